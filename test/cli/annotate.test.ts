import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { bodyOf, partOf, textOf } from '../support/read-word.ts';
import { paragraph, run } from '../support/word-xml.ts';
import { makeDocx } from '../support/make-docx.ts';
import { ooxmlFaults } from '../support/ooxml.ts';
import { runCommand, type Outcome } from './run-command.ts';
import { makeFolder } from './temporary-folder.ts';

vi.mock('../../src/rules/rules.ts', async () => {
  const [{ TOY_RULES }, { replacer }] = await Promise.all([
    import('./toy-rules.ts'),
    import('../support/toy-fixes.ts'),
  ]);
  return { RULES: [...TOY_RULES, replacer({ id: 'certain', find: 'hõa', text: 'hòa' })] };
});

const PLAN = makeDocx({ body: paragraph(run('Chữ hõa, từ LẠ.')) });

function check(cwd: string, ...argv: string[]): Promise<Outcome> {
  return runCommand(['check', ...argv], { cwd });
}

function read(cwd: string, name = 'out.docx'): Uint8Array {
  return readFileSync(join(cwd, name));
}

describe('--annotate', () => {
  test('writes a copy with a comment at each finding that is shown, and leaves the document alone', async () => {
    const cwd = makeFolder({ 'a.docx': PLAN });
    const { code, stdout, stderr } = await check(cwd, 'a.docx', '--annotate', 'out.docx');
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('[certain]');
    expect(stdout).toMatch(/Đã ghi 2 ghi chú vào “out\.docx”; bản gốc giữ nguyên\.\n$/u);
    expect(ooxmlFaults(read(cwd))).toEqual([]);
    expect(partOf(read(cwd), 'word/comments.xml').match(/<w:comment /gu)).toHaveLength(2);
    expect(partOf(read(cwd), 'word/comments.xml')).toContain('w:date="2026-01-31T12:00:00Z"');
    expect(Buffer.compare(read(cwd, 'a.docx'), PLAN)).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['a.docx', 'out.docx']);
  });

  test('with --fix proposes what is certain as tracked changes', async () => {
    const cwd = makeFolder({ 'a.docx': PLAN });
    const { stdout } = await check(cwd, 'a.docx', '--annotate', 'out.docx', '--fix');
    expect(stdout).toMatch(/Đã ghi 2 ghi chú và 1 chỗ sửa \(Track Changes, chờ chấp nhận\) vào “out\.docx”/u);
    expect(textOf(read(cwd))).toBe('Chữ hòa, từ LẠ.\n');
    expect(Buffer.compare(read(cwd, 'a.docx'), PLAN)).toBe(0);
  });

  test('comments on what is shown and no more', async () => {
    const cwd = makeFolder({ 'a.docx': PLAN });
    const { stdout } = await check(cwd, 'a.docx', '--annotate', 'out.docx', '--quiet');
    expect(stdout).not.toContain('Đã ghi');
    expect(partOf(read(cwd), 'word/comments.xml').match(/<w:comment /gu)).toHaveLength(1);
  });

  test('takes an annotated copy for the document that it was made of', async () => {
    const cwd = makeFolder({ 'a.docx': PLAN });
    await check(cwd, 'a.docx', '--annotate', 'out.docx', '--fix');
    const again = await check(cwd, 'out.docx', '--annotate', 'again.docx', '--fix');
    expect(again.stdout).toContain('[certain]');
    expect(Buffer.compare(read(cwd), read(cwd, 'again.docx'))).toBe(0);
    await check(cwd, 'a.docx', '--annotate', 'again.docx');
    expect(textOf(read(cwd, 'again.docx'))).toBe('Chữ hõa, từ LẠ.\n');
  });

  test('copies a document in which nothing is found', async () => {
    const plan = makeDocx({ body: paragraph(run('Từ đúng.')) });
    const cwd = makeFolder({ 'a.docx': plan });
    const { code, stdout } = await check(cwd, 'a.docx', '--annotate', 'out.docx');
    expect([code, stdout]).toEqual([
      0,
      'a.docx: Không thấy lỗi nào.\nĐã ghi 0 ghi chú vào “out.docx”; bản gốc giữ nguyên.\n',
    ]);
    expect(Buffer.compare(read(cwd), plan)).toBe(0);
    expect((await check(cwd, 'a.docx', '--annotate', 'out.docx')).code).toBe(0);
  });

  test('tells what it wrote beside a report for programs', async () => {
    const cwd = makeFolder({ 'a.docx': PLAN });
    const { stdout, stderr } = await check(cwd, 'a.docx', '--annotate', 'out.docx', '--format', 'json');
    expect(JSON.parse(stdout)).toHaveProperty('summary');
    expect(stderr).toContain('Đã ghi 2 ghi chú');
  });

  test('takes the document from standard input', async () => {
    const cwd = makeFolder();
    const { code } = await runCommand(['check', '-', '--annotate', 'out.docx'], { cwd, stdin: PLAN });
    expect(code).toBe(1);
    expect(bodyOf(read(cwd))).toContain('commentRangeStart');
  });
});

