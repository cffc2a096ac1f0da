// Writes fixtures/docx: Word documents made with the package docx and saved anew by LibreOffice, whose
// files differ in all that a reader meets: names of parts, styles, runs, relationships, the way of a text box.
// Asks for LibreOffice Writer (`SOFFICE` names another program than `soffice`). The texts beside them are
// written by hand.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as docx from 'docx';

const OUT = 'fixtures/docx';
const PLAN = 'fixtures/plans/ubnd-clean.txt';
const AUTHOR = 'Lê Thị Bình';
const DATE = '2026-03-02T08:00:00Z';

const { Paragraph, TextRun, Table, TableRow, TableCell, Document, Packer } = docx;

const none = { style: 'none', size: 0, color: 'auto' };
const line = { style: 'single', size: 4, color: '000000' };
const around = (border) => ({ top: border, bottom: border, left: border, right: border });
const inside = (border) => ({ insideHorizontal: border, insideVertical: border });
const text = (words, options = {}) => new Paragraph({ ...options, children: [new TextRun(words)] });
const cell = (children, options = {}) =>
  new TableCell({
    ...options,
    children: children.map((each) => (typeof each === 'string' ? text(each) : each)),
  });
const row = (...cells) =>
  new TableRow({ children: cells.map((each) => (Array.isArray(each) ? cell(each) : each)) });
const table = (border, ...rows) =>
  new Table({
    width: { size: 9000, type: 'dxa' },
    columnWidths: [4500, 4500],
    borders: { ...around(border), ...inside(border) },
    rows,
  });

const level = (at, format, words, more = {}) => ({
  level: at,
  format,
  text: words,
  alignment: 'left',
  ...more,
});
const numbering = {
  config: [
    {
      reference: 'outline',
      levels: [
        level(0, 'upperRoman', '%1.'),
        level(1, 'decimal', '%2.'),
        level(2, 'lowerLetter', '%3)'),
        level(3, 'decimal', '%2.%4.', { isLegalNumberingStyle: true }),
      ],
    },
    {
      reference: 'legal',
      levels: [
        level(0, 'upperRoman', 'Chương %1'),
        level(1, 'decimal', 'Điều %1.%2.', { isLegalNumberingStyle: true }),
      ],
    },
    {
      reference: 'late',
      levels: [level(0, 'decimal', '%1.', { start: 5 }), level(1, 'lowerRoman', '(%2)', { suffix: 'space' })],
    },
    { reference: 'two', levels: [level(0, 'decimalZero', '%1/', { suffix: 'nothing' })] },
    {
      reference: 'signs',
      levels: [
        level(0, 'bullet', '-'),
        level(1, 'bullet', '\uF0B7', { style: { run: { font: 'Symbol' } } }),
        level(2, 'bullet', '+'),
      ],
    },
    {
      reference: 'dings',
      levels: [
        level(0, 'bullet', '\uF0D8', { style: { run: { font: 'Wingdings' } } }),
        level(1, 'bullet', '\uF076', { style: { run: { font: 'Wingdings' } } }),
      ],
    },
  ],
};
const item = (reference, at, words, instance = 0) =>
  text(words, { numbering: { reference, level: at, instance } });

/** A plan with its header and signature in two columns and numbers that Word writes. */
function plan() {
  const lines = readFileSync(PLAN, 'utf8').trimEnd().split('\n');
  const recipients = lines.indexOf('Nơi nhận:');
  const signature = lines.findIndex((each) => each.startsWith('TM. '));
  const body = lines.slice(6, Math.min(recipients, signature)).map((each) => {
    const [, marker = '', words = each] = /^([IVX]+\.|[1-9]\.|[a-d]\)|-) (.*)$/u.exec(each) ?? [];
    if (marker === '-') return item('signs', 0, words);
    if (marker === '') return text(each);
    return item('outline', /^[IVX]/u.test(marker) ? 0 : /^\d/u.test(marker) ? 1 : 2, words);
  });
  const [issuer, name, motto, slogan, number, place] = lines;
  const left = lines.slice(recipients, signature > recipients ? signature : undefined);
  const right = lines.slice(signature, signature > recipients ? undefined : recipients);
  const rule = { borders: { ...around(none), bottom: line } };
  return [
    table(none, row([issuer, name], cell([motto, slogan], rule)), row([number], [place])),
    ...body,
    table(none, row(left, right)),
  ];
}

const revised = (Kind, words, id) => new Kind({ text: words, id, author: AUTHOR, date: DATE });

