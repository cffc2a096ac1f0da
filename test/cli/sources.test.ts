import { chmodSync, mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeCompound } from '../support/make-compound.ts';
import { runCommand } from './run-command.ts';
import { makeFolder } from './temporary-folder.ts';

const PLAN = 'KẾ HOẠCH\nTriển khai công tác năm 2026\n\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n';
const PIPE = '\u0000\u0001\u0002';
const isRoot = process.getuid?.() === 0;

/** Parses a file to JSON and puts its leaves together again. */
async function readBack(name: string, cwd: string): Promise<unknown> {
  const { code, stdout, stderr } = await runCommand(['parse', name, '--format', 'json'], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('a file that cannot be read', () => {
  /** Files by name, with the words that are said of them. */
  const foreign: readonly [name: string, content: string, vi: string, en: string][] = [
    [
      'a.docx',
      `PK\u0003\u0004${'\0'.repeat(22)}[Content_Types].xml word/document.xml`,
      'tệp Word bị hỏng',
      'a Word file that is damaged',
    ],
    [
      'không đuôi',
      `PK\u0003\u0004${'\0'.repeat(22)}word/document.xml`,
      'tệp Word bị hỏng',
      'a Word file that is damaged',
    ],
    [
      'a.odt',
      `PK\u0003\u0004${'\0'.repeat(22)}mimetypeapplication/vnd.oasis.opendocument.text`,
      '(.odt)',
      '(.odt)',
    ],
    ['a.zip', `PK\u0003\u0004${PIPE}ke-hoach.txt`, 'tệp nén', 'an archive'],
    ['lạ.docx', `PK\u0003\u0004${PIPE}`, 'tệp Word bị hỏng', 'a Word file that is damaged'],
    ['trống.docx', '', 'không phải tệp Word (.docx)', 'no Word file (.docx)'],
    ['chữ.docx', PLAN, 'không phải tệp Word (.docx)', 'no Word file (.docx)'],
    ['a.rtf', String.raw`{\rtf1\ansi K\'e1 ho\'1ch}`, '(.rtf)', '(.rtf)'],
    ['a.pdf', '%PDF-1.7\n1 0 obj', 'tệp PDF', 'a PDF file'],
    ['ngụy trang.txt', '%PDF-1.7\n1 0 obj', 'tệp PDF', 'a PDF file'],
    ['hỏng.pdf', PIPE, 'tệp PDF', 'a PDF file'],
    ['a.bin', PIPE, 'không phải tệp văn bản', 'not a text file'],
  ];

  test.each(foreign)('%s', async (name, content, vi, en) => {
    const cwd = makeFolder({ [name]: content });
    for (const [language, said] of Object.entries({ vi, en })) {
      const { code, stdout, stderr } = await runCommand(['extract', name, '--lang', language], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(name);
      expect(stderr).toContain(said);
    }
  });

  test('an old Word file is told from its first bytes', async () => {
    const bytes = makeCompound(['Root Entry', 'WordDocument']);
    const { code, stderr } = await runCommand(['parse', 'cũ'], { cwd: makeFolder({ cũ: bytes }) });
    expect(code).toBe(2);
    expect(stderr).toContain('“cũ” là tệp Word đời cũ (.doc). Hãy mở bằng Word, lưu thành .docx');
  });

  test('missing', async () => {
    const cwd = makeFolder();
    const { code, stderr } = await runCommand(['parse', 'kế hoạch.txt'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe('thethuc: Không tìm thấy tệp “kế hoạch.txt”. Kiểm tra lại tên và thư mục.\n');
    expect((await runCommand(['parse', 'x.txt', '--lang', 'en'], { cwd })).stderr).toContain(
      'no file "x.txt"',
    );
    expect((await runCommand(['parse', 'tệp/x.txt'], { cwd: makeFolder({ tệp: '' }) })).stderr).toContain(
      'Không tìm thấy',
    );
  });

  test('a folder', async () => {
    const cwd = makeFolder();
    mkdirSync(join(cwd, 'văn bản'));
    expect((await runCommand(['parse', 'văn bản'], { cwd })).stderr).toContain('“văn bản” là thư mục');
    expect((await runCommand(['parse', 'văn bản', '--lang', 'en'], { cwd })).stderr).toContain('is a folder');
  });

  test.skipIf(isRoot)('one without permission', async () => {
    const cwd = makeFolder({ 'mật.txt': PLAN });
    chmodSync(join(cwd, 'mật.txt'), 0);
    expect((await runCommand(['parse', 'mật.txt'], { cwd })).stderr).toContain(
      'Không có quyền đọc “mật.txt”',
    );
  });

  test('one above the bound, from a file or a pipe', async () => {
    const cwd = makeFolder({ 'lớn.txt': '' });
    truncateSync(join(cwd, 'lớn.txt'), 64 * 1024 * 1024 + 1);
    expect((await runCommand(['parse', 'lớn.txt'], { cwd })).stderr).toContain('“lớn.txt” quá lớn');
    const chunk = new Uint8Array(1024 * 1024).fill(0x20);
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield await Promise.resolve(chunk);
    }
    expect((await runCommand(['parse', '-'], { stdin: endless() })).stderr).toContain(
      '“đầu vào chuẩn” quá lớn',
    );
  });

  test('a fault of the system has its name', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      throw await Promise.resolve(Object.assign(new Error('i/o error'), { code: 'EIO' }));
    }
    const { code, stderr } = await runCommand(['parse', '-', '--lang', 'en'], { stdin: broken() });
    expect(code).toBe(2);
    expect(stderr).toBe('thethuc: Could not read "standard input" (system error EIO).\n');
  });
});

describe('a name', () => {
  const composed = 'Kế hoạch số 1.txt'.normalize('NFC');
  const apart = composed.normalize('NFD');
  const half = composed.replace('ế', 'e\u0302\u0301').replace('ạ', 'ạ');

  test.each([
    ['composed on disk, composed as typed', composed, composed],
    ['apart on disk, composed as typed', apart, composed],
    ['composed on disk, apart as typed', composed, apart],
    ['half composed on disk', half, composed],
    [
      'each part in its own form',
      `${'Tài liệu'.normalize('NFC')}/${apart}`,
      `${'Tài liệu'.normalize('NFD')}/${composed}`,
    ],
    ['with brackets', 'b[1] {2}.txt', 'b[1] {2}.txt'],
  ])('%s', async (_, disk, typed) => {
    const cwd = makeFolder({ [disk]: PLAN });
    expect(await readBack(typed, cwd)).toMatchObject({ type: 'document' });
    expect(await readBack(join(cwd, typed), cwd)).toMatchObject({ type: 'document' });
  });
});

describe('the text that is read', () => {
  test('keeps the byte order mark and line ends', async () => {
    const text = `\ufeff${PLAN.replaceAll('\n', '\r\n')}`;
    const cwd = makeFolder({ 'a.txt': text });
    const { code, stdout } = await runCommand(['parse', 'a.txt'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^document .* {2}1:2–5:/u);
    expect(stdout).not.toMatch(/\r|\ufeff/u);
  });

  test('may be UTF-16 with a byte order mark', async () => {
    const cwd = makeFolder({ 'a.txt': Buffer.from(`\ufeff${PLAN}`, 'utf16le') });
    expect((await runCommand(['parse', 'a.txt'], { cwd })).stdout).toContain('KẾ HOẠCH');
  });

  test('may hold bytes that stand for no character', async () => {
    const cwd = makeFolder({ 'a.txt': Buffer.concat([Buffer.from(PLAN), Buffer.from([0xff, 0xfe, 0x41])]) });
    expect((await runCommand(['parse', 'a.txt'], { cwd })).code).toBe(0);
  });

  test('may be empty', async () => {
    const cwd = makeFolder({ 'a.txt': '' });
    expect((await runCommand(['parse', 'a.txt'], { cwd })).stdout).toMatch(/^document null {2}1:1–1:1\n$/u);
    expect((await runCommand(['extract', 'a.txt'], { cwd })).code).toBe(0);
  });

  test('comes from standard input for - and where no file is named', async () => {
    const named = await runCommand(['parse', '-'], { stdin: PLAN });
    const piped = await runCommand(['parse'], { stdin: Buffer.from(PLAN) });
    expect(named.code).toBe(0);
    expect(named).toEqual(piped);
  });

  test('is the same from a file and from standard input', async () => {
    const cwd = makeFolder({ 'a.txt': PLAN });
    expect(await runCommand(['extract', 'a.txt'], { cwd })).toEqual(
      await runCommand(['extract'], { stdin: PLAN }),
    );
  });
});