describe('nothing is written', () => {
  test.each([
    [['a.docx', '--annotate', 'a.docx'], '“a.docx” chính là tệp được kiểm tra'],
    [['a.docx', '--annotate', 'link.docx'], '“link.docx” chính là tệp được kiểm tra'],
    [['a.docx', '--annotate', 'hard.docx'], '“hard.docx” chính là tệp được kiểm tra'],
    [['link.docx', '--annotate', './a.docx'], '“./a.docx” chính là tệp được kiểm tra'],
    [['a.txt', '--annotate', 'out.docx'], '“a.txt” không phải tệp Word (.docx)'],
    [['a.docx', 'b.docx', '--annotate', 'out.docx'], 'mỗi lần một tệp Word'],
    [['a.docx', '--annotate', 'out.txt'], 'kết thúc bằng .docx'],
    [['a.docx', '--annotate', 'out.docx', '--diff'], 'không dùng cùng “--diff”'],
    [['a.docx', '--annotate', 'out.docx', '--unsafe'], '“--unsafe” chỉ dùng cùng'],
  ])('for %j', async (argv, words) => {
    const cwd = makeFolder({ 'a.docx': PLAN, 'b.docx': PLAN, 'a.txt': 'Chữ hõa.' });
    symlinkSync('a.docx', join(cwd, 'link.docx'));
    linkSync(join(cwd, 'a.docx'), join(cwd, 'hard.docx'));
    const before = readdirSync(cwd);
    const { code, stderr } = await check(cwd, ...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(readdirSync(cwd)).toEqual(before);
    expect(Buffer.compare(read(cwd, 'a.docx'), PLAN)).toBe(0);
  });

  test.each([
    ['a text', Buffer.from('Của người khác.')],
    ['a document that somebody has worked on', makeDocx({ body: paragraph(run('Của người khác.')) })],
  ])('over %s', async (_, theirs) => {
    const cwd = makeFolder({ 'a.docx': PLAN, 'out.docx': theirs });
    const { code, stderr } = await check(cwd, 'a.docx', '--annotate', 'out.docx');
    expect(code).toBe(1);
    expect(stderr).toContain('Đã có “out.docx” không do thethuc ghi');
    expect(Buffer.compare(read(cwd), theirs)).toBe(0);
  });

  test('where there is no folder, or a folder has the name', async () => {
    const cwd = makeFolder({ 'a.docx': PLAN });
    expect((await check(cwd, 'a.docx', '--annotate', 'mất/out.docx')).stderr).toContain('Không có thư mục');
    mkdirSync(join(cwd, 'b.docx'));
    expect((await check(cwd, 'a.docx', '--annotate', 'b.docx')).code).toBe(1);
  });

  test('for a text that has the name of a document', async () => {
    const cwd = makeFolder({ 'a.docx': 'Chữ hõa.' });
    const { code, stderr } = await check(cwd, 'a.docx', '--annotate', 'out.docx', '--lang', 'en');
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain('"a.docx"');
    expect(readdirSync(cwd)).toEqual(['a.docx']);
  });
});

test('an annotated copy of before is replaced, through a link too', async () => {
  const cwd = makeFolder({ 'a.docx': PLAN });
  await check(cwd, 'a.docx', '--annotate', 'real.docx');
  symlinkSync('real.docx', join(cwd, 'out.docx'));
  writeFileSync(join(cwd, 'a.docx'), makeDocx({ body: paragraph(run('Nay từ LẠ.')) }));
  expect((await check(cwd, 'a.docx', '--annotate', 'out.docx')).code).toBe(0);
  expect(textOf(read(cwd, 'real.docx'))).toBe('Nay từ LẠ.\n');
});
