import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder } from '../cli/temporary-folder.ts';
import { Client, SERVER } from './client.ts';

/** Bytes that no library of the protocol would send, given to the built server. */

const URI = 'untitled:a';
const PLAN = 'KẾ HOẠCH\n\n1. Họp  ngày hội.\n';
const textDocument = { uri: URI };
const zero = { line: 0, character: 0 };

const START = { processId: null, rootUri: null, capabilities: {} };

function framed(content: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`Content-Length: ${String(bytes.length)}\r\n\r\n`), bytes]);
}

const message = (method: string, params: unknown, id?: unknown): Uint8Array =>
  framed(JSON.stringify({ jsonrpc: '2.0', ...(id === undefined ? {} : { id }), method, params }));

const opened = (text: unknown, uri: unknown = URI): Uint8Array =>
  message('textDocument/didOpen', { textDocument: { uri, languageId: 'van-ban', version: 1, text } });

const changedTo = (version: unknown, ...contentChanges: readonly unknown[]): Uint8Array =>
  message('textDocument/didChange', { textDocument: { uri: URI, version }, contentChanges });

/** A server, spoken to in bytes. */
class Server {
  readonly child: ChildProcessWithoutNullStreams = spawn(process.execPath, [SERVER, 'lsp', '--stdio']);
  readonly exit: Promise<unknown[]> = once(this.child, 'exit');
  #said = '';
  #asked = 0;

