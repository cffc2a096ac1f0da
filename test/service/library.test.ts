import { describe, expect, test } from 'vitest';
import { identityOf, type Identity } from '../../src/service/index.ts';
import { MemoryWorkspace } from './memory-workspace.ts';

/** A plan of an invented body. */
function plan(number: string, options: { issuer?: string; date?: string; body?: string } = {}): string {
  const { issuer = 'ỦY BAN NHÂN DÂN\nXÃ KHE TRẦM', date = 'ngày 05 tháng 01 năm 2026', body = '' } = options;
  return [
    issuer,
    `Số: ${number}`,
    `Khe Trầm, ${date}`,
    '',
    'KẾ HOẠCH',
    'Trồng cây xanh năm 2026',
    '',
    `Thực hiện ${body === '' ? 'nhiệm vụ được giao' : body}, Ủy ban nhân dân xã xây dựng kế hoạch như sau:`,
    '',
    'I. MỤC TIÊU',
    '',
    'Trồng 500 cây.',
    '',
  ].join('\n');
}

function cited(symbol: string, more: Partial<Identity> = {}): Identity {
  return { type: 'Kế hoạch', symbol, date: null, issuer: null, subject: null, ...more };
}

test('a document is found by its number however that is joined', async () => {
  const { library } = new MemoryWorkspace({
    'file:///a.txt': plan('05/KH-UBND'),
    'file:///b.txt': plan('6/KH-UBND'),
  });

  const found = await library.find(cited('5 / KH – UBND'));

  expect(found.map(({ uri }) => uri)).toEqual(['file:///a.txt']);
  expect(found[0]).toMatchObject({
    fileName: 'a.txt',
    type: 'Kế hoạch',
    symbol: '05/KH-UBND',
    date: '2026-01-05',
    subject: 'Trồng cây xanh năm 2026',
    open: false,
  });
});

describe('of several documents with one number', () => {
  const files = {
    'file:///2025.txt': plan('12/KH-UBND', { date: 'ngày 07 tháng 01 năm 2025' }),
    'file:///2026.txt': plan('12/KH-UBND', { date: 'ngày 08 tháng 01 năm 2026' }),
  };

  test('the date tells which one is meant', async () => {
    const { library } = new MemoryWorkspace(files);

    const found = await library.find(cited('12/KH-UBND', { date: '2025-01-07' }));

    expect(found.map(({ uri }) => uri)).toEqual(['file:///2025.txt']);
  });

  test('all are given where nothing tells them apart', async () => {
    const { library } = new MemoryWorkspace(files);

    const found = await library.find(cited('12/KH-UBND'));

    expect(found.map(({ uri }) => uri)).toEqual(['file:///2025.txt', 'file:///2026.txt']);
  });

  test('one of another body is none of them', async () => {
    const { library } = new MemoryWorkspace(files);

    const found = await library.find(cited('12/KH-UBND', { issuer: 'Ủy ban nhân dân xã Bến Nứa' }));

    expect(found).toEqual([]);
  });
});

test('a law is found by its name', async () => {
  const law =
    'QUỐC HỘI\nLuật số: 99/2025/QH15\n\nLUẬT\nTRỒNG CÂY\n\nĐiều 1. Phạm vi điều chỉnh\n\nLuật này quy định về cây.';
  const { library } = new MemoryWorkspace({ 'file:///luat.txt': law });

  const found = await library.find({
    type: 'Luật',
    symbol: null,
    date: null,
    issuer: null,
    subject: 'Trồng cây',
  });

  expect(found.map(({ uri }) => uri)).toEqual(['file:///luat.txt']);
});

test('the year in the number of a legal act is part of it', async () => {
  const { library } = new MemoryWorkspace({
    'file:///a.txt': plan('09/2026/QĐ-UBND').replace('KẾ HOẠCH', 'QUYẾT ĐỊNH'),
  });

  expect(await library.find(cited('09/2026/QĐ-UBND'))).toMatchObject([{ symbol: '09/2026/QĐ-UBND' }]);
  expect(await library.find(cited('09/QĐ-UBND'))).toEqual([]);
});

test('documents that cite one are found, with the places', async () => {
  const citing = plan('20/KH-UBND', {
    body: 'Kế hoạch số 12/KH-UBND ngày 08/01/2026 của Ủy ban nhân dân xã Khe Trầm',
  });
  const workspace = new MemoryWorkspace({ 'file:///a.txt': plan('12/KH-UBND'), 'file:///b.txt': citing });

  const [found, ...others] = await workspace.library.citing(cited('12/KH-UBND'));

  expect(others).toEqual([]);
  expect(found?.entry.uri).toBe('file:///b.txt');
  expect(found?.citation.ranges.map(({ start, end }) => citing.slice(start.offset, end.offset))).toEqual([
    'Kế hoạch số 12/KH-UBND ngày 08/01/2026 của Ủy ban nhân dân xã Khe Trầm',
  ]);
});

