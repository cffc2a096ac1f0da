import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeDocx } from '../support/make-docx.ts';
import { isBuilt, runBuilt } from './run-built.ts';
import { runCommand, type Outcome } from './run-command.ts';
import { makeFolder } from './temporary-folder.ts';

const { checked, program } = vi.hoisted(() => ({ checked: { count: 0 }, program: { version: '1.0.0' } }));

vi.mock('../../src/rules/rules.ts', async () => ({ RULES: (await import('./toy-rules.ts')).TOY_RULES }));
vi.mock('../../src/node/version.ts', () => ({
  get VERSION() {
    return program.version;
  },
}));
vi.mock(import('../../src/service/check-text.ts'), async (original) => {
  const { checkText } = await original();
  return {
    checkText: (...given) => {
      checked.count += 1;
      return checkText(...given);
    },
  };
});

const TEXT = 'Từ SAI, từ NHỎ.\n\nTừ LẠ, từ RÁCH.\n';
const CACHE = '.thethuc-cache';

beforeEach(() => {
  checked.count = 0;
  program.version = '1.0.0';
});

/** Checks `a.txt` with what is kept; `fresh` is how many documents had to be checked. */
async function check(cwd: string, ...argv: readonly string[]): Promise<Outcome & { fresh: number }> {
  const before = checked.count;
  const outcome = await runCommand(['check', 'a.txt', '--cache', '--format', 'ndjson', ...argv], { cwd });
  return { ...outcome, fresh: checked.count - before };
}

/** The one entry of a cache. */
function entryIn(cwd: string): string {
  const [shard = ''] = readdirSync(join(cwd, CACHE)).filter((name) => name.length === 2);
  const [name = ''] = readdirSync(join(cwd, CACHE, shard));
  return join(cwd, CACHE, shard, name);
}

describe('what was found before', () => {
  test('is said again in the same words, in every format', { timeout: 60_000 }, async () => {
    const cwd = makeFolder({ 'a.txt': TEXT });
    await check(cwd);
    expect(checked.count).toBe(1);
    for (const format of ['ndjson', 'pretty', 'html', 'sarif', 'json']) {
      const argv = ['check', 'a.txt', '--all', '--format', format];
      const kept = await runCommand([...argv, '--cache'], { cwd });
      expect(checked.count).toBe(1);
      expect(kept).toEqual(await runCommand(argv, { cwd }));
      checked.count = 1;
    }
  });

  test('holds for a Word document too, and for a copy of another name', async () => {
    const cwd = makeFolder({
      'a.docx': makeDocx({ body: '<w:p><w:r><w:t>Từ SAI.</w:t></w:r></w:p>' }),
      'b.txt': TEXT,
      'c.txt': TEXT,
    });
    const argv = ['check', 'a.docx', 'b.txt', 'c.txt', '--cache', '--format', 'ndjson'];
    const first = await runCommand(argv, { cwd });
    expect(checked.count).toBe(2);
    expect(await runCommand(argv, { cwd })).toEqual(first);
    expect(checked.count).toBe(2);
  });

  test('holds whatever is shown of it', async () => {
    const cwd = makeFolder({ 'a.txt': TEXT });
    await check(cwd);
    await runCommand(['check', 'a.txt', '--baseline', 'b.json', '--update-baseline'], { cwd });
    const ways = [['--all'], ['--quiet'], ['--max-warnings', '0'], ['--baseline', 'b.json']];
    for (const way of ways) expect((await check(cwd, ...way)).fresh).toBe(0);
  });

  test('mends nothing by itself: a document that is mended is read anew', async () => {
    const cwd = makeFolder({ 'a.txt': TEXT });
    await check(cwd);
    expect((await check(cwd, '--fix')).code).toBe(0);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('Từ , từ NHỎ.\n\nTừ LẠ, từ RÁCH.\n');
  });

  const CHANGES: readonly (readonly [string, (cwd: string) => void, readonly string[]])[] = [
    ['the document', (cwd) => writeFileSync(join(cwd, 'a.txt'), `${TEXT}SAI\n`), []],
    ['the day', () => undefined, ['--today', '2026-02-01']],
    ['the stage', () => undefined, ['--stage', 'draft']],
    ['the standard', () => undefined, ['--profile', 'dang']],
    ['the language', () => undefined, ['--lang', 'en']],
    ['how changes are read', () => undefined, ['--revisions', 'rejected']],
    ['words', (cwd) => writeFileSync(join(cwd, 'từ.txt'), 'Bản Lác\n'), ['--lexicon', 'từ.txt']],
    [
      'a list of documents',
      (cwd) => writeFileSync(join(cwd, 'r.json'), '{ "version": 1, "documents": [] }'),
      ['--registry', 'r.json'],
    ],
    [
      'settings',
      (cwd) => writeFileSync(join(cwd, 'thethuc.config.json'), '{ "rules": { "odd-word": "error" } }'),
      [],
    ],
    [
      'what is held back',
      (cwd) => {
        const entry = '{ "rules": ["odd-word"], "lines": [3, 3], "reason": "tên riêng" }';
        writeFileSync(join(cwd, 'a.txt.thethuc.json'), `{ "version": 1, "suppressions": [${entry}] }`);
      },
      [],
    ],
    ['the program', () => void (program.version = '1.0.1'), []],
  ];

  test.each(CHANGES)('does not hold where %s has changed', async (_, change, argv) => {
    const cwd = makeFolder({ 'a.txt': TEXT });
    await check(cwd);
    change(cwd);
    const { stdout, fresh } = await check(cwd, ...argv);
    expect(fresh).toBe(1);
    expect(stdout).toBe(
      (await runCommand(['check', 'a.txt', '--format', 'ndjson', ...argv], { cwd })).stdout,
    );
    expect((await check(cwd, ...argv)).fresh).toBe(0);
  });

  test('does not hold where a document that may be cited has changed', async () => {
    const cwd = makeFolder({ 'a.txt': TEXT, 'trên/b.txt': 'Số: 5/KH-UBND\n\nKẾ HOẠCH\nTrồng cây\n' });
    // The folder itself is read by the same way each time.
    const freshOf = async (): Promise<number> => (await check(cwd, '--registry-from', 'trên')).fresh;
    expect([await freshOf(), await freshOf()]).toEqual([1, 0]);
    writeFileSync(join(cwd, 'trên/b.txt'), 'Số: 6/KH-UBND\n\nKẾ HOẠCH\nTrồng cây\n');
    expect(await freshOf()).toBe(1);
  });
});

