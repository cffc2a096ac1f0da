import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { reportSchema } from '../../src/schema/index.ts';
import { runCommand, type Outcome } from './run-command.ts';
import { makeFolder } from './temporary-folder.ts';

vi.mock('../../src/rules/rules.ts', async () => ({ RULES: (await import('./toy-rules.ts')).TOY_RULES }));

const TEXT = 'KẾ HOẠCH\n\nĐây là SAI.\n\nĐây là LẠ.\n\nĐây là NHỎ.\n';

function filesIn(stdout: string) {
  return stdout === '' ? [] : reportSchema.parse(JSON.parse(stdout)).files;
}

/** Checks and tells what was found, `severity rule` in the order of the text. */
async function check(folder: string, ...args: readonly string[]): Promise<Outcome & { found: string[] }> {
  const outcome = await runCommand(['check', '--format', 'json', ...args], { cwd: folder });
  const found = filesIn(outcome.stdout).flatMap(({ diagnostics }) =>
    diagnostics.map(({ severity, ruleId }) => `${severity} ${ruleId}`),
  );
  return { ...outcome, found };
}

function folderWith(config: unknown, files: Readonly<Record<string, string>> = {}): string {
  return makeFolder({ 'a.txt': TEXT, 'thethuc.config.json': JSON.stringify(config), ...files });
}

describe('a settings file', () => {
  test('is found above the document and sets severities', async () => {
    const folder = folderWith({ rules: { 'wrong-word': 'info', 'odd-word': 'off' }, all: true });
    mkdirSync(join(folder, 'van-ban'));
    writeFileSync(join(folder, 'van-ban/b.txt'), TEXT);
    const { code, found } = await check(folder, 'van-ban/b.txt');
    expect(found).toEqual(['info wrong-word', 'info small-word']);
    expect(code).toBe(0);
  });

  test('stands below what the command line says', async () => {
    const folder = folderWith({ stage: 'draft' });
    expect((await check(folder, 'a.txt')).found).toEqual(['warning wrong-word', 'warning odd-word']);
    expect((await check(folder, 'a.txt', '--stage', 'publish')).found).toContain('error wrong-word');
    expect((await check(folder, 'a.txt', '--no-config')).found).toContain('error wrong-word');
  });

  test('can be named', async () => {
    const folder = makeFolder({ 'a.txt': TEXT, 'rieng.json': '{"rules":{"wrong-word":"off"}}' });
    expect((await check(folder, 'a.txt', '--config', 'rieng.json')).found).toEqual(['warning odd-word']);
  });

  test('strict shows hints and fails on a warning', async () => {
    const folder = folderWith({ extends: 'strict', rules: { 'wrong-word': 'off' } });
    const { code, found, stderr } = await check(folder, 'a.txt');
    expect(found).toEqual(['warning odd-word', 'info small-word']);
    expect(stderr).toContain('quá mức cho phép là 0');
    expect(code).toBe(1);
  });

  test('that is at fault stops the run with its place', async () => {
    const { code, stdout, stderr } = await check(folderWith({ rules: { 'odd-wrd': 'off' } }), 'a.txt');
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('thethuc.config.json:1:11: không có “odd-wrd”; có phải “odd-word”?');
  });

  test('in a folder below that is at fault leaves its documents unchecked', async () => {
    const folder = makeFolder({ 'a.txt': TEXT, 'b/b.txt': TEXT, 'b/thethuc.config.json': '{' });
    const { code, stdout } = await check(folder, 'a.txt', 'b/b.txt');
    expect(filesIn(stdout).map(({ error }) => error?.code ?? null)).toEqual([null, 'settings']);
    expect(code).toBe(1);
  });

  test('is printed as it holds for each file', async () => {
    const folder = folderWith({ overrides: [{ files: ['a.txt'], rules: { 'odd-word': 'off' } }] });
    const { code, stdout } = await runCommand(['check', 'a.txt', '--print-config'], { cwd: folder });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      'a.txt': { stage: null, profile: null, rules: { 'odd-word': { severity: 'off' } } },
    });
  });

  test('loads the rules of a package that it names, and no path', async () => {
    const rule = `{ id: 'hue-word', category: 'hue', severity: { publish: 'warning', draft: 'info' }, clause: null,
      docs: { vi: {}, en: {} }, messages: { vi: {}, en: {} }, examples: { invalid: [], valid: [] },
      run: ({ analysis, report }) => report({ at: analysis.source.range(0, 3), text: 'Huế' }) }`;
    const folder = folderWith(
      { plugins: ['rules-hue'], rules: { 'hue-word': 'error', 'wrong-word': 'off', 'odd-word': 'off' } },
      {
        'node_modules/rules-hue/package.json': '{"name":"rules-hue","type":"module","exports":"./index.js"}',
        'node_modules/rules-hue/index.js': `export const rules = [${rule}];`,
      },
    );
    expect((await check(folder, 'a.txt')).found).toEqual(['error hue-word']);
    const other = folderWith({ plugins: ['./rules.js'] }, { 'rules.js': 'throw new Error("ran")' });
    expect((await check(other, 'a.txt')).stderr).toContain('không phải tên gói');
  });

  test.each([
    ['that is not there', {}, 'không tìm thấy gói “rules-hue”'],
    ['without rules', { 'index.js': 'export const other = 1;' }, 'không có danh sách quy tắc'],
    ['that throws', { 'index.js': 'throw new Error("hỏng")' }, 'gặp lỗi khi nạp: hỏng'],
  ])('names a package %s', async (_title, files: Record<string, string>, words) => {
    const inPackage = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [`node_modules/rules-hue/${name}`, text]),
    );
    const manifest = '{"name":"rules-hue","type":"module","exports":"./index.js"}';
    const folder = folderWith(
      { plugins: ['rules-hue'] },
      Object.keys(files).length === 0
        ? {}
        : { 'node_modules/rules-hue/package.json': manifest, ...inPackage },
    );
    const { code, stderr } = await check(folder, 'a.txt');
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

