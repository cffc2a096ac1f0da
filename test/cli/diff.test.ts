import { describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { makeFolder } from './temporary-folder.ts';

const OLD = 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNâng cao ý thức của nhân dân trong xã.\n';
const NEW = OLD.replace('nhân dân', 'cán bộ');

async function diff(...args: readonly string[]) {
  const cwd = makeFolder({ 'cu.txt': OLD, 'moi.txt': NEW });
  return runCommand(['diff', ...args], { cwd });
}

describe('diff', () => {
  test('shows what differs and exits with 1', async () => {
    const { code, stdout } = await diff('cu.txt', 'moi.txt');
    expect(code).toBe(1);
    expect(stdout).toBe(
      'Nội dung theo mục\n' +
        '  ~ I. MỤC ĐÍCH (sửa đổi; giữ 77 % số chữ)\n' +
        '    ~ 5: Nâng cao ý thức của [-nhân dân-] {+cán bộ+} trong xã.\n',
    );
  });

  test('says so where nothing differs, and exits with 0', async () => {
    expect(await diff('cu.txt', 'cu.txt')).toMatchObject({
      code: 0,
      stdout: 'Hai văn bản như nhau về nội dung.\n',
    });
  });

  test('gives the comparison as JSON', async () => {
    const { stdout } = await diff('cu.txt', 'moi.txt', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, same: false, facts: [] });
  });

  test.each([
    [['cu.txt'], 'Cần hai tệp'],
    [['cu.txt', 'moi.txt', 'ba.txt'], 'thừa “ba.txt”'],
    [['cu.txt', 'khong-co.txt'], 'Không tìm thấy tệp “khong-co.txt”'],
  ])('cannot run on %j', async (args, words) => {
    const { code, stderr } = await diff(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});
