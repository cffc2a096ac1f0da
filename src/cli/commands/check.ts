import type { Settings } from '../../node/config/settings.ts';
import { findPath } from '../../node/find-path.ts';
import { hearSignals } from '../../node/hear-signals.ts';
import { STDIN } from '../../node/read-source.ts';
import { findAnnotatingFault } from '../annotating.ts';
import type { KnownFindings } from '../baseline.ts';
import { checkAll, type CheckMeans } from '../check-all.ts';
import { complain } from '../complain.ts';
import { COULD_NOT_RUN, FAILED, OK, type Io } from '../io.ts';
import { findMendingFault } from '../mending.ts';
import { message, say, type Message } from '../messages/say.ts';
import { openNamed, SEE_HELP, type Named } from '../named.ts';
import type { Request } from '../request.ts';
import type { Registry } from '../../registry/registry.ts';
import type { ResultCache } from '../result-cache.ts';
import { settingsOf, withSettings } from '../settings.ts';
import type { Tally } from '../tally.ts';

/** Sentences about files left out; more would hide the findings. */
const MOST_TOLD = 20;

/** The registry that the options name; null where they name none, `faulty` where it was said what is wrong. */
async function readRegistry(request: Request, io: Io): Promise<Registry | 'faulty' | null> {
  const lists = request.lists.get('registry') ?? [];
  const folders = request.lists.get('registry-from') ?? [];
  if (lists.length === 0 && folders.length === 0) return null;
  const { openRegistry } = await import('../../node/registry/open.ts');
  const opened = await openRegistry({ lists, folders }, io);
  if ('fault' in opened) {
    complain(io, request.language, [opened.fault]);
    return 'faulty';
  }
  for (const each of opened.skipped.slice(0, MOST_TOLD)) {
    const reason = say(request.language, each);
    complain(io, request.language, [message('registrySkipped', { reason })]);
  }
  return opened.registry;
}

/** The words of the user's own that the options name; null where it was said what is wrong. */
async function readWords({ lists, language }: Request, io: Io): Promise<readonly string[] | null> {
  const files = lists.get('lexicon') ?? [];
  if (files.length === 0) return [];
  const { readLexicons } = await import('../../node/lexicon-file.ts');
  const read = readLexicons(files.map((file) => findPath(file, io.cwd)));
  if ('phrases' in read) return read.phrases;
  complain(io, language, [read.fault]);
  return null;
}

/** The list of known findings, or what is wrong with it; null where none is asked for. */
async function readBaseline({ values }: Request, io: Io): Promise<KnownFindings | Message | null> {
  if (!['baseline', 'update-baseline', 'prune-baseline'].some((option) => values.has(option))) return null;
  const { openBaseline } = await import('../baseline.ts');
  return openBaseline(values, io);
}

function findCacheFault({ values }: Request): Message | null {
  return values.has('cache-location') && !values.has('cache') ? message('cacheLocationAlone') : null;
}

/** The findings that are kept, where they are asked for; a run goes on without what it cannot use. */
async function readCache(request: Request, io: Io): Promise<ResultCache | null> {
  if (!request.values.has('cache')) return null;
  const { openCache } = await import('../result-cache.ts');
  const cache = await openCache(request, io);
  if (!('key' in cache)) return cache;
  complain(io, request.language, [cache]);
  return null;
}

/** True where there are more warnings than asked for; says so, since a report does not tell that this fails. */
function exceeds({ warnings }: Tally, request: Request, io: Io): boolean {
  const most = request.values.get('max-warnings');
  if (most === undefined || warnings <= Number(most)) return false;
  complain(io, request.language, [message('tooManyWarnings', { count: String(warnings), most })]);
  return true;
}

/** Prints what each document would be checked with. */
async function printConfig({ targets }: Named, settings: Settings, io: Io): Promise<number> {
  const { toJson } = await import('../../report/json.ts');
  const files: Record<string, unknown> = {};
  for await (const { name } of targets) {
    const options = await settings.of(name);
    files[name] =
      'fault' in options
        ? null
        : { stage: options.stage ?? null, profile: options.profile ?? null, rules: options.settings ?? {} };
  }
  io.stdout.write(toJson(files));
  return OK;
}

function tellIgnored({ ignored }: Named, { language }: Request, io: Io): void {
  const count = ignored();
  if (count > 0) complain(io, language, [message('ignoredFiles', { count: String(count) })]);
}

/** Checks what is named; a signal ends the run behind a whole file. */
async function checkNamed(
  named: Named,
  request: Request,
  io: Io,
  means: Omit<CheckMeans, 'isStopped'>,
): Promise<number> {
  // One document is done at once, and standard input is nothing that one comes back to: there a signal does what it always does.
  const isLong = named.count === null || (named.count > 1 && named.known.every(({ name }) => name !== STDIN));
  const heard = isLong ? hearSignals(named.close) : null;
  const { tally, isWhole } = await checkAll(named, request, io, {
    ...means,
    isStopped: () => heard !== null && heard.exitCode() !== null,
  });
  heard?.end();
  if (named.count === null) tellIgnored(named, request, io);
  for (const words of means.cache?.words() ?? []) complain(io, request.language, [words]);
  const stopped = heard?.exitCode() ?? null;
  if (stopped !== null) {
    complain(io, request.language, [message('stopped', { count: String(tally.summary.files) })]);
    return stopped;
  }
  const { known } = means;
  const unsaved = known?.save() ?? null;
  if (unsaved !== null) return complain(io, request.language, [unsaved]);
  for (const words of known?.words() ?? []) complain(io, request.language, [words]);
  if (isWhole && tally.unread > 0 && tally.unread === tally.summary.files) return COULD_NOT_RUN;
  // A file that could not be read, or not be mended, has not passed.
  const isFailed = tally.summary.errors > 0 || tally.unread > 0 || tally.unwritten > 0;
  return exceeds(tally, request, io) || isFailed ? FAILED : OK;
}

/** `thethuc check`: checks documents before they go out, and mends them where it is asked to. */
export async function check(asked: Request, io: Io): Promise<number> {
  const settings = settingsOf(asked, io);
  const here = await settings.in(io.cwd);
  if (here !== null && 'fault' in here) return complain(io, asked.language, [here.fault]);
  const request = withSettings(asked, here);
  const named = await openNamed(request, io);
  if (named === null) {
    const example = 'thethuc check ke-hoach.docx';
    return complain(io, request.language, [message('missingFile', { example })]);
  }
  if (Array.isArray(named)) return complain(io, request.language, named);
  if (named.count !== null) tellIgnored(named, request, io);
  if (request.values.has('print-config')) return printConfig(named, settings, io);
  const fault =
    findCacheFault(request) ??
    findAnnotatingFault(request, named.known, io) ??
    findMendingFault(request, named.known);
  if (fault !== null) return complain(io, request.language, [fault, SEE_HELP]);
  const registry = await readRegistry(request, io);
  if (registry === 'faulty') return COULD_NOT_RUN;
  const lexicon = await readWords(request, io);
  if (lexicon === null) return COULD_NOT_RUN;
  const known = await readBaseline(request, io);
  if (known !== null && 'key' in known) return complain(io, request.language, [known]);
  const cache = await readCache(request, io);
  return checkNamed(named, request, io, { registry, lexicon, settings, known, cache });
}
