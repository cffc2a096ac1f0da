import { describe, expect, test } from 'vitest';
import { createRegistry } from '../../src/registry/registry.ts';
import { registered } from '../../src/registry/entry.ts';
import { hoverAt } from '../../src/service/hover/hover.ts';
import type { DocumentOptions } from '../../src/service/workspace.ts';
import { HEAD, readAtCursor } from './documents.ts';

interface Told {
  text: string;
  /** The words that it is about. */
  words: string;
}

async function hover(
  marked: string,
  options: Partial<DocumentOptions> = {},
  format: 'markdown' | 'plaintext' = 'plaintext',
): Promise<Told | null> {
  const { reading, offset, text } = await readAtCursor(marked, options);
  const found = hoverAt(reading, offset, format);
  if (found === null) return null;
  const { start, end } = found.range;
  return { text: found.text, words: text.slice(start.offset, end.offset) };
}

const OWN = createRegistry(
  [
    registered(
      {
        type: 'Kế hoạch',
        symbol: '41/KH-UBND',
        date: '2026-01-05',
        issuer: 'Ủy ban nhân dân tỉnh Thanh Giang',
        subject: 'trồng cây xanh năm 2026',
        verified: false,
      },
      'so-van-ban.json',
    ),
    registered(
      {
        type: 'Kế hoạch',
        symbol: '7/KH-UBND',
        date: '2025-01-06',
        issuer: 'Ủy ban nhân dân tỉnh Thanh Giang',
        ended: { until: '2025-12-31', replacedBy: 'Kế hoạch số 41/KH-UBND ngày 05/01/2026' },
      },
      'so-van-ban.json',
    ),
  ],
  [{ issuer: 'Ủy ban nhân dân tỉnh Thanh Giang', notation: 'KH-UBND', year: 2026 }],
);

describe('on a citation', () => {
  test('it tells what all mentions say together', async () => {
    const told = await hover(
      `${HEAD}Căn cứ Kế hoạch số 58/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh;\n\nI. NỘI DUNG\n\nThực hiện Kế hoạch số 5¦8/KH-UBND.\n`,
    );

    expect(told).toEqual({
      words: 'Kế hoạch số 58/KH-UBND',
      text: 'Kế hoạch số 58/KH-UBND\nngày 02/3/2026 · Ủy ban nhân dân tỉnh Thanh Giang\n“trồng cây xanh”\nCăn cứ ban hành; có ở 2 chỗ',
    });
  });

  test('it tells what the registry knows, and that nobody compared it', async () => {
    const told = await hover(
      'KẾ HOẠCH\n\nThực hiện Kế hoạch số ¦41/KH-UBND của Ủy ban nhân dân tỉnh Thanh Giang.\n',
      { registry: OWN },
    );

    expect(told?.text).toContain(
      'Danh mục văn bản: Kế hoạch số 41/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh năm 2026 (theo so-van-ban.json; chưa đối chiếu)',
    );
  });

  test('it tells since when a document is out of force, and what took its place', async () => {
    const told = await hover(
      `${HEAD}Thực hiện Kế hoạch số ¦7/KH-UBND ngày 06/01/2025 của Ủy ban nhân dân tỉnh Thanh Giang.\n`,
      { registry: OWN },
    );

    expect(told?.text).toContain(
      'Chỉ có hiệu lực đến hết ngày 31/12/2025; được thay thế bằng “Kế hoạch số 41/KH-UBND ngày 05/01/2026” (theo so-van-ban.json)',
    );
  });

  test('a number that a complete list lacks is told as such', async () => {
    const told = await hover(
      `${HEAD}Thực hiện Kế hoạch số ¦99/KH-UBND ngày 06/02/2026 của Ủy ban nhân dân tỉnh Thanh Giang.\n`,
      { registry: OWN },
    );

    expect(told?.text).toContain(
      'không có trong danh sách đầy đủ văn bản KH-UBND năm 2026 của Ủy ban nhân dân tỉnh Thanh Giang',
    );
  });

  test('a document that is cited as it is registered is told to be right, and one of another day to be another', async () => {
    const cite = (day: string) =>
      hover(
        `${HEAD}Thực hiện Kế hoạch số ¦41/KH-UBND ngày ${day} của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh năm 2026.\n`,
        { registry: OWN, hints: false },
      );

    expect((await cite('05/01/2026'))?.text).toContain(
      'Danh mục văn bản: có văn bản này, đúng ngày ban hành (theo so-van-ban.json; chưa đối chiếu)',
    );
    expect((await cite('06/01/2026'))?.text).toContain('số này là của văn bản khác ngày');
  });

  test('of what the registry does not know nothing is said', async () => {
    const told = await hover(
      'KẾ HOẠCH\n\nThực hiện Kế hoạch số ¦99/KH-UBND của Ủy ban nhân dân tỉnh Bình Lâm.\n',
      { registry: OWN, hints: false },
    );

    expect(told?.text).not.toContain('Danh mục');
  });
});

