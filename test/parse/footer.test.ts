import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { lines, sketch } from '../support/sketch.ts';

/** The shape of the footer behind a body of one line. */
function footerOf(text: string): string {
  const shape = sketch(`I. MỤC ĐÍCH\nGiữ đất.\n\n${lines(text)}`);
  return shape.slice(shape.indexOf('footer'));
}

test.each([
  [
    'recipients above the signature',
    `
    Nơi nhận:
    - Như trên;
    Gửi bản điện tử:
    - Các thôn (để thực hiện);
    - Lưu: VT, KT.

    KT. HIỆU TRƯỞNG
    PHÓ HIỆU TRƯỞNG
    (Đã ký)
    Lò Văn Sương
    `,
    `
    footer
      recipients
        label: Nơi nhận:
        recipient: Như trên;
        label: Gửi bản điện tử:
        recipient: Các thôn (để thực hiện);
        recipient: Lưu: VT, KT.
      signature
        authority: KT. HIỆU TRƯỞNG
        position: PHÓ HIỆU TRƯỞNG
        text (Đã ký)
        signer: Lò Văn Sương
    `,
  ],
  [
    'two columns row by row, a recipient over two lines',
    `
    Nơi nhận:                       TM. ỦY BAN NHÂN DÂN
    - Các thôn;                          KT. CHỦ TỊCH
    - Phòng Kinh tế,                     PHÓ CHỦ TỊCH
    Trạm Y tế;
    - Lưu: VT.
                                     Lò Văn Sương
    `,
    `
    footer
      recipients
        label: Nơi nhận:
        recipient: Các thôn;
        recipient: Phòng Kinh tế, Trạm Y tế;
        recipient: Lưu: VT.
      signature
        authority: TM. ỦY BAN NHÂN DÂN
        authority: KT. CHỦ TỊCH
        position: PHÓ CHỦ TỊCH
        signer: Lò Văn Sương
    `,
  ],
  [
    'the post above the recipients, the name below them',
    `
    T/M ĐẢNG ỦY
    BÍ THƯ

    Nơi nhận:
    - Các chi bộ,
    - Lưu Văn phòng.

    Lò Thị Mai
    `,
    `
    footer
      recipients
        label: Nơi nhận:
        recipient: Các chi bộ,
        recipient: Lưu Văn phòng.
      signature
        authority: T/M ĐẢNG ỦY
        position: BÍ THƯ
        signer: Lò Thị Mai
    `,
  ],
  [
    'two signatures side by side, recipients below them',
    `
            TM. BAN THƯỜNG TRỰC                       TM. ỦY BAN NHÂN DÂN
                 CHỦ TỊCH                                 CHỦ TỊCH

              Lò Thị Mai                                 Hà Thúc Lâm

    Nơi nhận:
    - Lưu: VT.
    `,
    `
    footer
      recipients
        label: Nơi nhận:
        recipient: Lưu: VT.
      signature
        authority: TM. BAN THƯỜNG TRỰC
        position: CHỦ TỊCH
        signer: Lò Thị Mai
      signature
        authority: TM. ỦY BAN NHÂN DÂN
        position: CHỦ TỊCH
        signer: Hà Thúc Lâm
    `,
  ],
  [
    'both columns collapsed into the cells of one row',
    `
    | Nơi nhận: - Như trên; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Văn Sương |
    |---|---|
    `,
    `
    footer
      recipients
        label: Nơi nhận:
        recipient: Như trên;
        recipient: Lưu: VT.
      signature
        authority: TM. ỦY BAN NHÂN DÂN
        authority: KT. CHỦ TỊCH
        position: PHÓ CHỦ TỊCH
        signer: Lò Văn Sương
    `,
  ],
  [
    'a body and a post in one cell',
    '| Nơi nhận: Các thôn; Lưu: VT. | TM. BAN CHỈ ĐẠO TRƯỞNG BAN Hà Thúc Lâm |',
    `
    footer
      recipients
        label: Nơi nhận:
        recipient: Các thôn;
        recipient: Lưu: VT.
      signature
        authority: TM. BAN CHỈ ĐẠO
        position: TRƯỞNG BAN
        signer: Hà Thúc Lâm
    `,
  ],
  [
    'posts that hold the words of another post stay whole',
    `
    KT. TRƯỞNG BAN
    PHÓ TRƯỞNG BAN THƯỜNG TRỰC
    PHÓ TỔNG GIÁM ĐỐC
    Hà Thúc Lâm
    `,
    `
    footer
      signature
        authority: KT. TRƯỞNG BAN
        position: PHÓ TRƯỞNG BAN THƯỜNG TRỰC
        position: PHÓ TỔNG GIÁM ĐỐC
        signer: Hà Thúc Lâm
    `,
  ],
  [
    'a bare post and a name',
    `
    CHỦ TỊCH
    Hà Thúc Lâm
    `,
    `
    footer
      signature
        position: CHỦ TỊCH
        signer: Hà Thúc Lâm
    `,
  ],
])('%s', (_, text, shape) => {
  expect(footerOf(text)).toBe(lines(shape));
});

test('says what a recipient gets a copy for, and which line is the archive', () => {
  const { nodes } = analyse(parse('Nơi nhận:\n- Các thôn (để thực hiện);\n- Sở Nội vụ;\n- Lưu: VT.'));
  expect(nodes.all('recipient').map(({ node }) => [node.purpose, node.archive])).toEqual([
    ['để thực hiện', false],
    [null, false],
    [null, true],
  ]);
});

test('keeps each mark of authority as written', () => {
  const marks = ['TM.', 'T/M', 'KT.', 'TL.', 'TUQ.', 'Q.'];
  for (const mark of marks) {
    const { nodes } = analyse(parse(`I. VIỆC\nXong.\n\n${mark} CHỦ TỊCH\n\nHà Thúc Lâm`));
    expect(nodes.first('authority')?.mark).toBe(mark);
  }
});
