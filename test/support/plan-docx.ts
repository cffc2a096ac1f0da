/** Invented plans as Word documents, set as their standard demands; tests change one thing each. */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/** A line of a plan and how it looks; sizes in points, indents in millimetres. */
export interface PlanLine {
  text: string;
  size: number;
  bold?: boolean;
  italics?: boolean;
  color?: string;
  font?: string;
  alignment?: 'left' | 'center' | 'both';
  firstLine?: number;
  /** Line spacing in points; single lines unless given. */
  exact?: number;
  lines?: number;
  before?: number;
  /** A line below it. */
  ruled?: boolean;
}

export interface Plan {
  width: number;
  height: number;
  margins: { top: number; bottom: number; left: number; right: number };
  pageNumber: { place: 'header' | 'footer'; size: number } | null;
  /** Rows of two cells each. */
  head: [PlanLine[], PlanLine[]][];
  body: PlanLine[];
  foot: [PlanLine[], PlanLine[]];
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  ...{ top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER },
  ...{ insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
};
const POINT = 20;
const LINE = 240;

function paragraph(line: PlanLine): Paragraph {
  const { text, size, color, font = 'Times New Roman', exact, lines = 1 } = line;
  const { alignment = 'left', firstLine = 0, before = 0, ruled = false } = line;
  const look: IRunOptions = {
    ...{ text, font, size: size * 2, bold: line.bold ?? false, italics: line.italics ?? false },
    ...(color === undefined ? {} : { color }),
  };
  return new Paragraph({
    alignment: { left: AlignmentType.LEFT, center: AlignmentType.CENTER, both: AlignmentType.BOTH }[
      alignment
    ],
    indent: { firstLine: convertMillimetersToTwip(firstLine) },
    spacing: {
      before: before * POINT,
      line: exact === undefined ? lines * LINE : exact * POINT,
      lineRule: exact === undefined ? LineRuleType.AUTO : LineRuleType.EXACT,
    },
    ...(ruled ? { border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' } } } : {}),
    children: [new TextRun(look)],
  });
}

function table(rows: [PlanLine[], PlanLine[]][]): Table {
  return new Table({
    borders: NO_BORDERS,
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (lines) => new TableCell({ borders: NO_BORDERS, children: lines.map(paragraph) }),
          ),
        }),
    ),
  });
}

function number({ size }: { size: number }): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: size * 2, font: 'Times New Roman' })],
  });
}

