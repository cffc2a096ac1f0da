/**
 * Which rule checks which provision. Sources: NĐ 30/2020/NĐ-CP, Phụ lục I and
 * II; Hướng dẫn 36-HD/VPTW (3/4/2018), Mục II and Phụ lục 3, and what
 * Hướng dẫn 05-HD/VPTW (27/5/2026) changes in it, as read second-hand.
 */

/** Why no rule checks a provision. */
export type Unchecked =
  /** It speaks of what is seen on paper, which a plain text does not carry. */
  | 'layout'
  /** What a text means, or a list of names that nobody has, would have to be known. */
  | 'meaning'
  /** It speaks of seals and signatures drawn by hand. */
  | 'image'
  /** It speaks of other papers than plans. */
  | 'other'
  /** It can be checked, and is not yet. */
  | 'open';

export interface CoverageRow {
  standard: 'nd30' | 'hd36';
  ref: string;
  /** What is demanded, in a few words. */
  demand: string;
  /** The rules that check it, wholly or in part. */
  rules: readonly string[];
  /** What is left unchecked, or why nothing is checked; null where the rules check all of it. */
  unchecked: Unchecked | null;
}

function row(
  standard: CoverageRow['standard'],
  ref: string,
  demand: string,
  rules: readonly string[],
  unchecked: Unchecked | null = null,
): CoverageRow {
  return { standard, ref, demand, rules, unchecked };
}

