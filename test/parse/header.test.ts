import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import type { Header } from '../../src/ast/nodes.ts';
import { plainText } from '../../src/ast/plain-text.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { lines, sketch } from '../support/sketch.ts';

function headerOf(text: string): Header | null {
  return analyse(parse(lines(text))).nodes.first('header');
}

/** What the nodes of a header say, part by part. */
function readHeader(text: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const child of headerOf(text)?.children ?? []) {
    if (child.type === 'issuer') found['issuer'] = [child.superior, child.name];
    else if (child.type === 'documentNumber') found['number'] = [child.number, child.notation, child.blank];
    else if (child.type === 'placeDate') {
      const date = child.children.find((each) => each.type === 'date');
      found['place'] = [child.place, date?.date.year, date?.date.month, date?.date.day, date?.blank];
    } else if (child.type === 'motto') found['motto'] = child.form;
    else if (child.type !== 'syntax') found[child.type] = plainText(child);
  }
  return found;
}

const whole = {
  motto: 'state',
  issuer: ['UBND XÃ KHE TRẦM', 'PHÒNG KINH TẾ'],
  number: ['12', 'KH-KT', false],
  place: ['Khe Trầm', 2026, 4, 2, []],
  title: 'KẾ HOẠCH',
  subject: 'Trồng cây ven suối',
};

const BODY = `
    KẾ HOẠCH
    Trồng cây ven suối

    1. Mục đích
`;

describe('one header in many orders', () => {
  test.each([
    [
      'in reading order',
      `
    UBND XÃ KHE TRẦM
    PHÒNG KINH TẾ
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: 12/KH-KT
    Khe Trầm, ngày 02 tháng 4 năm 2026
    ${BODY}`,
    ],
    [
      'in two columns made with blanks',
      `
        UBND XÃ KHE TRẦM          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
         PHÒNG KINH TẾ                Độc lập - Tự do - Hạnh phúc

        Số: 12/KH-KT              Khe Trầm, ngày 02 tháng 4 năm 2026
    ${BODY}`,
    ],
    [
      'in two columns with the date above the number',
      `
        UBND XÃ KHE TRẦM          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
         PHÒNG KINH TẾ                Độc lập - Tự do - Hạnh phúc
                                  Khe Trầm, ngày 02 tháng 4 năm 2026
        Số: 12/KH-KT
    ${BODY}`,
    ],
    [
      'in two columns made with tabs',
      `
    UBND XÃ KHE TRẦM\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    PHÒNG KINH TẾ\t\tĐộc lập - Tự do - Hạnh phúc
    Số: 12/KH-KT\tKhe Trầm, ngày 02 tháng 4 năm 2026
    ${BODY}`,
    ],
    [
      'in two columns with one blank between them',
      `
    UBND XÃ KHE TRẦM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    PHÒNG KINH TẾ Độc lập - Tự do - Hạnh phúc
    Số: 12/KH-KT Khe Trầm, ngày 02 tháng 4 năm 2026
    ${BODY}`,
    ],
    [
      'in rows of a table',
      `
    | UBND XÃ KHE TRẦM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
    |---|---|
    | PHÒNG KINH TẾ ------- | Độc lập - Tự do - Hạnh phúc |
    | Số: 12/KH-KT | Khe Trầm, ngày 02 tháng 4 năm 2026 |
    ${BODY}`,
    ],
    [
      'behind the body',
      `
    ${BODY}
    Giữ đất.

    UBND XÃ KHE TRẦM
    PHÒNG KINH TẾ
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: 12/KH-KT
    Khe Trầm, ngày 02 tháng 4 năm 2026
    Nơi nhận:
    - Các thôn.
    `,
    ],
  ])('%s', (_, text) => {
    expect(readHeader(text)).toEqual(whole);
  });
});

