import { expect, test } from 'vitest';
import { lines, sketch } from '../support/sketch.ts';

test.each([
  [
    'a list below a point goes on in the style of the point',
    `
    II. NHIỆM VỤ
    1. Rà soát hồ sơ.
    2. Tổ chức các việc sau:
    1. Kiểm tra cống ngăn triều.
    2. Phát quang hành lang đê.
    3. Trồng cây chắn sóng.
    `,
    `
    section II. NHIỆM VỤ
      clause 1.
        paragraph: Rà soát hồ sơ.
      clause 2. Tổ chức các việc sau:
        clause 1.
          paragraph: Kiểm tra cống ngăn triều.
        clause 2.
          paragraph: Phát quang hành lang đê.
        clause 3.
          paragraph: Trồng cây chắn sóng.
    `,
  ],
  [
    'a number that only the outer list is due goes on there',
    `
    1. Rà soát hồ sơ.
    2. Tổ chức các việc sau:
    1. Kiểm tra cống ngăn triều.
    3. Trồng cây chắn sóng.
    `,
    `
    clause 1.
      paragraph: Rà soát hồ sơ.
    clause 2. Tổ chức các việc sau:
      clause 1.
        paragraph: Kiểm tra cống ngăn triều.
    clause 3.
      paragraph: Trồng cây chắn sóng.
    `,
  ],
  [
    'the letters H, which looks like a misread II, and I',
    `
    G. KẾT QUẢ
    1. Trồng cây.
    H. NHIỆM VỤ
    1. Chăm sóc.
    I. KIẾN NGHỊ
    1. Cấp thêm giống.
    `,
    `
    section G. KẾT QUẢ
      clause 1.
        paragraph: Trồng cây.
    section H. NHIỆM VỤ
      clause 1.
        paragraph: Chăm sóc.
    section I. KIẾN NGHỊ
      clause 1.
        paragraph: Cấp thêm giống.
    `,
  ],
  [
    'a first letter that is a numeral as well, but too large for one',
    `
    C. KẾT QUẢ
    1. Trồng cây.
    D. NHIỆM VỤ
    1. Chăm sóc.
    `,
    `
    section C. KẾT QUẢ
      clause 1.
        paragraph: Trồng cây.
    section D. NHIỆM VỤ
      clause 1.
        paragraph: Chăm sóc.
    `,
  ],
  [
    'a number that is skipped or stands twice',
    `
    I. YÊU CẦU
    1. Đúng tiến độ.
    3. Đúng quy trình.
    3. Đúng đối tượng.
    III. NỘI DUNG
    III. KINH PHÍ
    `,
    `
    section I. YÊU CẦU
      clause 1.
        paragraph: Đúng tiến độ.
      clause 3.
        paragraph: Đúng quy trình.
      clause 3.
        paragraph: Đúng đối tượng.
    section III. NỘI DUNG
    section III. KINH PHÍ
    `,
  ],
  [
    'letters, numerals, numbers, points and dashes',
    `
    A. KẾT QUẢ
    I. CHỈ ĐẠO
    1. Văn bản đã ban hành
    a) Kế hoạch năm;
    - Quý I;
    + Tháng 01;
    - Quý II;
    đ) Kế hoạch tháng.
    II. TUYÊN TRUYỀN
    B. NHIỆM VỤ
    I. TRỌNG TÂM
    C. KIẾN NGHỊ
    D. SỐ LIỆU
    `,
    `
    section A. KẾT QUẢ
      section I. CHỈ ĐẠO
        clause 1. Văn bản đã ban hành
          point a)
            paragraph: Kế hoạch năm;
            item -
              paragraph: Quý I;
              item +
                paragraph: Tháng 01;
            item -
              paragraph: Quý II;
          point đ)
            paragraph: Kế hoạch tháng.
      section II. TUYÊN TRUYỀN
    section B. NHIỆM VỤ
      section I. TRỌNG TÂM
    section C. KIẾN NGHỊ
    section D. SỐ LIỆU
    `,
  ],
  [
    'decimals below the number they begin with',
    `
    1. Mục đích
    1.1. Nâng cao ý thức.
    1.2. Giữ gìn cảnh quan.
    2. Nội dung
    2.1. Trồng cây
    2.1.1. Chọn giống.
    2.1.2. Chăm sóc.
    2.2. Quét dọn.
    `,
    `
    section 1. Mục đích
      clause 1.1.
        paragraph: Nâng cao ý thức.
      clause 1.2.
        paragraph: Giữ gìn cảnh quan.
    section 2. Nội dung
      clause 2.1. Trồng cây
        clause 2.1.1.
          paragraph: Chọn giống.
        clause 2.1.2.
          paragraph: Chăm sóc.
      clause 2.2.
        paragraph: Quét dọn.
    `,
  ],
  [
    'chapters whose titles stand on the next line, and articles',
    `
    Chương I
    QUY ĐỊNH CHUNG
    Điều 1. Phạm vi
    1. Quy chế này quy định việc mượn sách.
    2. Người mượn là cư dân.
    Điều 2. Hiệu lực
    Quy chế có hiệu lực từ ngày ký.
    Chương II
    TỔ CHỨC
    `,
    `
    section Chương I QUY ĐỊNH CHUNG
      article Điều 1. Phạm vi
        clause 1.
          paragraph: Quy chế này quy định việc mượn sách.
        clause 2.
          paragraph: Người mượn là cư dân.
      article Điều 2. Hiệu lực
        paragraph: Quy chế có hiệu lực từ ngày ký.
    section Chương II TỔ CHỨC
    `,
  ],
  [
    'numbered sentences without headings are no sections',
    `
    1. Thôn Đông nộp báo cáo.
    2. Thôn Tây nộp báo cáo.
    `,
    `
    clause 1.
      paragraph: Thôn Đông nộp báo cáo.
    clause 2.
      paragraph: Thôn Tây nộp báo cáo.
    `,
  ],
  [
    'numerals that optical reading mangled, where they are due',
    `
    I. NGUYÊN TẮC
    1. Công khai.
    II. ĐỐI TƯỢNG
    1. Hộ gia đình.
    IH. TRÌNH TỰ
    1. Họp thôn.
    IV. HỒ SƠ
    `,
    `
    section I. NGUYÊN TẮC
      clause 1.
        paragraph: Công khai.
    section II. ĐỐI TƯỢNG
      clause 1.
        paragraph: Hộ gia đình.
    section IH. TRÌNH TỰ
      clause 1.
        paragraph: Họp thôn.
    section IV. HỒ SƠ
    `,
  ],
])('%s', (_, text, shape) => {
  expect(sketch(lines(text))).toBe(lines(shape));
});
