import { describe, expect, test } from 'vitest';
import { workspaceSymbols } from '../../src/service/index.ts';
import { wordsIn } from './marked.ts';
import { MemoryWorkspace } from './memory-workspace.ts';

function plan(symbol: string, subject: string, date = '05 tháng 01 năm 2026', type = 'KẾ HOẠCH'): string {
  return `ỦY BAN NHÂN DÂN\nXÃ KHE TRẦM\nSố: ${symbol}\nKhe Trầm, ngày ${date}\n\n${type}\n${subject}\n\nI. MỤC TIÊU\n\nLàm xong.\n\nII. TỔ CHỨC THỰC HIỆN\n\nCác thôn làm.\n`;
}

const FILES = {
  'file:///12.txt': plan('12/KH-UBND', 'Trồng cây xanh'),
  'file:///120.txt': plan('120/KH-UBND', 'Phòng chống cháy rừng'),
  'file:///9.txt': plan('9/KH-UBND', 'Kỷ niệm 12 năm thành lập xã'),
  'file:///bc.txt': plan('12/BC-UBND', 'Kết quả trồng cây', '06 tháng 02 năm 2026', 'BÁO CÁO'),
  'file:///B%C3%A1o%20c%C3%A1o%20th%C3%A1ng.txt': 'Các thôn đã làm xong.\n',
};

async function found(query: string, workspace = new MemoryWorkspace(FILES)): Promise<string[]> {
  return (await workspaceSymbols(query, workspace)).map(({ name }) => name);
}

test('a number finds its document alone, however it is joined', async () => {
  expect((await found('12/KH-UBND'))[0]).toBe('Kế hoạch 12/KH-UBND: Trồng cây xanh');
  expect((await found('012 / kh – ubnd'))[0]).toBe('Kế hoạch 12/KH-UBND: Trồng cây xanh');
});

test('type and number find it without diacritics, before numbers that begin so and other words', async () => {
  expect(await found('ke hoach 12')).toEqual([
    'Kế hoạch 12/KH-UBND: Trồng cây xanh',
    'Kế hoạch 120/KH-UBND: Phòng chống cháy rừng',
    'Kế hoạch 9/KH-UBND: Kỷ niệm 12 năm thành lập xã',
  ]);
});

test('words of the subject find it, with letters in parts too', async () => {
  expect(await found('trồng cây'.normalize('NFD'))).toEqual([
    'Báo cáo 12/BC-UBND: Kết quả trồng cây',
    'Kế hoạch 12/KH-UBND: Trồng cây xanh',
  ]);
});

test('a document that names nothing of itself is found by its file', async () => {
  expect(await found('thang')).toEqual(['Báo cáo tháng.txt']);
});

test('without words all documents are given, the newest first', async () => {
  const all = await found('');

  expect(all).toHaveLength(5);
  expect(all[0]).toBe('Báo cáo 12/BC-UBND: Kết quả trồng cây');
});

test('what nobody has is not found', async () => {
  expect(await found('nghị định')).toEqual([]);
});

describe('headings', () => {
  test('of open documents are found behind documents', async () => {
    const workspace = new MemoryWorkspace(FILES);
    const text = plan('30/KH-UBND', 'Tổ chức hội thi', '07 tháng 03 năm 2026').replaceAll('\n', '\r\n');
    workspace.edit('file:///30.txt', text);

    const symbols = await workspaceSymbols('to chuc', workspace);

    expect(symbols.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'document Kế hoạch 30/KH-UBND: Tổ chức hội thi',
      'section II. TỔ CHỨC THỰC HIỆN',
    ]);
    expect(symbols.map(({ range }) => wordsIn(text, range))).toEqual([
      'Số: 30/KH-UBND',
      'II. TỔ CHỨC THỰC HIỆN',
    ]);
  });

  test('of files are not', async () => {
    expect(await found('muc tieu')).toEqual([]);
  });
});

test('no more are given than help', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 250 }, (_, i) => [
      `file:///${String(i)}.txt`,
      plan(`${String(i + 1)}/KH-UBND`, 'Trồng cây'),
    ]),
  );

  expect(await found('ke hoach', new MemoryWorkspace(many))).toHaveLength(200);
});
