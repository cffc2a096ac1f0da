import type { Finding } from '../../lint/finding.ts';
import { expandFiles, type Target } from '../../node/expand-files.ts';
import { STDIN } from '../../node/read-source.ts';
import { checkFile, type CheckSetting } from '../check-file.ts';
import { openReporter } from '../check-report.ts';
import { complain } from '../complain.ts';
import { COULD_NOT_RUN, FAILED, OK, type Io } from '../io.ts';
import { message } from '../messages/say.ts';
import { CHECK_FORMATS, PROFILES, STAGES } from '../options.ts';
import { startProgress } from '../progress.ts';
import type { Registry } from '../../registry/registry.ts';
import { chosen, type Request } from '../request.ts';
import { addToTally, EMPTY, type Tally } from '../tally.ts';
import { openWriter } from '../writer.ts';

/** The files to check, or null where none is named and nobody pipes one in. */
async function findTargets({ operands }: Request, io: Io): Promise<Target[] | null> {
  if (operands.length > 0) return expandFiles(operands, io.cwd);
  return io.stdin.isTTY === true ? null : [{ name: STDIN, error: null }];
}

function settingOf(request: Request, io: Io, registry: Registry | null): CheckSetting {
  return {
    io,
    language: request.language,
    stdinName: request.values.get('stdin-name') ?? null,
    options: {
      stage: chosen(request, 'stage', STAGES),
      profile: chosen(request, 'profile', PROFILES),
      language: request.language,
      now: request.values.get('today') ?? io.today,
      ...(registry === null ? {} : { registry }),
    },
  };
}

/** The registry that the options name; null where they name none, `faulty` where it was said what is wrong. */
async function readRegistry(request: Request, io: Io): Promise<Registry | 'faulty' | null> {
  const lists = request.lists.get('registry') ?? [];
  const folders = request.lists.get('registry-from') ?? [];
  if (lists.length === 0 && folders.length === 0) return null;
  const { openRegistry } = await import('../registry.ts');
  return openRegistry(lists, folders, request.language, io);
}

/** Which findings are shown; reports in all formats have the same. */
function isShown({ severity }: Finding, { values }: Request): boolean {
  if (values.has('quiet')) return severity === 'error';
  return severity !== 'info' || values.has('all');
}

async function checkAll(
  targets: readonly Target[],
  request: Request,
  io: Io,
  registry: Registry | null,
): Promise<Tally> {
  const writer = openWriter(io.stdout);
  const reporter = await openReporter(chosen(request, 'format', CHECK_FORMATS), request, io, writer);
  const progress = startProgress(io.stderr, targets.length);
  const setting = settingOf(request, io, registry);
  let tally = EMPTY;
  for (const target of targets) {
    if (writer.gone()) break;
    progress.step(target.name);
    const found = await checkFile(target, setting);
    progress.clear();
    const shown = { ...found, findings: found.findings.filter((each) => isShown(each, request)) };
    const { hidden } = tally;
    tally = addToTally(tally, found, shown);
    await reporter.file(shown, tally.hidden - hidden);
  }
  await reporter.end(tally);
  return tally;
}

/** True where there are more warnings than asked for; says so, since a report does not tell that this fails. */
function exceeds({ warnings }: Tally, request: Request, io: Io): boolean {
  const most = request.values.get('max-warnings');
  if (most === undefined || warnings <= Number(most)) return false;
  complain(io, request.language, [message('tooManyWarnings', { count: String(warnings), most })]);
  return true;
}

/** `thethuc check`: checks documents before they go out. */
export async function check(request: Request, io: Io): Promise<number> {
  const targets = await findTargets(request, io);
  if (targets === null) {
    const example = 'thethuc check ke-hoach.txt';
    return complain(io, request.language, [message('missingFile', { example })]);
  }
  const registry = await readRegistry(request, io);
  if (registry === 'faulty') return COULD_NOT_RUN;
  const tally = await checkAll(targets, request, io, registry);
  if (tally.unread === targets.length) return COULD_NOT_RUN;
  // A file that could not be read has not passed.
  return exceeds(tally, request, io) || tally.summary.errors > 0 || tally.unread > 0 ? FAILED : OK;
}
