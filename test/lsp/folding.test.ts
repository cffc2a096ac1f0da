import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  FoldingRangeKind,
  FoldingRangeRequest,
  type FoldingRange,
} from 'vscode-languageserver-protocol/node';
import { Client } from './client.ts';

const LINES = [
  'KẾ HOẠCH',
  '',
  '<!-- đã trình 😀 -->',
  '<!-- chờ ý kiến -->',
  '',
  'I. NHIỆM VỤ',
  '',
  '1. Trồng cây',
  '',
  'Các thôn trồng cây.',
  '',
  'Nơi nhận:',
  '- Các thôn;',
  '- Lưu: VT.',
];

let client: Client;
let limited: Client;
beforeAll(async () => {
  client = await Client.start();
  limited = await Client.start({ capabilities: { textDocument: { foldingRange: { rangeLimit: 2 } } } });
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
  expect(await limited.stop()).toBe(0);
});

async function folds(from: Client, uri: string, text: string): Promise<FoldingRange[]> {
  await from.open(uri, text);
  return (await from.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } })) ?? [];
}

test('folds go from line to line, counted from 0', async () => {
  expect(await folds(client, 'untitled:gap', LINES.join('\r\n').normalize('NFD'))).toEqual([
    { startLine: 2, endLine: 3, kind: FoldingRangeKind.Comment },
    { startLine: 5, endLine: 9 },
    { startLine: 7, endLine: 9 },
    { startLine: 11, endLine: 13 },
  ]);
});

test('a client that shows two folds gets the outer ones', async () => {
  expect(await folds(limited, 'untitled:gap', LINES.join('\n'))).toEqual([
    { startLine: 2, endLine: 3, kind: FoldingRangeKind.Comment },
    { startLine: 5, endLine: 9 },
  ]);
});
