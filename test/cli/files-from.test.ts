/** Many documents by a list of names, as a filter takes them: through the built command. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { FileReport } from '../../src/report/report.ts';
import { reportSchema } from '../../src/schema/index.ts';
import { isBuilt, runBuilt, startBuilt } from './run-built.ts';
import { runCommand } from './run-command.ts';
import { makeFolder } from './temporary-folder.ts';

// The built command knows nothing of this; the others need no more.
vi.mock('../../src/rules/rules.ts', async () => ({ RULES: (await import('./toy-rules.ts')).TOY_RULES }));

const WRONG = 'Họp ngày 31/02/2026.\n';
const RIGHT = 'Họp ngày 28/02/2026.\n';
const FROM_STDIN = ['check', '--files-from', '-', '--format', 'ndjson', '--lang', 'en'];

const NOTHING_SAID = {
  version: 1,
  tool: { name: 'thethuc', version: '' },
  summary: { files: 0, errors: 0, warnings: 0, infos: 0, fixable: 0 },
};

/** What is said of each file; a half line is no JSON. */
function linesOf(stdout: string): FileReport[] {
  expect(stdout).toMatch(/^(?:.*\n)*$/u);
  const files = stdout
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
  return reportSchema.parse({ ...NOTHING_SAID, files }).files;
}

function said(stdout: string): string[] {
  return linesOf(stdout).map(
    ({ path, error, diagnostics }) =>
      `${path}: ${error?.code ?? diagnostics.map(({ ruleId }) => ruleId).join()}`,
  );
}