export const COVERAGE: readonly CoverageRow[] = [
  row('nd30', 'PL I/I/I/1', 'Khổ giấy A4', ['page-size']),
  row('nd30', 'PL I/I/I/2', 'Chiều trình bày', ['page-size']),
  row('nd30', 'PL I/I/I/3', 'Định lề trang', ['page-margins']),
  row('nd30', 'PL I/I/I/4', 'Phông chữ Times New Roman, bộ mã Unicode, màu đen', [
    'font-family',
    'text-color',
  ]),
  row('nd30', 'PL I/I/I/5', 'Cỡ chữ, kiểu chữ từng thành phần', ['font-size', 'component-style']),
  row('nd30', 'PL I/I/I/6', 'Vị trí trình bày các thành phần', ['component-order', 'split-layout'], 'layout'),
  row('nd30', 'PL I/I/I/7', 'Số trang', ['page-number']),
  row('nd30', 'PL I/I/II/1', 'Quốc hiệu và Tiêu ngữ', [
    'missing-component',
    'motto',
    'component-style',
    'font-size',
    'rule-line',
  ]),
  row(
    'nd30',
    'PL I/I/II/2',
    'Tên cơ quan, tổ chức ban hành',
    ['missing-component', 'inconsistent-term'],
    'meaning',
  ),
  row('nd30', 'PL I/I/II/3', 'Số, ký hiệu của văn bản', [
    'missing-component',
    'blank-field',
    'notation-mismatch',
    'citation-format',
  ]),
  row(
    'nd30',
    'PL I/I/II/4',
    'Địa danh và thời gian ban hành',
    ['missing-component', 'blank-field', 'invalid-date', 'date-format'],
    'meaning',
  ),
  row('nd30', 'PL I/I/II/5', 'Tên loại và trích yếu nội dung', [
    'missing-component',
    'subject-length',
    'subject-restated',
  ]),
  row(
    'nd30',
    'PL I/I/II/6.a',
    'Căn cứ ban hành văn bản',
    ['incomplete-citation', 'basis-after-issue', 'punctuation', 'final-punctuation', 'component-style'],
    null,
  ),
  row('nd30', 'PL I/I/II/6.b', 'Viện dẫn lần đầu đủ, lần sau gọn', [
    'incomplete-citation',
    'undefined-reference',
    'citation-conflict',
    'repeated-citation',
    'registry-mismatch',
  ]),
  row('nd30', 'PL I/I/II/6.c', 'Bố cục theo trình tự từ lớn đến nhỏ', [
    'numbering-sequence',
    'numbering-ambiguous',
    'dangling-cross-reference',
  ]),
  row(
    'nd30',
    'PL I/I/II/6.d',
    'Phần, chương, mục, điều có tiêu đề',
    ['heading-format', 'heading-level', 'heading-content'],
    'layout',
  ),
  row('nd30', 'PL I/I/II/6.đ', 'Cách đánh số phần, mục, khoản, điểm', [
    'numbering-sequence',
    'point-marker',
    'list-consistency',
  ]),
  row('nd30', 'PL I/I/II/6.e', 'Trình bày nội dung', [
    'body-alignment',
    'first-line-indent',
    'line-spacing',
    'font-size',
  ]),
  row(
    'nd30',
    'PL I/I/II/7',
    'Chức vụ, họ tên và chữ ký',
    ['missing-component', 'signature-authority', 'signature-incomplete'],
    'image',
  ),
  row('nd30', 'PL I/I/II/8', 'Dấu, chữ ký số', [], 'image'),
  row(
    'nd30',
    'PL I/I/II/9',
    'Nơi nhận',
    [
      'missing-component',
      'recipient-format',
      'archive-line',
      'recipient-coverage',
      'font-size',
      'component-style',
    ],
    null,
  ),
  row('nd30', 'PL I/I/III/1', 'Phụ lục', ['missing-appendix', 'dangling-cross-reference'], 'layout'),
  row('nd30', 'PL I/I/III/2', 'Dấu chỉ độ mật, mức độ khẩn, phạm vi lưu hành', [], 'image'),
  row('nd30', 'PL I/I/III/3', 'Ký hiệu người soạn thảo, số bản', ['archive-line'], 'open'),
  row('nd30', 'PL I/I/III/4', 'Địa chỉ, thư điện tử, điện thoại', [], 'open'),
  row('nd30', 'PL I/I/IV', 'Sơ đồ vị trí', ['component-order'], 'layout'),
  row('nd30', 'PL I/I/V', 'Mẫu chữ và chi tiết trình bày', ['font-size', 'component-style']),
  row('nd30', 'PL I/II', 'Bản sao', [], 'other'),
  row('nd30', 'PL II/I', 'Viết hoa đầu câu', [], 'open'),
  row('nd30', 'PL II/II', 'Viết hoa tên người', [], 'open'),
  row('nd30', 'PL II/III', 'Viết hoa tên địa lý', [], 'open'),
  row('nd30', 'PL II/IV', 'Viết hoa tên cơ quan, tổ chức', [], 'open'),
  row('nd30', 'PL II/V', 'Các trường hợp viết hoa khác', [], 'open'),
  row('nd30', 'PL III/I', 'Chữ viết tắt tên loại', ['notation-mismatch']),
  row('nd30', 'PL III/II/1', 'Mẫu 1.4: dấu ./. và thứ tự thành phần', [
    'missing-end-mark',
    'component-order',
    'closing-formula',
  ]),
  row('hd36', 'II.1.1', 'Tiêu đề Đảng Cộng sản Việt Nam', ['missing-component', 'motto', 'rule-line']),
  row('hd36', 'II.1.2', 'Tên cơ quan ban hành', ['missing-component', 'inconsistent-term'], 'layout'),
  row('hd36', 'II.1.3', 'Số và ký hiệu', [
    'missing-component',
    'blank-field',
    'notation-mismatch',
    'citation-format',
  ]),
  row(
    'hd36',
    'II.1.4',
    'Địa danh, ngày tháng năm',
    ['missing-component', 'blank-field', 'invalid-date', 'date-format'],
    'meaning',
  ),
  row(
    'hd36',
    'II.1.5',
    'Tên loại và trích yếu',
    ['missing-component', 'subject-length', 'subject-restated', 'font-size', 'component-style'],
    null,
  ),
  row(
    'hd36',
    'II.1.6',
    'Nội dung, bố cục',
    ['numbering-sequence', 'numbering-ambiguous', 'heading-format'],
    'meaning',
  ),
  row(
    'hd36',
    'II.1.7',
    'Quyền hạn, chức vụ, họ tên, chữ ký',
    ['missing-component', 'signature-authority', 'signature-incomplete'],
    'image',
  ),
  row('hd36', 'II.1.8', 'Dấu cơ quan', [], 'image'),
  row(
    'hd36',
    'II.1.9',
    'Nơi nhận',
    ['missing-component', 'recipient-format', 'archive-line', 'recipient-coverage'],
    'layout',
  ),
  row('hd36', 'Phụ lục 3', 'Phông chữ, cỡ chữ, kiểu chữ', [
    'font-size',
    'component-style',
    'body-alignment',
    'first-line-indent',
  ]),
];
