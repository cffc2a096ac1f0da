import { expect, test } from 'vitest';
import {
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { edited, positionOf } from './client.ts';
import { useClient } from './use-client.ts';

const PLAN = [
  'KẾ HOẠCH',
  'Tổ chức Ngày hội 😀 Đại đoàn kết',
  '',
  `1. ${'Tuyên truyền 😀 trong Nhân dân'.normalize('NFD')}  sâu rộng.`,
  '2. Họp tại nhà văn hóa 😀  thôn Đông.',
  '3. Tổng kết vào ngày 31/02/2026.',
  '',
].join('\r\n');
/** Blanks, and letters put together. */
const MENDED = PLAN.normalize('NFC').replaceAll('  ', ' ');
const options = { tabSize: 8, insertSpaces: false };

const client = useClient();

async function formatted(uri: string, range?: Range): Promise<TextEdit[] | null> {
  const textDocument = { uri };
  return range === undefined
    ? client().connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options })
    : client().connection.sendRequest(DocumentRangeFormattingRequest.type, { textDocument, range, options });
}

test('a document is mended where it is safe, and then there is nothing to do', async () => {
  const uri = 'untitled:dinh-dang';
  await client().open(uri, PLAN);

  const edits = (await formatted(uri)) ?? [];

  expect(edited(PLAN, edits)).toBe(MENDED);
  // Four words and two blanks, of which one touches a word.
  expect(edits).toHaveLength(5);
  await client().change(uri, 2, { text: MENDED });
  expect(await formatted(uri)).toEqual([]);
});

test('a stretch is mended by what lies in it', async () => {
  const uri = 'untitled:mot-doan';
  await client().open(uri, PLAN);
  const range = { start: positionOf(PLAN, '2. Họp'), end: positionOf(PLAN, '3. Tổng') };

  const edits = (await formatted(uri, range)) ?? [];

  expect(edited(PLAN, edits)).toBe(PLAN.replace('  thôn', ' thôn'));
});

test('a document that is not there has nothing to mend', async () => {
  expect(await formatted('untitled:khong-co')).toBeNull();
});
