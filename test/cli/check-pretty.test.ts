import { Writable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { runCommand, type Setting } from './run-command.ts';
import { makeFolder } from './temporary-folder.ts';

vi.mock('../../src/rules/rules.ts', async () => ({ RULES: (await import('./toy-rules.ts')).TOY_RULES }));

async function check(argv: readonly string[], setting: Setting = {}): Promise<string> {
  return (await runCommand(['check', ...argv], setting)).stdout;
}

describe('one file', () => {
  test('is told with place, line, ground and what to do next', async () => {
    const cwd = makeFolder({
      'a.txt': 'KẾ HOẠCH\nVề việc thử\n\nTừ RÁCH, từ SAI, từ LẠ, từ NHỎ và chỗ TRỐNG.\n',
    });
    expect(await check(['a.txt', '--profile', 'nha-nuoc'], { cwd })).toBe(`a.txt
Kế hoạch · thể thức của cơ quan nhà nước (theo yêu cầu)

  lỗi  4:13  [wrong-word]
    4 │ Từ RÁCH, từ SAI, từ LẠ, từ NHỎ và chỗ TRỐNG.
      │             ^^^
    Có từ “SAI”.
    Căn cứ: NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 6
    Sửa được ngay: Bỏ “SAI”

  cảnh báo  4:21  [odd-word]
    4 │ Từ RÁCH, từ SAI, từ LẠ, từ NHỎ và chỗ TRỐNG.
      │                     ^^
    Có từ “LẠ”.

Do trích xuất từ PDF/Word (1)

  cảnh báo  4:4  [torn-word]
    4 │ Từ RÁCH, từ SAI, từ LẠ, từ NHỎ và chỗ TRỐNG.
      │    ^^^^
    Có từ “RÁCH”.

Việc còn lại khi phát hành (1)

  lỗi  4:39  [blank-word]
    4 │ Từ RÁCH, từ SAI, từ LẠ, từ NHỎ và chỗ TRỐNG.
      │                                       ^^^^^
    Có từ “TRỐNG”.
    Căn cứ: NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 6
    Sửa được ngay: Bỏ “TRỐNG”

Tổng: 2 lỗi, 2 cảnh báo, 2 chỗ có cách sửa sẵn.
Còn 1 gợi ý nữa; xem bằng --all.
Muốn biết vì sao và cách sửa: thethuc explain wrong-word
2 chỗ sửa được ngay bằng --fix; xem trước bằng --diff.
`);
  });

  test('that is clean is one line', async () => {
    expect(await check(['-'], { stdin: 'Từ đúng.' })).toBe('-: Không thấy lỗi nào.\n');
    expect(await check(['--lang', 'en'], { stdin: 'Từ đúng.' })).toBe('-: Nothing wrong found.\n');
    expect(await check(['--quiet'], { stdin: 'Từ đúng, từ LẠ.' })).toBe('');
  });

  test('with hints alone says how to see them', async () => {
    expect(await check([], { stdin: 'Từ NHỎ.' })).toBe(
      '-: Không có lỗi hay cảnh báo.\nCòn 1 gợi ý nữa; xem bằng --all.\n',
    );
    expect(await check(['--all'], { stdin: 'Từ NHỎ.' })).toContain('gợi ý  1:4  [small-word]');
  });

  test('is one finding where the same is said in many places', async () => {
    const stdout = await check([], { stdin: `Từ LẠ.\n${'\nCòn từ LẠ nữa.\n'.repeat(9)}` });
    expect(stdout.match(/\[odd-word\]/gu)).toHaveLength(1);
    expect(stdout).toContain('    Liên quan:\n      3:8  cũng ở đây: “LẠ”\n');
    expect(stdout).toContain('      và 3 chỗ nữa\n');
  });

  test('sends nothing to the terminal that it would obey', async () => {
    const cwd = makeFolder({ 'a\u001b.txt': 'Từ \u001b[31m SAI \u202e.' });
    const stdout = await check(['a\u001b.txt'], { cwd });
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(stdout).toContain(String.raw`Từ \u{1b}[31m SAI \u{202e}.`);
  });
});

describe('several files', () => {
  const files = { 'a.txt': 'Từ SAI.', 'b.txt': 'Từ đúng.', 'c.txt': 'Từ LẠ.' };

  test('are told one after the other, then in all', async () => {
    const { code, stdout, stderr } = await runCommand(['check', '*.txt', 'd.txt'], {
      cwd: makeFolder(files),
    });
    expect(code).toBe(1);
    expect(stdout.match(/^[abc]\.txt/gmu)).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(stdout).toMatch(
      /\n\nTổng cộng 4 tệp: 1 lỗi, 1 cảnh báo, 1 chỗ có cách sửa sẵn, 1 tệp không đọc được\.\nMuốn/u,
    );
    expect(stderr).toContain('d.txt');
  });

  test('are told of only where they have errors under --quiet', async () => {
    const stdout = await check(['--quiet', '.'], { cwd: makeFolder(files) });
    expect(stdout.match(/^\.\/[abc]\.txt/gmu)).toEqual(['./a.txt']);
    expect(stdout).toContain('Tổng cộng 3 tệp: 1 lỗi, 0 cảnh báo');
  });

  test('are written as they come, and no more where the reader has gone', async () => {
    const pieces: string[] = [];
    const stdout = new Writable({
      write(chunk: Uint8Array, _, done) {
        pieces.push(chunk.toString());
        done(new Error('EPIPE'));
      },
    });
    stdout.on('error', () => undefined);
    const { code } = await runCommand(['check', '.'], { cwd: makeFolder(files), stdout });
    expect(code).toBe(1);
    expect(pieces).toHaveLength(1);
  });
});

describe('progress', () => {
  const many = Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`${i}.txt`, 'Từ đúng.']));

  test('is shown for many files at a terminal', async () => {
    const { stderr } = await runCommand(['check', '.'], { cwd: makeFolder(many), terminal: true });
    expect(stderr).toMatch(/^\r\u001b\[K\[1\/21\] \.\/0\.txt\r\u001b\[K/u);
    expect(stderr).toContain('[21/21] ./20.txt');
    expect(stderr).toMatch(/\r\u001b\[K$/u);
  });

  test('is for terminals and many files only', async () => {
    const cwd = makeFolder(many);
    expect((await runCommand(['check', '.'], { cwd })).stderr).toBe('');
    expect((await runCommand(['check', '1.txt'], { cwd, terminal: true })).stderr).toBe('');
  });
});

test('colour changes nothing but the colour', async () => {
  for (const name of ['FORCE_COLOR', 'NO_COLOR', 'NODE_DISABLE_COLORS']) vi.stubEnv(name, undefined);
  const setting = { stdin: 'Từ SAI, từ LẠ.\n' };
  const plain = await check([], setting);
  const coloured = await check([], { ...setting, terminal: true });
  vi.unstubAllEnvs();
  expect(plain).not.toContain('\u001b');
  expect(coloured).toContain('\u001b[31m');
  expect(coloured.replace(/\u001b\[\d+m/gu, '')).toBe(plain);
});
