import type { ReadError } from './read-result.ts';

/** The code of an error of the file system (`ENOENT`), or an empty text where it has none. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What an error of the file system means for who asked for the file. */
export function toReadError(error: unknown): ReadError {
  const system = systemCode(error);
  switch (system) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return { code: 'not-found' };
    case 'EISDIR':
      return { code: 'is-folder' };
    case 'EACCES':
    case 'EPERM':
      return { code: 'no-permission' };
    default:
      return { code: 'unreadable', system: system === '' ? 'UNKNOWN' : system };
  }
}
