import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { reportSchema } from '../../src/schema/index.ts';
import { runCommand, type Outcome, type Setting } from './run-command.ts';
import { makeFolder } from './temporary-folder.ts';

/** What happens while a text is checked; a test may change the file under our hands. */
const meanwhile = vi.hoisted(() => ({ happens: (): void => undefined }));

vi.mock('../../src/rules/rules.ts', async () => {
  const [{ TOY_RULES }, { replacer }] = await Promise.all([
    import('./toy-rules.ts'),
    import('../support/toy-fixes.ts'),
  ]);
  const title = (): string => {
    meanwhile.happens();
    return 'sửa';
  };
  return {
    RULES: [
      ...TOY_RULES,
      replacer({ id: 'guess', find: 'ĐOÁN', text: 'BIẾT', safety: 'unsafe' }),
      replacer({ id: 'certain', find: 'hõa', text: 'hòa', title }),
      replacer({ id: 'lines', find: 'MỘT', text: 'hai\ndòng' }),
    ],
  };
});

afterEach(() => {
  meanwhile.happens = () => undefined;
});

const isRoot = process.getuid?.() === 0;

function check(argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  return runCommand(['check', ...argv], setting);
}

function read(cwd: string, name = 'a.txt'): string {
  return readFileSync(join(cwd, name), 'utf8');
}

