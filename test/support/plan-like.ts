import * as fc from 'fast-check';

/** Texts that look like plans, put together line by line: what documents hold, in orders that no document has. */

const WORDS = [
  'tổ dân phố',
  'chủ trì',
  'phối hợp với',
  'rà soát',
  'Phòng Kinh tế',
  'xã Đồng Trầu Hạ',
  'Ủy ban nhân dân',
  'trước ngày 05 tháng 6 năm 2026',
  'từ ngày 01/3/2026 đến hết ngày 30/4/2026',
  'giai đoạn 2026 - 2030',
  'Kế hoạch số 17/KH-UBND ngày 02 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Trường Lĩnh',
  'Nghị định số 150/2025/NĐ-',
  'CP ngày 12 tháng 6 năm 2025 của Chính phủ',
  'Công văn số      /SNV-TĐKT',
  'đạt từ 85% trở lên',
  'khoảng 1.200 lượt',
  '(sau đây gọi tắt là Ngày hội)',
  '(UBND)',
  'điểm b khoản 2 mục III',
  'Đại hội Đảng bộ xã lần thứ XIV',
  '“làng vui, ngõ sạch”',
  '**',
  '*',
  '***',
  '_',
  '|',
  '(',
  ')',
  '"',
  './.',
  ';',
  ':',
  ',',
  '#',
  '...........',
  '\u00a0',
  '   ',
  '\t',
  '​',
  'e\u0302\u0301',
  'ơ\u0323',
  '🙂',
];

const HEADER = [
  'ỦY BAN NHÂN DÂN',
  'XÃ ĐỒNG TRẦU HẠ',
  'ĐẢNG ỦY PHƯỜNG BẾN LỤA',
  '*',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'SỞ NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc',
  '| UBND XÃ KHE TRẦM ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
  'Số: 12/KH-UBND',
  'Số:      /KH-UBND          Khe Trầm, ngày      tháng 4 năm 2026',
  'Số 32-KH/ĐU',
  'Khe Trầm, ngày 02 tháng 4 năm 2026',
  'V/v rà soát tủ sách',
  'Kính gửi:',
  'KẾ HOẠCH',
  '## KẾ HOẠCH',
  'QUYẾT ĐỊNH:',
  'về tổ chức ngày hội đọc sách',
  '(Kèm theo Quyết định số 63/QĐ-UBND',
  'ngày 05 tháng 5 năm 2026)',
  'Căn cứ Luật Đê điều ngày 29 tháng 11 năm 2006;',
];

const FOOTER = [
  'Nơi nhận:',
  'Nơi nhận:                          TM. ỦY BAN NHÂN DÂN',
  '***Nơi nhận:***',
  'Nơi nhận: Các thôn; Lưu: VT.',
  '| Nơi nhận: - Như trên; - Lưu: VT. | KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Văn Sương |',
  '- Như trên;',
  '- Các xã, phường (để thực hiện);           PHÓ CHỦ TỊCH',
  '- Lưu: VT, VX.',
  'Gửi bản điện tử:',
  'TM. ỦY BAN NHÂN DÂN',
  'KT. CHỦ TỊCH',
  'T/M BAN THƯỜNG VỤ          TM. BAN THƯỜNG TRỰC',
  '(Đã ký)',
  'Lò Thị Sương Mai',
  'Đoàn Bảo Khôi                    Nghiêm Thị Dung',
  'PHỤ LỤC I',
  'DANH SÁCH ĐƠN VỊ',
  'Trên đây là Kế hoạch, yêu cầu các thôn thực hiện./.',
];

const BODY = [
  'I. MỤC ĐÍCH, YÊU CẦU',
  'IH. TIÊU CHÍ THI ĐUA',
  '2. Tiêu chí đối với tổ dân phố',
  'Đối với trường học',
  '**II. NỘI DUNG**',
  '#### 1. Mục đích',
  'Chương I',
  'Điều 3. Tổ chức thực hiện',
  '| TT | Nội dung | Thời hạn |',
  '|---|:---:|--:|',
  '| 1 | Rà soát **hồ sơ** | 30/4/2026 |',
  '-----',
  '* * *',
  '2',
  '\f3',
  '                              4',
  'Trang 5/7',
  '',
  '',
  '   ',
];

const MARKERS = [
  'A. ',
  'B. ',
  'I. ',
  'II- ',
  'III/ ',
  'IV. ',
  'C. ',
  '1. ',
  '2) ',
  '3/ ',
  '1.1. ',
  '1.2 ',
  '2.1.1. ',
  'a) ',
  'b. ',
  'đ/ ',
  '- ',
  '– ',
  '+ ',
  '• ',
  '* ',
  '(1) ',
  'Phần thứ nhất. ',
  'Mục 1. ',
  '**1.** ',
  '**a)** ',
  '- **',
];

const INDENTS = ['', '', '', '  ', '      ', '\t', '              '];
const LINE_ENDS = ['\n', '\n', '\n\n', '\n\n', '\n   \n', '\f\n', '\n\n\n\n'];

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .chain((words) => fc.constantFrom(' ', ' ', '').map((glue) => words.join(glue)));

const entry = fc
  .tuple(fc.constantFrom(...MARKERS), fc.oneof(sentence, fc.constantFrom(...BODY), fc.constant('')))
  .map(([marker, words]) => marker + words);

const line = fc
  .tuple(
    fc.constantFrom(...INDENTS),
    fc.oneof(
      { weight: 4, arbitrary: entry },
      { weight: 2, arbitrary: sentence },
      { weight: 2, arbitrary: fc.constantFrom(...BODY) },
      { weight: 1, arbitrary: fc.constantFrom(...HEADER) },
      { weight: 1, arbitrary: fc.constantFrom(...FOOTER) },
    ),
  )
  .map(([indent, words]) => indent + words);

const linesOf = (each: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(each, fc.constantFrom(...LINE_ENDS)), { maxLength })
    .map((pairs) => pairs.map(([words, end]) => words + end).join(''));

/** Any lines in any order. */
export const planSoup: fc.Arbitrary<string> = linesOf(line, 30);

/** Lines of a header, of a body and of a footer in this order, each part in any. */
export const planLike: fc.Arbitrary<string> = fc
  .tuple(
    linesOf(fc.constantFrom(...HEADER), 8),
    linesOf(line, 20),
    linesOf(fc.constantFrom(...FOOTER), 10),
    linesOf(line, 4),
  )
  .map((parts) => parts.join(''));

/** Markers on markers, as no document nests them. */
export const markerSoup: fc.Arbitrary<string> = linesOf(
  fc
    .array(fc.constantFrom(...MARKERS), { minLength: 1, maxLength: 4 })
    .map((markers) => `${markers.join('')}Nội dung`),
  80,
);

/** Any text, broken surrogates and control characters included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'Đ',
      '1',
      '.',
      ')',
      '*',
      '_',
      '#',
      '|',
      '-',
      ' ',
      '\n',
      '\r',
      '\t',
      '\u0301',
      '\ud83d',
    ),
    maxLength: 80,
  }),
);

/** All of these. */
export const anyDocument: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: planSoup },
  { weight: 3, arbitrary: planLike },
  { weight: 1, arbitrary: markerSoup },
  { weight: 2, arbitrary: anyText },
);
