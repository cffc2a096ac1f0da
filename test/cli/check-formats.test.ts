import { Writable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { CHECK_FORMATS } from '../../src/cli/options.ts';
import { runCommand } from './run-command.ts';
import { makeFolder } from './temporary-folder.ts';

vi.mock('../../src/rules/rules.ts', async () => ({ RULES: (await import('./toy-rules.ts')).TOY_RULES }));

const FILES = { 'a.txt': 'Từ SAI, từ NHỎ.\n', 'b.txt': 'Từ đúng.\n', 'c.txt': 'Từ LẠ.\n' };

async function check(...argv: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return runCommand(['check', ...argv], { cwd: makeFolder(FILES) });
}

describe.each(CHECK_FORMATS)('%s', (format) => {
  test('ends as every format does, and tells of unread files on stderr', async () => {
    expect((await check('b.txt', '--format', format)).code).toBe(0);
    expect((await check('c.txt', '--format', format)).code).toBe(0);
    expect((await check('c.txt', '--format', format, '--max-warnings', '0')).code).toBe(1);
    const { code, stderr } = await check('a.txt', 'd.txt', '--format', format);
    expect(code).toBe(1);
    expect(stderr).toBe('thethuc: Không tìm thấy tệp “d.txt”. Kiểm tra lại tên và thư mục.\n');
    expect((await check('d.txt', '--format', format)).code).toBe(2);
  });

  test('shows what is asked for, in the language asked for', async () => {
    const usual = (await check('*.txt', '--format', format)).stdout;
    expect(usual).toContain('Có từ “LẠ”.');
    expect(usual).not.toContain('Có từ “NHỎ”.');
    expect((await check('*.txt', '--format', format, '--all')).stdout).toContain('Có từ “NHỎ”.');
    expect((await check('*.txt', '--format', format, '--quiet')).stdout).not.toContain('Có từ “LẠ”.');
    const english = (await check('*.txt', '--format', format, '--lang', 'en')).stdout;
    expect(english.replaceAll(/\\"|&quot;/gu, '"')).toContain('The word "LẠ".');
  });

  test('has no colour', async () => {
    const { stdout } = await runCommand(['check', '--format', format], { stdin: 'SAI', terminal: true });
    expect(format === 'pretty' || !stdout.includes('\u001b')).toBe(true);
  });
});

test('ndjson and github write each file as it is done', async () => {
  for (const format of ['ndjson', 'github']) {
    const pieces: string[] = [];
    const stdout = new Writable({
      write(chunk: Uint8Array, _, done) {
        pieces.push(Buffer.from(chunk).toString('utf8'));
        done();
      },
    });
    const cwd = makeFolder(FILES);
    await runCommand(['check', 'a.txt', 'c.txt', '--format', format], { cwd, stdout });
    expect(pieces).toHaveLength(2);
    for (const piece of pieces) expect(piece.match(/\n/gu)).toHaveLength(1);
  }
});

test('SARIF describes the rules of the run by the stage asked for', async () => {
  const { stdout } = await check('a.txt', '--format', 'sarif', '--stage', 'draft');
  expect(JSON.parse(stdout)).toMatchObject({
    runs: [
      {
        tool: {
          driver: {
            rules: [
              { id: 'wrong-word', defaultConfiguration: { level: 'warning' } },
              { id: 'odd-word' },
              { id: 'small-word', defaultConfiguration: { level: 'note' } },
              {},
              {},
            ],
          },
        },
        results: [{ ruleId: 'wrong-word', ruleIndex: 0, level: 'warning' }],
      },
    ],
  });
});

test('the page is whole, whatever its files', async () => {
  const { stdout } = await check('*.txt', 'd.txt', '--format', 'html');
  expect(stdout).toMatch(/^<!DOCTYPE html>\s*<html lang="vi">/u);
  expect(stdout.match(/<article /gu)).toHaveLength(4);
  expect(stdout.trimEnd()).toMatch(/<\/html>$/u);
  expect(stdout).not.toContain('\u0000');
  expect(stdout).toContain('Còn 1 gợi ý nữa; xem bằng --all.');
});
