/** Writes an archive anew: what was not touched is copied as it is packed, byte for byte. */
import { deflateSync } from 'fflate';
import type { Archive } from './archive.ts';
import { crc32 } from './crc32.ts';

/** The day that archives have where none is told, 1 January 1980: the same document gives the same bytes. */
const DATE = 0x0021;
const VERSION = 20;
const UTF8 = 0x0800;
const DEFLATED = 8;

interface Written {
  record: Uint8Array;
  pieces: readonly Uint8Array[];
}

function bytesOf(size: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(size);
  fill(new DataView(bytes.buffer));
  return bytes;
}

/** The fields that the local header and the record in the directory have in common, from the version on. */
function common(view: DataView, at: number, crc: number, packed: number, size: number, name: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name, true);
}

function pack(name: string, bytes: Uint8Array): Written {
  const words = new TextEncoder().encode(name);
  const packed = deflateSync(bytes);
  const crc = crc32(bytes);
  const local = bytesOf(30, (view) => {
    view.setUint32(0, 0x04034b50, true);
    common(view, 4, crc, packed.length, bytes.length, words.length);
  });
  const central = bytesOf(46 + words.length, (view) => {
    view.setUint32(0, 0x02014b50, true);
    view.setUint16(4, VERSION, true);
    common(view, 6, crc, packed.length, bytes.length, words.length);
  });
  central.set(words, 46);
  return { record: central, pieces: [local, words, packed] };
}

/**
 * An archive with some of its parts replaced and others added behind them.
 *
 * @param parts New bytes by the name of the part.
 */
export function writeArchive(archive: Archive, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const written: Written[] = archive.entries.map((entry) => {
    const bytes = parts.get(entry.name);
    if (bytes !== undefined) return pack(entry.name, bytes);
    // A copy in any case: a slice of a Buffer is the file itself.
    return {
      record: Uint8Array.from(entry.record),
      pieces: [archive.bytes.subarray(entry.start, entry.end)],
    };
  });
  for (const [name, bytes] of parts) if (!archive.has(name)) written.push(pack(name, bytes));
  const pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const { record, pieces: own } of written) {
    new DataView(record.buffer, record.byteOffset).setUint32(42, length, true);
    own.forEach(add);
  }
  const start = length;
  for (const { record } of written) add(record);
  const size = length - start;
  const end = bytesOf(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, written.length, true);
    view.setUint16(10, written.length, true);
    view.setUint32(12, size, true);
    view.setUint32(16, start, true);
  });
  add(end);
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
