import { expect, test } from 'vitest';
import {
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type SemanticTokens,
} from 'vscode-languageserver-protocol/node';
import { longPlan } from '../support/long-plan.ts';
import { positionOf, wordsAt } from './client.ts';
import { useClient } from './use-client.ts';

const PLAN = [
  'Khe Trầm, ngày 12 tháng 3 năm 2026',
  'KẾ HOẠCH',
  'Trồng cây 😀',
  '',
  'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;',
  '',
  'I. NHIỆM VỤ',
  '',
  '1. Hưởng ứng 😀 Phong trào “Xanh làng” (gọi tắt là Phong trào) trước ngày 01/5/2026.',
  '',
].join('\r\n');

const client = useClient();

/** Tokens as a client reads them: `type.modifier words`. */
function decoded(text: string, { data }: Pick<SemanticTokens, 'data'>): string[] {
  const legend = client().initialized.capabilities.semanticTokensProvider?.legend;
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    character = lines === 0 ? character + columns : columns;
    line += lines;
    const modifiers = (legend?.tokenModifiers ?? []).filter((_, bit) => (bits & (1 << bit)) !== 0);
    const words = wordsAt(text, { start: { line, character }, end: { line, character: character + length } });
    found.push(`${[legend?.tokenTypes[type], ...modifiers].join('.')} ${words.normalize('NFC')}`);
  }
  return found;
}

const EXPECTED = [
  'number ngày 12 tháng 3 năm 2026',
  'namespace KẾ HOẠCH',
  'namespace Trồng cây 😀',
  'function.deprecated Nghị định số 98/2023/NĐ-CP',
  'number ngày 31/12/2023',
  'keyword I.',
  'class NHIỆM VỤ',
  'keyword 1.',
  'string “Xanh làng”',
  'variable.definition Phong trào',
  'number trước ngày 01/5/2026',
];

async function full(uri: string): Promise<SemanticTokens> {
  const tokens = await client().connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } });
  return tokens ?? { data: [] };
}

test('words have their types, whatever form their letters have', async () => {
  await client().open('untitled:mau', PLAN);
  await client().open('untitled:nfd', PLAN.normalize('NFD'));

  expect(decoded(PLAN, await full('untitled:mau'))).toEqual(EXPECTED);
  expect(decoded(PLAN.normalize('NFD'), await full('untitled:nfd'))).toEqual(EXPECTED);
});

test('a part of the document has its own tokens, counted from the top', async () => {
  const uri = 'untitled:phan';
  await client().open(uri, PLAN);
  const range = { start: positionOf(PLAN, 'I. NHIỆM'), end: positionOf(PLAN, 'Hưởng') };

  const tokens = await client().connection.sendRequest(SemanticTokensRangeRequest.type, {
    textDocument: { uri },
    range,
  });

  expect(decoded(PLAN, tokens ?? { data: [] })).toEqual(['keyword I.', 'class NHIỆM VỤ', 'keyword 1.']);
});

test('after a change only what is different is sent', async () => {
  const uri = 'untitled:sua';
  await client().open(uri, PLAN);
  const before = await full(uri);
  const changed = PLAN.replace('trước ngày', 'xong trong năm 2026, trước ngày');
  await client().change(uri, 2, { text: changed });

  const delta = await client().connection.sendRequest(SemanticTokensDeltaRequest.type, {
    textDocument: { uri },
    previousResultId: before.resultId ?? '',
  });

  const edits = delta !== null && 'edits' in delta ? delta.edits : [];
  const data = [...before.data];
  for (const { start, deleteCount, data: added } of edits) data.splice(start, deleteCount, ...(added ?? []));
  expect(edits).toHaveLength(1);
  expect(edits[0]?.data?.length).toBeLessThan(15);
  expect(decoded(changed, { data })).toEqual([
    ...EXPECTED.slice(0, -1),
    'number năm 2026',
    'number trước ngày 01/5/2026',
  ]);
});

test('without a change there is nothing to send', async () => {
  const uri = 'untitled:nhu-cu';
  await client().open(uri, PLAN);
  const { resultId = '' } = await full(uri);

  const delta = await client().connection.sendRequest(SemanticTokensDeltaRequest.type, {
    textDocument: { uri },
    previousResultId: resultId,
  });

  expect(delta).toMatchObject({ edits: [] });
});

test('a client that remembers another answer gets all of them', async () => {
  const uri = 'untitled:la';
  await client().open(uri, PLAN);

  const answer = await client().connection.sendRequest(SemanticTokensDeltaRequest.type, {
    textDocument: { uri },
    previousResultId: 'khác',
  });

  expect(decoded(PLAN, answer !== null && 'data' in answer ? answer : { data: [] })).toEqual(EXPECTED);
});

test('a megabyte is coloured', async () => {
  const uri = 'untitled:lon';
  await client().open(uri, longPlan(1_000_000));

  expect((await full(uri)).data.length).toBeGreaterThan(50_000);
});