const documents = {
  'ke-hoach': { children: plan() },
  'danh-so': {
    children: [
      item('outline', 0, 'Mục đích'),
      item('outline', 1, 'Yêu cầu'),
      item('outline', 2, 'Thiết thực'),
      item('outline', 2, 'Tiết kiệm'),
      item('outline', 1, 'Phạm vi'),
      item('outline', 2, 'Toàn phường'),
      item('outline', 3, 'Tổ dân phố'),
      item('outline', 3, 'Trường học'),
      item('outline', 0, 'Tổ chức thực hiện'),
      item('outline', 1, 'Kinh phí'),
      text('Hết danh sách thứ nhất.'),
      item('legal', 0, 'Quy định chung'),
      item('legal', 1, 'Đối tượng'),
      item('legal', 0, 'Quy định cụ thể'),
      item('legal', 1, 'Mức chi'),
      item('late', 0, 'Bắt đầu từ năm'),
      item('late', 1, 'La Mã nhỏ'),
      item('late', 1, 'La Mã nhỏ'),
      item('late', 0, 'Tiếp theo'),
      item('late', 0, 'Danh sách mới, đếm lại', 1),
      item('two', 0, 'Hai chữ số'),
      item('two', 0, 'Không có khoảng trống'),
      item('signs', 0, 'Gạch đầu dòng'),
      item('signs', 1, 'Chấm tròn'),
      item('signs', 2, 'Dấu cộng'),
      item('dings', 0, 'Mũi tên'),
      item('dings', 1, 'Hoa thị'),
    ],
  },
  bang: {
    children: [
      text('Bảng thấy được:'),
      table(
        line,
        row(['TT'], ['Nhiệm vụ']),
        row(['1'], ['Tuyên truyền', 'trên loa | đài']),
        row(cell(['Gộp hai cột'], { columnSpan: 2 })),
      ),
      text('Bảng gộp hàng:'),
      table(line, row(cell(['Quý I'], { rowSpan: 2 }), ['Phát động']), row(['Kiểm tra'])),
      text('Bảng chia cột:'),
      table(none, row(['Bên trái', 'dòng hai'], ['Bên phải'])),
      text('Bảng chia cột có một nét kẻ:'),
      table(
        none,
        row(cell(['Cơ quan'], { borders: { ...around(none), bottom: line } }), ['Quốc hiệu']),
        row(['Số'], ['Địa danh']),
      ),
      text('Khung một ô:'),
      new Table({ borders: around(line), rows: [row(['DỰ THẢO'])] }),
      text('Bảng trong bảng:'),
      table(line, row(['Ngoài'], cell([table(line, row(['Trong 1'], ['Trong 2'])), text('sau bảng trong')]))),
      text('Bảng chỉ có nét ngang:'),
      new Table({
        width: { size: 9000, type: 'dxa' },
        columnWidths: [4500, 4500],
        borders: {
          top: line,
          bottom: line,
          left: none,
          right: none,
          insideHorizontal: line,
          insideVertical: none,
        },
        rows: [row(['Đơn vị'], ['Chỉ tiêu']), row(['Tổ 1'], ['95%'])],
      }),
    ],
  },
  'sua-doi': {
    children: [
      new Paragraph({
        children: [
          new TextRun('Ngày '),
          revised(docx.DeletedTextRun, '20', 1),
          revised(docx.InsertedTextRun, '25', 2),
          new TextRun(' tháng 11 phát động.'),
        ],
      }),
      new Paragraph({
        children: [revised(docx.InsertedTextRun, 'Đoạn mới thêm.', 3)],
        run: { insertion: { id: 4, author: AUTHOR, date: DATE } },
      }),
      new Paragraph({
        children: [revised(docx.DeletedTextRun, 'Đoạn đã bỏ.', 5)],
        run: { deletion: { id: 6, author: AUTHOR, date: DATE } },
      }),
      new Paragraph({
        children: [new TextRun('Câu đầu, ')],
        run: { deletion: { id: 7, author: AUTHOR, date: DATE } },
      }),
      text('nối với câu sau.'),
      table(
        line,
        row(['TT'], ['Việc']),
        new TableRow({
          children: [
            cell([new Paragraph({ children: [revised(docx.DeletedTextRun, '1', 9)] })]),
            cell([new Paragraph({ children: [revised(docx.DeletedTextRun, 'Việc đã bỏ', 10)] })]),
          ],
          deletion: { id: 8, author: AUTHOR, date: DATE },
        }),
        new TableRow({
          children: [
            cell([new Paragraph({ children: [revised(docx.InsertedTextRun, '2', 12)] })]),
            cell([new Paragraph({ children: [revised(docx.InsertedTextRun, 'Việc mới', 13)] })]),
          ],
          insertion: { id: 11, author: AUTHOR, date: DATE },
        }),
      ),
    ],
  },
  'gop-y': {
    comments: {
      children: [
        {
          id: 0,
          author: AUTHOR,
          initials: 'LTB',
          date: new Date(DATE),
          children: [text('Kiểm tra lại ngày.')],
        },
        {
          id: 1,
          author: 'Trần Văn An',
          initials: 'TVA',
          date: new Date(DATE),
          children: [text('Nêu rõ đơn vị'), text('và thời hạn.')],
        },
      ],
    },
    children: [
      new Paragraph({
        children: [
          new TextRun('Hoàn thành trước '),
          new docx.CommentRangeStart(0),
          new TextRun('ngày 31/02/2026'),
          new docx.CommentRangeEnd(0),
          new TextRun({ children: [new docx.CommentReference(0)] }),
          new TextRun('.'),
        ],
      }),
      new Paragraph({ children: [new docx.CommentRangeStart(1), new TextRun('Các đơn vị')] }),
      new Paragraph({
        children: [
          new TextRun('thực hiện nghiêm'),
          new docx.CommentRangeEnd(1),
          new TextRun({ children: [new docx.CommentReference(1)] }),
          new TextRun(' kế hoạch này.'),
        ],
      }),
    ],
  },
  truong: {
    headers: {
      default: new docx.Header({
        children: [new Paragraph({ children: [new TextRun({ children: [docx.PageNumber.CURRENT] })] })],
      }),
    },
    footnotes: { 1: { children: [text('Theo số liệu năm 2025.')] } },
    children: [
      new Paragraph({
        children: [
          new TextRun('Xem '),
          new docx.ExternalHyperlink({
            link: 'https://example.vn/',
            children: [new TextRun('cổng thông tin')],
          }),
          new TextRun(' của phường.'),
        ],
      }),
      new Paragraph({
        children: [
          new TextRun('Trang '),
          new TextRun({ children: [docx.PageNumber.CURRENT] }),
          new TextRun(' là trang này.'),
        ],
      }),
      new Paragraph({
        children: [
          new TextRun('Ký hiệu '),
          new docx.SimpleField('DOCPROPERTY KyHieu', 'KH-UBND'),
          new TextRun(' ghi ở đầu.'),
        ],
      }),
      new Paragraph({
        children: [new TextRun('Đạt 95%'), new docx.FootnoteReferenceRun(1), new TextRun(' chỉ tiêu.')],
      }),
      new Paragraph({
        children: [
          new TextRun('Cột một\tcột hai'),
          new TextRun({ break: 1, text: 'dòng dưới' }),
          new TextRun({ children: [new docx.NoBreakHyphen(), 'liền', new docx.SoftHyphen(), 'nhau'] }),
        ],
      }),
      new Paragraph({
        children: [
          new TextRun({ text: 'Chữ ẩn', vanish: true }),
          new TextRun({ text: 'ủy ban nhân dân', allCaps: true }),
          new docx.SymbolRun({ char: 'F0FC', symbolfont: 'Wingdings' }),
        ],
      }),
    ],
  },
  'hop-chu': {
    children: [
      text('Trước hộp.'),
      new docx.Textbox({
        alignment: 'center',
        children: [text('DỰ THẢO'), text('Lần 2')],
        style: { width: '200pt', height: '60pt' },
      }),
      text('Sau hộp.'),
    ],
  },
};

const folder = mkdtempSync(join(tmpdir(), 'thethuc-docx-'));
const soffice = process.env.SOFFICE ?? 'soffice';
try {
  for (const [name, { children, headers, ...more }] of Object.entries(documents)) {
    const made = new Document({
      creator: AUTHOR,
      numbering,
      ...more,
      sections: [{ ...(headers && { headers }), children }],
    });
    writeFileSync(join(folder, `${name}.docx`), await Packer.toBuffer(made));
  }
  const names = Object.keys(documents);
  const saved = spawnSync(
    soffice,
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'docx',
      '--outdir',
      join(folder, 'saved'),
      ...names.map((name) => join(folder, `${name}.docx`)),
    ],
    { encoding: 'utf8' },
  );
  if (saved.status !== 0) throw new Error(saved.stderr);
  for (const name of names) copyFileSync(join(folder, 'saved', `${name}.docx`), join(OUT, `${name}.docx`));
  if (process.env.KEEP)
    for (const name of names)
      copyFileSync(join(folder, `${name}.docx`), join(process.env.KEEP, `${name}.docx`));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