describe('init', () => {
  test.each(['vi', 'en'])('writes settings that can be used as they are (%s)', async (lang) => {
    const folder = makeFolder({ 'a.txt': TEXT });
    expect((await runCommand(['init', '--lang', lang], { cwd: folder })).code).toBe(0);
    expect((await check(folder, 'a.txt')).found).toEqual(['error wrong-word', 'warning odd-word']);
  });

  test('overwrites nothing', async () => {
    const folder = folderWith({ stage: 'draft' });
    const { code, stderr } = await runCommand(['init'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('không ghi đè');
    expect(readFileSync(join(folder, 'thethuc.config.json'), 'utf8')).toBe('{"stage":"draft"}');
  });
});

describe('an ignore file', () => {
  test('leaves documents out, unless it is to be ignored', async () => {
    const folder = makeFolder({ 'a.txt': TEXT, 'nhap/b.txt': TEXT, '.thethucignore': 'nháp/\nnhap/\n' });
    const { stdout, stderr } = await check(folder, '.');
    expect(filesIn(stdout)).toHaveLength(1);
    expect(stderr).toContain('Bỏ qua 1 tệp');
    expect(filesIn((await check(folder, '.', '--no-ignore')).stdout)).toHaveLength(2);
  });
});

describe('a file beside a document', () => {
  const beside = (suppressions: unknown[]): string => JSON.stringify({ version: 1, suppressions });

  test('holds findings back by their words', async () => {
    const folder = makeFolder({
      'a.txt': TEXT,
      'a.txt.thethuc.json': beside([{ rules: ['wrong-word'], words: 'SAI', reason: 'trích nguyên văn' }]),
    });
    expect((await check(folder, 'a.txt')).found).toEqual(['warning odd-word']);
  });

  test.each([
    [
      'a rule that is none',
      beside([{ rules: ['wrong-wrd'], reason: 'x' }]),
      'Không có quy tắc “wrong-wrd”; có phải “wrong-word”?',
    ],
    ['no reason', beside([{ rules: ['wrong-word'] }]), 'giá trị của “reason” không dùng được'],
    ['no JSON', '{', 'viết sai cú pháp JSON'],
  ])('that is at fault is a finding: %s', async (_title, text, words) => {
    const folder = makeFolder({ 'a.txt': TEXT, 'a.txt.thethuc.json': text });
    const { stdout, found } = await check(folder, 'a.txt');
    expect(found).toEqual(['warning malformed-suppression', 'error wrong-word', 'warning odd-word']);
    expect(stdout).toContain(words);
  });
});

describe('a baseline', () => {
  test('hides what is known, survives edits elsewhere, and shows what is new', async () => {
    const folder = makeFolder({ 'a.txt': TEXT });
    const update = await check(folder, 'a.txt', '--baseline', 'kb.json', '--update-baseline');
    expect(update.code).toBe(0);
    expect((await check(folder, 'a.txt', '--baseline', 'kb.json', '--all')).found).toEqual([]);
    writeFileSync(join(folder, 'a.txt'), `Dòng mới.\n\n${TEXT}\nThêm SAI.\n`);
    expect((await check(folder, 'a.txt', '--baseline', 'kb.json')).found).toEqual(['error wrong-word']);
  });

  test('is pruned of what is gone', async () => {
    const folder = makeFolder({ 'a.txt': TEXT });
    await check(folder, 'a.txt', '--baseline', 'kb.json', '--update-baseline');
    writeFileSync(join(folder, 'a.txt'), TEXT.replace('SAI', 'ĐÚNG'));
    expect((await check(folder, 'a.txt', '--baseline', 'kb.json')).stderr).toContain(
      '1 nhắc nhở đã biết không còn nữa',
    );
    await check(folder, 'a.txt', '--baseline', 'kb.json', '--prune-baseline');
    expect(readFileSync(join(folder, 'kb.json'), 'utf8')).not.toContain('wrong-word');
    writeFileSync(join(folder, 'a.txt'), TEXT);
    expect((await check(folder, 'a.txt', '--baseline', 'kb.json')).found).toEqual(['error wrong-word']);
  });

  test('is asked for by name', async () => {
    const folder = makeFolder({ 'a.txt': TEXT });
    const { code, stderr } = await check(folder, 'a.txt', '--update-baseline');
    expect(code).toBe(2);
    expect(stderr).toContain('--baseline');
    expect(existsSync(join(folder, 'thethuc-baseline.json'))).toBe(false);
  });
});
