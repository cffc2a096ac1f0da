/** What was found before in documents that have not changed since. */
import { readEntry, writeEntry, type Entry } from '../node/cache/entry.ts';
import { CacheFolder } from '../node/cache/folder.ts';
import { keyOfDocument, keyOfRun } from '../node/cache/key.ts';
import { findPath } from '../node/find-path.ts';
import type { Source } from '../node/read-result.ts';
import type { CheckOptions } from '../rules/lint.ts';
import type { Io } from './io.ts';
import { message, type Message } from './messages/say.ts';
import { REVISIONS } from './options.ts';
import { chosen, type Request } from './request.ts';

/** In the folder that the command is run in, as other checkers have theirs. */
const USUAL = '.thethuc-cache';

export class ResultCache {
  readonly #folder: CacheFolder;
  readonly #called: string;
  readonly #run: string;
  readonly #revisions: string;

  constructor(folder: CacheFolder, called: string, run: string, revisions: string) {
    this.#folder = folder;
    this.#called = called;
    this.#run = run;
    this.#revisions = revisions;
  }

  /** What was found in a source before; else what is found now, which is kept. */
  async of<Found extends Entry>(
    source: Source,
    options: CheckOptions,
    check: () => Promise<Found>,
  ): Promise<Entry> {
    const key = keyOfDocument(this.#run, source, options, this.#revisions);
    if (key === null) return check();
    const { length } = source.text;
    const known = this.#folder.read(key, (text) => readEntry(text, length));
    if (known !== null) return known;
    const found = await check();
    this.#folder.write(key, writeEntry(found));
    return found;
  }

  /** What is to be said at the end. */
  words(): Message[] {
    const { damaged, isFull } = this.#folder;
    const folder = this.#called;
    return [
      ...(damaged > 0 ? [message('cacheDamaged', { folder, count: String(damaged) })] : []),
      ...(isFull ? [message('cacheUnwritable', { folder })] : []),
    ];
  }
}

/** The cache that a request asks for; null where it asks for none, a sentence where it cannot be used. */
export async function openCache(request: Request, io: Io): Promise<ResultCache | Message> {
  const called = request.values.get('cache-location') ?? USUAL;
  const folder = CacheFolder.open(findPath(called, io.cwd));
  if (folder === null) return message('cacheUnusable', { folder: called });
  const lists = request.lists.get('registry') ?? [];
  const folders = request.lists.get('registry-from') ?? [];
  const run = await keyOfRun({ lists, folders }, io.cwd);
  return new ResultCache(folder, called, run, chosen(request, 'revisions', REVISIONS));
}
