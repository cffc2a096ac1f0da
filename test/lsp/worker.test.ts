/** The built server of pages, in a thread that offers what a browser's worker does. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PortMessageReader,
  PortMessageWriter,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { needsReader } from '../../src/index.ts';
import { shippedOrthography } from '../../src/node/orthography.ts';
import { diagnosticsOf, read } from '../../src/service/index.ts';
import { ROOT } from '../support/source-files.ts';
import { positionOf, wordsAt } from './client.ts';

const SERVER = new URL('dist/lsp/worker.js', ROOT);
const COUNTS = new URL('dist/orthography/counts.bin.gz', ROOT);
const PLAN = readFileSync(new URL('fixtures/editors/ke-hoach.vb.txt', ROOT), 'utf8').replaceAll('\n', '\r\n');

let thread: Worker;
let connection: ProtocolConnection;
let initialized: InitializeResult;
beforeAll(async () => {
  // The compiler alone writes a module that imports the rest.
  if (/^import /mu.test(readFileSync(SERVER, 'utf8'))) throw new Error('Not bundled: npm run build:worker');
  thread = new Worker(new URL('worker-scope.mjs', import.meta.url), { workerData: fileURLToPath(SERVER) });
  thread.on('error', (error) => {
    throw error;
  });
  connection = createProtocolConnection(new PortMessageReader(thread), new PortMessageWriter(thread));
  connection.listen();
  initialized = await connection.sendRequest(InitializeRequest.method, {
    processId: null,
    capabilities: {},
    initializationOptions: { orthography: new Uint8Array(gunzipSync(readFileSync(COUNTS))) },
  });
  await connection.sendNotification(InitializedNotification.type, {});
});
afterAll(async () => {
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  connection.dispose();
  await thread.terminate();
});

/** What is published after something is done. */
function published(version: number): Promise<PublishDiagnosticsParams> {
  return new Promise((resolve) => {
    const listening = connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      if (params.version !== version) return;
      listening.dispose();
      resolve(params);
    });
  });
}

test('it offers what the server of processes does', () => {
  expect(initialized).toMatchObject({
    serverInfo: { name: 'thethuc' },
    capabilities: { positionEncoding: 'utf-16' },
  });
});

test('a document is checked in it as everywhere', async () => {
  const uri = 'inmemory:ke-hoach.vb.txt';
  const options = { stage: 'draft', lang: 'vi', hints: true, orthography: shippedOrthography() } as const;
  const known = diagnosticsOf(await read({ uri, version: 1, text: PLAN }, options));
  const first = published(1);
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'van-ban', version: 1, text: PLAN },
  });

  const { diagnostics } = await first;

  expect(diagnostics.map(({ message }) => message)).toEqual(known.map(({ message }) => message));
  expect(diagnostics.map(({ range }) => wordsAt(PLAN, range))).toContain('ngày 31/02/2026');
});

test('markup is read in it too, though its reader is loaded late elsewhere', async () => {
  const uri = 'inmemory:dam.vb.md';
  const text = 'KẾ HOẠCH\n\nTổng kết 🌳 vào **ngày 31/02/2026** tại nhà văn hóa.\n';
  const first = published(7);
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'van-ban', version: 7, text },
  });
  const impossible = (await first).diagnostics.find(({ code }) => code === 'invalid-date');
  const second = published(8);
  const start = positionOf(text, '31/02');
  await connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 8 },
    contentChanges: [{ range: { start, end: { ...start, character: start.character + 2 } }, text: '28' }],
  });

  const { diagnostics } = await second;

  expect(impossible === undefined ? '' : wordsAt(text, impossible.range)).toBe('ngày 31/02/2026');
  expect(diagnostics.map(({ code }) => code)).not.toContain('invalid-date');
});

test('a table is read in it by the whole reader, which must ask for nothing of a page', async () => {
  const uri = 'inmemory:bang.vb.md';
  const text = 'KẾ HOẠCH\n\n| Việc | Hạn |\n| --- | --- |\n| Tổng kết | ngày 31/02/2026 |\n';
  expect(needsReader(text)).toBe(true);
  const first = published(9);
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'van-ban', version: 9, text },
  });

  const { diagnostics } = await first;

  expect(diagnostics.map(({ code }) => code)).toContain('invalid-date');
});

test('words are judged by the counts that the page hands over', async () => {
  const uri = 'inmemory:rac.vb.txt';
  const text = 'KẾ HOẠCH\nVệ sinh\n\n1. Thu gom rác thãi sinh hoạt.\n';
  const first = published(11);
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'van-ban', version: 11, text },
  });

  const found = (await first).diagnostics.filter(({ code }) => code === 'misspelling');

  expect(found.map(({ range }) => wordsAt(text, range))).toEqual(['thãi']);
});
