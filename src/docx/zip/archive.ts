/** The parts of a document, each inflated when it is asked for and checked against what the archive says of it. */
import { DocxFault } from '../fault.ts';
import { crc32 } from './crc32.ts';
import { partName, readDirectory, type Entry } from './directory.ts';
import { inflate, inflatePart, type Inflate } from './inflate.ts';
import { HIGHEST_RATIO, LARGEST_PART, LARGEST_TOTAL, SMALL_PART } from './limits.ts';

export class Archive {
  readonly bytes: Uint8Array;
  readonly entries: readonly Entry[];
  readonly #byName: ReadonlyMap<string, Entry>;
  readonly #inflate: Inflate;
  #inflated = 0;

  /** @throws DocxFault where the bytes are no archive that can be trusted. */
  constructor(bytes: Uint8Array, by: Inflate = inflate) {
    this.bytes = bytes;
    this.#inflate = by;
    this.entries = readDirectory(bytes);
    this.#byName = new Map(this.entries.map((entry) => [partName(entry.name), entry]));
  }

  has(name: string): boolean {
    return this.#byName.has(partName(name));
  }

  /** The bytes of a part; null where there is none. */
  read(name: string): Uint8Array | null {
    const entry = this.#byName.get(partName(name));
    if (entry === undefined) return null;
    refuse(entry);
    this.#inflated += entry.size;
    if (this.#inflated > LARGEST_TOTAL) throw new DocxFault('too-large', `${name}: too much in all`);
    const packed = this.bytes.subarray(entry.dataStart, entry.dataStart + entry.packed);
    const bytes =
      entry.method === 'stored' ? packed : inflatePart(packed, entry.size, entry.name, this.#inflate);
    if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new DocxFault('damaged', name);
    return bytes;
  }
}

/** Refuses what a part says of itself before a byte of it is inflated. */
function refuse({ name, packed, size }: Entry): void {
  const swells = size > SMALL_PART && size > packed * HIGHEST_RATIO;
  if (swells) throw new DocxFault('hostile', `${name}: ${String(size)} bytes of ${String(packed)}`);
  if (size > LARGEST_PART) throw new DocxFault('too-large', `${name}: ${String(size)} bytes`);
}
