import { expandFiles, type Target } from '../../node/expand-files.ts';
import { findUpward, IGNORE_NAME } from '../../node/config/find-config.ts';
import type { Settings } from '../../node/config/settings.ts';
import { findPath } from '../../node/find-path.ts';
import { STDIN } from '../../node/read-source.ts';
import { findAnnotatingFault } from '../annotating.ts';
import type { KnownFindings } from '../baseline.ts';
import { checkAll } from '../check-all.ts';
import { complain } from '../complain.ts';
import { COULD_NOT_RUN, FAILED, OK, type Io } from '../io.ts';
import { findMendingFault } from '../mending.ts';
import { message, say, type Message } from '../messages/say.ts';
import type { Request } from '../request.ts';
import type { Registry } from '../../registry/registry.ts';
import { settingsOf, withSettings } from '../settings.ts';
import type { Tally } from '../tally.ts';

/** Sentences about files left out; more would hide the findings. */
const MOST_TOLD = 20;

/** The files to check, or null where none is named and nobody pipes one in. */
async function findTargets({ operands }: Request, io: Io): Promise<Target[] | null> {
  if (operands.length > 0) return expandFiles(operands, io.cwd);
  return io.stdin.isTTY === true ? null : [{ name: STDIN, error: null }];
}

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

/** True where there are more warnings than asked for; says so, since a report does not tell that this fails. */
function exceeds({ warnings }: Tally, request: Request, io: Io): boolean {
  const most = request.values.get('max-warnings');
  if (most === undefined || warnings <= Number(most)) return false;
  complain(io, request.language, [message('tooManyWarnings', { count: String(warnings), most })]);
  return true;
}

/** The documents that no ignore file leaves out; says how many others there are. */
async function withoutIgnored(
  targets: readonly Target[],
  request: Request,
  io: Io,
): Promise<Target[] | { fault: Message }> {
  if (request.values.has('no-ignore') || findUpward(io.cwd, IGNORE_NAME) === null) return [...targets];
  const { loadIgnore } = await import('../../node/config/ignore.ts');
  const ignores = await loadIgnore(io.cwd);
  if ('fault' in ignores) return ignores;
  const kept = targets.filter(({ name }) => name === STDIN || !ignores.has(findPath(name, io.cwd)));
  const count = targets.length - kept.length;
  if (count > 0) complain(io, request.language, [message('ignoredFiles', { count: String(count) })]);
  return kept;
}

/** Prints what each document would be checked with. */
async function printConfig(targets: readonly Target[], settings: Settings, io: Io): Promise<number> {
  const { toJson } = await import('../../report/json.ts');
  const files: Record<string, unknown> = {};
  for (const { name } of targets) {
    const options = await settings.of(name);
    files[name] =
      'fault' in options
        ? null
        : { stage: options.stage ?? null, profile: options.profile ?? null, rules: options.settings ?? {} };
  }
  io.stdout.write(toJson(files));
  return OK;
}

/** `thethuc check`: checks documents before they go out, and mends them where it is asked to. */
export async function check(asked: Request, io: Io): Promise<number> {
  const settings = settingsOf(asked, io);
  const here = await settings.in(io.cwd);
  if (here !== null && 'fault' in here) return complain(io, asked.language, [here.fault]);
  const request = withSettings(asked, here);
  const named = await findTargets(request, io);
  if (named === null) {
    const example = 'thethuc check ke-hoach.docx';
    return complain(io, request.language, [message('missingFile', { example })]);
  }
  const targets = await withoutIgnored(named, request, io);
  if ('fault' in targets) return complain(io, request.language, [targets.fault]);
  if (request.values.has('print-config')) return printConfig(targets, settings, io);
  const fault = findAnnotatingFault(request, targets, io) ?? findMendingFault(request, targets);
  if (fault !== null) {
    const seeHelp = message('seeHelp', { command: 'thethuc check --help' });
    return complain(io, request.language, [fault, seeHelp]);
  }
  const registry = await readRegistry(request, io);
  if (registry === 'faulty') return COULD_NOT_RUN;
  const lexicon = await readWords(request, io);
  if (lexicon === null) return COULD_NOT_RUN;
  const known = await readBaseline(request, io);
  if (known !== null && 'key' in known) return complain(io, request.language, [known]);
  const tally = await checkAll(targets, request, io, { registry, lexicon, settings, known });
  const unsaved = known?.save() ?? null;
  if (unsaved !== null) return complain(io, request.language, [unsaved]);
  for (const words of known?.words() ?? []) complain(io, request.language, [words]);
  if (targets.length > 0 && tally.unread === targets.length) return COULD_NOT_RUN;
  // A file that could not be read, or not be mended, has not passed.
  const isFailed = tally.summary.errors > 0 || tally.unread > 0 || tally.unwritten > 0;
  return exceeds(tally, request, io) || isFailed ? FAILED : OK;
}
