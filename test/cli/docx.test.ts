import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/schema/index.ts';
import { makeCompound } from '../support/make-compound.ts';
import { makeDocx } from '../support/make-docx.ts';
import { paragraph, run } from '../support/word-xml.ts';
import { runCommand, type Outcome } from './run-command.ts';
import { makeFolder } from './temporary-folder.ts';

/** A plan of an invented ward: section II comes twice, and a blank stands in front of a comma. */
const LINES = [
  'ỦY BAN NHÂN DÂN',
  'PHƯỜNG AN LẠC ĐÔNG',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 12/KH-UBND',
  'An Lạc Đông, ngày 05 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Trồng cây xanh năm 2026',
  'I. MỤC ĐÍCH, YÊU CẦU',
  'Nâng cao nhận thức của cán bộ , công chức và Nhân dân.',
  'II. NỘI DUNG',
  'Trồng 500 cây xanh tại các trục đường chính.',
  'II. TỔ CHỨC THỰC HIỆN',
  'Văn phòng theo dõi, tổng hợp, báo cáo kết quả./.',
  'Nơi nhận:',
  '- Như trên;',
  '- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Nguyễn Văn An',
];
const PLAN = makeDocx({ body: LINES.map((line) => paragraph(run(line))).join('') });
const REPEATED = LINES.indexOf('II. TỔ CHỨC THỰC HIỆN') + 1;
const BLANK = LINES.findIndex((line) => line.includes(' ,')) + 1;

function check(...words: readonly string[]): Promise<Outcome> {
  return runCommand(['check', 'kh.docx', ...words], { cwd: makeFolder({ 'kh.docx': PLAN }) });
}

/** The first of a file loads all that a check takes. */
const PATIENCE = { timeout: 60_000 };

describe('a place in a Word document', PATIENCE, () => {
  test('is its paragraph, for people', async () => {
    const { code, stdout } = await check();
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`lỗi {2}đoạn thứ ${String(REPEATED)} .*\\[numbering-sequence\\]`, 'u'));
    expect(stdout).toContain(`${String(REPEATED)} │ II. TỔ CHỨC THỰC HIỆN`);
    expect(stdout).not.toMatch(/\d:\d/u);
  });

  test('is a range of its text and the number of the paragraph, for programs', async () => {
    const { stdout } = await check('--format', 'json');
    const { files } = reportSchema.parse(JSON.parse(stdout));
    const found = files[0]?.diagnostics.find(({ ruleId }) => ruleId === 'numbering-sequence');
    expect(found).toMatchObject({ paragraph: REPEATED, range: { start: { line: REPEATED, column: 1 } } });
  });

  test.each(['github', 'junit', 'sarif', 'markdown', 'html'])('has no line in %s', async (format) => {
    const { stdout } = await check('--format', format);
    expect(stdout).toContain(`đoạn thứ ${String(REPEATED)}`);
    expect(stdout).not.toMatch(/,line=\d|\sline="\d|"startLine"|dòng \d+, cột/u);
  });

  test('of a table is the paragraph in the cell', async () => {
    const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const borders =
      '<w:tblPr><w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr>';
    const table = `<w:tbl>${borders}<w:tr>${cell('Việc')}${cell('Hạn')}</w:tr><w:tr>${cell('Họp')}${cell('ngày 31/02/2026')}</w:tr></w:tbl>`;
    const body = LINES.map((line) => paragraph(run(line)))
      .toSpliced(12, 0, table)
      .join('');
    const cwd = makeFolder({ 'kh.docx': makeDocx({ body }) });
    const { stdout } = await runCommand(['check', 'kh.docx', '--format', 'json'], { cwd });
    const { files } = reportSchema.parse(JSON.parse(stdout));
    const found = files[0]?.diagnostics.find(({ ruleId }) => ruleId === 'invalid-date');
    expect(found?.paragraph).toBe(16);
  });
});