describe('--fix', () => {
  test('mends the file and tells what was done', async () => {
    const cwd = makeFolder({ 'a.txt': 'Chữ hõa, chữ hõa.\n' });
    expect(await check(['a.txt', '--fix'], { cwd })).toEqual({
      code: 0,
      stdout: 'a.txt: Không thấy lỗi nào.\nĐã sửa 1 chỗ trong 1 tệp.\n',
      stderr: '',
    });
    expect(read(cwd)).toBe('Chữ hòa, chữ hòa.\n');
    expect((await check(['a.txt', '--fix'], { cwd })).stdout).toBe('a.txt: Không thấy lỗi nào.\n');
    expect(read(cwd)).toBe('Chữ hòa, chữ hòa.\n');
  });

  test('reports what is left, where it stands now', async () => {
    const cwd = makeFolder({ 'a.txt': 'Chữ SAI hõa, chữ ĐOÁN.\n' });
    const { code, stdout } = await check(['a.txt', '--fix'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('lỗi  1:15  [guess]\n    1 │ Chữ  hòa, chữ ĐOÁN.');
    expect(stdout).toContain(
      'Đã sửa 2 chỗ trong 1 tệp.\n1 chỗ có thể sửa bằng --fix --unsafe (máy đoán, phải đọc lại); xem trước bằng --diff --unsafe.\n',
    );
    expect(read(cwd)).toBe('Chữ  hòa, chữ ĐOÁN.\n');
  });

  test('guesses only where it is told to', async () => {
    const cwd = makeFolder({ 'a.txt': 'Chữ ĐOÁN.\n' });
    const { code, stdout } = await check(['a.txt', '--fix', '--lang', 'en'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(
      'Nothing can be fixed at once.\nCan be fixed with --fix --unsafe (guesses, to be read): 1',
    );
    expect((await check(['a.txt', '--fix', '--unsafe'], { cwd })).code).toBe(0);
    expect(read(cwd)).toBe('Chữ BIẾT.\n');
  });

  test('mends what is shown and no more', async () => {
    const cwd = makeFolder({ 'a.txt': 'Từ LẠ, chữ hõa.\n' });
    await check(['a.txt', '--fix', '--quiet'], { cwd });
    expect(read(cwd)).toBe('Từ LẠ, chữ hòa.\n');
  });

  test('does not touch a file in which nothing is mended', async () => {
    const cwd = makeFolder({ 'a.txt': 'Từ LẠ.\n' });
    const before = statSync(join(cwd, 'a.txt'));
    const { code, stdout } = await check(['a.txt', '--fix'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('Không có chỗ nào sửa được ngay.');
    const after = statSync(join(cwd, 'a.txt'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  test('counts over all files, in JSON too', async () => {
    const cwd = makeFolder({ 'a.txt': 'Chữ hõa.', 'b.txt': 'Chữ SAI, hõa, ĐOÁN.', 'c.txt': 'Từ đúng.' });
    const { code, stdout, stderr } = await check(['.', '--fix', '--format', 'json'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toBe(
      'Đã sửa 3 chỗ trong 2 tệp.\n1 chỗ có thể sửa bằng --fix --unsafe (máy đoán, phải đọc lại); xem trước bằng --diff --unsafe.\n',
    );
    expect(reportSchema.parse(JSON.parse(stdout)).summary).toEqual({
      files: 3,
      errors: 1,
      warnings: 0,
      infos: 0,
      fixable: 1,
      fixed: 3,
    });
  });

  test('warnings that are left count as before', async () => {
    const cwd = makeFolder({ 'a.txt': 'Từ LẠ, chữ hõa.' });
    expect((await check(['a.txt', '--fix', '--max-warnings', '0'], { cwd })).code).toBe(1);
  });
});

describe('a file that is mended keeps', () => {
  const written: readonly [name: string, write: (text: string) => Uint8Array][] = [
    ['line ends of Windows', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['line ends of an old Mac', (text) => Buffer.from(text.replaceAll('\n', '\r'))],
    ['its byte order mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['a last line without end', (text) => Buffer.from(text.trimEnd())],
    ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['big-endian UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ];

  test.each(written)('%s', async (_, write) => {
    const cwd = makeFolder({ 'a.txt': write('KẾ HOẠCH\nChữ hõa  \n\n\tTừ MỘT.\n') });
    expect((await check(['a.txt', '--fix'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'a.txt')).equals(write('KẾ HOẠCH\nChữ hòa  \n\n\tTừ hai\ndòng.\n'))).toBe(
      true,
    );
  });

  test('marks that stand apart', async () => {
    const apart = 'Kế hoạch, chữ'.normalize('NFD');
    const cwd = makeFolder({ 'a.txt': `${apart} hõa, ${apart}.` });
    await check(['a.txt', '--fix'], { cwd });
    expect(read(cwd)).toBe(`${apart} hòa, ${apart}.`);
  });

  test('its mode', async () => {
    const cwd = makeFolder({ 'a.txt': 'Chữ hõa.' });
    chmodSync(join(cwd, 'a.txt'), 0o640);
    await check(['a.txt', '--fix'], { cwd });
    expect(statSync(join(cwd, 'a.txt')).mode & 0o7777).toBe(0o640);
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });

  test('its links', async () => {
    const cwd = makeFolder({ 'thật/a.txt': 'Chữ hõa.' });
    symlinkSync(join('thật', 'a.txt'), join(cwd, 'b.txt'));
    symlinkSync('b.txt', join(cwd, 'c.txt'));
    expect((await check(['c.txt', '--fix'], { cwd })).code).toBe(0);
    expect(readlinkSync(join(cwd, 'c.txt'))).toBe('b.txt');
    expect(lstatSync(join(cwd, 'b.txt')).isSymbolicLink()).toBe(true);
    expect(read(cwd, 'thật/a.txt')).toBe('Chữ hòa.');
    expect(readdirSync(join(cwd, 'thật'))).toEqual(['a.txt']);
  });

  test('its name, however it was typed', async () => {
    const cwd = makeFolder({ ['Kế hoạch.txt'.normalize('NFD')]: 'Chữ hõa.' });
    expect((await check(['Kế hoạch.txt'.normalize('NFC'), '--fix'], { cwd })).code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['Kế hoạch.txt'.normalize('NFD')]);
  });
});

describe('a file is left alone', () => {
  test('that was changed meanwhile', async () => {
    const cwd = makeFolder({ 'a.txt': 'Chữ hõa.' });
    meanwhile.happens = () => {
      writeFileSync(join(cwd, 'a.txt'), 'Chữ hõa của người khác.');
    };
    const { code, stdout, stderr } = await check(['a.txt', '--fix'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('[certain]');
    expect(stderr).toBe(
      'thethuc: “a.txt” đã bị thay đổi trong lúc đang sửa nên không ghi đè. Hãy chạy lại.\n',
    );
    expect(read(cwd)).toBe('Chữ hõa của người khác.');
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });

  test('that is read-only', async () => {
    const cwd = makeFolder({ 'a.txt': 'Chữ hõa.', 'b.txt': 'Chữ hõa.' });
    chmodSync(join(cwd, 'a.txt'), 0o444);
    const { code, stderr } = await check(['.', '--fix', '--lang', 'en'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toBe(
      'thethuc: "./a.txt" is read-only, and is left alone. Make it writable and run again.\n',
    );
    expect([read(cwd), read(cwd, 'b.txt')]).toEqual(['Chữ hõa.', 'Chữ hòa.']);
  });

  test.skipIf(isRoot)('in a folder that may not be written', async () => {
    const cwd = makeFolder({ 'kh/a.txt': 'Chữ hõa.' });
    chmodSync(join(cwd, 'kh'), 0o555);
    const { code, stderr } = await check(['kh/a.txt', '--fix'], { cwd });
    chmodSync(join(cwd, 'kh'), 0o755);
    expect(code).toBe(1);
    expect(stderr).toContain('Không có quyền ghi “kh/a.txt”');
    expect(read(cwd, 'kh/a.txt')).toBe('Chữ hõa.');
  });

  test('that has bytes which are no text, and is checked all the same', async () => {
    const bytes = Buffer.concat([Buffer.from('Chữ hõa '), Buffer.from([0xc3, 0x28]), Buffer.from('.')]);
    const cwd = makeFolder({ 'a.txt': bytes });
    const { code, stdout, stderr } = await check(['a.txt', '--fix'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('[certain]');
    expect(stderr).toContain('có byte không đọc được thành chữ');
    expect(readFileSync(join(cwd, 'a.txt')).equals(bytes)).toBe(true);
  });

  test('that has such bytes and nothing to mend, without a word', async () => {
    const cwd = makeFolder({ 'a.txt': Buffer.from([0x41, 0xc3, 0x28]) });
    expect(await check(['a.txt', '--fix'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('standard input', () => {
  test('comes out mended, and the report stands aside', async () => {
    const { code, stdout, stderr } = await check(['-', '--fix'], { stdin: 'Chữ hõa, từ LẠ.\r\n' });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Chữ hòa, từ LẠ.\r\n' });
    expect(stderr).toMatch(/^-\n[\s\S]*\[odd-word\][\s\S]*Đã sửa 1 chỗ trong 1 tệp\.\n$/u);
  });

  test('comes out as it came where nothing is mended', async () => {
    expect(await check(['--fix'], { stdin: '\ufeffTừ đúng.' })).toEqual({
      code: 0,
      stdout: '\ufeffTừ đúng.',
      stderr: '-: Không thấy lỗi nào.\n',
    });
  });

  test('comes out as it came where bytes are no text', async () => {
    const bytes = Buffer.concat([Buffer.from('Chữ hõa '), Buffer.from([0xff])]);
    const { code, stdout, stderr } = await check(['--fix'], { stdin: bytes });
    expect(code).toBe(1);
    expect(stderr).toContain('“đầu vào chuẩn” có byte');
    expect(stdout).toBe(bytes.toString('utf8'));
  });

  test('has its JSON report beside it', async () => {
    const { stdout, stderr } = await check(['-', '--fix', '--quiet', '--format', 'json'], {
      stdin: 'Chữ hõa.',
    });
    expect(stdout).toBe('Chữ hòa.');
    expect(reportSchema.parse(JSON.parse(stderr)).summary.fixed).toBe(1);
  });
});

describe('--diff', () => {
  test('shows what would change, and writes nothing', async () => {
    const cwd = makeFolder({ 'a.txt': 'KẾ HOẠCH\n\nChữ hõa.\nTừ ĐOÁN.\n', 'b.txt': 'Từ đúng.\n' });
    expect(await check(['a.txt', 'b.txt', '--diff'], { cwd })).toEqual({
      code: 1,
      stdout: '--- a.txt\n+++ a.txt\n@@ -1,4 +1,4 @@\n KẾ HOẠCH\n \n-Chữ hõa.\n+Chữ hòa.\n Từ ĐOÁN.\n',
      stderr:
        'Sẽ sửa 1 chỗ trong 1 tệp khi chạy với --fix; chưa ghi gì.\n1 chỗ có thể sửa bằng --fix --unsafe (máy đoán, phải đọc lại); xem trước bằng --diff --unsafe.\n',
    });
    expect(read(cwd)).toBe('KẾ HOẠCH\n\nChữ hõa.\nTừ ĐOÁN.\n');
  });

  test('is the same with --fix, which then writes nothing', async () => {
    const cwd = makeFolder({ 'a.txt': 'Chữ hõa, từ ĐOÁN.\n' });
    const alone = await check(['a.txt', '--diff', '--unsafe'], { cwd });
    expect(await check(['a.txt', '--fix', '--diff', '--unsafe'], { cwd })).toEqual(alone);
    expect(alone.stdout).toContain('+Chữ hòa, từ BIẾT.\n');
    expect(alone.stderr).toBe('Sẽ sửa 2 chỗ trong 1 tệp khi chạy với --fix --unsafe; chưa ghi gì.\n');
    expect(read(cwd)).toBe('Chữ hõa, từ ĐOÁN.\n');
  });

  test('is empty where there is nothing to mend', async () => {
    expect(await check(['--diff'], { stdin: 'Từ đúng.' })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await check(['--diff'], { stdin: 'Từ LẠ.' })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Không có chỗ nào sửa được ngay.\n',
    });
  });

  test('names standard input as asked', async () => {
    const { stdout } = await check(['--diff', '--stdin-name', 'dự thảo.txt'], { stdin: 'Chữ hõa.' });
    expect(stdout).toMatch(/^--- dự thảo\.txt\n\+\+\+ dự thảo\.txt\n/u);
  });

  test('has colour on a terminal only, and nothing there that it would obey', async () => {
    for (const name of ['FORCE_COLOR', 'NO_COLOR', 'NODE_DISABLE_COLORS']) vi.stubEnv(name, undefined);
    const stdin = 'Chữ hõa \u001b[31m.\r\n';
    const piped = await check(['-', '--diff'], { stdin });
    const shown = await check(['-', '--diff'], { stdin, terminal: true });
    vi.unstubAllEnvs();
    expect(piped.stdout).toContain('-Chữ hõa \u001b[31m.\r\n');
    expect(shown.stdout).toContain('\u001b[32m');
    expect(shown.stdout.replaceAll(/\u001b\[\d+m/gu, '')).toContain(String.raw`-Chữ hõa \u{1b}[31m.` + '\n');
  });

  test('tells of files that cannot be read', async () => {
    const { code, stderr } = await check(['không có.txt', '--diff'], { cwd: makeFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain('Không tìm thấy tệp “không có.txt”');
  });
});

describe('what does not go together', () => {
  test.each<[argv: string[], vi: string, en: string]>([
    [['--unsafe'], 'chỉ dùng cùng “--fix” hoặc “--diff”', 'goes with "--fix" or "--diff"'],
    [['--diff', '--format', 'json'], 'không dùng cùng “--format json”', 'does not go with "--format json"'],
    [['-', 'a.txt', '--fix'], 'phải đứng một mình', 'must stand alone'],
    [['--fix=a'], 'không nhận giá trị', 'takes no value'],
  ])('%j is told', async (argv, inVietnamese, inEnglish) => {
    const cwd = makeFolder({ 'a.txt': 'Chữ hõa.' });
    for (const [language, words] of Object.entries({ vi: inVietnamese, en: inEnglish })) {
      const { code, stdout, stderr } = await check([...argv, '--lang', language], { cwd, stdin: 'Chữ hõa.' });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(words);
      expect(stderr).toContain('thethuc check --help');
    }
    expect(read(cwd)).toBe('Chữ hõa.');
  });
});

test('a check offers what can be mended at once', async () => {
  expect((await check([], { stdin: 'Chữ hõa, từ ĐOÁN.' })).stdout).toMatch(
    /\n1 chỗ sửa được ngay bằng --fix; xem trước bằng --diff\.\n$/u,
  );
  expect((await check([], { stdin: 'Từ ĐOÁN.' })).stdout).not.toContain('--fix');
});