function sealed(body: string): string {
  return `${createHash('sha256').update(body).digest('hex')}\n${body}`;
}

describe('an entry that cannot be used', () => {
  const NOTE = 'thethuc: Đã bỏ qua 1 mục hỏng trong thư mục lưu kết quả “.thethuc-cache” và kiểm tra lại.\n';

  type Spoil = (entry: string, text: string) => void;
  const rewritten =
    (change: (body: string) => string): Spoil =>
    (entry, text) => {
      const body = text.slice(65);
      expect(change(body)).not.toBe(body);
      writeFileSync(entry, sealed(change(body)));
    };
  const SPOILS: readonly (readonly [string, Spoil])[] = [
    ['empty', (entry) => writeFileSync(entry, '')],
    ['cut off', (entry, text) => writeFileSync(entry, text.slice(0, -9))],
    ['of other words', (entry, text) => writeFileSync(entry, text.replace('SAI', 'SAY'))],
    ['no text', (entry) => writeFileSync(entry, new Uint8Array(999).fill(255))],
    ['no JSON', rewritten(() => '{')],
    ['another value', rewritten(() => 'null')],
    ['too deep', rewritten(() => '['.repeat(500_000))],
    ['of another form', rewritten((body) => body.replace('"findings":', '"finding":'))],
    ['poisoned', rewritten((body) => body.replace('{', '{"__proto__":{"severity":"error"},'))],
    ['of an unknown severity', rewritten((body) => body.replace('"severity":"error"', '"severity":"<b>"'))],
    ['of a place that is none', rewritten((body) => body.replace(/"line":\d+/u, '"line":-1'))],
    ['of a place behind the end', rewritten((body) => body.replace(/"offset":\d+/u, '"offset":1e9'))],
    [
      'a folder',
      (entry) => {
        rmSync(entry);
        mkdirSync(entry);
      },
    ],
  ];

  test.each(SPOILS)('since it is %s is told of, and made anew', async (_, spoil) => {
    const cwd = makeFolder({ 'a.txt': TEXT });
    const first = await check(cwd);
    const entry = entryIn(cwd);
    spoil(entry, readFileSync(entry, 'utf8'));
    const { code, stdout, stderr, fresh } = await check(cwd);
    expect({ code, stdout, fresh }).toEqual({ code: first.code, stdout: first.stdout, fresh: 1 });
    expect(stderr.startsWith(NOTE)).toBe(true);
    expect(Object.hasOwn(Object.prototype, 'severity')).toBe(false);
  });

  test.skipIf(process.platform === 'win32')('leads nowhere else', async () => {
    const cwd = makeFolder({ 'a.txt': TEXT });
    await check(cwd);
    const entry = entryIn(cwd);
    const elsewhere = join(makeFolder({ e: readFileSync(entry) }), 'e');
    rmSync(entry);
    symlinkSync(elsewhere, entry);
    expect((await check(cwd)).fresh).toBe(1);
  });
});