describe.skipIf(!isBuilt)('a list of names', () => {
  test('is checked name by name before it has ended, in its order', { timeout: 60_000 }, async () => {
    const cwd = makeFolder({ 'b.txt': WRONG, 'a.txt': RIGHT });
    const { child, lines, ended } = startBuilt(FROM_STDIN, cwd);
    child.stdin.write('b.txt\n');
    await lines(1);
    child.stdin.write('a.txt\nb.');
    await lines(2);
    child.stdin.end('txt');
    const { code, stdout, stderr } = await ended;
    expect(said(stdout)).toEqual(['b.txt: invalid-date', 'a.txt: ', 'b.txt: invalid-date']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  test('has one line for each bad file, and goes on', { timeout: 60_000 }, async () => {
    const cwd = makeFolder({
      'tốt.txt': RIGHT,
      'nhị phân.txt': new Uint8Array(99),
      'hỏng.docx': 'PK\u0003\u0004 không phải Word',
      'a.pdf': '%PDF-1.7\n',
      'thư mục/a.txt': '',
    });
    const names = ['mất.txt', 'nhị phân.txt', 'hỏng.docx', 'a.pdf', 'thư mục', '-', '*.txt', 'tốt.txt'];
    const { code, stdout, stderr } = await runBuilt([...FROM_STDIN, '-0'], cwd, names.join('\0'));
    expect(said(stdout)).toEqual([
      'mất.txt: not-found',
      'nhị phân.txt: binary',
      'hỏng.docx: bad-docx',
      'a.pdf: unsupported-format',
      'thư mục: is-folder',
      '-: listed-stdin',
      '*.txt: not-found',
      'tốt.txt: ',
    ]);
    expect(code).toBe(1);
    expect(stderr.match(/^thethuc: /gmu)).toHaveLength(7);
  });

  test('stops at once where nobody reads on', { timeout: 60_000 }, async () => {
    const cwd = makeFolder({ 'a.txt': WRONG.repeat(500) });
    const { child, lines, ended } = startBuilt(FROM_STDIN, cwd);
    // The list never ends: only a run that stops by itself does.
    const feed = setInterval(() => child.stdin.write('a.txt\n'.repeat(100)), 10);
    await lines(1);
    child.stdout.destroy();
    const { code, stderr } = await ended;
    clearInterval(feed);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  test.skipIf(process.platform === 'win32').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stops at %s behind a whole line', { timeout: 60_000 }, async (signal, exit) => {
    const cwd = makeFolder({ 'a.txt': WRONG.repeat(50) });
    const { child, lines, ended } = startBuilt(FROM_STDIN, cwd);
    child.stdin.write('a.txt\n'.repeat(20_000));
    await lines(2);
    child.kill(signal);
    const { code, stdout, stderr } = await ended;
    const count = linesOf(stdout).length;
    expect(count).toBeLessThan(20_000);
    expect({ code, stderr }).toEqual({
      code: exit,
      stderr: `thethuc: Stopped as asked, after ${count} files.\n`,
    });
  });

  test.skipIf(process.platform === 'win32')(
    'stops while it waits for a name',
    { timeout: 60_000 },
    async () => {
      const { child, lines, ended } = startBuilt(FROM_STDIN, makeFolder({ 'a.txt': RIGHT }));
      child.stdin.write('a.txt\n');
      await lines(1);
      child.kill('SIGINT');
      expect(await ended).toMatchObject({ code: 130, stderr: 'thethuc: Stopped as asked, after 1 files.\n' });
    },
  );
});

describe('--files-from', () => {
  const FILES = { 'a.txt': 'Từ SAI, từ LẠ.\n', 'b.txt': 'Từ đúng.\n', 'list.txt': 'b.txt\r\na.txt\r\n' };

  async function check(
    ...argv: readonly string[]
  ): Promise<{ code: number; stdout: string; stderr: string }> {
    return runCommand(['check', '--lang', 'en', '--format', 'ndjson', ...argv], { cwd: makeFolder(FILES) });
  }

  test('reads a file of names', { timeout: 60_000 }, async () => {
    const { code, stdout } = await check('--files-from', 'list.txt');
    expect(said(stdout)).toEqual(['b.txt: ', 'a.txt: wrong-word,odd-word']);
    expect(code).toBe(1);
  });

  test('goes with a limit of warnings and a list of known findings', async () => {
    const cwd = makeFolder(FILES);
    const known = ['check', '--files-from', 'list.txt', '--baseline', 'known.json'];
    await runCommand([...known, '--update-baseline'], { cwd });
    expect((await runCommand(known, { cwd })).code).toBe(0);
    expect((await check('--files-from', 'list.txt', '--max-warnings', '0')).code).toBe(1);
  });

  test('goes with --fix', async () => {
    const cwd = makeFolder(FILES);
    await runCommand(['check', '--fix', '--files-from', 'list.txt'], { cwd });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).not.toContain('SAI');
  });

  test('of an empty list has nothing to complain of', async () => {
    const { code, stdout, stderr } = await runCommand(['check', '--files-from', '-', '--format', 'ndjson'], {
      stdin: '\n\n',
    });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('ends with 2 where no file can be read', async () => {
    expect((await runCommand(['check', '--files-from', '-'], { stdin: 'mất.txt\n' })).code).toBe(2);
  });

  test('heeds .thethucignore and says at the end how many were left out', async () => {
    const cwd = makeFolder({ ...FILES, '.thethucignore': 'a.*\n' });
    const argv = ['check', '--lang', 'en', '--format', 'ndjson', '--files-from', 'list.txt'];
    const { code, stdout, stderr } = await runCommand(argv, { cwd });
    expect(said(stdout)).toEqual(['b.txt: ']);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'thethuc: Left out 1 files named by .thethucignore.\n',
    });
    expect((await runCommand([...argv, '--no-ignore'], { cwd })).code).toBe(1);
  });

  test('says what it does not go with', async () => {
    const sayings: string[] = [];
    for (const argv of [
      ['--files-from', 'list.txt', 'a.txt'],
      ['--files-from', '-', '-'],
      ['--null', 'a.txt'],
      ['--files-from', 'mất.txt'],
      ['--files-from', '.'],
      ['--files-from', 'list.txt', '--annotate', 'c.docx'],
      ['--files-from'],
    ]) {
      const { code, stdout, stderr } = await check(...argv);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      sayings.push(stderr.split(/(?<=\.|\)) /u)[0]?.trim() ?? '');
    }
    expect(sayings).toEqual([
      'thethuc: The option "--files-from" takes all names from the list; "a.txt" is one too many.',
      'thethuc: The option "--files-from" takes all names from the list; "-" is one too many.',
      'thethuc: The option "--null" goes with "--files-from".',
      'thethuc: There is no file "mất.txt".',
      'thethuc: "." is a folder, not a text file.',
      'thethuc: With "--annotate" one Word file is checked at a time.',
      'thethuc: The option "--files-from" needs a value (FILE|-).',
    ]);
  });

  test('shows how far it has come, without knowing how far it is', async () => {
    const { stderr } = await runCommand(['check', '--files-from', '-', '--format', 'ndjson'], {
      cwd: makeFolder(FILES),
      stdin: 'a.txt\nb.txt\n',
      terminal: true,
    });
    expect(stderr).toBe('\r\u001b[K[1] a.txt\r\u001b[K\r\u001b[K[2] b.txt\r\u001b[K');
  });

  test('is told of a list that breaks off', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(new TextEncoder().encode('b.txt\n'));
      throw Object.assign(new Error('hỏng'), { code: 'EIO' });
    }
    const { code, stdout } = await runCommand(['check', '--files-from', '-', '--format', 'ndjson'], {
      cwd: makeFolder(FILES),
      stdin: broken(),
    });
    expect(said(stdout)).toEqual(['b.txt: ', '-: unreadable']);
    expect(code).toBe(1);
  });
});
