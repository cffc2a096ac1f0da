/** Compound files ([MS-CFB]) with nothing in them but a directory. */

const SECTOR = 512;
const NAMES_IN_SECTOR = 4;
const END = 0xfffffffe;

/**
 * A file with a directory of these names, its sectors in one chain behind the table of sectors.
 *
 * @param next What the table says follows the last sector of the directory.
 */
export function makeCompound(names: readonly string[], next: number = END): Buffer {
  const sectors = Math.max(1, Math.ceil(names.length / NAMES_IN_SECTOR));
  const bytes = Buffer.alloc(SECTOR * (2 + sectors));
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  // The table of sectors is the first sector.
  bytes.writeUInt32LE(0, 76);
  for (let i = 1; i <= sectors; i += 1) bytes.writeUInt32LE(i === sectors ? next : i + 1, SECTOR + 4 * i);
  for (const [i, name] of names.entries()) {
    const at = 2 * SECTOR + 128 * i;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE(2 * (name.length + 1), at + 64);
  }
  return bytes;
}
