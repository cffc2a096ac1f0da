import { describe, expect, test, vi } from 'vitest';
import { runCommand } from './run-command.ts';

vi.mock('../../src/rules/rules.ts', async () => ({ RULES: (await import('./toy-rules.ts')).TOY_RULES }));

describe('explain', () => {
  test('prints the page of a rule', async () => {
    const { code, stdout, stderr } = await runCommand(['explain', 'wrong-word']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`wrong-word  khi phát hành: lỗi, khi dự thảo: cảnh báo  Chính tả
Từ thử.

Vì sao
  Để thử lệnh.

Cách sửa
  Bỏ đi.

Khi nào bỏ qua
  Không bao giờ.

Căn cứ
  NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 6

Ví dụ bị nhắc
  │ Đây là SAI.
  → 1:8 Có từ “SAI”.

Ví dụ đúng
  │ Đây là từ đúng.
`);
  });

  test('speaks English, of what is found too', async () => {
    const { stdout } = await runCommand(['explain', 'ODD-WORD', '--lang', 'en']);
    expect(stdout).toMatch(/^odd-word {2}warning {2}Typography\nA word to try\.\n/u);
    expect(stdout).toContain('Ground\n  no provision;');
    expect(stdout).toContain('What is flagged: the word\n  │ Đây là LẠ.\n  → 1:8 The word "LẠ".\n');
  });

  test('lists the rules by category', async () => {
    const { code, stdout } = await runCommand(['explain']);
    expect(code).toBe(0);
    expect(stdout).toBe(`Chính tả
  wrong-word  lỗi: Từ thử.
  blank-word  lỗi: Từ thử.

Dấu câu và khoảng cách
  odd-word    cảnh báo: Từ thử.
  small-word  gợi ý: Từ thử.
  torn-word   cảnh báo: Từ thử.

Các quy tắc. Xem một quy tắc: thethuc explain wrong-word
`);
  });

  test.each([
    [
      ['wrog-word'],
      'Không có quy tắc “wrog-word”. Có phải ý bạn là “wrong-word”? Xem danh sách quy tắc: thethuc explain',
    ],
    [['bánh-mì'], 'Không có quy tắc “bánh-mì”. Xem danh sách'],
    [['odd-word', 'a.txt'], 'Mỗi lần chỉ giải thích một quy tắc; thừa “a.txt”.'],
    [['--all'], 'Lệnh “explain” không có tùy chọn “--all”.'],
  ] as const)('%j cannot be done', async (argv, said) => {
    const { code, stdout, stderr } = await runCommand(['explain', ...argv]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});
