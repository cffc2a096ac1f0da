import { describe, expect, test } from 'vitest';
import { createRegistry, registered, type ListedDocument } from '../../src/index.ts';
import { linksOf } from '../../src/service/index.ts';
import { readingOf, wordsIn } from './reading.ts';

/** Links as `words → target`. */
async function links(text: string): Promise<string[]> {
  const reading = await readingOf(text);
  return linksOf(reading).map(({ range, target }) => `${wordsIn(reading, range)} → ${target}`);
}

describe('addresses', () => {
  test('of mail and of the web are links, the signs around them are not', async () => {
    expect(
      await links(
        'Gửi về hộp thư vanthu@khetram.truonglinh.gov.vn; xem (https://khetram.truonglinh.gov.vn/ke-hoach?id=5), www.truonglinh.gov.vn.',
      ),
    ).toEqual([
      'vanthu@khetram.truonglinh.gov.vn → mailto:vanthu@khetram.truonglinh.gov.vn',
      'https://khetram.truonglinh.gov.vn/ke-hoach?id=5 → https://khetram.truonglinh.gov.vn/ke-hoach?id=5',
      'www.truonglinh.gov.vn → https://www.truonglinh.gov.vn',
    ]);
  });

  test('a Vietnamese host needs no scheme', async () => {
    expect(await links('Cổng thông tin khetram.gov.vn đăng tải kế hoạch.')).toEqual([
      'khetram.gov.vn → https://khetram.gov.vn',
    ]);
  });

  test.each([
    'Họp tại nhà ông A@B.',
    'Trang www. của xã.',
    'Tệp ke-hoach.vnd, số 5.vn5.',
    'https:// để trống.',
    '@',
    '.vn',
  ])('“%s” has none', async (text) => {
    expect(await links(text)).toEqual([]);
  });
});

describe('a cited document', () => {
  const listed = (data: Partial<ListedDocument>): ReturnType<typeof createRegistry> =>
    createRegistry([
      registered(
        { type: 'Kế hoạch', symbol: '12/KH-UBND', issuer: 'Ủy ban nhân dân tỉnh Trường Lĩnh', ...data },
        'danh mục',
      ),
    ]);
  const text =
    'KẾ HOẠCH\n\nThực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Trường Lĩnh về trồng cây.';

  test('leads to the page that the registry has it from', async () => {
    const source = 'https://truonglinh.gov.vn/van-ban/12; bản giấy';
    const reading = await readingOf(text, { registry: listed({ source }) });

    const [link, ...others] = linksOf(reading);

    expect(link).toMatchObject({ target: 'https://truonglinh.gov.vn/van-ban/12', source });
    expect(link === undefined ? '' : wordsIn(reading, link.range)).toBe('Kế hoạch số 12/KH-UBND');
    expect(others).toEqual([]);
  });

  test('leads nowhere where the source is only named', async () => {
    expect(linksOf(await readingOf(text, { registry: listed({ source: 'truonglinh.gov.vn' }) }))).toEqual([]);
  });

  test('leads nowhere where the registry does not know it', async () => {
    const source = 'https://truonglinh.gov.vn/van-ban/13';

    expect(linksOf(await readingOf(text, { registry: listed({ symbol: '13/KH-UBND', source }) }))).toEqual(
      [],
    );
  });
});
