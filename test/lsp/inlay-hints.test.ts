import { afterAll, beforeAll, expect, test } from 'vitest';
import { InlayHintRequest, type InlayHint } from 'vscode-languageserver-protocol';
import { Client, positionOf } from './client.ts';

const PLAN = [
  'ỦY BAN NHÂN DÂN',
  'XÃ NẬM PHIÊN',
  'Số: 12/KH-UBND',
  'Nậm Phiên, ngày 10 tháng 3 năm 2026',
  'KẾ HOẠCH',
  'Trồng cây xanh năm 2026',
  '',
  'I. THỜI GIAN THỰC HIỆN',
  '',
  'Từ ngày 15/3/2026 đến ngày 30/4/2026.',
  '',
  'II. NỘI DUNG',
  '',
  '😀 Các thôn đăng ký trước ngày 20/3 tại nhà văn hóa.',
  '',
].join('\r\n');

let on: Client;
let off: Client;
beforeAll(async () => {
  on = await Client.start();
  off = await Client.start({ settings: { inlayHints: false } });
});
afterAll(async () => {
  expect(await on.stop()).toBe(0);
  expect(await off.stop()).toBe(0);
});

async function hints(client: Client, text: string): Promise<InlayHint[]> {
  const uri = `untitled:${String(Math.random())}`;
  await client.open(uri, text);
  const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  const found = await client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range });
  return found ?? [];
}

test('the year of a day stands behind it, in UTF-16 units, with a blank in front', async () => {
  for (const text of [PLAN, PLAN.normalize('NFD')]) {
    const [hint, other] = await hints(on, text);

    expect(hint).toMatchObject({
      position: positionOf(text, '20/3', '20/3'.length),
      label: 'năm 2026',
      paddingLeft: true,
    });
    expect(hint?.tooltip).toContain('thứ Sáu, ngày 20/3/2026');
    expect(other).toBeUndefined();
  }
});

test('who does not want them gets none', async () => {
  expect(await hints(off, PLAN)).toEqual([]);
});
