import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { runCommand } from '../cli/run-command.ts';
import { makeFolder } from '../cli/temporary-folder.ts';

// The first run of the command loads it.
vi.setConfig({ testTimeout: 30_000 });

const NAME = `${'a'.repeat(80)}.txt`;
const SETTINGS = 'thethuc.config.json';

/** Checks a document in a folder whose files somebody else wrote. */
async function check(files: Readonly<Record<string, string>>): Promise<{ code: number; stderr: string }> {
  const cwd = makeFolder({ [NAME]: 'KẾ HOẠCH\n', ...files });
  return runCommand(['check', '.', '--lang', 'en'], { cwd });
}

const withPattern = (pattern: string): string => JSON.stringify({ overrides: [{ files: [pattern] }] });

test('files that extend one another ever wider are refused before they are all read', async () => {
  const wide = (i: number): string =>
    JSON.stringify({ extends: Array<string>(10).fill(`./${String(i)}.json`) });
  const files = Array.from({ length: 9 }, (_, i): [string, string] => [`${String(i)}.json`, wide(i + 1)]);
  const { code, stderr } = await check({
    ...{ [SETTINGS]: wide(0), '9.json': '{}' },
    ...Object.fromEntries(files),
  });

  expect(code).toBe(2);
  expect(stderr).toContain('extend more than 100 others');
});

const WILD = [
  ['many stars in a name', '*a'.repeat(20)],
  ['a group that repeats', '*(*a)b'],
  ['choices upon choices', '{a,aa}'.repeat(20)],
  ['folders upon folders', '**/'.repeat(20)],
  ['more letters than a path has', 'a'.repeat(70_000)],
] as const;

describe('a pattern that takes too long to match is refused with its place', () => {
  test.each(WILD)('in the settings: %s', async (_, pattern) => {
    const { code, stderr } = await check({ [SETTINGS]: withPattern(pattern) });

    expect(code).toBe(2);
    expect(stderr).toMatch(
      /thethuc\.config\.json:1:25: the pattern "[^"]{1,60}" is too long or has too many/u,
    );
  });

  test.each(WILD)('in the list of files to leave out: %s', async (_, pattern) => {
    const { code, stderr } = await check({ '.thethucignore': `# cũ\nnhap/\n${pattern}\n` });

    expect(code).toBe(2);
    expect(stderr).toMatch(/\.thethucignore:3: the pattern "[^"]{1,60}" is too long or has too many/u);
  });
});

test.each(['du-thao/**', '**/*.txt', '**/kh*/**/*bao*cao*2026*', '{a,b}*.{txt,md}', '[ab]?*', '!(b)*'])(
  'a pattern as people write them is taken: %s',
  async (pattern) => {
    const { stderr } = await check({ [SETTINGS]: withPattern(pattern), '.thethucignore': 'nhap/\n*.tmp\n' });

    expect(stderr).not.toContain('pattern');
  },
);

describe('a list of files to leave out', () => {
  test('that is a folder is told', async () => {
    const cwd = makeFolder({ [NAME]: 'KẾ HOẠCH\n' });
    mkdirSync(join(cwd, '.thethucignore'));
    const { code, stderr } = await runCommand(['check', '.', '--lang', 'en'], { cwd });

    expect(code).toBe(2);
    expect(stderr).toMatch(/\.thethucignore" is a folder/u);
  });

  test('that is too long is told', async () => {
    const { code, stderr } = await check({ '.thethucignore': 'nhap/\n'.repeat(60_000) });

    expect(code).toBe(2);
    expect(stderr).toContain('at most 256 KB');
  });

  test.each(['[nhap/', '[\r/', '!a\n![nhap/\n', '\\[a]\n[z/\n'])(
    'may not be understood: %j',
    async (text) => {
      const { code, stderr } = await check({ '.thethucignore': text });

      expect(stderr).toMatch(/\.thethucignore:\d: the pattern "[^"]+" cannot be read/u);
      expect(code).toBe(2);
    },
  );

  test('may hold much that means nothing', async () => {
    const odd = '(\n\\\n\0\n!\n/\n\u{fffd}\n!!a\n[]\n[z-a]\n';

    expect((await check({ '.thethucignore': odd })).stderr).not.toMatch(/failed|wrong/u);
  });
});
