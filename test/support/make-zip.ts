/** Archives made byte by byte, so that each of their fields can lie. */
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/docx/zip/crc32.ts';

/** A part, with what its records say where that is not the truth. */
export interface Part {
  name: string;
  content: string | Uint8Array;
  stored?: boolean;
  /** The name in front of the data, where it is not that of the directory. */
  localName?: string;
  /** What the directory says. */
  size?: number;
  packed?: number;
  crc?: number;
  flags?: number;
  method?: number;
  /** Where the directory says the part begins: so far behind the beginning of the part of a number. */
  at?: { part: number; behind: number };
  /** Repeats the sizes behind the data, as what is written in one go does. */
  descriptor?: boolean;
}

export interface Ending {
  /** How many parts the end of the archive says there are. */
  count?: number;
  comment?: string;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content;

function record(
  size: number,
  values: readonly (readonly [at: number, width: 2 | 4, value: number])[],
): Buffer {
  const bytes = Buffer.alloc(size);
  for (const [at, width, value] of values)
    if (width === 2) bytes.writeUInt16LE(value, at);
    else bytes.writeUInt32LE(value, at);
  return bytes;
}

/** An archive of parts. */
export function makeZip(parts: readonly Part[], { count, comment = '' }: Ending = {}): Buffer {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const starts: number[] = [];
  let length = 0;
  const add = (...added: readonly Uint8Array[]): void => {
    for (const each of added) {
      pieces.push(each);
      length += each.length;
    }
  };
  for (const part of parts) {
    const raw = bytesOf(part.content);
    const data = part.stored === true ? raw : deflateRawSync(raw);
    const crc = part.crc ?? crc32(raw);
    const size = part.size ?? raw.length;
    const packed = part.packed ?? data.length;
    const method = part.method ?? (part.stored === true ? 0 : 8);
    const flags = part.flags ?? (part.descriptor === true ? 8 : 0);
    const name = Buffer.from(part.name);
    const localName = Buffer.from(part.localName ?? part.name);
    starts.push(length);
    const told = part.descriptor === true ? [0, 0, 0] : [crc, packed, size];
    const [localCrc = 0, localPacked = 0, localSize = 0] = told;
    add(
      record(30, [
        [0, 4, 0x04034b50],
        [4, 2, 20],
        [6, 2, flags],
        [8, 2, method],
        [14, 4, localCrc],
        [18, 4, localPacked],
        [22, 4, localSize],
        [26, 2, localName.length],
      ]),
      localName,
      data,
    );
    if (part.descriptor === true)
      add(
        record(16, [
          [0, 4, 0x08074b50],
          [4, 4, crc],
          [8, 4, packed],
          [12, 4, size],
        ]),
      );
    directory.push(
      record(46, [
        [0, 4, 0x02014b50],
        [4, 2, 20],
        [6, 2, 20],
        [8, 2, flags],
        [10, 2, method],
        [16, 4, crc],
        [20, 4, packed],
        [24, 4, size],
        [28, 2, name.length],
        [42, 4, (starts[part.at?.part ?? starts.length - 1] ?? 0) + (part.at?.behind ?? 0)],
      ]),
      name,
    );
  }
  const start = length;
  add(...directory);
  const told = count ?? parts.length;
  add(
    record(22, [
      [0, 4, 0x06054b50],
      [8, 2, told],
      [10, 2, told],
      [12, 4, length - start],
      [16, 4, start],
      [20, 2, comment.length],
    ]),
    Buffer.from(comment),
  );
  return Buffer.concat(pieces);
}
