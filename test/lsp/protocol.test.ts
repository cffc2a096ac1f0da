import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  CodeActionRequest,
  createProtocolConnection,
  DocumentFormattingRequest,
  ErrorCodes,
  ExitNotification,
  InitializeRequest,
  ShutdownRequest,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { Client, SERVER } from './client.ts';

const PLAN = [
  'KẾ HOẠCH',
  'Tổ chức Ngày hội 😀 Đại đoàn kết',
  '',
  '1. Họp  ngày 31/02/2026 tại thôn Đông.',
  '',
].join('\r\n');
const OPTIONS = { tabSize: 2, insertSpaces: true };
const START = { processId: null, rootUri: null, capabilities: {} };

interface Raw {
  child: ChildProcessWithoutNullStreams;
  connection: ProtocolConnection;
  exit: Promise<number | null>;
}

/** A server that nobody has said anything to. */
function start(): Raw {
  const child = spawn(process.execPath, [SERVER, 'lsp', '--stdio']);
  const connection = createProtocolConnection(child.stdout, child.stdin);
  connection.listen();
  return { child, connection, exit: once(child, 'exit').then(([code]: (number | null)[]) => code ?? null) };
}

async function initialized(): Promise<Raw> {
  const raw = start();
  await raw.connection.sendRequest(InitializeRequest.method, START);
  return raw;
}

describe('the life of a server', () => {
  test('ends well after shutdown and exit', async () => {
    const { connection, exit } = await initialized();
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);

    expect(await exit).toBe(0);
  });

  test('ends with a fault where nobody said shutdown', async () => {
    const { connection, exit } = await initialized();
    await connection.sendNotification(ExitNotification.type);

    expect(await exit).toBe(1);
  });

  test('ends when its input does', async () => {
    const { child, exit } = await initialized();
    child.stdin.end();

    expect(await exit).toBe(1);
  });

  test('begins with initialize: before it every request is refused', async () => {
    const { connection, exit } = start();
    const early = { textDocument: { uri: 'untitled:som' }, options: OPTIONS };

    await expect(connection.sendRequest(DocumentFormattingRequest.type, early)).rejects.toMatchObject({
      code: ErrorCodes.ServerNotInitialized,
      message: 'Máy chủ chưa được khởi tạo.',
    });

    await expect(connection.sendRequest(InitializeRequest.method, START)).resolves.toHaveProperty(
      'capabilities',
    );
    await expect(connection.sendRequest(InitializeRequest.method, START)).rejects.toMatchObject({
      code: ErrorCodes.InvalidRequest,
    });
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    expect(await exit).toBe(0);
  });

  test('drops what is opened before initialize', async () => {
    const { connection, exit } = start();
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'untitled:som', languageId: 'van-ban', version: 1, text: PLAN },
    });
    await connection.sendRequest(InitializeRequest.method, START);
    const params = { textDocument: { uri: 'untitled:som' }, options: OPTIONS };

    expect(await connection.sendRequest(DocumentFormattingRequest.type, params)).toBeNull();
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    expect(await exit).toBe(0);
  });
});

test('standard output carries messages and nothing else', async () => {
  const { child, connection, exit } = start();
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  await connection.sendRequest(InitializeRequest.method, START);
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: 'untitled:a', languageId: 'van-ban', version: 1, text: PLAN },
  });
  await connection.sendNotification('textDocument/didOpen', null);
  await connection.sendRequest(DocumentFormattingRequest.type, {
    textDocument: { uri: 'untitled:a' },
    options: OPTIONS,
  });
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  await exit;

  let rest = Buffer.concat(chunks);
  let messages = 0;
  while (rest.length > 0) {
    const header = /^Content-Length: (\d+)\r\n\r\n/u.exec(rest.toString('latin1'));
    expect(header).not.toBeNull();
    const from = header?.[0].length ?? rest.length;
    const to = from + Number(header?.[1]);
    expect(JSON.parse(rest.subarray(from, to).toString('utf8'))).toHaveProperty('jsonrpc', '2.0');
    rest = rest.subarray(to);
    messages += 1;
  }
  expect(messages).toBeGreaterThan(2);
});

