import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');

describe('help', () => {
  test('lists the commands that exist, in Vietnamese, on stdout', async () => {
    const { code, stdout, stderr } = await runCommand(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^thethuc đọc kế hoạch/u);
    const commands = /^ {2}(?:check|parse|extract|diff|explain|lsp|init|help LỆNH) +/gmu;
    expect(stdout.match(commands)).toHaveLength(8);
    expect(stdout).not.toContain('{');
  });

  test('speaks English', async () => {
    const { stdout } = await runCommand(['--help', '--lang', 'en']);
    expect(stdout).toMatch(/^Usage:\n {2}thethuc COMMAND \[FILE\] \[OPTIONS\]$/mu);
  });

  test('of a command is the same however it is asked for', async () => {
    const asked = await Promise.all(
      [
        ['help', 'parse'],
        ['parse', '--help'],
        ['parse', '-h'],
        ['--help', 'parse'],
        ['parse', 'tệp.txt', '--help'],
      ].map((argv) => runCommand(argv)),
    );
    expect(new Set(asked.map((each) => each.stdout)).size).toBe(1);
    expect(asked[0]?.stdout).toContain('--format tree|json');
    expect(asked[0]?.stdout).toMatch(/^ {2}2 {2}không chạy được/mu);
  });

  test('of extract names its options', async () => {
    const { stdout } = await runCommand(['help', 'extract', '--lang', 'en']);
    for (const option of [
      '--format json|csv|ics',
      '--profile auto|nha-nuoc|dang|khac',
      '--today YYYY-MM-DD',
      '--lang vi|en',
    ])
      expect(stdout).toContain(option);
  });

  test('of check tells what may be named and when it fails', async () => {
    const { stdout } = await runCommand(['help', 'check']);
    expect(stdout).toMatch(/^ {2}thethuc check \[TỆP\]\.\.\. \[TÙY CHỌN\]$/mu);
    expect(stdout).toMatch(/^ {2}\[TỆP\]\.\.\. +Tệp Word \(\.docx\), \.txt, \.md; thư mục \(mọi tệp/mu);
    for (const option of [
      '--max-warnings N',
      '--format pretty|json|ndjson|sarif|github|junit|markdown|html',
      '--stdin-name NAME',
      '--stage publish|draft',
      '--quiet',
      '--all',
    ])
      expect(stdout).toContain(`  ${option} `);
    expect(stdout).toMatch(/^ {2}1 {2}không đạt/mu);
  });

  test('of explain names a rule', async () => {
    const { stdout } = await runCommand(['help', 'explain', '--lang', 'en']);
    expect(stdout).toMatch(/^ {2}thethuc explain \[RULE\] \[OPTIONS\]$/mu);
  });

  test('of a command that does not exist fails', async () => {
    const { code, stdout, stderr } = await runCommand(['help', 'prase']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('“parse”');
  });

  test('is given even where another option is wrong', async () => {
    expect((await runCommand(['parse', '--nope', '--help'])).code).toBe(0);
  });
});

describe('version', () => {
  test('is that of the package', async () => {
    for (const argv of [['--version'], ['-v'], ['parse', '--version']]) {
      const { code, stdout, stderr } = await runCommand(argv);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(JSON.parse(manifest)).toMatchObject({ version: stdout.trim() });
    }
  });
});
