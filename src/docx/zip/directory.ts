/**
 * Reads the directory of a ZIP archive (PKWARE APPNOTE 4.3). What stands there
 * is what a file says of itself: nothing of it is believed before it was
 * compared with what comes out.
 */
import { DocxFault } from '../fault.ts';
import { MOST_ENTRIES } from './limits.ts';

export type Method = 'stored' | 'deflated';

export interface Entry {
  name: string;
  method: Method;
  crc: number;
  /** Bytes as packed, and as the archive says they come out. */
  packed: number;
  size: number;
  /** Where its packed bytes begin. */
  dataStart: number;
  /** Its whole record, local header and data: what is copied when it is kept as it is. */
  start: number;
  end: number;
  /** Its record in the directory. */
  record: Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
/** The longest comment behind the directory. */
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const HAS_DESCRIPTOR = 8;
/** In the place of a size that stands elsewhere (ZIP64): no Word document is that large. */
const ELSEWHERE = 0xffffffff;

function damaged(detail: string): DocxFault {
  return new DocxFault('damaged', detail);
}

/** The offset of the record that ends the archive, looked for from behind. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw damaged('no directory');
}

function methodOf(code: number, name: string): Method {
  if (code === 0) return 'stored';
  if (code === 8) return 'deflated';
  throw damaged(`${name}: method ${String(code)}`);
}

/** Names are UTF-8, in old archives ASCII, which is the same for the names of parts. */
const decoder: InstanceType<typeof TextDecoder> = new TextDecoder('utf-8');

/** A name as parts are told apart by: case means nothing (ISO/IEC 29500-2, 6.2.2.3), and some programs write `\\`. */
export function partName(written: string): string {
  return written.replaceAll('\\', '/').replace(/^\//u, '').toLowerCase();
}

/** The entries of an archive in the order of its directory. */
export function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new DocxFault('hostile', `${String(count)} entries`);
  const entries: Entry[] = [];
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) throw damaged('directory');
    const next =
      at +
      CENTRAL_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > end) throw damaged('directory');
    const entry = readEntry(view, bytes, at, next);
    const name = partName(entry.name);
    // Two parts of one name: programs differ in which of them they read.
    if (names.has(name)) throw new DocxFault('hostile', `${name} twice`);
    names.add(name);
    entries.push(entry);
    at = next;
  }
  settleEnds(entries);
  return entries;
}

/** Names that lead out of the archive. Nothing is unpacked here; who writes such a name wants it unpacked elsewhere. */
const OUTSIDE = /^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/u;

/** True where the record in front of the data gives the same name as the directory. */
function isNamedAlike(view: DataView, bytes: Uint8Array, start: number, name: Uint8Array): boolean {
  if (view.getUint16(start + 26, true) !== name.length) return false;
  return name.every((byte, i) => bytes[start + LOCAL_SIZE + i] === byte);
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, next: number): Entry {
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const named = bytes.subarray(at + CENTRAL_SIZE, nameEnd);
  const name = decoder.decode(named);
  if (OUTSIDE.test(name)) throw new DocxFault('hostile', name);
  const flags = view.getUint16(at + 8, true);
  if ((flags & ENCRYPTED) !== 0) throw new DocxFault('encrypted', name);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const start = view.getUint32(at + 42, true);
  if (packed === ELSEWHERE || size === ELSEWHERE || start === ELSEWHERE) throw damaged(`${name}: ZIP64`);
  if (start + LOCAL_SIZE > view.byteLength || view.getUint32(start, true) !== LOCAL) throw damaged(name);
  const dataStart = start + LOCAL_SIZE + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const dataEnd = dataStart + packed;
  if (dataEnd > view.byteLength) throw damaged(name);
  if (!isNamedAlike(view, bytes, start, named)) throw damaged(`${name}: another name in front of it`);
  return {
    name,
    method: methodOf(view.getUint16(at + 10, true), name),
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    dataStart,
    start,
    end: (flags & HAS_DESCRIPTOR) === 0 ? dataEnd : descriptorEnd(view, dataEnd),
    record: bytes.subarray(at, next),
  };
}

const DESCRIPTOR = 0x08074b50;

/** Behind the data of a part that was written as a stream its sizes stand once more, with or without a signature. */
function descriptorEnd(view: DataView, at: number): number {
  const isSigned = at + 4 <= view.byteLength && view.getUint32(at, true) === DESCRIPTOR;
  const end = at + (isSigned ? 16 : 12);
  if (end > view.byteLength) throw damaged('descriptor');
  return end;
}

/**
 * Parts that share their bytes are how small archives hold much (Fifield,
 * 2019). What stands behind the data of a part counts as its own only as far
 * as the next one does not begin in it: some programs announce it and write
 * nothing.
 */
function settleEnds(entries: readonly Entry[]): void {
  const inOrder = [...entries].sort((a, b) => a.start - b.start);
  for (const [i, entry] of inOrder.entries()) {
    const next = inOrder[i + 1];
    if (next === undefined) continue;
    if (next.start < entry.dataStart + entry.packed) throw new DocxFault('hostile', `${next.name} overlaps`);
    entry.end = Math.min(entry.end, next.start);
  }
}
