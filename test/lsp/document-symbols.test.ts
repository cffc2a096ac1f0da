import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  DocumentSymbol,
  DocumentSymbolRequest,
  SymbolKind,
  type SymbolInformation,
} from 'vscode-languageserver-protocol/node';
import { longPlan } from '../support/long-plan.ts';
import { Client, wordsAt } from './client.ts';

const PLAN = [
  'KẾ HOẠCH',
  'Tổ chức Ngày hội 😀 Đại đoàn kết',
  '',
  'I. MỤC ĐÍCH 😀, YÊU CẦU',
  '',
  '1. Mục đích: gắn kết cộng đồng dân cư.',
  '',
  'II. TỔ CHỨC THỰC HIỆN',
  '',
  'Các thôn thực hiện.',
  '',
].join('\r\n');

let tree: Client;
let list: Client;
beforeAll(async () => {
  const hierarchicalDocumentSymbolSupport = true;
  tree = await Client.start({
    capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport } } },
  });
  list = await Client.start();
});
afterAll(async () => {
  expect(await tree.stop()).toBe(0);
  expect(await list.stop()).toBe(0);
});

async function symbols(
  client: Client,
  uri: string,
  text: string,
): Promise<(DocumentSymbol | SymbolInformation)[]> {
  await client.open(uri, text);
  return (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) ?? [];
}

describe.each([
  ['composed letters', PLAN],
  ['letters with their marks apart', PLAN.normalize('NFD')],
])('a client that shows trees, %s', (name, text) => {
  test('gets entries inside their sections, over their words', async () => {
    const all = (await symbols(tree, `untitled:${name}`, text)).filter(DocumentSymbol.is);
    const [header, first, second] = all;

    expect(all).toHaveLength(3);
    expect(header?.name).toBe('KẾ HOẠCH Tổ chức Ngày hội 😀 Đại đoàn kết');
    expect(first).toMatchObject({ name: 'I. MỤC ĐÍCH 😀, YÊU CẦU', kind: SymbolKind.Constant });
    expect(first === undefined ? '' : wordsAt(text, first.selectionRange).normalize('NFC')).toBe(
      'I. MỤC ĐÍCH 😀, YÊU CẦU',
    );
    expect(first?.children?.map((each) => each.name)).toEqual(['1. Mục đích']);
    expect(second === undefined ? '' : wordsAt(text, second.range).normalize('NFC')).toBe(
      'II. TỔ CHỨC THỰC HIỆN\n\nCác thôn thực hiện.',
    );
  });
});

test('sections look alike, what they hold lighter, and nothing like code', async () => {
  const text =
    'KẾ HOẠCH\nTổ chức hội thi\n\nI. NỘI DUNG\n\n1. Thời gian\n\na) Vòng sơ khảo: tháng 6.\n\nb) Chung kết: tháng 7.\n\nII. KINH PHÍ\n\nNgân sách phường.\n';
  const all = (await symbols(list, 'untitled:bieu-tuong', text)).map(({ name, kind }) => [name, kind]);

  expect(all).toEqual([
    ['KẾ HOẠCH Tổ chức hội thi', SymbolKind.File],
    ['I. NỘI DUNG', SymbolKind.Constant],
    ['1. Thời gian', SymbolKind.String],
    [expect.stringContaining('a) Vòng sơ khảo'), SymbolKind.String],
    [expect.stringContaining('b) Chung kết'), SymbolKind.String],
    ['II. KINH PHÍ', SymbolKind.Constant],
  ]);
});

test('a client that shows lists gets each symbol with what holds it', async () => {
  const uri = 'untitled:danh-sach';
  const all = (await symbols(list, uri, PLAN)).filter((each) => 'location' in each);

  expect(all.map(({ name, containerName }) => [name, containerName])).toEqual([
    ['KẾ HOẠCH Tổ chức Ngày hội 😀 Đại đoàn kết', undefined],
    ['I. MỤC ĐÍCH 😀, YÊU CẦU', undefined],
    ['1. Mục đích', 'I. MỤC ĐÍCH 😀, YÊU CẦU'],
    ['II. TỔ CHỨC THỰC HIỆN', undefined],
  ]);
  expect(all.map(({ location }) => location.uri)).toEqual([uri, uri, uri, uri]);
  expect(all.map(({ location }) => wordsAt(PLAN, location.range)).at(2)).toBe('1. Mục đích:');
});

test('a document that is not there has no symbols', async () => {
  const answer = await tree.connection.sendRequest(DocumentSymbolRequest.type, {
    textDocument: { uri: 'untitled:khong-co' },
  });

  expect(answer).toBeNull();
});

test('a document of a megabyte has its outline too', async () => {
  const all = await symbols(tree, 'untitled:lon', longPlan(1_000_000));

  expect(all.length).toBeGreaterThan(100);
});
