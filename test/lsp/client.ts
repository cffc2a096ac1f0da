/** A client that starts the built server as an editor does and talks to it over its streams. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  type ClientCapabilities,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';

export const SERVER: string = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Milliseconds after which what was to be told is taken not to come. */
const PATIENCE = 10_000;

export interface ClientOptions {
  capabilities?: ClientCapabilities;
  /** The section `thethuc` of the client's settings. */
  settings?: Record<string, unknown>;
  /** What it says of them at the start; the same where it says nothing else. */
  initial?: Record<string, unknown>;
  /** Folders of the workspace as addresses. */
  folders?: readonly string[];
  args?: readonly string[];
}

interface Waiter {
  fits: (params: PublishDiagnosticsParams) => boolean;
  give: (params: PublishDiagnosticsParams) => void;
}

export class Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What was written to standard error. */
  readonly errors: () => string;
  readonly exit: Promise<number | null>;
  /** Until the server has asked for settings and got its answer. */
  readonly configured: Promise<void>;
  /** Every publication of diagnostics, in order. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly #waiters = new Set<Waiter>();

  private constructor(
    connection: ProtocolConnection,
    initialized: InitializeResult,
    child: ChildProcessWithoutNullStreams,
    configured: Promise<void>,
  ) {
    this.connection = connection;
    this.configured = configured;
    this.initialized = initialized;
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
    this.errors = () => errors;
    this.exit = new Promise((resolve) => child.once('exit', resolve));
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      for (const waiter of this.#waiters) {
        if (!waiter.fits(params)) continue;
        this.#waiters.delete(waiter);
        waiter.give(params);
      }
    });
  }

  static async start(options: ClientOptions = {}): Promise<Client> {
    if (!existsSync(SERVER)) throw new Error('The server is not built: npm run build');
    const child = spawn(process.execPath, [SERVER, 'lsp', '--stdio', ...(options.args ?? [])]);
    const connection = createProtocolConnection(child.stdout, child.stdin);
    const configured = new Promise<void>((resolve) => {
      connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => {
        resolve();
        return items.map(() => options.settings ?? null);
      });
    });
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    const folders = (options.folders ?? []).map((uri) => ({ uri, name: uri }));
    const initialized: InitializeResult = await connection.sendRequest(InitializeRequest.method, {
      processId: process.pid,
      workspaceFolders: folders.length === 0 ? null : folders,
      capabilities: options.capabilities ?? {},
      initializationOptions: options.initial ?? options.settings ?? null,
    });
    const client = new Client(connection, initialized, child, configured);
    await connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  async open(uri: string, text: string, version = 1): Promise<void> {
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'van-ban', version, text },
    });
  }

  async change(uri: string, version: number, ...changes: TextDocumentContentChangeEvent[]): Promise<void> {
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: changes,
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** The next publication that fits; one that has already come counts as well. */
  diagnostics(uri: string, version?: number): Promise<PublishDiagnosticsParams> {
    const fits = (params: PublishDiagnosticsParams): boolean =>
      params.uri === uri && (version === undefined || params.version === version);
    const known = this.published.findLast(fits);
    if (known !== undefined) return Promise.resolve(known);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No diagnostics of ${uri} came.`)), PATIENCE);
      const give = (params: PublishDiagnosticsParams): void => {
        clearTimeout(timer);
        resolve(params);
      };
      this.#waiters.add({ fits, give });
    });
  }

  /** Says goodbye as the protocol wants it. @returns The exit code of the server. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const code = await this.exit;
    this.connection.dispose();
    return code;
  }
}

const LINE_END = /\r\n|[\r\n]/u;

/** The words that a range of the protocol stands over: what a user sees underlined. */
export function wordsAt(text: string, { start, end }: Range): string {
  const lines = text.split(LINE_END);
  if (start.line === end.line) return (lines[start.line] ?? '').slice(start.character, end.character);
  const middle = lines.slice(start.line + 1, end.line);
  const first = (lines[start.line] ?? '').slice(start.character);
  return [first, ...middle, (lines[end.line] ?? '').slice(0, end.character)].join('\n');
}

/** The position of the first unit of some words; a number of units behind that with `plus`. */
export function positionOf(text: string, words: string, plus = 0): Position {
  const at = text.indexOf(words);
  if (at === -1) throw new Error(`No “${words}” in the text.`);
  const before = text.slice(0, at + plus).split(LINE_END);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** A text after edits of the protocol, made as the protocol says: all refer to the text before. */
export function edited(text: string, edits: readonly { range: Range; newText: string }[]): string {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|[\r\n]/gu)) starts.push(index + end.length);
  const offset = ({ line, character }: Position): number => (starts[line] ?? text.length) + character;
  const inOrder = [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start));
  let result = text;
  for (const { range, newText } of inOrder)
    result = result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end));
  return result;
}