describe('mending a Word document', PATIENCE, () => {
  test('is offered as a copy with tracked changes', async () => {
    const { stdout } = await check();
    expect(stdout).toContain('--annotate BAN-MOI.docx --fix');
    expect(stdout).not.toContain('--diff');
  });

  test('never writes over it, and says what to do instead', async () => {
    const cwd = makeFolder({ 'kh.docx': PLAN });
    const { code, stderr } = await runCommand(['check', 'kh.docx', '--fix'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('“kh.docx” là tệp Word nên không bị ghi đè.');
    expect(stderr).toContain('--annotate BAN-MOI.docx --fix');
    expect(readFileSync(join(cwd, 'kh.docx')).equals(PLAN)).toBe(true);
  });

  test('shows with --diff what would change in its words', async () => {
    const { stdout } = await check('--diff');
    expect(stdout).toContain('-Nâng cao nhận thức của cán bộ , công chức và Nhân dân.');
    expect(stdout).toContain('+Nâng cao nhận thức của cán bộ, công chức và Nhân dân.');
    expect(stdout).toContain(`@@ -${String(Math.max(1, BLANK - 3))},`);
  });

  test('still mends the texts beside it', async () => {
    const cwd = makeFolder({ 'kh.docx': PLAN, 'kh.txt': `${LINES.join('\n')}\n` });
    const { stdout } = await runCommand(['check', '.', '--fix'], { cwd });
    expect(stdout).toContain('Đã sửa 1 chỗ trong 1 tệp.');
    expect(readFileSync(join(cwd, 'kh.txt'), 'utf8')).toContain('cán bộ, công chức');
  });
});

describe('a Word document', PATIENCE, () => {
  test('is read from standard input as from a file', async () => {
    const piped = await runCommand(['extract', '-'], { stdin: PLAN });
    const named = await runCommand(['extract', 'kh.docx'], { cwd: makeFolder({ 'kh.docx': PLAN }) });
    expect(piped).toEqual(named);
    expect(JSON.parse(piped.stdout)).toMatchObject({ number: '12', notation: 'KH-UBND' });
  });

  test('says the same as the text that it holds', async () => {
    const cwd = makeFolder({ 'kh.docx': PLAN, 'kh.txt': `${LINES.join('\n')}\n` });
    const [word, text] = await Promise.all(
      ['kh.docx', 'kh.txt'].map((name) => runCommand(['parse', name], { cwd })),
    );
    expect(word).toEqual(text);
    expect((await runCommand(['diff', 'kh.docx', 'kh.txt'], { cwd })).code).toBe(0);
  });

  test('is compared with another', async () => {
    const other = makeDocx({
      body: LINES.map((line) => paragraph(run(line.replace('500', '700')))).join(''),
    });
    const cwd = makeFolder({ 'a.docx': PLAN, 'b.docx': other });
    const { code, stdout } = await runCommand(['diff', 'a.docx', 'b.docx'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('700');
  });

  test('is cited from a folder of such', async () => {
    const body = LINES.toSpliced(
      8,
      0,
      'Căn cứ Kế hoạch số 12/KH-UBND ngày 06 tháng 01 năm 2026 của Ủy ban nhân dân phường An Lạc Đông về Trồng cây xanh năm 2026;',
    ).map((line) => line.replace('Số: 12', 'Số: 15'));
    const cwd = makeFolder({ 'kho/kh.docx': PLAN, 'moi.txt': `${body.join('\n')}\n` });
    const { stdout } = await runCommand(['check', 'moi.txt', '--registry-from', 'kho', '--format', 'json'], {
      cwd,
    });
    expect(stdout).toContain('registry-mismatch');
  });

  test('with tracked changes is read as asked for, and says so', async () => {
    const change = `<w:p><w:r><w:t xml:space="preserve">KẾ </w:t></w:r><w:del w:id="1"><w:r><w:delText>HỌACH</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>HOẠCH</w:t></w:r></w:ins></w:p>`;
    const cwd = makeFolder({ 'a.docx': makeDocx({ body: change }) });
    const accepted = await runCommand(['parse', 'a.docx'], { cwd });
    expect(accepted.stdout).toContain('"KẾ HOẠCH"');
    expect(accepted.stderr).toMatch(/^thethuc: “a\.docx” còn 2 thay đổi .*đã chấp nhận hết.*\n$/u);
    const rejected = await runCommand(['parse', 'a.docx', '--revisions', 'rejected'], { cwd });
    expect(rejected.stdout).toContain('"KẾ HỌACH"');
    expect(rejected.stderr).toContain('đã từ chối hết');
    const quiet = await runCommand(['check', 'a.docx', '--quiet'], { cwd });
    expect(quiet.stderr).toBe('');
  });
});

describe.skipIf(process.platform === 'win32')('a document that LibreOffice has to convert', () => {
  const OLD = makeCompound(['Root Entry', 'WordDocument']);

  /** A folder with a program of that name, and the environment that leads to it. */
  function withOffice(
    script: string,
    files: Readonly<Record<string, string | Uint8Array>>,
  ): { cwd: string; env: Record<string, string> } {
    const cwd = makeFolder({ ...files, 'bin/soffice': `#!/bin/sh\n${script}\n`, 'made/kh.docx': PLAN });
    chmodSync(join(cwd, 'bin/soffice'), 0o755);
    return {
      cwd,
      env: {
        PATH: `${join(cwd, 'bin')}:/usr/bin:/bin`,
        MADE: join(cwd, 'made/kh.docx'),
        SEEN: join(cwd, 'seen'),
      },
    };
  }

  const left = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('thethuc-office-'));
  /** The last word is the copy that is to be converted. */
  const CONVERT = 'for last; do :; done; echo "$@" > "$SEEN"; cp "$MADE" "$(dirname "$last")/van-ban.docx"';

  test.each([
    ['a.doc', OLD, 'doc'],
    ['b.odt', `PK\u0003\u0004${'\0'.repeat(22)}mimetypeapplication/vnd.oasis.opendocument.text`, 'odt'],
    ['c.rtf', String.raw`{\rtf1 }`, 'rtf'],
  ])('%s is, in a profile of its own, and this is said', async (name, content, format) => {
    const before = left();
    const { cwd, env } = withOffice(CONVERT, { [name]: content });
    const { code, stdout, stderr } = await runCommand(['check', name], { cwd, env });
    expect(code).toBe(1);
    expect(stdout).toContain(`đoạn thứ ${String(REPEATED)}`);
    expect(stderr).toBe(
      `thethuc: “${name}” là tệp .${format}, được LibreOffice trên máy này chuyển tạm sang .docx để đọc; tệp gốc giữ nguyên.\n`,
    );
    const seen = readFileSync(env['SEEN'] ?? '', 'utf8');
    expect(seen).toMatch(/-env:UserInstallation=file:\/\/\S+\/thethuc-office-\S+ --headless /u);
    expect(seen).toMatch(
      new RegExp(`--convert-to docx:MS Word 2007 XML --outdir \\S+ \\S+/van-ban\\.${format}\\n$`, 'u'),
    );
    expect(left()).toEqual(before);
  });

  test.each([
    ['says nothing', 'exit 0'],
    ['fails', 'exit 77'],
    ['makes something else', 'for last; do :; done; echo x > "$(dirname "$last")/van-ban.docx"'],
  ])('gives one sentence where the program %s', async (_, script) => {
    const before = left();
    const { cwd, env } = withOffice(script, { 'a.doc': OLD });
    const { code, stderr } = await runCommand(['check', 'a.doc'], { cwd, env });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^thethuc: “a\.doc” là tệp \.doc mà LibreOffice [^\n]+ chạy lại\.\n$/u);
    expect(left()).toEqual(before);
  });

  test('is not where a password stands before it', async () => {
    const { cwd, env } = withOffice(CONVERT, { 'a.doc': makeCompound(['Root Entry', 'EncryptedPackage']) });
    const { stderr } = await runCommand(['check', 'a.doc'], { cwd, env });
    expect(stderr).toContain('“a.doc” có mật khẩu.');
  });

  test('is told what to do with where there is no such program', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'a.doc'), OLD);
    const { code, stderr } = await runCommand(['check', 'a.doc'], { cwd, env: { PATH: cwd } });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'thethuc: “a.doc” là tệp Word đời cũ (.doc). Hãy mở bằng Word, lưu thành .docx rồi chạy lại.\n',
    );
  });
});
