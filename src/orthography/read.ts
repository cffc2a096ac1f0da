/**
 * Reads the file of counts, which is packed with gzip. Unpacked it is columns
 * of bytes, the low bytes of a column of numbers before its high ones:
 *
 * - `THO1`; the numbers of syllables, pairs and triples (32 bits each, low byte first);
 * - the number of each syllable (16 bits), the most frequent first;
 * - the level of each token (8 bits), the special tokens first;
 * - the followers of each token: how many (16 bits each); then for each one the
 *   gap to the one before (16 bits); then its level (8 bits);
 * - the thirds of each pair, in the same three columns, as ranks among the
 *   followers of its second token.
 */
import { Counts, SPECIALS } from './counts.ts';
import { Lists, type Words } from './lists.ts';

const MAGIC = 'THO1';
const HEAD = 16;

/** Takes columns off the bytes one behind the other. */
class Columns {
  readonly #bytes: Uint8Array;
  #at = HEAD;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  bytes(count: number): Uint8Array {
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  words(count: number): Words {
    return { low: this.bytes(count), high: this.bytes(count) };
  }

  /** @returns Null where the lists do not hold as many items as they should. */
  lists(count: number, size: number): Lists | null {
    const lists = new Lists(this.words(count), this.words(size), this.bytes(size));
    return lists.size === size ? lists : null;
  }
}

/**
 * Reads the counts.
 *
 * @param bytes The unpacked file.
 * @returns Null where the bytes are no such file, or not all of one.
 */
export function readCounts(bytes: Uint8Array): Counts | null {
  if (bytes.length < HEAD || String.fromCharCode(...bytes.subarray(0, MAGIC.length)) !== MAGIC) return null;
  const head = new DataView(bytes.buffer, bytes.byteOffset, HEAD);
  const syllables = head.getUint32(4, true);
  const pairCount = head.getUint32(8, true);
  const tripleCount = head.getUint32(12, true);
  // Nothing takes less than three bytes: a header that promises more is none.
  if (3 * (syllables + pairCount + tripleCount) > bytes.length) return null;
  const columns = new Columns(bytes);
  const codes = columns.words(syllables);
  const singles = columns.bytes(SPECIALS + syllables);
  const pairs = columns.lists(SPECIALS + syllables, pairCount);
  const triples = pairs === null ? null : columns.lists(pairCount, tripleCount);
  if (pairs === null || triples === null || !columns.isAtEnd) return null;
  return new Counts({ codes, singles, pairs, triples });
}
