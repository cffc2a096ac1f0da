import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { findProtoKey, readJsonText } from '../../src/node/json/json-text.ts';
import { runCommand, type Outcome } from '../cli/run-command.ts';
import { makeFolder } from '../cli/temporary-folder.ts';

// The first run of the command loads it.
vi.setConfig({ testTimeout: 30_000 });

const DOCUMENT = 'KẾ HOẠCH\nvề trồng cây\n\n1. Rà soát hồ sơ trước ngày 31/02/2026.\n';
/** Windows has neither pipes nor devices among its files. */
const isWindows = process.platform === 'win32';

/** The files that stand beside documents, with the words by which each is read. */
const PLACES: readonly (readonly [name: string, words: readonly string[]])[] = [
  ['r.json', ['--registry', 'r.json']],
  ['b.json', ['--baseline', 'b.json']],
  ['a.txt.thethuc.json', []],
  ['l.txt', ['--lexicon', 'l.txt']],
  ['c.json', ['--config', 'c.json']],
  ['thethuc.config.json', []],
  ['.thethucignore', []],
];
const LISTS = PLACES.filter(([name]) => name.endsWith('.json'));

function check(cwd: string, words: readonly string[]): Promise<Outcome> {
  return runCommand(['check', 'a.txt', '--lang', 'en', ...words], { cwd });
}

/** The file beside a document does not stop a check: what is wrong with it is a finding. */
function said(name: string, { code, stdout, stderr }: Outcome): string {
  expect(code).toBe(name === 'a.txt.thethuc.json' ? 1 : 2);
  return (stdout + stderr).replaceAll(/\s+/gu, ' ');
}

describe('a file that is none', () => {
  test.each(PLACES)('may be a folder: %s', async (name, words) => {
    const cwd = makeFolder({ 'a.txt': DOCUMENT });
    mkdirSync(join(cwd, name));

    expect(said(name, await check(cwd, words))).toContain('is a folder');
  });

  test.skipIf(isWindows).each(PLACES)('may be a pipe that nobody writes into: %s', async (name, words) => {
    const cwd = makeFolder({ 'a.txt': DOCUMENT });
    execFileSync('mkfifo', [join(cwd, name)]);

    expect(said(name, await check(cwd, words))).toContain('it is a pipe or a device');
  });

  test.skipIf(isWindows).each(PLACES)('may lead to a device without an end: %s', async (name, words) => {
    const cwd = makeFolder({ 'a.txt': DOCUMENT });
    symlinkSync('/dev/zero', join(cwd, name));

    expect(said(name, await check(cwd, words))).toContain('it is a pipe or a device');
  });

  test.skipIf(isWindows)('is not looked for in folders', async () => {
    const cwd = makeFolder({ 'a.txt': DOCUMENT, 'ong/khac': '' });
    execFileSync('mkfifo', [join(cwd, 'ong', 'p')]);
    symlinkSync(join(cwd, 'ong', 'p'), join(cwd, 'b.txt'));
    execFileSync('mkfifo', [join(cwd, 'c.txt')]);
    symlinkSync('/dev/zero', join(cwd, 'd.txt'));
    for (const word of ['.', '*.txt']) {
      const { stdout } = await runCommand(['check', word, '--format', 'ndjson'], { cwd });
      expect(stdout.match(/"path":"[^"]*\.txt"/gu)).toEqual([
        expect.stringMatching(/^"path":"(?:\.\/)?a\.txt"$/u),
      ]);
    }
    expect((await check(cwd, ['--registry-from', '.'])).code).toBe(1);
  });

  test.skipIf(isWindows)('takes no words', async () => {
    const cwd = makeFolder();
    execFileSync('mkfifo', [join(cwd, 'l.txt')]);
    const { code, stderr } = await runCommand(['lexicon', 'add', 'phum', '--lexicon', 'l.txt'], { cwd });

    expect(code).toBe(2);
    expect(stderr).toContain('EINVAL');
  });
});

/** Texts that are no such list, each refused with a sentence. */
const TEXTS: readonly (readonly [kind: string, text: string | Uint8Array])[] = [
  ['nothing', ''],
  ['brackets without end', '['.repeat(200_000)],
  ['braces without end', '{"a":'.repeat(100_000)],
  ['deep and well-formed', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['a list', '[]'],
  ['a number beyond all', '1e999'],
  ['NUL', '\0'.repeat(1000)],
  [
    'a key that is the parent of all',
    '{"__proto__":{"version":1,"documents":[],"files":{},"suppressions":[]}}',
  ],
  ['keys that every object has', '{"constructor":1,"toString":2,"hasOwnProperty":3}'],
  ['everything of the wrong kind', '{"version":{},"documents":7,"files":[],"suppressions":"x","rules":9}'],
  ['half a character', '{"\\ud800":"\\udfff"}'],
  ['bytes of no encoding', Buffer.from([0x7b, 0xff, 0xfe, 0xc0, 0x80, 0x7d])],
];

describe('a list that is none is refused with its name and a reason', () => {
  test.each(LISTS.flatMap(([name, words]) => TEXTS.map(([kind, text]) => ({ name, kind, words, text }))))(
    '$name: $kind',
    async ({ name, words, text }) => {
      const told = said(name, await check(makeFolder({ 'a.txt': DOCUMENT, [name]: text }), words));

      expect(told).toContain(name);
      expect(told).not.toMatch(/went wrong|internal|undefined|TypeError|RangeError/u);
      expect({}).not.toHaveProperty('version');
    },
  );

  test.each(LISTS)('%s: larger than any list', async (name, words) => {
    const cwd = makeFolder({ 'a.txt': DOCUMENT, [name]: '' });
    truncateSync(join(cwd, name), 65 * 1024 * 1024);

    expect(said(name, await check(cwd, words))).toContain('too large');
  });
});

describe('a rule called __proto__', () => {
  const fault = /thethuc\.config\.json:\d+:\d+: there is no rule "__proto__"/u;

  test.each([
    '{"rules":{"__proto__":"off"}}',
    '{"rules":{"__proto__":{"motto":"off"}}}',
    '{"overrides":[{"files":["*"],"rules":{"motto":"off","__proto__":["error",{}]}}]}',
    String.raw`{"rules":{"\u005f_proto__":"off"}}`,
  ])('is as unknown as any other: %s', async (text) => {
    const { code, stderr } = await check(makeFolder({ 'a.txt': DOCUMENT, 'thethuc.config.json': text }), []);

    expect(code).toBe(2);
    expect(stderr).toMatch(fault);
  });

  test('is told where it stands', async () => {
    const cwd = makeFolder({ 'a.txt': DOCUMENT });
    writeFileSync(join(cwd, 'thethuc.config.json'), '{\n  "rules": {\n    "__proto__": "off"\n  }\n}\n');

    expect((await check(cwd, [])).stderr).toContain('thethuc.config.json:3:5:');
  });

  test.each([
    ['{"a":[{"b":1}]}', null],
    ['{"a":[0,{"__proto__":1}]}', ['a', 1, '__proto__']],
    ['{"a":"__proto__"}', null],
  ])('is found wherever it is: %s', (text, path) => {
    const json = readJsonText(text);
    expect('value' in json ? findProtoKey(json.value) : 'no JSON').toEqual(path);
  });
});
