import { PassThrough } from 'node:stream';
import { setTimeout as after } from 'node:timers/promises';
import * as fc from 'fast-check';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import { NodePlatform } from '../../src/lsp/node-platform.ts';
import { serve } from '../../src/lsp/server.ts';
import { Collector } from './collect.ts';
import type { Target } from './targets.ts';

/** The server under a client that says anything: a session, one message on a line, with values in it replaced. */

const URI = 'untitled:a';
const PLAN =
  'KẾ HOẠCH\nvề trồng cây\n\nCăn cứ Kế hoạch số 17/KH-UBND ngày 02/3/2026;\n\n1. Rà soát  hồ sơ trước ngày 31/02/2026.\nNơi nhận:\n- Lưu: VT.\n';
const textDocument = { uri: URI };
const position = { line: 3, character: 12 };
const range = { start: { line: 0, character: 0 }, end: { line: 5, character: 9 } };
const options = { tabSize: 2, insertSpaces: true };

const START = {
  method: 'initialize',
  params: {
    processId: null,
    rootUri: null,
    workspaceFolders: null,
    capabilities: {
      workspace: { configuration: false, workspaceFolders: true },
      textDocument: {
        ...{ publishDiagnostics: {}, completion: { completionItem: { snippetSupport: true } } },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } } },
      },
    },
    initializationOptions: { stage: 'draft', lang: 'vi', hints: true, registry: [], orthography: null },
  },
};

const about = (method: string, more: object = {}): object => ({
  id: method,
  method: `textDocument/${method}`,
  params: { textDocument, ...more },
});

const REST: readonly object[] = [
  { method: 'initialized', params: {} },
  {
    method: 'textDocument/didOpen',
    params: { textDocument: { uri: URI, languageId: 'van-ban', version: 1, text: PLAN } },
  },
  {
    method: 'textDocument/didChange',
    params: { textDocument: { uri: URI, version: 2 }, contentChanges: [{ range, text: 'KẾ HOẠCH\n' }] },
  },
  {
    method: 'textDocument/didChange',
    params: { textDocument: { uri: URI, version: 3 }, contentChanges: [{ text: PLAN }] },
  },
  ...['hover', 'completion', 'definition', 'documentHighlight'].map((name) => about(name, { position })),
  ...['foldingRange', 'documentSymbol', 'documentLink', 'codeLens', 'semanticTokens/full'].map((name) =>
    about(name),
  ),
  about('references', { position, context: { includeDeclaration: true } }),
  about('prepareRename', { position }),
  about('rename', { position, newName: 'B' }),
  about('selectionRange', { positions: [position] }),
  about('codeAction', { range, context: { diagnostics: [] } }),
  about('rangeFormatting', { range, options }),
  about('inlayHint', { range }),
  { id: 1, method: 'workspace/symbol', params: { query: 'trồng' } },
  { id: 2, method: 'workspace/executeCommand', params: { command: 'thethuc.explain', arguments: ['motto'] } },
  {
    method: 'workspace/didChangeConfiguration',
    params: { settings: { thethuc: { stage: 'publish', config: null, registry: ['r'] } } },
  },
  {
    method: 'workspace/didChangeWorkspaceFolders',
    params: { event: { added: [{ uri: 'file:///khong-co', name: 'a' }], removed: [] } },
  },
  { method: 'workspace/didChangeWatchedFiles', params: { changes: [{ uri: 'file:///x.json', type: 2 }] } },
  { method: '$/cancelRequest', params: { id: 1 } },
  { method: 'textDocument/didSave', params: { textDocument } },
  { method: 'textDocument/didClose', params: { textDocument } },
];

/** Values that nobody expects, as they are written. */
const ODD = [
  ...['null', 'true', '-1', '0.5', '1e9', '1e999', '-2147483649', '""', '"x"', '"\\u0000"', '"\\ud800"'],
  ...['[]', '{}', '[null]', '{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}'],
  ...['"__proto__"', '"constructor"', '"file://%%%"', '"file:///"', '"untitled:a"', '"git:/a"'],
  ...[`"${'['.repeat(20_000)}"`, `${'['.repeat(2000)}${']'.repeat(2000)}`],
];

/** A value as it is written: a text, a number, a word, or an empty group. */
const VALUE = /"(?:[^"\\]|\\.)*"(?!:)|-?\d+(?:\.\d+)?|true|false|null|\{\}|\[\]/gu;

interface Change {
  /** Which value of which message, as shares of their numbers. */
  message: number;
  value: number;
  odd: string;
}

function changed(lines: readonly string[], { message, value, odd }: Change): string[] {
  const at = Math.floor(message * lines.length);
  const values = [...(lines[at] ?? '').matchAll(VALUE)];
  const one = values[Math.floor(value * values.length)];
  if (one === undefined) return [...lines];
  const { index, 0: before } = one;
  return lines.map((line, i) =>
    i === at ? line.slice(0, index) + odd + line.slice(index + before.length) : line,
  );
}

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const inputs = fc
  .tuple(
    fc.shuffledSubarray([...REST], { minLength: 3 }),
    fc.array(fc.record({ message: share, value: share, odd: fc.constantFrom(...ODD) }), { maxLength: 8 }),
    fc.boolean(),
  )
  .map(([messages, changes, isInOrder]) => {
    const rest = isInOrder ? REST.filter((each) => messages.includes(each)) : messages;
    const lines = [START, ...rest].map((each) =>
      // The first message is answered under a number that no other has.
      JSON.stringify({ jsonrpc: '2.0', ...(each === START ? { id: 'start' } : {}), ...each }),
    );
    return changes.reduce(changed, lines).join('\n');
  });

/** What would end the process in which the server is tried. */
const ENDS = /"exit"|"processId":(?!null)/u;

/** Milliseconds without an answer after which none is expected. */
const PATIENCE = 20_000;

/** A server says something to the last question, whatever it was told before. */
async function converse(lines: readonly string[], collector: Collector): Promise<void> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  serve(server, {
    info: { name: 'thethuc', version: '0' },
    lang: 'vi',
    platformFor: () => new NodePlatform('/khong-co'),
  });
  const writer = new StreamMessageWriter(toServer);
  const client = createMessageConnection(new StreamMessageReader(toClient), writer);
  client.onRequest(() => null);
  client.onError(() => undefined);
  client.listen();
  for (const line of lines)
    toServer.write(`Content-Length: ${String(Buffer.byteLength(line))}\r\n\r\n${line}`);
  const asked = client.sendRequest('textDocument/formatting', { textDocument, options }).then(
    () => true,
    () => true,
  );
  const patience = new AbortController();
  const silence = after(PATIENCE, false, { signal: patience.signal }).catch(() => false);
  collector.expect(await Promise.race([asked, silence]), 'the server no longer answers');
  patience.abort();
  collector.expect(!('polluted' in {}), 'every object is polluted');
  client.dispose();
  server.dispose();
}

/** Sessions of a client that nobody has tested. */
export function lspTarget(): Target<string> {
  return {
    inputs,
    faultsOf: async (input) => {
      const collector = new Collector();
      const lines = input.split('\n').filter((line) => !ENDS.test(line));
      await collector.tryAsync('the server', () => converse(lines, collector));
      return collector.faults;
    },
  };
}
