import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { reportSchema } from '../../src/schema/index.ts';
import { makeDocx } from '../support/make-docx.ts';
import { runCommand } from './run-command.ts';
import { makeFolder } from './temporary-folder.ts';

vi.mock('../../src/rules/rules.ts', async () => ({ RULES: (await import('./toy-rules.ts')).TOY_RULES }));

const NFC = 'Kế hoạch'.normalize('NFC');
const NFD = 'Kế hoạch'.normalize('NFD');

interface Checked {
  code: number;
  paths: string[];
  errors: string[];
  stderr: string;
}

async function check(cwd: string, ...names: readonly string[]): Promise<Checked> {
  const { code, stdout, stderr } = await runCommand(['check', '--format', 'json', ...names], {
    cwd,
    stdin: 'A',
  });
  const { files } = reportSchema.parse(JSON.parse(stdout));
  const errors = files.flatMap(({ path, error }) => (error === null ? [] : [`${path}: ${error.code}`]));
  return { code, paths: files.map(({ path }) => path.normalize('NFC')), errors, stderr };
}

describe('files', () => {
  test('come in the order in which they are named, each once', async () => {
    const cwd = makeFolder({ 'b.txt': '', 'a.txt': '', 'c/d.md': '' });
    const { paths } = await check(cwd, 'b.txt', './a.txt', '-', 'c', join(cwd, 'b.txt'), '*.txt', '-');
    expect(paths).toEqual(['b.txt', './a.txt', '-', 'c/d.md']);
  });

  test('of a folder are its .docx, .txt and .md, however deep, by name', async () => {
    const cwd = makeFolder({
      'kh/Kế hoạch 10.txt': '',
      'kh/Kế hoạch 2.TXT': '',
      'kh/[1]/sâu/a.md': '',
      'kh/b.docx': makeDocx(),
      'kh/~$b.docx': 'khóa',
      'kh/b.pdf': '',
      'kh/node_modules/c.md': '',
    });
    expect((await check(cwd, 'kh/')).paths).toEqual([
      'kh/[1]/sâu/a.md',
      'kh/b.docx',
      'kh/Kế hoạch 2.TXT',
      'kh/Kế hoạch 10.txt',
    ]);
    expect((await check(join(cwd, 'kh'), '.')).paths).toContain('./Kế hoạch 2.TXT');
  });

  test('of a pattern are found however their marks are written', async () => {
    const cwd = makeFolder({ [`${NFD}/${NFD} 1.txt`]: '', [`${NFC} 2.txt`]: '' });
    for (const form of ['NFC', 'NFD']) {
      expect((await check(cwd, `${NFC}*.txt`.normalize(form))).paths).toEqual([`${NFC} 2.txt`]);
      expect((await check(cwd, `${NFC}/${NFC}*.txt`.normalize(form))).paths).toEqual([`${NFC}/${NFC} 1.txt`]);
      expect((await check(cwd, `${NFC}/${NFC} 1.txt`.normalize(form))).errors).toEqual([]);
    }
  });

  test('with brackets are taken as they are written first', async () => {
    const cwd = makeFolder({ 'b[1].txt': '', 'b1.txt': '', 'KH {a,b} (2).txt': '', 'd[2]/e.txt': '' });
    expect((await check(cwd, 'b[1].txt')).paths).toEqual(['b[1].txt']);
    expect((await check(cwd, 'b[12].txt')).paths).toEqual(['b1.txt']);
    expect((await check(cwd, 'KH {a,b} (2).txt')).paths).toEqual(['KH {a,b} (2).txt']);
    expect((await check(cwd, 'd[2]/*.txt')).paths).toEqual(['d[2]/e.txt']);
    expect((await check(cwd, join(cwd, 'd[2]/*.txt'))).paths).toEqual([join(cwd, 'd[2]/e.txt')]);
  });

  test('behind links are found, and a circle of links ends', async () => {
    const cwd = makeFolder({ 'xa/a.txt': '' });
    mkdirSync(join(cwd, 'kh'));
    symlinkSync(join(cwd, 'xa/a.txt'), join(cwd, 'kh/liên kết.txt'));
    symlinkSync(join(cwd, 'kh'), join(cwd, 'kh/vòng'));
    expect((await check(cwd, 'kh')).paths).toEqual(['kh/liên kết.txt']);
  });
});

describe('what cannot be read', () => {
  test('does not keep the others from being checked', async () => {
    const cwd = makeFolder({ 'a.txt': 'A', 'hỏng.txt': new Uint8Array(99), 'rỗng/b.pdf': '' });
    const { code, paths, errors, stderr } = await check(cwd, 'mất.txt', 'a.txt', 'hỏng.txt', 'rỗng', '*.rtf');
    expect(code).toBe(1);
    expect(paths).toEqual(['mất.txt', 'a.txt', 'hỏng.txt', 'rỗng', '*.rtf']);
    expect(errors).toEqual([
      'mất.txt: not-found',
      'hỏng.txt: binary',
      'rỗng: empty-folder',
      '*.rtf: no-match',
    ]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(4);
    expect(stderr).toMatch(/^thethuc: Không tìm thấy tệp “mất\.txt”/u);
  });

  test('ends with 2 where nothing else is left', async () => {
    const { code, errors } = await check(makeFolder(), 'mất.txt', '*.txt');
    expect(code).toBe(2);
    expect(errors).toEqual(['mất.txt: not-found', '*.txt: no-match']);
  });

  test('is told on stderr in a report for people', async () => {
    const { code, stdout, stderr } = await runCommand(['check', 'mất.txt', '--lang', 'en'], {
      cwd: makeFolder(),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('thethuc: There is no file "mất.txt". Check its name and folder.\n');
  });

  test.skipIf(process.getuid?.() === 0)('may be a folder', async () => {
    const cwd = makeFolder({ 'kín/a.txt': '' });
    chmodSync(join(cwd, 'kín'), 0);
    expect((await check(cwd, 'kín')).errors).toEqual(['kín: no-permission']);
    chmodSync(join(cwd, 'kín'), 0o700);
  });
});