describe('what a server cannot make sense of', () => {
  const uri = 'untitled:sai';
  const textDocument = { uri };
  const context = { diagnostics: [] };
  const far = { line: 1e9, character: 1e9 };
  const near = { line: -5, character: -1 };
  let client: Client;
  beforeAll(async () => {
    client = await Client.start({
      capabilities: {
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
        textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
      },
    });
    await client.open(uri, PLAN);
  });
  afterAll(async () => {
    expect(await client.stop()).toBe(0);
  });

  test('is refused where it is a request, and ignored where it is none', async () => {
    await expect(client.connection.sendRequest('thethuc/khong-co', {})).rejects.toMatchObject({
      code: ErrorCodes.MethodNotFound,
      message: 'Máy chủ không có “thethuc/khong-co”.',
    });
    await client.connection.sendNotification('thethuc/khong-co', {});
    await client.connection.sendNotification('$/khong-co', {});
    await expect(formatted(client, uri)).resolves.toHaveLength(1);
  });

  test.each([
    ['no position', 'textDocument/codeAction', { textDocument, range: null, context }],
    ['half a position', 'textDocument/codeAction', { textDocument, range: { start: far }, context }],
    ['no context', 'textDocument/codeAction', { textDocument, range: { start: near, end: near } }],
    [
      'diagnostics of another kind',
      'textDocument/codeAction',
      { textDocument, range: { start: near, end: far }, context: { diagnostics: [null, 7, { data: 'x' }] } },
    ],
    ['no document', 'textDocument/formatting', { textDocument: null, options: OPTIONS }],
    [
      'an address that is none',
      'textDocument/formatting',
      { textDocument: { uri: 'file://%%%' }, options: OPTIONS },
    ],
    ['a number for an address', 'textDocument/formatting', { textDocument: { uri: 42 }, options: OPTIONS }],
    ['no stretch', 'textDocument/rangeFormatting', { textDocument, range: null, options: OPTIONS }],
    ['no command', 'workspace/executeCommand', {}],
    ['no parameters', 'textDocument/formatting', undefined],
  ])('does not take it down: %s', async (_name, method, params) => {
    await Promise.allSettled([client.connection.sendRequest(method, params)]);

    await expect(formatted(client, uri)).resolves.toHaveLength(1);
  });

  test.each([
    ['an open that opens nothing', 'textDocument/didOpen', null],
    ['a change of nothing', 'textDocument/didChange', { textDocument, contentChanges: null }],
    [
      'a change without a version',
      'textDocument/didChange',
      { textDocument, contentChanges: [{ text: '' }] },
    ],
    [
      'a change of what is not open',
      'textDocument/didChange',
      { textDocument: { uri: 'untitled:b', version: 1 }, contentChanges: [{ text: '' }] },
    ],
    ['settings that are none', 'workspace/didChangeConfiguration', { settings: 42 }],
    ['files that are none', 'workspace/didChangeWatchedFiles', { changes: [{ uri: 'file://%%%', type: 9 }] }],
    ['a close of what is not open', 'textDocument/didClose', { textDocument: { uri: 'untitled:c' } }],
  ])('is ignored: %s', async (_name, method, params) => {
    await client.connection.sendNotification(method, params);

    await expect(formatted(client, uri)).resolves.toHaveLength(1);
  });

  test('stretches beyond the text reach to its ends', async () => {
    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: { start: near, end: far },
      context,
    });

    expect(actions?.map(({ title }) => title)).toContain('Sửa dấu cách');
  });
});

describe('a client that refuses what it said it can', () => {
  test('is served all the same', async () => {
    const raw = start();
    const refuse = (): never => {
      throw new Error('no');
    };
    for (const method of [
      'workspace/configuration',
      'client/registerCapability',
      'workspace/diagnostic/refresh',
    ])
      raw.connection.onRequest(method, refuse);
    const workspace = {
      configuration: true,
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
      diagnostics: { refreshSupport: true },
    };
    const capabilities = { workspace, textDocument: { diagnostic: {} } };
    await raw.connection.sendRequest(InitializeRequest.method, { ...START, capabilities });
    await raw.connection.sendNotification('initialized', {});
    await raw.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await raw.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///thethuc.config.json', type: 2 }],
    });
    await raw.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'untitled:a', languageId: 'van-ban', version: 1, text: PLAN },
    });

    for (let i = 0; i < 5; i += 1)
      await expect(
        raw.connection.sendRequest(DocumentFormattingRequest.type, {
          textDocument: { uri: 'untitled:a' },
          options: OPTIONS,
        }),
      ).resolves.toHaveLength(1);
    await raw.connection.sendRequest(ShutdownRequest.type);
    await raw.connection.sendNotification(ExitNotification.type);
    expect(await raw.exit).toBe(0);
  });
});

function formatted(client: Client, uri: string) {
  return client.connection.sendRequest(DocumentFormattingRequest.type, {
    textDocument: { uri },
    options: OPTIONS,
  });
}
