import { afterAll, beforeAll, expect, test } from 'vitest';
import { HoverRequest, MarkupKind, type Hover } from 'vscode-languageserver-protocol';
import { Client, positionOf, wordsAt } from './client.ts';

const PLAN = [
  'KẾ HOẠCH',
  'Trồng cây 😀 năm 2026',
  '',
  'I. NỘI DUNG',
  '',
  '😀 Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị tại các thôn, tổng kết vào ngày 31/02/2026 tại xã.',
  '',
].join('\r\n');

let rich: Client;
let plain: Client;
beforeAll(async () => {
  const contentFormat = [MarkupKind.Markdown, MarkupKind.PlainText];
  rich = await Client.start({ capabilities: { textDocument: { hover: { contentFormat } } } });
  plain = await Client.start({ settings: { lang: 'en' } });
});
afterAll(async () => {
  expect(await rich.stop()).toBe(0);
  expect(await plain.stop()).toBe(0);
});

/** What is told of some words, and over which words the editor shows it. */
async function hover(
  client: Client,
  text: string,
  words: string,
): Promise<{ hover: Hover | null; over: string }> {
  const uri = `untitled:${String(Math.random())}`;
  await client.open(uri, text);
  const position = positionOf(text, words, 1);
  const found = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  return { hover: found, over: found?.range === undefined ? '' : wordsAt(text, found.range) };
}

test('a cited document is told in Markdown, over the words of the citation', async () => {
  const { hover: found, over } = await hover(rich, PLAN, '57-NQ/TW');

  expect(over).toBe('Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị');
  expect(found?.contents).toMatchObject({ kind: 'markdown' });
  expect(JSON.stringify(found?.contents)).toContain('**Nghị quyết số 57-NQ/TW**');
});

test('letters with their marks apart are counted as the editor counts them', async () => {
  const text = PLAN.normalize('NFD');

  const { over } = await hover(rich, text, '57-NQ/TW');

  expect(over.normalize('NFC')).toBe('Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị');
});

test('a client that knows no Markdown gets plain text, in the language that is set', async () => {
  const { hover: found, over } = await hover(plain, PLAN, '31/02');

  expect(over).toBe('ngày 31/02/2026');
  expect(found?.contents).toMatchObject({ kind: 'plaintext' });
  expect(JSON.stringify(found?.contents)).toMatch(/Why: .+How to mend it: .+About the rule invalid-date/u);
});

test('behind the end of a line and of the text nothing is told', async () => {
  const uri = 'untitled:cuoi';
  await rich.open(uri, PLAN);

  for (const position of [
    { line: 2, character: 99 },
    { line: 99, character: 0 },
  ])
    expect(
      await rich.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }),
    ).toBeNull();
});
