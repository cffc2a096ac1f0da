import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  DocumentFormattingRequest,
  type Diagnostic,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { makeFolder } from '../cli/temporary-folder.ts';
import { edited, positionOf, wordsAt } from './client.ts';
import { useClient } from './use-client.ts';

const PLAN = [
  'KẾ HOẠCH',
  'Tổ chức Ngày hội 😀 Đại đoàn kết',
  '',
  `1. ${'Tuyên truyền 😀 trong Nhân dân'.normalize('NFD')}  sâu rộng.`,
  '2. Họp ngày 31/02/2026 tại thôn Đông.',
  '',
].join('\r\n');
const OPTIONS = { tabSize: 2, insertSpaces: true };

const client = useClient();

/** What is said, without the address and the version of the document. */
function said(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ data: _data, relatedInformation = [], ...each }) => ({
    ...each,
    related: relatedInformation.map(({ message, location: { range } }) => ({ message, range })),
  }));
}

/** Puts words into a text, as a change of the protocol and as a text. */
function typed(text: string, before: string, words: string): [TextDocumentContentChangeEvent, string] {
  const start = positionOf(text, before);
  return [{ range: { start, end: start }, text: words }, text.replace(before, `${words}${before}`)];
}

describe('letters that are typed faster than they are checked', () => {
  test('come to the same as the text opened anew; versions only rise', async () => {
    const uri = 'untitled:go-nhanh';
    await client().open(uri, PLAN, 1);
    let text = PLAN;
    const letters = ['ổ', 'ổ'.normalize('NFD'), '😀', ' ', '\r\n3. Ngày 30/02/2026', ',', 'x'];
    const changes = Array.from({ length: 100 }, (_, i) => {
      const [change, next] = typed(text, 'sâu rộng', letters[i % letters.length] ?? '');
      text = next;
      return client().change(uri, i + 2, change);
    });
    await Promise.all(changes);

    const { diagnostics } = await client().diagnostics(uri, 101);
    await client().open('untitled:mo-moi', text, 1);
    const fresh = await client().diagnostics('untitled:mo-moi', 1);

    expect(said(diagnostics)).toEqual(said(fresh.diagnostics));
    expect(diagnostics.length).toBeGreaterThan(2);
    const versions = client()
      .published.filter((each) => each.uri === uri)
      .map(({ version = 0 }) => version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(versions.at(-1)).toBe(101);
    expect(new Set(versions).size).toBe(versions.length);
  });

  test('of several changes in one message each is to the text that the one before it left', async () => {
    const uri = 'untitled:nhieu';
    await client().open(uri, PLAN, 1);
    const [first, middle] = typed(PLAN, 'KẾ HOẠCH', '\uFEFF');
    const [second, last] = typed(middle, '31/02', '30/02/2026 và ngày ');
    await client().change(uri, 2, first, second);

    const { diagnostics } = await client().diagnostics(uri, 2);

    const dates = diagnostics.filter(({ code }) => code === 'invalid-date');
    expect(dates.map(({ range }) => wordsAt(last, range))).toEqual(['ngày 30/02/2026', 'ngày 31/02/2026']);
  });
});

test('nothing is said of a document that is closed in the middle of work', async () => {
  const uri = 'untitled:dong-giua-chung';
  const text = `${PLAN}\r\n`.repeat(2000);
  await client().open(uri, text, 1);
  await client().change(uri, 2, { text: text.replace('Họp', 'Làm') });
  await client().close(uri);
  await client().open('untitled:sau-do', PLAN);
  await client().diagnostics('untitled:sau-do');

  const said = client().published.filter((each) => each.uri === uri);
  expect(said.at(-1)?.diagnostics).toEqual([]);
  expect(said.filter(({ diagnostics }) => diagnostics.length === 0)).toHaveLength(1);
});

test('a document that is opened again is checked again', async () => {
  const uri = 'untitled:mo-lai';
  await client().open(uri, PLAN, 5);
  await client().diagnostics(uri, 5);
  await client().close(uri);
  await client().open(uri, PLAN.replace('31/02', '28/02'), 1);

  const { diagnostics } = await client().diagnostics(uri, 1);

  expect(diagnostics.map(({ code }) => code)).toEqual(['unicode', 'spacing']);
});

describe('a document of 1 MB', () => {
  const uri = 'untitled:lon';
  const body = Array.from(
    { length: 9000 },
    (_, i) =>
      `${String(i + 3)}. Trồng cây ở thôn Đông và thôn Đoài, sửa đường làng, ngõ xóm, chăm sóc cây con 😀 cho tốt.`,
  );
  const text = [PLAN, ...body].join('\r\n');

  test('is checked, edited and mended', async () => {
    expect(text.length).toBeGreaterThan(800_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(1_000_000);
    await client().open(uri, text, 1);
    const first = await client().diagnostics(uri, 1);
    expect(first.diagnostics.map(({ code }) => code)).toContain('invalid-date');

    const start = positionOf(text, '31/02');
    const range = { start, end: { line: start.line, character: start.character + 2 } };
    await client().change(uri, 2, { range, text: '28' });
    const second = await client().diagnostics(uri, 2);
    expect(second.diagnostics.map(({ code }) => code)).not.toContain('invalid-date');

    const params = { textDocument: { uri }, options: OPTIONS };
    const edits = (await client().connection.sendRequest(DocumentFormattingRequest.type, params)) ?? [];
    expect(edited(text.replace('31/02', '28/02'), edits)).toBe(
      text.normalize('NFC').replace('31/02', '28/02').replace('  ', ' '),
    );
  }, 30_000);

  test('keeps nobody waiting who no longer wants to know', async () => {
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri }, options: OPTIONS };
    await client().change(uri, 3, { text });
    const asked = client().connection.sendRequest(DocumentFormattingRequest.type, params, source.token);
    source.cancel();
    const outcome = await asked.then(
      (edits) => edits,
      (error: unknown) => error,
    );
    const isDropped =
      outcome === null || (outcome instanceof Error && 'code' in outcome && outcome.code === -32800);

    expect(isDropped).toBe(true);
  }, 30_000);
});

describe('one file whose address is written in two ways', () => {
  test.each([
    ['escaped and not', (path: string) => pathToFileURL(path).href, (path: string) => `file://${path}`],
    [
      'letters and their marks together and apart',
      (path: string) => pathToFileURL(path.normalize('NFC')).href,
      (path: string) => pathToFileURL(path.normalize('NFD')).href,
    ],
  ])('is one document: %s', async (_name, one, other) => {
    const path = join(makeFolder(), 'Kế hoạch.txt');
    await client().open(one(path), PLAN, 1);
    const params = { textDocument: { uri: other(path) }, options: OPTIONS };

    expect(await client().connection.sendRequest(DocumentFormattingRequest.type, params)).toHaveLength(4);
    await client().close(one(path));
    expect(await client().connection.sendRequest(DocumentFormattingRequest.type, params)).toBeNull();
  });
});