describe('the folder', () => {
  test.skipIf(process.platform === 'win32')(
    'is for its owner alone, and not for copies and repositories',
    async () => {
      const cwd = makeFolder({ 'a.txt': TEXT });
      await check(cwd);
      const cache = join(cwd, CACHE);
      const modes = [cache, join(entryIn(cwd), '..'), entryIn(cwd)].map(
        (path) => statSync(path).mode & 0o777,
      );
      expect(modes).toEqual([0o700, 0o700, 0o600]);
      expect(readFileSync(join(cache, '.gitignore'), 'utf8')).toBe('*\n');
      expect(readFileSync(join(cache, 'CACHEDIR.TAG'), 'utf8')).toMatch(
        /^Signature: 8a477f597d28d172789f06886806bc55\n/u,
      );
    },
  );

  test('keeps nothing of a document but what was found', async () => {
    const cwd = makeFolder({ 'a.txt': `Lời riêng tư.\n${TEXT}` });
    await check(cwd);
    expect(readFileSync(entryIn(cwd), 'utf8')).not.toContain('riêng tư');
  });

  test('may be elsewhere', async () => {
    const cwd = makeFolder({ 'a.txt': TEXT });
    await check(cwd, '--cache-location', 'x/y');
    expect(existsSync(join(cwd, 'x/y/CACHEDIR.TAG'))).toBe(true);
    expect(existsSync(join(cwd, CACHE))).toBe(false);
    expect((await check(cwd, '--cache-location', 'x/y')).fresh).toBe(0);
  });

  test('that holds something else, or is none, is left alone', async () => {
    const cwd = makeFolder({ 'a.txt': TEXT, 'tài liệu/b.txt': '' });
    for (const location of ['tài liệu', 'a.txt', 'a.txt/b']) {
      const { code, stdout, stderr } = await check(cwd, '--lang', 'en', '--cache-location', location);
      expect(stderr).toBe(
        `thethuc: The cache "${location}" is not used: it cannot be made, or holds what thethuc did not write.\n`,
      );
      expect({ code, lines: stdout.split('\n').length }).toEqual({ code: 1, lines: 2 });
    }
    expect(readdirSync(join(cwd, 'tài liệu'))).toEqual(['b.txt']);
  });

  test.skipIf(process.getuid?.() === 0)('that cannot be written to is told of', async () => {
    const cwd = makeFolder({ 'a.txt': TEXT });
    await check(cwd);
    rmSync(join(entryIn(cwd), '..'), { recursive: true });
    chmodSync(join(cwd, CACHE), 0o500);
    const { code, stderr } = await check(cwd);
    chmodSync(join(cwd, CACHE), 0o700);
    expect(code).toBe(1);
    expect(stderr).not.toBe('');
  });

  test('is named only where it is used', async () => {
    const { code, stderr } = await runCommand(['check', 'a.txt', '--cache-location', 'x'], {
      cwd: makeFolder(),
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^thethuc: Tùy chọn “--cache-location” chỉ dùng cùng “--cache”\./u);
  });
});

test.skipIf(!isBuilt)('the built command says what it said, byte for byte', { timeout: 60_000 }, async () => {
  const plans = ['ubnd-clean.txt', 'ubnd-lost-header.txt', 'bao-cao.txt'];
  const text = (name: string): string =>
    readFileSync(new URL(`../../fixtures/plans/${name}`, import.meta.url), 'utf8').replace(
      /\d{2}\//gu,
      '31/',
    );
  const cwd = makeFolder(Object.fromEntries(plans.map((name) => [name, text(name)])));
  const argv = ['check', ...plans, '--all', '--format', 'ndjson'];
  const fresh = await runBuilt(argv, cwd);
  expect(fresh.stdout).toContain('"ruleId"');
  expect(await runBuilt([...argv, '--cache'], cwd)).toEqual(fresh);
  expect(await runBuilt([...argv, '--cache'], cwd)).toEqual(fresh);
});
