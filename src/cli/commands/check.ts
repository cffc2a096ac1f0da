import { expandFiles, type Target } from '../../node/expand-files.ts';
import { STDIN } from '../../node/read-source.ts';
import { checkAll } from '../check-all.ts';
import { complain } from '../complain.ts';
import { COULD_NOT_RUN, FAILED, OK, type Io } from '../io.ts';
import { findMendingFault } from '../mending.ts';
import { message } from '../messages/say.ts';
import type { Request } from '../request.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Tally } from '../tally.ts';

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
  const { openRegistry } = await import('../registry.ts');
  return openRegistry(lists, folders, request.language, io);
}

/** True where there are more warnings than asked for; says so, since a report does not tell that this fails. */
function exceeds({ warnings }: Tally, request: Request, io: Io): boolean {
  const most = request.values.get('max-warnings');
  if (most === undefined || warnings <= Number(most)) return false;
  complain(io, request.language, [message('tooManyWarnings', { count: String(warnings), most })]);
  return true;
}

/** `thethuc check`: checks documents before they go out, and mends them where it is asked to. */
export async function check(request: Request, io: Io): Promise<number> {
  const targets = await findTargets(request, io);
  if (targets === null) {
    const example = 'thethuc check ke-hoach.txt';
    return complain(io, request.language, [message('missingFile', { example })]);
  }
  const fault = findMendingFault(request, targets);
  if (fault !== null) {
    const seeHelp = message('seeHelp', { command: 'thethuc check --help' });
    return complain(io, request.language, [fault, seeHelp]);
  }
  const registry = await readRegistry(request, io);
  if (registry === 'faulty') return COULD_NOT_RUN;
  const tally = await checkAll(targets, request, io, registry);
  if (tally.unread === targets.length) return COULD_NOT_RUN;
  // A file that could not be read, or not be mended, has not passed.
  const isFailed = tally.summary.errors > 0 || tally.unread > 0 || tally.unwritten > 0;
  return exceeds(tally, request, io) || isFailed ? FAILED : OK;
}