test.each([
  [
    'a Party header with its star',
    `
    ĐẢNG BỘ TỈNH TRƯỜNG LĨNH
    ĐẢNG ỦY XÃ KHE TRẦM
    *
    Số 12-KH/ĐU
    ĐẢNG CỘNG SẢN VIỆT NAM
    Khe Trầm, ngày 02 tháng 4 năm 2026
    KẾ HOẠCH
    trồng cây
    -----
    I. MỤC ĐÍCH
    `,
    {
      motto: 'party',
      issuer: ['ĐẢNG BỘ TỈNH TRƯỜNG LĨNH', 'ĐẢNG ỦY XÃ KHE TRẦM'],
      number: ['12', 'KH/ĐU', false],
      place: ['Khe Trầm', 2026, 4, 2, []],
      title: 'KẾ HOẠCH',
      subject: 'trồng cây',
    },
  ],
  [
    'places left open',
    `
    UBND XÃ KHE TRẦM
    Số:      /KH-UBND                 Khe Trầm, ngày      tháng 4 năm 2026
    KẾ HOẠCH
    Trồng cây
    `,
    {
      issuer: [null, 'UBND XÃ KHE TRẦM'],
      number: [null, 'KH-UBND', true],
      place: ['Khe Trầm', 2026, 4, null, ['day']],
      title: 'KẾ HOẠCH',
      subject: 'Trồng cây',
    },
  ],
  [
    'a name over three lines beside the other column',
    `
     SỞ NỘI VỤ                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
     TRUNG TÂM LƯU TRỮ                   Độc lập - Tự do - Hạnh phúc
     VÀ THƯ VIỆN                      Khe Trầm, ngày 02 tháng 4 năm 2026
     Số: 3/KH-TT
    KẾ HOẠCH
    Trồng cây
    `,
    {
      motto: 'state',
      issuer: ['SỞ NỘI VỤ', 'TRUNG TÂM LƯU TRỮ VÀ THƯ VIỆN'],
      number: ['3', 'KH-TT', false],
      place: ['Khe Trầm', 2026, 4, 2, []],
      title: 'KẾ HOẠCH',
      subject: 'Trồng cây',
    },
  ],
  [
    'a lost header but for the title',
    `
    ## KẾ HOẠCH

    ### Trồng cây ven suối

    Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;
    `,
    { title: 'KẾ HOẠCH', subject: 'Trồng cây ven suối' },
  ],
  [
    'a letter: V/v over two lines, Kính gửi as a list',
    `
    UBND XÃ KHE TRẦM
    Số: 9/UBND-KT
    V/v đăng ký nhu cầu
    cây giống năm 2026

    Kính gửi:
    - Các thôn;
    - Trạm Y tế.

    Xã đề nghị các thôn đăng ký.
    `,
    {
      issuer: [null, 'UBND XÃ KHE TRẦM'],
      number: ['9', 'UBND-KT', false],
      text: 'V/v',
      subject: 'đăng ký nhu cầu cây giống năm 2026',
      addressee: 'Kính gửi: - Các thôn; - Trạm Y tế.',
    },
  ],
])('%s', (_, text, expected) => {
  expect(readHeader(text)).toEqual(expected);
});

test('two bodies of one rank issue together; a body above another is its superior', () => {
  const issuersOf = (names: string): unknown[] =>
    (headerOf(`${names}\nSố: 1/KH\nKẾ HOẠCH\nTrồng cây`)?.children ?? []).flatMap((child) =>
      child.type === 'issuer' ? [[child.superior, child.name, plainText(child)]] : [],
    );
  const committee = 'ỦY BAN NHÂN DÂN XÃ KHE TRẦM';
  const front = 'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ KHE TRẦM';
  expect(issuersOf(`ỦY BAN NHÂN DÂN\nXÃ KHE TRẦM\nỦY BAN MẶT TRẬN TỔ QUỐC\nVIỆT NAM XÃ KHE TRẦM`)).toEqual([
    [null, committee, committee],
    [null, front, front],
  ]);
  expect(issuersOf(`ỦY BAN NHÂN DÂN XÃ KHE TRẦM\nBAN CHỈ ĐẠO\nXÃ KHE TRẦM`)).toEqual([
    [committee, 'BAN CHỈ ĐẠO XÃ KHE TRẦM', `${committee} BAN CHỈ ĐẠO XÃ KHE TRẦM`],
  ]);
});

