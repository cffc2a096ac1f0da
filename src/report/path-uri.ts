/** Lone halves of surrogate pairs have no UTF-8, and so no place in a URI. */
const BROKEN = /\p{Cs}/gu;
const DRIVE = /^[A-Za-z]:[\\/]/u;

function encode(path: string): string {
  return path.replace(BROKEN, '\u{fffd}').split('/').map(encodeURIComponent).join('/');
}

/**
 * The URI of a path: relative where the path is, else `file:`. A backslash
 * parts folders as on Windows; a name that holds one is not worth the others.
 */
export function pathToUri(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  if (DRIVE.test(path)) return `file:///${slashed.slice(0, 2)}${encode(slashed.slice(2))}`;
  if (slashed.startsWith('//')) return `file:${encode(slashed)}`;
  if (slashed.startsWith('/')) return `file://${encode(slashed)}`;
  return encode(slashed.replace(/^(?:\.\/)+/u, ''));
}