describe('on a time', () => {
  const PLAN = `${HEAD}I. THỜI GIAN THỰC HIỆN\n\nTừ ngày 15/3/2026 đến ngày 30/4/2026.\n\nII. NỘI DUNG\n\n`;

  test('a day has its weekday and how far off it is', async () => {
    const told = await hover(`${PLAN}Ra quân vào ngày ¦21/3/2026 tại nhà văn hóa.\n`);

    expect(told).toEqual({
      words: 'ngày 21/3/2026',
      text: 'thứ Bảy, ngày 21/3/2026 · còn 9 ngày\nMốc: ra quân',
    });
  });

  test('a day without a year gets that of the plan', async () => {
    const told = await hover(`${PLAN}Các thôn đăng ký trước ngày ¦20/3.\n`);

    expect(told?.words).toBe('trước ngày 20/3');
    expect(told?.text).toContain('Trước thứ Sáu, ngày 20/3/2026 · còn 8 ngày');
    expect(told?.text).toContain('Năm không ghi');
  });

  test('a day of every year gets none', async () => {
    const told = await hover(`${PLAN}Các thôn báo cáo định kỳ hằng năm trước ngày ¦20/3.\n`, {
      hints: false,
    });

    expect(told).toBeNull();
  });

  test('a quarter is told by its first and last day', async () => {
    const told = await hover(`${PLAN}Hoàn thành trong quý ¦II/2026.\n`);

    expect(told?.text).toContain('quý II/2026: thứ Tư, ngày 01/4/2026 – thứ Ba, ngày 30/6/2026');
  });

  test('what begins now begins with the issue', async () => {
    const told = await hover(`${HEAD}I. THỜI GIAN THỰC HIỆN\n\nTừ ¦nay đến hết tháng 4/2026.\n`);

    expect(told?.text).toContain(
      'Từ thứ Ba, ngày 10/3/2026 (lúc ban hành) đến hết thứ Năm, ngày 30/4/2026 (52 ngày)',
    );
  });

  test.each([
    ['12/3/2026', 'thứ Năm, ngày 12/3/2026 · hôm nay'],
    ['02/3/2026', 'thứ Hai, ngày 02/3/2026 · đã qua 10 ngày'],
    // Nobody counts the days of last year, or of the year after the next.
    ['02/3/2025', 'Chủ nhật, ngày 02/3/2025'],
    ['02/8/2028', 'thứ Tư, ngày 02/8/2028'],
  ])('the day %s is told as %j', async (day, words) => {
    const told = await hover(`${PLAN}Ra quân ngày ¦${day}.\n`, { hints: false });

    expect(told?.text.split('\n')[0]).toBe(words);
  });

  test('without a day of today no days are counted', async () => {
    const told = await hover(`${PLAN}Ra quân ngày ¦21/3/2026.\n`, { hints: false, now: '2026-03' });

    expect(told?.text.split('\n')[0]).toBe('thứ Bảy, ngày 21/3/2026');
  });

  test.each([
    [
      'Từ ¦nay đến cuối năm',
      'Từ thứ Ba, ngày 10/3/2026 (lúc ban hành) đến hết thứ Năm, ngày 31/12/2026 (297 ngày)',
    ],
    ['Đến ¦hết tháng 4/2026', 'Đến hết thứ Năm, ngày 30/4/2026 · còn 49 ngày'],
    ['Chậm nhất ¦ngày 20/4/2026', 'Đến hết thứ Hai, ngày 20/4/2026 · còn 39 ngày'],
    // What is due before a month or a quarter is due before its first day.
    ['Trước ¦tháng 4/2026', 'Trước thứ Tư, ngày 01/4/2026 · còn 20 ngày'],
    ['Trước ¦quý III/2026', 'Trước thứ Tư, ngày 01/7/2026 · còn 111 ngày'],
    [
      'Từ ngày ¦30/4/2026 đến ngày 15/4/2026',
      'Từ thứ Năm, ngày 30/4/2026 đến hết thứ Tư, ngày 15/4/2026 · còn 34 ngày',
    ],
    [
      'Từ nay đến khi tổ chức thành công ¦Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
      'Từ thứ Ba, ngày 10/3/2026 (lúc ban hành)\n\nĐại hội XIV của Đảng khai mạc ngày 19/01/2026',
    ],
  ])('the period %j is told by its days', async (words, told) => {
    expect((await hover(`${PLAN}${words}.\n`, { hints: false }))?.text).toContain(told);
  });

  test.each(['Giai đoạn ¦2026 - 2030', 'Nhiệm vụ ¦năm 2026', 'Họp ngày ¦… tháng 4 năm 2026'])(
    'of %j there is nothing to tell',
    async (words) => {
      expect(await hover(`${PLAN}${words}.\n`, { hints: false })).toBeNull();
    },
  );

  test('the day of issue is not waited for', async () => {
    const told = await hover(`${HEAD.replace('ngày 10', 'ngày ¦10')}I. NỘI DUNG\n\nTrồng cây.\n`, {
      hints: false,
    });

    expect(told?.text).toBe('thứ Ba, ngày 10/3/2026');
  });

  test('a day that the calendar does not have is left to its finding', async () => {
    const told = await hover(`${PLAN}Các thôn tổ chức ra quân ngày ¦31/4/2026.\n`);

    expect(told?.text).not.toContain('thứ');
    expect(told?.text).toContain('invalid-date');
  });
});

