/** Words that something may begin with, as bits of their hashes: most words of a text begin nothing, and are told so at once. */
import type { PhraseSet } from '../../recognise/phrases.ts';
import type { WordScan } from './word-scan.ts';

const SIZE = 4096;

export class Heads {
  readonly #marks = new Uint8Array(SIZE);

  /** @param hashes Of the words, as a scan has them. */
  constructor(hashes: Iterable<number>) {
    for (const hash of hashes) this.#marks[hash & (SIZE - 1)] = 1;
  }

  /** True where a word of a scan may be one of them; it is looked at more closely then. */
  may(scan: WordScan, at: number): boolean {
    return this.#marks[scan.hash(at) & (SIZE - 1)] === 1 || !scan.isPlain(at);
  }
}

/** The words that phrases of some sets begin with. */
export function headsOf(...sets: readonly PhraseSet<unknown>[]): Heads {
  return new Heads(sets.flatMap((set) => [...(set.next?.keys() ?? [])]));
}
