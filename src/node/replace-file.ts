import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readFileBytes } from './read-bytes.ts';
import { systemCode } from './system-error.ts';

/** Why a file was not rewritten. */
export type ReplaceError =
  /** It no longer has the bytes that it was read with, or is gone. */
  | { code: 'changed' }
  | { code: 'read-only' | 'no-file' | 'no-permission' }
  /** Anything else, with the name that the system has for it (`ENOSPC`). */
  | { code: 'unwritable'; system: string };

export type ReplaceResult = { ok: true } | { ok: false; error: ReplaceError };

/** Bits of a mode that let anybody write. */
const WRITABLE = 0o222;
/** Bits of a mode that are kept: who may do what, and what it is run as. */
const KEPT = 0o7777;
/** The mode of a new file, of which the system takes what the user does not want to give. */
const USUAL = 0o666;

function toReplaceError(error: unknown): ReplaceError {
  const system = systemCode(error);
  if (system === 'EACCES' || system === 'EPERM') return { code: 'no-permission' };
  if (system === 'EROFS') return { code: 'read-only' };
  if (system === 'ENOENT') return { code: 'changed' };
  return { code: 'unwritable', system: system === '' ? 'UNKNOWN' : system };
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/** Writes a new file to the disk itself, with the owner and mode of the one that it will replace. */
function writeBeside(path: string, bytes: Uint8Array, like: Stats | null): void {
  const file = openSync(path, 'wx', like === null ? USUAL : 0o600);
  try {
    writeAll(file, bytes);
    if (like !== null) keepOwner(file, like);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function keepOwner(file: number, like: Stats): void {
  try {
    fchownSync(file, like.uid, like.gid);
  } catch {
    // Only root gives files away; the folder let us write here, so the file may be ours.
  }
  fchmodSync(file, like.mode & KEPT);
}

/** Makes a rename last through a power cut, where the system can. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // Windows opens no folders.
  }
}

function isUnchanged(path: string, target: string, before: Uint8Array): boolean {
  const now = readFileBytes(target);
  return now.ok && realpathSync(path) === target && Buffer.compare(now.bytes, before) === 0;
}

/** Puts a file in the place of another, or where none is, in one step. */
function put(target: string, bytes: Uint8Array, like: Stats | null, isStill: () => boolean): ReplaceResult {
  if (like !== null) {
    if (!like.isFile()) return { ok: false, error: { code: 'no-file' } };
    // Renaming needs the folder's leave only, and root has every leave: the file's own word counts.
    if ((like.mode & WRITABLE) === 0) return { ok: false, error: { code: 'read-only' } };
    accessSync(target, constants.W_OK);
  }
  const folder = dirname(target);
  const beside = join(folder, `.thethuc-${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeBeside(beside, bytes, like);
    if (!isStill()) return { ok: false, error: { code: 'changed' } };
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
  syncFolder(folder);
  return { ok: true };
}

function replace(path: string, before: Uint8Array, after: Uint8Array): ReplaceResult {
  const target = realpathSync(path);
  return put(target, after, statSync(target), () => isUnchanged(path, target, before));
}

/**
 * Replaces the content of a file: whoever reads it finds the old content or
 * the new, whatever happens meanwhile. A link is followed, and stays one; the
 * mode is kept. Never throws.
 *
 * @param before The bytes that it was read with. A file that has others by
 *   now was changed by somebody else, and is left alone.
 */
export function replaceFile(path: string, before: Uint8Array, after: Uint8Array): ReplaceResult {
  try {
    return replace(path, before, after);
  } catch (error) {
    return { ok: false, error: toReplaceError(error) };
  }
}

/**
 * Writes a file that may not be there yet: whoever reads it finds nothing, the
 * old content or the new. A link is followed. Never throws.
 */
export function writeFile(path: string, bytes: Uint8Array): ReplaceResult {
  try {
    const there = statSync(path, { throwIfNoEntry: false }) ?? null;
    return put(there === null ? path : realpathSync(path), bytes, there, () => true);
  } catch (error) {
    return { ok: false, error: toReplaceError(error) };
  }
}