test('a decision carries a plan with a header of its own', () => {
  const text = lines(`
    QUYẾT ĐỊNH
    Ban hành Kế hoạch trồng cây
    Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;
    QUYẾT ĐỊNH:
    Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng cây.
    Điều 2. Quyết định có hiệu lực từ ngày ký./.
    Nơi nhận:
    - Như Điều 1;
    - Lưu: VT.
    CHỦ TỊCH
    Hà Thúc Lâm
    KẾ HOẠCH
    Trồng cây
    (Ban hành kèm theo Quyết định số 5/QĐ-UBND
    ngày 02 tháng 4 năm 2026)
    I. MỤC ĐÍCH
    Giữ đất.
    Nơi nhận:
    - Các thôn.
  `);
  const types = parse(text).children.map((child) =>
    child.type === 'appendix' ? [child.documentType, ...child.children.map(({ type }) => type)] : child.type,
  );
  expect(parse(text).documentType).toBe('quyết định');
  expect(types).toEqual([
    'header',
    'preamble',
    'article',
    'article',
    'footer',
    ['kế hoạch', 'header', 'section', 'footer'],
  ]);
});

test('annexes have titles and outlines of their own', () => {
  const text = `
    I. MỤC ĐÍCH
    Giữ đất.
    Nơi nhận:
    - Lưu: VT.
    HIỆU TRƯỞNG
    Hà Thúc Lâm

    PHỤ LỤC I
    DANH SÁCH THÔN
    (Kèm theo Kế hoạch số 5/KH-THCS)
    1. Thôn Đông
    PHỤ LỤC II
    MẪU BÁO CÁO
    I. KẾT QUẢ
  `;
  expect(sketch(lines(text))).toContain(
    lines(`
    appendix
      header
        title: PHỤ LỤC I
        subject: DANH SÁCH THÔN
        text (Kèm theo Kế hoạch số 5/KH-THCS)
      clause 1.
        paragraph: Thôn Đông
    appendix
      header
        title: PHỤ LỤC II
        subject: MẪU BÁO CÁO
      section I. KẾT QUẢ
    `),
  );
});

describe('a mistyped motto is one all the same', () => {
  test.each(['CỘNG HÒA XÃ HỘI CHỦ NGĨA VIỆT NAM', 'CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAN'])('%s', (line) => {
    const text = `\n    PHÒNG KINH TẾ\n    ${line}\n    Độc lập - Tự do - Hạnh phúc\n    ${BODY}`;
    expect(readHeader(text)).toMatchObject({ issuer: [null, 'PHÒNG KINH TẾ'], motto: 'state' });
  });

  test('that of the Party', () => {
    const text = `\n    CHI BỘ THÔN ĐỒNG\n    ĐẢNG CỘNG SÁN VIỆT NAMM\n    ${BODY}`;
    expect(readHeader(text)).toMatchObject({ motto: 'party' });
  });

  test('a name that shares a word with it is none', () => {
    const text = `\n    HỘI CỰU CHIẾN BINH VIỆT NAM\n    XÃ KHE TRẦM\n    ${BODY}`;
    expect(readHeader(text)).not.toHaveProperty('motto');
  });
});

test.each([['Số      -KH/ĐU'], ['Số -KH/ĐU'], ['Số ……-KH/ĐU']])(
  'reads the open number %j of the Party',
  (line) => {
    expect(readHeader(`\n    ĐẢNG ỦY XÃ KHE TRẦM\n    *\n    ${line}\n    ${BODY}`)).toMatchObject({
      number: [null, 'KH/ĐU', true],
    });
  },
);

test.each([
  ['Các thôn tổ chức ra quân vào thứ Hai, ngày 21/3/2026.'],
  ['Ra quân ngày 30/4/2026.'],
  ['Hội thi bế mạc, ngày 12 tháng 5 năm 2026'],
])('a last line that ends in a date, %j, is no place and date', (line) => {
  expect(
    readHeader(`KẾ HOẠCH\nTổ chức ra quân\n\n1. Nội dung\nCác thôn chuẩn bị.\n${line}\n`),
  ).not.toHaveProperty('place');
});

test.each([['Thành phố Khe Trầm'], ['Thị trấn Đồi Sim'], ['Phường 4'], ['TP. Khe Trầm']])(
  'the place %j has words that are written small, numbers or short forms',
  (place) => {
    expect(
      readHeader(`\n    ỦY BAN NHÂN DÂN\n    ${place}, ngày 02 tháng 4 năm 2026\n    ${BODY}`),
    ).toMatchObject({
      place: [place, 2026, 4, 2, []],
    });
  },
);
