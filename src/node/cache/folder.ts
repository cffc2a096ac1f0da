/**
 * A folder of entries, one small file each, named by what they are the answer
 * to. Several runs may share it: an entry is whole or not there. Nothing in it
 * is trusted, and all of it can be thrown away.
 */
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** By this file programs that make copies know what needs none: https://bford.info/cachedir/ */
const TAG = 'CACHEDIR.TAG';
const TAG_TEXT = `Signature: 8a477f597d28d172789f06886806bc55
# This folder was made by thethuc check --cache. It may be deleted at any time.
`;

/** Findings quote documents, and drafts are confidential: only their reader reads what is kept of them. */
const OWN_FILE = 0o600;
const OWN_FOLDER = 0o700;

/** Bytes of one entry, and of one of the 256 shards, whose oldest make way for new ones. */
const LARGEST_ENTRY = 1024 * 1024;
const LARGEST_SHARD = 2 * 1024 * 1024;
/** What of a shard is left when its oldest have gone. */
const LEFT = 0.75;

const KEY = /^[\da-f]{64}$/u;
/** Names that are ours to delete. */
const OWN_NAME = /^(?:[\da-f]{62}|[\da-f]{12}\.tmp)$/u;

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function isOwn({ uid }: { uid: number }): boolean {
  const own = process.getuid?.();
  return own === undefined || own === uid;
}

/** True for a folder that holds nothing but entries, or nothing yet. */
function isCache(path: string): boolean {
  const stats = lstatSync(path);
  if (!stats.isDirectory() || !isOwn(stats)) return false;
  const names = readdirSync(path);
  return names.length === 0 || (names.includes(TAG) && readFileSync(join(path, TAG), 'utf8') === TAG_TEXT);
}

export class CacheFolder {
  readonly #path: string;
  /** Bytes in the shards that were written to. */
  readonly #sizes = new Map<string, number>();
  /** Entries that were there and could not be used, and whether writing has failed. */
  damaged = 0;
  isFull = false;

  private constructor(path: string) {
    this.#path = path;
  }

  /** Opens a folder, and makes it where there is none; null where it cannot be made, or holds something else. */
  static open(path: string): CacheFolder | null {
    try {
      mkdirSync(path, { recursive: true, mode: OWN_FOLDER });
      if (!isCache(path)) return null;
      writeFileSync(join(path, TAG), TAG_TEXT, { mode: OWN_FILE });
      writeFileSync(join(path, '.gitignore'), '*\n', { mode: OWN_FILE });
      return new CacheFolder(path);
    } catch {
      return null;
    }
  }

  /** What is kept under a key; null where nothing is. @param use Null where the text is no entry. */
  read<Entry>(key: string, use: (text: string) => Entry | null): Entry | null {
    const text = this.#textOf(key);
    if (text === null) return null;
    const body = text.slice(65);
    const entry = text.slice(0, 65) === `${digest(body)}\n` ? use(body) : null;
    if (entry === null) this.damaged += 1;
    return entry;
  }

  /** Keeps a text under a key. What cannot be kept is made anew the next time. */
  write(key: string, body: string): void {
    const text = `${digest(body)}\n${body}`;
    if (this.isFull || !KEY.test(key) || text.length > LARGEST_ENTRY) return;
    const shard = join(this.#path, key.slice(0, 2));
    const beside = join(shard, `${randomBytes(6).toString('hex')}.tmp`);
    try {
      this.#makeRoom(shard, text.length);
      writeFileSync(beside, text, { flag: 'wx', mode: OWN_FILE });
      renameSync(beside, join(shard, key.slice(2)));
    } catch {
      this.isFull = true;
      rmSync(beside, { force: true });
    }
  }

  #textOf(key: string): string | null {
    let file: number | null = null;
    try {
      // A link would lead out of the folder.
      const path = join(this.#path, key.slice(0, 2), key.slice(2));
      file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
      const stats = fstatSync(file);
      const isSound = stats.isFile() && isOwn(stats) && stats.size <= 4 * LARGEST_ENTRY;
      return isSound ? readFileSync(file, 'utf8') : '';
    } catch {
      return null;
    } finally {
      if (file !== null) closeSync(file);
    }
  }

  /** Lets the oldest entries of a shard go where it would grow too large. */
  #makeRoom(shard: string, bytes: number): void {
    let size = this.#sizes.get(shard);
    if (size === undefined || size + bytes > LARGEST_SHARD) {
      mkdirSync(shard, { recursive: true, mode: OWN_FOLDER });
      size = prune(shard, bytes);
    }
    this.#sizes.set(shard, size + bytes);
  }
}

/** @returns The bytes that are left. */
function prune(shard: string, bytes: number): number {
  const entries = readdirSync(shard)
    .filter((name) => OWN_NAME.test(name))
    .flatMap((name) => {
      const path = join(shard, name);
      const stats = statSync(path, { throwIfNoEntry: false });
      return stats === undefined ? [] : [{ path, size: stats.size, time: stats.mtimeMs }];
    })
    .sort((a, b) => a.time - b.time);
  let size = entries.reduce((sum, each) => sum + each.size, 0);
  if (size + bytes <= LARGEST_SHARD) return size;
  for (const each of entries) {
    if (size + bytes <= LARGEST_SHARD * LEFT) break;
    rmSync(each.path, { force: true });
    size -= each.size;
  }
  return size;
}
