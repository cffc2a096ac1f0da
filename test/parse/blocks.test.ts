import { expect, test } from 'vitest';
import { parse } from '../../src/parse/parse-markdown.ts';
import { lines, sketch } from '../support/sketch.ts';

test.each([
  [
    'headings that run into their text, bold or not',
    `
    I. MỤC ĐÍCH: nâng cao ý thức giữ gìn cảnh quan.
    II. TỔ CHỨC
    1. Địa điểm: Nhà văn hóa thôn Đông.
    2. **Thành phần**: các thôn.
    3. Kinh phí
    Do ngân sách xã bảo đảm.
    4. Các thôn nộp báo cáo; thôn chậm nộp: nêu lý do.
    `,
    `
    section I. MỤC ĐÍCH:
      paragraph: nâng cao ý thức giữ gìn cảnh quan.
    section II. TỔ CHỨC
      clause 1. Địa điểm:
        paragraph: Nhà văn hóa thôn Đông.
      clause 2. Thành phần:
        paragraph: các thôn.
      clause 3. Kinh phí
        paragraph: Do ngân sách xã bảo đảm.
      clause 4.
        paragraph: Các thôn nộp báo cáo; thôn chậm nộp: nêu lý do.
    `,
  ],
  [
    'headings of Markdown, with and without numbers',
    `
    **I. NỘI DUNG**
    **1. Trồng cây**
    **a)** Chọn giống.
    ## II. TỔ CHỨC
    ### Phân công
    - Thôn Đông
    `,
    `
    section I. NỘI DUNG
      clause 1. Trồng cây
        point a)
          paragraph: Chọn giống.
    section II. TỔ CHỨC
      heading: Phân công
      item -
        paragraph: Thôn Đông
    `,
  ],
  [
    'a point that announces a list has no heading',
    `
    I. CHỈ TIÊU
    1. Đối với hộ gia đình
    a) Đến hết năm 2026, ít nhất 70% hộ có nước sạch, trong đó:
    + thôn Đông 80%;
    + thôn Tây 60%.
    b) Không hộ nào đốt rơm rạ.
    `,
    `
    section I. CHỈ TIÊU
      clause 1. Đối với hộ gia đình
        criteriaList
          criterion a)
            paragraph: Đến hết năm 2026, ít nhất 70% hộ có nước sạch, trong đó:
            item +
              paragraph: thôn Đông 80%;
            item +
              paragraph: thôn Tây 60%.
          criterion b)
            paragraph: Không hộ nào đốt rơm rạ.
    `,
  ],
  [
    'paragraphs torn by blank lines, a notation among them',
    `
    I. NỘI DUNG
    1. Rà soát hồ sơ tại các thôn trên địa bàn xã và tổng hợp danh sách những hộ

    có nhu cầu vay vốn.

    2. Lập danh mục công trình theo Nghị định số 131/2025/NĐ-

    CP của Chính phủ.

    Hết.
    `,
    `
    section I. NỘI DUNG
      clause 1.
        paragraph: Rà soát hồ sơ tại các thôn trên địa bàn xã và tổng hợp danh sách những hộ có nhu cầu vay vốn.
      clause 2.
        paragraph: Lập danh mục công trình theo Nghị định số 131/2025/NĐ- CP của Chính phủ.
        paragraph: Hết.
    `,
  ],
  [
    'page numbers, in a torn paragraph too',
    `
    I. NỘI DUNG
    1. Hướng dẫn các thôn tổ chức ngày hội đọc sách và giới thiệu sách mới cho

    2

    thiếu nhi trên địa bàn xã.
    2. Tổng kết.

    - 3 -

    II. THỜI HẠN
    `,
    `
    section I. NỘI DUNG
      clause 1.
        paragraph: Hướng dẫn các thôn tổ chức ngày hội đọc sách và giới thiệu sách mới cho thiếu nhi trên địa bàn xã.
        pageNumber 2
      clause 2.
        paragraph: Tổng kết.
        pageNumber - 3 -
    section II. THỜI HẠN
    `,
  ],
  [
    'paragraphs wrapped to the width of a page, first lines indented',
    `
          1. Rà soát điều kiện về phòng đọc, kệ sách, ánh sáng và người phụ trách tủ
    sách tại các tổ dân phố.
          a) Thống kê số đầu sách, số bản sách, số lượt mượn trong sáu tháng đầu năm
    của từng tổ dân phố; phân loại sách còn sử dụng được, sách cần thay thế trong
    năm.
          b) Đánh giá điều kiện về phòng đọc, kệ sách, ánh sáng và người phụ trách ở
    mỗi nơi.
    `,
    `
    clause 1.
      paragraph: Rà soát điều kiện về phòng đọc, kệ sách, ánh sáng và người phụ trách tủ sách tại các tổ dân phố.
      point a)
        paragraph: Thống kê số đầu sách, số bản sách, số lượt mượn trong sáu tháng đầu năm của từng tổ dân phố; phân loại sách còn sử dụng được, sách cần thay thế trong năm.
      point b)
        paragraph: Đánh giá điều kiện về phòng đọc, kệ sách, ánh sáng và người phụ trách ở mỗi nơi.
    `,
  ],
  [
    'a table with an empty cell, and a line that only looks like one',
    `
    I. NỘI DUNG
    Bảng tổng hợp:
    | TT | **Việc** |
    |---|---|
    | 1 | Trồng cây |
    | 2 |  |
    Hết bảng.
    | không phải bảng |
    `,
    `
    section I. NỘI DUNG
      paragraph: Bảng tổng hợp:
      table
        tableRow
          tableCell: TT
          tableCell: Việc
        tableRow
          tableCell: 1
          tableCell: Trồng cây
        tableRow
          tableCell: 2
          tableCell:${' '}
      paragraph: Hết bảng.
      paragraph: | không phải bảng |
    `,
  ],
  [
    'a date that opens a line of the body belongs to no header',
    `
    I. THỜI GIAN
    Từ ngày 05 tháng 3 năm 2026.
    1. Đợt 1.
    `,
    `
    section I. THỜI GIAN
      paragraph: Từ ngày 05 tháng 3 năm 2026.
      clause 1.
        paragraph: Đợt 1.
    `,
  ],
])('%s', (_, text, shape) => {
  expect(sketch(lines(text))).toBe(lines(shape));
});

test('names the audience of criteria however the heading puts it', () => {
  const text = lines(`
    I. TIÊU CHÍ
    1. Tiêu chí đối với tổ dân phố:
    a) Không rác.
    2. Đối với trường học
    a) Có tủ sách.
    3. Chỉ tiêu chung
    a) 90% hộ tham gia.
  `);
  const [section] = parse(text).children;
  const found = section?.type !== 'section' ? [] : section.children;
  const lists = found.flatMap((clause) => (clause.type === 'clause' ? clause.children : []));
  expect(lists.flatMap((list) => (list.type === 'criteriaList' ? [list.audience] : []))).toEqual([
    'tổ dân phố',
    'trường học',
    null,
  ]);
});
