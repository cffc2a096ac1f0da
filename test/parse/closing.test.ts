import { expect, test } from 'vitest';
import { lines, sketch } from '../support/sketch.ts';

test.each([
  [
    'a formula with the end mark',
    `
    I. NỘI DUNG
    Trồng cây.
    Trên đây là Kế hoạch trồng cây của xã./.
    `,
    `
    section I. NỘI DUNG
      paragraph: Trồng cây.
    closing
      paragraph: Trên đây là Kế hoạch trồng cây của xã
    `,
  ],
  [
    'two paragraphs, the first known by its formula',
    `
    I. NỘI DUNG
    Trồng cây.
    Trong quá trình thực hiện, các thôn phản ánh khó khăn về xã.
    Xã giao Trạm Y tế theo dõi./.
    `,
    `
    section I. NỘI DUNG
      paragraph: Trồng cây.
    closing
      paragraph: Trong quá trình thực hiện, các thôn phản ánh khó khăn về xã.
      paragraph: Xã giao Trạm Y tế theo dõi
    `,
  ],
  [
    'no closing where the end mark stands in the text of a heading',
    `
    I. NỘI DUNG
    1. Kinh phí
    Do ngân sách xã bảo đảm./.
    `,
    `
    section I. NỘI DUNG
      clause 1. Kinh phí
        paragraph: Do ngân sách xã bảo đảm
    `,
  ],
  [
    'what was left of a table behind the end mark is no part of the last entry',
    `
    V. TỔ CHỨC
    1. Thôn Đông dọn vệ sinh trước ngày hội.
    Yêu cầu các thôn thực hiện nghiêm túc./.
    Thời gian
    Nội dung công việc
    - Họp thôn
    Nơi nhận:
    - Các thôn.
    `,
    `
    section V. TỔ CHỨC
      clause 1.
        paragraph: Thôn Đông dọn vệ sinh trước ngày hội.
    closing
      paragraph: Yêu cầu các thôn thực hiện nghiêm túc
    paragraph: Thời gian
    paragraph: Nội dung công việc
    item -
      paragraph: Họp thôn
    footer
      recipients
        label: Nơi nhận:
        recipient: Các thôn.
    `,
  ],
])('%s', (_, text, shape) => {
  expect(sketch(lines(text))).toBe(lines(shape));
});
