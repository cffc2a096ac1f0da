import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/schema/index.ts';
import { runCommand } from './run-command.ts';
import { makeFolder } from './temporary-folder.ts';

const TEXT = 'KẾ HOẠCH\nCứu trợ mùa mưa\n\n1. Các nghành che chắn chuông trại chăn nuôi.\n';

async function misspelt(folder: string, ...args: readonly string[]): Promise<string[]> {
  const { stdout } = await runCommand(['check', 'a.txt', '--format', 'json', ...args], { cwd: folder });
  return reportSchema
    .parse(JSON.parse(stdout))
    .files.flatMap(({ diagnostics }) => diagnostics)
    .filter(({ ruleId }) => ruleId === 'misspelling')
    .map(({ message }) => message);
}

describe('words of one’s own', () => {
  test('are called misspelt unless they are named', async () => {
    expect(await misspelt(makeFolder({ 'a.txt': TEXT }))).toHaveLength(2);
  });

  test('are read from a file with remarks', async () => {
    const folder = makeFolder({
      'a.txt': TEXT,
      'tu.txt': '\ufeff# từ riêng\r\nchuông trại # tên\r\n\r\nNGHÀNH',
    });

    expect(await misspelt(folder, '--lexicon', 'tu.txt')).toEqual([]);
  });

  test('are read from the files that the settings name, and from those of the command line', async () => {
    const folder = makeFolder({
      'a.txt': TEXT,
      'tu.txt': 'chuông trại\n',
      'them.txt': 'nghành\n',
      'thethuc.config.json': '{ "lexicon": ["tu.txt"] }',
    });

    expect(await misspelt(folder)).toHaveLength(1);
    expect(await misspelt(folder, '--lexicon', 'them.txt')).toEqual([]);
  });

  test('stop the command where their file is missing', async () => {
    const folder = makeFolder({ 'a.txt': TEXT });
    const { code, stderr } = await runCommand(['check', 'a.txt', '--lexicon', 'khong-co.txt'], {
      cwd: folder,
    });

    expect(code).toBe(2);
    expect(stderr).toContain('khong-co.txt');
  });
});

describe('thethuc lexicon add', () => {
  test('makes the file, and adds only what is not there', async () => {
    const folder = makeFolder();
    const add = (...words: readonly string[]) =>
      runCommand(['lexicon', 'add', ...words, '--lexicon', 'tu.txt'], { cwd: folder });

    expect(await add('Bản Lác', 'nghành')).toMatchObject({ code: 0 });
    expect((await add('bản lác', 'Tà Lèng')).stdout).toContain('1');
    expect(readFileSync(join(folder, 'tu.txt'), 'utf8')).toBe('Bản Lác\nnghành\nTà Lèng\n');
  });

  test('goes on behind a last line without end', async () => {
    const folder = makeFolder({ 'tu.txt': 'một', 'thethuc.config.json': '{ "lexicon": ["tu.txt"] }' });

    expect(await runCommand(['lexicon', 'add', 'hai'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'tu.txt'), 'utf8')).toBe('một\nhai\n');
  });

  test('asks where to, and what', async () => {
    const folder = makeFolder();

    expect(await runCommand(['lexicon', 'add', 'hai'], { cwd: folder })).toMatchObject({
      code: 2,
      stdout: '',
    });
    expect(await runCommand(['lexicon', 'add'], { cwd: folder })).toMatchObject({ code: 2 });
    expect(await runCommand(['lexicon'], { cwd: folder })).toMatchObject({ code: 2 });
  });
});