  constructor() {
    this.child.stdout.setEncoding('utf8').on('data', (text: string) => (this.#said += text));
    this.child.stdin.on('error', () => undefined);
  }

  say(bytes: string | Uint8Array): void {
    this.child.stdin.write(bytes);
  }

  /** Asks something, and gives the answer as it is written. */
  async ask(method: string, params: unknown): Promise<string> {
    const id = `câu ${String((this.#asked += 1))}`;
    this.say(message(method, params, id));
    const answer = new RegExp(
      String.raw`\{"jsonrpc":"2\.0","id":"${id}",[^\r\n]*?\}(?=Content-Length|$)`,
      'u',
    );
    for (;;) {
      const found = answer.exec(this.#said);
      if (found !== null) return found[0];
      await once(this.child.stdout, 'data');
    }
  }
}

/** What mending the plan comes to while all is well. */
async function mended(server: Server): Promise<string> {
  server.say(message('textDocument/didClose', { textDocument }));
  server.say(opened(PLAN));
  return server.ask('textDocument/formatting', {
    textDocument,
    options: { tabSize: 2, insertSpaces: true },
  });
}

const WELL = '"newText":""';
const deep = (count: number): string => '['.repeat(count) + ']'.repeat(count);

describe('a server goes on after', () => {
  let server: Server;
  beforeAll(async () => {
    server = new Server();
    await server.ask('initialize', START);
    server.say(message('initialized', {}));
  });
  afterAll(async () => {
    await server.ask('shutdown', undefined);
    server.say(message('exit', undefined));
    expect(await server.exit).toEqual([0, null]);
  });

  test.each<[string, ...(string | Uint8Array)[]]>([
    ['what is no JSON', framed('{nope'), framed('')],
    ['JSON that is no message', framed('42'), framed('null'), framed('[]'), framed('"x"'), framed('{}')],
    ['an answer to nothing', framed('{"jsonrpc":"2.0","id":12345,"result":{}}')],
    ['a method that is a number', framed('{"jsonrpc":"2.0","id":7,"method":42,"params":{}}')],
    ['a number that is an object', framed('{"jsonrpc":"2.0","id":{},"method":"textDocument/hover"}')],
    ['a hundred thousand brackets', framed(deep(100_000))],
    [
      'as many in parameters',
      framed(`{"jsonrpc":"2.0","id":5,"method":"textDocument/hover","params":${deep(100_000)}}`),
    ],
    ['as many in a document', opened('['.repeat(100_000), 'untitled:ngoac')],
    ['bytes of no encoding', framed(Buffer.from([0x22, 0xff, 0xfe, 0xc0, 0x22]))],
    ['an encoding that there is not', 'Content-Length: 2\r\nContent-Encoding: gzip\r\n\r\n{}'],
    ['a length that is no whole number', 'Content-Length: 2.5\r\n\r\n{}'],
    [
      'a stretch that lies',
      changedTo(2, {
        range: { start: { line: 5e8, character: -3 }, end: { line: -1, character: 1.5 } },
        text: 'x',
      }),
    ],
    ['a stretch of words', changedTo(2, { range: { start: { line: 'a' }, end: {} }, text: 'x' })],
    ['half lines', changedTo(2, { range: { start: { line: 0.5, character: 0.5 }, end: zero }, text: 'x' })],
    ['a change to no text', changedTo(2, { text: null }, { text: {} }, { range: null, text: 7 })],
    [
      'versions that go back',
      changedTo(9, { text: 'A' }),
      changedTo(-1, { text: 'B' }),
      changedTo('x', { text: 'C' }),
    ],
    ['a document that is a number', opened(7, 'untitled:so'), opened(7)],
    ['addresses that are none', opened('x', {}), opened('x', '__proto__'), opened('x', 'file:///%00')],
    [
      'positions that are none',
      message('textDocument/hover', { textDocument, position: { line: -1, character: 0.5 } }, 'a'),
      message('textDocument/definition', { textDocument, position: { line: 1e300, character: -1e300 } }, 'b'),
      message('textDocument/completion', { textDocument, position: 'x' }, 'c'),
    ],
    [
      'settings that are parents of all',
      framed(
        '{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":{"thethuc":{"__proto__":{"stage":"publish"},"registry":[{},7],"lang":[],"config":{}}}}}',
      ),
    ],
    [
      'a request that is taken back oddly',
      message('$/cancelRequest', { id: {} }),
      message('$/cancelRequest', 7),
    ],
    [
      'folders and files that are none',
      message('workspace/didChangeWorkspaceFolders', { event: null }),
      message('workspace/didChangeWatchedFiles', { changes: 7 }),
    ],
  ])('%s', async (_name, ...bytes) => {
    server.say(opened(PLAN));
    for (const each of bytes) server.say(each);

    expect(await mended(server)).toContain(WELL);
  });
});

describe('a server starts whatever it is told at first', () => {
  test.each([
    ['folders that are none', { workspaceFolders: [{ uri: 42 }, null, 'x'] }],
    ['what it can do in words', { capabilities: { workspace: 7, textDocument: 'x' } }],
    ['settings in a word', { initializationOptions: 'x' }],
    ['counts that are no bytes', { initializationOptions: { orthography: 'xx' } }],
    [
      'settings that are parents of all',
      { initializationOptions: Object.fromEntries([['__proto__', { stage: 1 }]]) },
    ],
    ['devices for files', { initializationOptions: { config: '/dev/zero', registry: ['/dev/zero'] } }],
  ])('%s', async (_name, params) => {
    const server = new Server();
    await server.ask('initialize', { ...START, ...params });

    expect(await mended(server)).toContain(WELL);
    server.child.stdin.end();
    await server.exit;
  });
});

test('a document called as what every object has is known by the list for nothing', async () => {
  const cwd = makeFolder({
    'b.json': '{"version":1,"files":{}}',
    'thethuc.config.json': '{"baseline":"b.json"}',
  });
  const client = await Client.start({ folders: [pathToFileURL(cwd).href] });
  const uri = pathToFileURL(join(cwd, 'constructor')).href;
  await client.open(uri, 'KẾ HOẠCH\n\n1. Họp ngày 31/02/2026.\n');

  const { diagnostics } = await client.diagnostics(uri);
  expect(diagnostics.map(({ code }) => code)).toContain('invalid-date');
  expect(await client.stop()).toBe(0);
});