test('a citation of a reading can be asked for', async () => {
  const body = 'Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân xã Khe Trầm';
  const workspace = new MemoryWorkspace({
    'file:///a.txt': plan('12/KH-UBND'),
    'file:///b.txt': plan('20/KH-UBND', { body }),
  });
  const { analysis } = await workspace.reading('file:///b.txt');
  const [citation] = analysis.citations;
  expect(citation).toBeDefined();

  const found = citation === undefined ? [] : await workspace.library.find(identityOf(citation.citation));

  expect(found.map(({ uri }) => uri)).toEqual(['file:///a.txt']);
});

describe('the library keeps up', () => {
  test('nothing is read before it is asked for, and then once', async () => {
    const workspace = new MemoryWorkspace({
      'file:///a.txt': plan('1/KH-UBND'),
      'file:///b.txt': plan('2/KH-UBND'),
    });
    expect(workspace.lists).toBe(0);

    await workspace.library.entries();
    await workspace.library.entries();

    expect(workspace.lists).toBe(1);
    expect([...workspace.asked.values()]).toEqual([1, 1]);
  });

  test('what is open wins over what is on disk, and gives way when it is closed', async () => {
    const workspace = new MemoryWorkspace({ 'file:///a.txt': plan('1/KH-UBND') });
    await workspace.library.entries();

    workspace.edit('file:///a.txt', plan('7/KH-UBND'));
    expect(await workspace.library.entries()).toMatchObject([{ symbol: '7/KH-UBND', open: true }]);
    expect(await workspace.library.find(cited('1/KH-UBND'))).toEqual([]);

    workspace.close('file:///a.txt');
    expect(await workspace.library.entries()).toMatchObject([{ symbol: '1/KH-UBND', open: false }]);
  });

  test('a new document is known, a removed one forgotten', async () => {
    const workspace = new MemoryWorkspace({ 'file:///a.txt': plan('1/KH-UBND') });
    await workspace.library.entries();

    workspace.write('file:///b.txt', plan('2/KH-UBND'));
    workspace.write('file:///a.txt', null);

    expect((await workspace.library.entries()).map(({ uri }) => uri)).toEqual(['file:///b.txt']);
  });

  test('a document that changes while it is read is read again', async () => {
    const workspace = new MemoryWorkspace({ 'file:///a.txt': plan('1/KH-UBND') });
    const asked = workspace.library.entries();
    await Promise.resolve();
    await Promise.resolve();

    workspace.edit('file:///a.txt', plan('7/KH-UBND'));
    await asked;

    expect(await workspace.library.entries()).toMatchObject([{ symbol: '7/KH-UBND' }]);
  });

  test('where anything may be different, all is looked at again', async () => {
    const workspace = new MemoryWorkspace({
      'file:///a.txt': plan('1/KH-UBND'),
      'file:///b.txt': plan('2/KH-UBND'),
    });
    const before = await workspace.library.entries();

    workspace.say(null);
    const after = await workspace.library.entries();

    expect(workspace.asked.get('file:///a.txt')).toBe(2);
    expect(after[0]).toBe(before[0]);
  });
});

test('who no longer wants an answer gets one of what is known, and the rest is read later', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [`file:///${String(i)}.txt`, plan(`${String(i + 1)}/KH-UBND`)]),
  );
  const workspace = new MemoryWorkspace(files);
  const signal = { aborted: false };
  const asked = workspace.library.entries(signal);
  signal.aborted = true;

  expect((await asked).length).toBeLessThan(40);
  expect(await workspace.library.entries()).toHaveLength(40);
  expect([...workspace.asked.values()].every((times) => times === 1)).toBe(true);
});

test('a document that the host fails to give keeps no other from being known', async () => {
  class Failing extends MemoryWorkspace {
    override document(uri: string): ReturnType<MemoryWorkspace['document']> {
      return uri.endsWith('b.txt') ? Promise.reject(new Error('torn')) : super.document(uri);
    }
  }
  const { library } = new Failing({ 'file:///a.txt': plan('1/KH-UBND'), 'file:///b.txt': plan('2/KH-UBND') });

  expect((await library.entries()).map(({ uri }) => uri)).toEqual(['file:///a.txt']);
});