describe('on short forms and names', () => {
  test('what the document writes out goes before what is usual', async () => {
    const told = await hover('KẾ HOẠCH\n\n1. Tổ tư vấn thôn (TTVT) họp.\n\n2. Giao TT¦VT phổ biến.\n', {
      hints: false,
    });

    expect(told).toEqual({
      words: 'TTVT',
      text: '“TTVT” là “Tổ tư vấn thôn”\nGiải thích ở mục 1 (dòng 3)',
    });
  });

  test('a short form in use is told as it is often read', async () => {
    const told = await hover('KẾ HOẠCH\n\nGiao UB¦ND xã thực hiện.\n', { hints: false });

    expect(told?.text).toBe('“UBND” thường đọc là “Ủy ban nhân dân”');
  });

  test('a short form of several bodies is told as all of them', async () => {
    const told = await hover('KẾ HOẠCH\n\nGiao B¦CH họp.\n', { hints: false });

    expect(told?.text).toContain('“BCH” có thể là “Ban Chấp hành” hoặc “Ban Chỉ huy”');
  });

  test('a short name is told where it is given', async () => {
    const told = await hover(`${HEAD}I. NỘI DUNG\n\nTổ tư vấn thôn (sau đây gọi ¦tắt là Tổ tư vấn) họp.\n`, {
      hints: false,
    });

    expect(told?.text).toContain('“Tổ tư vấn” là cách gọi tắt\n“Tổ tư vấn thôn”');
  });

  test('a short name is told wherever it is used', async () => {
    const told = await hover(
      `${HEAD}I. NỘI DUNG\n\nPhát động Đợt thi đua trồng cây ven đường (sau đây gọi tắt là Đợt thi đua).\n\nCác thôn hưởng ứng Đợt ¦thi đua.\n`,
      { hints: false },
    );

    expect(told).toEqual({
      words: 'Đợt thi đua',
      text: '“Đợt thi đua” là cách gọi tắt\n“Đợt thi đua trồng cây ven đường”\nGiải thích ở mục I, đoạn 1 (dòng 13)',
    });
  });
});

test('a reference tells the heading that it leads to, and one that leads nowhere tells nothing', async () => {
  const body = `${HEAD}I. MỤC ĐÍCH\n\nXanh hóa đường làng.\n\nII. NỘI DUNG\n\nTrồng 100 cây theo `;

  const there = await hover(`${body}phần ¦I của Kế hoạch này.\n`, { hints: false });
  const nowhere = await hover(`${body}phần ¦VI của Kế hoạch này.\n`, { hints: false });

  expect(there?.text).toBe('I. MỤC ĐÍCH (dòng 11)');
  expect(nowhere?.text).not.toContain('dòng');
});

