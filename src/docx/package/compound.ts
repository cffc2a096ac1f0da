/**
 * What a compound file holds ([MS-CFB]): Word of 1997 to 2003 writes its
 * documents into one, and every Word since writes a document behind a password
 * into one. The names in its directory tell which of the two it is.
 */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_SIZE = 512;
/** Offsets in the header: the size of sectors as a power of two, the first sector of the directory, the table of tables. */
const SECTOR_SHIFT = 30;
const DIRECTORY = 48;
const TABLES = 76;
const ENTRY_SIZE = 128;
const NAME_LENGTH = 64;
/** Sectors of a directory that are looked at; both kinds of files name what they are among the first. */
const MOST_SECTORS = 64;
const LARGEST_SHIFT = 12;
const SMALLEST_SHIFT = 9;

export type Compound = 'encrypted' | 'old-word' | 'other';

export function isCompound(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** A number of the file; one that no sector has where the file ends before it. */
function numberAt(view: DataView, at: number): number {
  return at >= 0 && at + 4 <= view.byteLength ? view.getUint32(at, true) : 0xffffffff;
}

function namesIn(view: DataView, start: number, size: number): string[] {
  const names: string[] = [];
  for (let at = start; at + ENTRY_SIZE <= Math.min(start + size, view.byteLength); at += ENTRY_SIZE) {
    const length = Math.min(view.getUint16(at + NAME_LENGTH, true), NAME_LENGTH) / 2 - 1;
    let name = '';
    for (let i = 0; i < length; i += 1) name += String.fromCharCode(view.getUint16(at + 2 * i, true));
    names.push(name);
  }
  return names;
}

/** The names in the directory, as far as it can be followed. */
function directoryOf(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < HEADER_SIZE) return [];
  const shift = view.getUint16(SECTOR_SHIFT, true);
  if (shift < SMALLEST_SHIFT || shift > LARGEST_SHIFT) return [];
  const size = 2 ** shift;
  const startOf = (sector: number): number => (sector + 1) * size;
  const names: string[] = [];
  let sector = numberAt(view, DIRECTORY);
  for (let i = 0; i < MOST_SECTORS && startOf(sector) < view.byteLength; i += 1) {
    names.push(...namesIn(view, startOf(sector), size));
    // The first tables of sectors stand in the header; a directory that lies behind them is not followed.
    const table = numberAt(view, TABLES + 4 * Math.floor((4 * sector) / size));
    sector = numberAt(view, startOf(table) + ((4 * sector) % size));
  }
  return names;
}

/** What a compound file is. */
export function kindOfCompound(bytes: Uint8Array): Compound {
  const names = directoryOf(bytes);
  if (names.includes('EncryptedPackage')) return 'encrypted';
  return names.includes('WordDocument') ? 'old-word' : 'other';
}