/** The bytes of a plan as Word would save it. */
export async function planBytes({
  width,
  height,
  margins,
  pageNumber,
  head,
  body,
  foot,
}: Plan): Promise<Uint8Array> {
  const numbered = pageNumber === null ? [] : [number(pageNumber)];
  const document = new Document({
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            // Programs turn width and height over by themselves where pages lie.
            size: { width: convertMillimetersToTwip(width), height: convertMillimetersToTwip(height) },
            margin: {
              top: convertMillimetersToTwip(margins.top),
              bottom: convertMillimetersToTwip(margins.bottom),
              left: convertMillimetersToTwip(margins.left),
              right: convertMillimetersToTwip(margins.right),
            },
          },
        },
        headers: pageNumber?.place === 'header' ? { default: new Header({ children: numbered }) } : {},
        footers: pageNumber?.place === 'footer' ? { default: new Footer({ children: numbered }) } : {},
        children: [table(head), ...body.map(paragraph), table([foot])],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const TASK =
  'Ủy ban nhân dân xã giao các thôn phối hợp với trường học, trạm y tế và các đoàn thể của xã tổ chức trồng cây, chăm sóc cây trong mùa khô, thay cây chết và báo cáo kết quả vào ngày 25 hằng tháng.';
const PARTY_TASK =
  'Đảng ủy xã giao các chi bộ trực thuộc rà soát nguồn phát triển đảng viên trong đoàn viên, hội viên ưu tú; mỗi chi bộ chọn quần chúng đi học lớp nhận thức về Đảng và báo cáo Đảng ủy vào cuối mỗi quý.';

function tasks(task: string, count: number, line: Omit<PlanLine, 'text'>): PlanLine[] {
  return Array.from({ length: count }, (_, i) => ({ ...line, text: `${String(i + 1)}. ${task}` }));
}

/** A plan of the State with nothing wrong in it (NĐ 30/2020, Phụ lục I). */
export function statePlan(): Plan {
  const centre = { alignment: 'center' } as const;
  const body = { size: 14, alignment: 'both', firstLine: 12.7, before: 6 } as const;
  const heading = { ...body, bold: true } as const;
  return {
    ...{ width: 210, height: 297, margins: { top: 20, bottom: 20, left: 30, right: 15 } },
    pageNumber: { place: 'header', size: 14 },
    head: [
      [
        [
          { ...centre, text: 'ỦY BAN NHÂN DÂN', size: 13, bold: true },
          { ...centre, text: 'XÃ SUỐI LAM', size: 13, bold: true, ruled: true },
        ],
        [
          { ...centre, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 13, bold: true },
          { ...centre, text: 'Độc lập - Tự do - Hạnh phúc', size: 14, bold: true, ruled: true },
        ],
      ],
      [
        [{ ...centre, text: 'Số: 27/KH-UBND', size: 13 }],
        [{ ...centre, text: 'Suối Lam, ngày 05 tháng 3 năm 2026', size: 14, italics: true }],
      ],
    ],
    body: [
      { ...centre, text: 'KẾ HOẠCH', size: 14, bold: true, before: 12 },
      { ...centre, text: 'Trồng cây xanh trên địa bàn xã Suối Lam năm 2026', size: 14, bold: true },
      {
        ...body,
        text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
        italics: true,
      },
      { ...body, text: 'Ủy ban nhân dân xã Suối Lam ban hành Kế hoạch trồng cây xanh năm 2026 như sau:' },
      { ...heading, text: 'I. MỤC ĐÍCH, YÊU CẦU' },
      ...tasks(TASK, 8, body),
      { ...heading, text: 'II. TỔ CHỨC THỰC HIỆN' },
      ...tasks(TASK, 12, body),
      { ...body, text: 'Trên đây là Kế hoạch trồng cây xanh năm 2026, yêu cầu các thôn thực hiện./.' },
    ],
    foot: [
      [
        { text: 'Nơi nhận:', size: 12, bold: true, italics: true },
        { text: '- Các thôn;', size: 11 },
        { text: '- Lưu: VT.', size: 11 },
      ],
      [
        { ...centre, text: 'TM. ỦY BAN NHÂN DÂN', size: 14, bold: true },
        { ...centre, text: 'CHỦ TỊCH', size: 14, bold: true },
        { ...centre, text: 'Đỗ Văn Tịnh', size: 14, bold: true },
      ],
    ],
  };
}

/** A plan of the Party with nothing wrong in it (HD 05-HD/VPTW). */
export function partyPlan(): Plan {
  const centre = { alignment: 'center' } as const;
  const body = { size: 14, alignment: 'both', firstLine: 10, before: 6, exact: 18 } as const;
  const heading = { ...body, bold: true } as const;
  return {
    ...{ width: 210, height: 297, margins: { top: 20, bottom: 20, left: 30, right: 15 } },
    pageNumber: { place: 'header', size: 14 },
    head: [
      [
        [
          { ...centre, text: 'ĐẢNG BỘ TỈNH BÌNH LÂM', size: 14 },
          { ...centre, text: 'ĐẢNG ỦY XÃ SUỐI LAM', size: 14, bold: true },
          { ...centre, text: '*', size: 14 },
          { ...centre, text: 'Số 14-KH/ĐU', size: 14 },
        ],
        [
          { ...centre, text: 'ĐẢNG CỘNG SẢN VIỆT NAM', size: 15, bold: true, ruled: true },
          { ...centre, text: 'Suối Lam, ngày 05 tháng 6 năm 2026', size: 14, italics: true },
        ],
      ],
    ],
    body: [
      { ...centre, text: 'KẾ HOẠCH', size: 16, bold: true, before: 12 },
      { ...centre, text: 'phát triển đảng viên năm 2026', size: 14, bold: true },
      { ...centre, text: '-----', size: 14 },
      { ...heading, text: 'I- MỤC ĐÍCH, YÊU CẦU' },
      ...tasks(PARTY_TASK, 8, body),
      { ...heading, text: 'II- TỔ CHỨC THỰC HIỆN' },
      ...tasks(PARTY_TASK, 12, body),
      { ...body, text: 'Các chi bộ trực thuộc thực hiện Kế hoạch này.' },
    ],
    foot: [
      [
        { text: 'Nơi nhận:', size: 14 },
        { text: '- Các chi bộ trực thuộc,', size: 12 },
        { text: '- Lưu Văn phòng Đảng ủy.', size: 12 },
      ],
      [
        { ...centre, text: 'T/M ĐẢNG ỦY', size: 14, bold: true },
        { ...centre, text: 'BÍ THƯ', size: 14 },
        { ...centre, text: 'Hà Thị Mơ', size: 14, bold: true },
      ],
    ],
  };
}
