/** What a request names: files and patterns of the command line, standard input, or a list of names. */
import { findUpward, IGNORE_NAME } from '../node/config/find-config.ts';
import type { Ignored } from '../node/config/ignore.ts';
import { expandFiles, type Target } from '../node/expand-files.ts';
import { findPath } from '../node/find-path.ts';
import type { NameList } from '../node/name-list.ts';
import { describeReadError } from '../node/read-fault.ts';
import { STDIN } from '../node/read-source.ts';
import type { Io } from './io.ts';
import { message, type Message } from './messages/say.ts';
import type { Request } from './request.ts';
import { systemCode } from '../node/system-error.ts';

/** What is said behind a fault of the options. */
export const SEE_HELP: Message = message('seeHelp', { command: 'thethuc check --help' });

export interface Named {
  targets: Iterable<Target> | AsyncIterable<Target>;
  /** Those that are known before any is read; none of a list. */
  known: readonly Target[];
  /** How many there are; null where that shows at the end of a list. */
  count: number | null;
  /** How many an ignore file has left out until now. */
  ignored: () => number;
  /** Stops waiting for more. */
  close: () => void;
}

/** Which documents are left out; null where none are. */
async function ignoresOf({ values }: Request, { cwd }: Io): Promise<Ignored | { fault: Message } | null> {
  if (values.has('no-ignore') || findUpward(cwd, IGNORE_NAME) === null) return null;
  const { loadIgnore } = await import('../node/config/ignore.ts');
  return loadIgnore(cwd);
}

/** Names of a list as they come: whatever is wrong with one, or with the list itself, is said in its place. */
class Listed implements AsyncIterable<Target> {
  readonly #list: NameList;
  readonly #called: string;
  readonly #leavesOut: (name: string) => boolean;
  #isClosed = false;
  ignored = 0;

  constructor(list: NameList, called: string, leavesOut: (name: string) => boolean) {
    this.#list = list;
    this.#called = called;
    this.#leavesOut = leavesOut;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Target> {
    try {
      for await (const name of this.#list.names) {
        if (name === STDIN) yield { name, error: { code: 'listed-stdin' } };
        else if (this.#leavesOut(name)) this.ignored += 1;
        else yield { name, error: null };
      }
    } catch (error) {
      // Closing a list that is waited for ends it with an error.
      if (this.#isClosed) return;
      yield { name: this.#called, error: { code: 'unreadable', system: systemCode(error) } };
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#list.close();
  }
}

async function openListed(file: string, request: Request, io: Io): Promise<Named | Message[]> {
  const [extra] = request.operands;
  if (extra !== undefined) return [message('listAlone', { extra }), SEE_HELP];
  const { openNameList } = await import('../node/name-list.ts');
  const list = openNameList(file, request.values.has('null') ? 'nul' : 'line', io);
  if ('code' in list) return [describeReadError(list, file)];
  const ignores = await ignoresOf(request, io);
  if (ignores !== null && 'fault' in ignores) {
    list.close();
    return [ignores.fault];
  }
  const leavesOut = (name: string): boolean => ignores?.has(findPath(name, io.cwd)) === true;
  const listed = new Listed(list, file, leavesOut);
  return {
    targets: listed,
    known: [],
    count: null,
    ignored: () => listed.ignored,
    close: () => {
      listed.close();
    },
  };
}

/** What a request names; null where it names nothing and nobody pipes anything in; or what is wrong with how it does. */
export async function openNamed(request: Request, io: Io): Promise<Named | Message[] | null> {
  const { operands, values } = request;
  const list = values.get('files-from');
  if (list !== undefined) return openListed(list, request, io);
  if (values.has('null')) return [message('nullAlone'), SEE_HELP];
  if (operands.length === 0 && io.stdin.isTTY === true) return null;
  const named = operands.length > 0 ? await expandFiles(operands, io.cwd) : [{ name: STDIN, error: null }];
  const ignores = await ignoresOf(request, io);
  if (ignores !== null && 'fault' in ignores) return [ignores.fault];
  const kept =
    ignores === null
      ? named
      : named.filter(({ name }) => name === STDIN || !ignores.has(findPath(name, io.cwd)));
  const ignored = named.length - kept.length;
  return { targets: kept, known: kept, count: kept.length, ignored: () => ignored, close: () => undefined };
}