describe('a reference to an appendix', () => {
  const SIGNED = '.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Pành\n\n';
  const sheets = (...titles: readonly string[]): string =>
    titles.map((title) => `${title}\nDANH SÁCH CÁC THÔN\n\nThôn Nậm Cút.\n\n`).join('');

  test.each([
    ['Phụ lục I kèm theo', ['PHỤ LỤC I'], 'PHỤ LỤC I (dòng 23)'],
    ['Phụ lục 2', ['PHỤ LỤC I', 'PHỤ LỤC II'], 'PHỤ LỤC II (dòng 28)'],
    ['Phụ lục 02', ['PHỤ LỤC 01', 'PHỤ LỤC 02'], 'PHỤ LỤC 02 (dòng 28)'],
    ['Phụ lục kèm theo', ['PHỤ LỤC'], 'PHỤ LỤC (dòng 23)'],
  ])('%j leads to its title', async (words, titles, told) => {
    const found = await hover(`${HEAD}I. NỘI DUNG\n\nTheo ¦${words}${SIGNED}${sheets(...titles)}`, {
      hints: false,
    });

    expect(found?.text).toBe(told);
  });

  test.each([
    ['Phụ lục kèm theo', ['PHỤ LỤC I', 'PHỤ LỤC II']],
    ['Phụ lục III', ['PHỤ LỤC I', 'PHỤ LỤC II']],
  ])('%j leads nowhere', async (words, titles) => {
    const found = await hover(`${HEAD}I. NỘI DUNG\n\nTheo ¦${words}${SIGNED}${sheets(...titles)}`, {
      hints: false,
    });

    expect(found?.text ?? '').not.toContain('dòng');
  });
});

test('of a congress of the Party the day is told, where it was the national one', async () => {
  const told = (words: string) => hover(`${HEAD}Chào mừng Đại hội ¦${words}.\n`, { hints: false });

  expect((await told('đại biểu toàn quốc lần thứ XIV của Đảng'))?.text).toBe(
    'Đại hội XIV của Đảng khai mạc ngày 19/01/2026',
  );
  expect(await told('đại biểu toàn quốc lần thứ XX của Đảng')).toBeNull();
  expect(await told('Đảng bộ xã lần thứ V')).toBeNull();
});

test('an anniversary is counted from its year', async () => {
  const told = await hover(`${HEAD}Chào mừng kỷ niệm 8¦1 năm Ngày Quốc khánh.\n`);

  expect(told?.text).toContain('Quốc khánh: tính từ năm 1945, 81 năm là năm 2026');
});

describe('on a finding', () => {
  const TEXT = `${HEAD}I. NỘI DUNG\n\nCác thôn tổ chức ra quân vào thứ ¦Hai, ngày 21/3/2026 tại nhà văn hóa thôn.\n`;

  test('it tells the rule: its ground, why, how to mend it, where to read more', async () => {
    const weekday = await hover(TEXT);
    const number = await hover(`${HEAD.replace('12/KH', '¦    /KH')}I. NỘI DUNG\n\nTrồng cây.\n`);

    expect(weekday?.words).toBe('thứ Hai');
    expect(weekday?.text).toMatch(/Vì sao: .+\nCách sửa: .+\nXem quy tắc weekday-mismatch: https:/u);
    expect(number?.text).toContain('Căn cứ: NĐ 30/2020, Điều 8, khoản 2, điểm c; Phụ lục I');
  });

  test('in Markdown the rule is a link, and in English all is English', async () => {
    const told = await hover(TEXT, { lang: 'en' }, 'markdown');

    expect(told?.text).toMatch(/^\*\*.+\*\* {2}\nWhy: /u);
    expect(told?.text).toContain('[About the rule weekday-mismatch](<https://');
  });
});

test('words of the document cannot become Markdown', async () => {
  const told = await hover(
    'KẾ HOẠCH\n\nThực hiện Kế hoạch số 41/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Thanh Giang về [trồng](http://x) *cây* ¦xanh.\n',
    { hints: false },
    'markdown',
  );

  expect(told?.text).not.toContain('](http://x)');
});

test('where nothing is known nothing is told', async () => {
  expect(await hover('KẾ HOẠCH\n\nCác thôn ¦trồng cây.\n', { hints: false })).toBeNull();
});
