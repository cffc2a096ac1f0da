import { describe, expect, test } from 'vitest';
import { analyse, lint, parse } from '../../src/index.ts';
import type { CheckOptions, Finding } from '../../src/index.ts';
import { shippedOrthography } from '../../src/node/orthography.ts';
import { FIXED_PHRASES } from '../../src/rules/lexicon/fixed-phrases.data.ts';
import { MISSPELLINGS } from '../../src/rules/lexicon/misspellings.data.ts';
import { syllableOf } from '../../src/text/syllable/syllable.ts';

const orthography = shippedOrthography();

function found(text: string, options: CheckOptions = {}): Finding[] {
  const document = parse(`KẾ HOẠCH\nCứu trợ mùa mưa\n\n${text}\n`);
  return lint(analyse(document, { orthography, ...options }), options).filter(
    ({ ruleId }) => ruleId === 'misspelling',
  );
}

function slips(text: string, options: CheckOptions = {}): string[] {
  return found(text, options).map(({ actual, expected }) => `${String(actual)} > ${String(expected)}`);
}

test('the counts are shipped', () => {
  expect(orthography).not.toBeNull();
});

describe('the lexicon', () => {
  test('is made of syllables', () => {
    const words = [
      ...FIXED_PHRASES.flatMap(({ phrase, others }) => [phrase.replaceAll(',', ''), ...others]),
      ...MISSPELLINGS.flatMap(({ wrong, right }) => [wrong, right]),
    ].flatMap((phrase) => phrase.split(' '));

    expect(words.filter((word) => syllableOf(word) < 0)).toEqual([]);
  });

  test('offers as many words as are wrong, and others than those', () => {
    const odd = MISSPELLINGS.filter(
      ({ wrong, right }) => wrong === right || wrong.split(' ').length !== right.split(' ').length,
    );

    expect(odd).toEqual([]);
  });

  test('calls none of its own right forms wrong', () => {
    const right = [...FIXED_PHRASES.map(({ phrase }) => phrase), ...MISSPELLINGS.map((each) => each.right)];

    for (const phrase of right) expect(slips(`Nội dung: ${phrase}.`, { orthography: null })).toEqual([]);
  });

  test('leaves other readings of the same letters alone', () => {
    const others = FIXED_PHRASES.flatMap((each) => each.others);

    for (const phrase of others) expect(slips(`Nội dung: ${phrase}.`, { orthography: null })).toEqual([]);
  });

  test('finds each misspelling where it is meant', () => {
    const missed = MISSPELLINGS.filter(({ wrong, after, before }) => {
      const text = [after?.[0], wrong, before?.[0]].filter((word) => word !== undefined).join(' ');
      return slips(`Nội dung, ${text}.`, { orthography: null }).length === 0;
    });

    expect(missed.map(({ wrong }) => wrong)).toEqual([]);
  });

  test('keeps capitals and the place of tones', () => {
    expect(slips('BẢO ĐẢM TỎ CHỨC THỰC HIỆN TỐT KẾ HOẠCH NÀY.')).toEqual(['TỎ > TỔ']);
    expect(slips('Báo cáo uỷ ban, hoà giải; Gương mẩu đi đầu.', { orthography: null })).toEqual([
      'mẩu > mẫu',
    ]);
    expect(slips('Đảng uỷ làm cho phong trào lan toa.', { orthography: null })).toEqual(['toa > toả']);
  });
});

describe('counts', () => {
  test('tell a valid word that is wrong where it stands', () => {
    expect(slips('Các thôn kiểm kê thóc giống, chuẩn bị áo phao theo danh sách.')).toEqual([]);
    expect(slips('Hướng dẫn bà con che chắn chuông trại chăn nuôi.')).toEqual(['chuông > chuồng']);
    expect(slips('Rà soát danh sách hộ có nguy cơ sạt lờ đất.')).toEqual(['lờ > lở']);
  });

  test('say nothing without a file', () => {
    expect(slips('Hướng dẫn bà con che chắn chuông trại chăn nuôi.', { orthography: null })).toEqual([]);
  });

  test('are warnings that say where, with a guess at how sure they are', () => {
    const [finding] = found('Hướng dẫn bà con che chắn chuông trại chăn nuôi.');

    expect(finding).toMatchObject({ severity: 'warning', actual: 'chuông', expected: 'chuồng' });
    expect(finding?.message).toContain('“chuông trại”');
    expect(finding?.confidence).toBeLessThan(0.97);
    expect(finding?.fixes.map(({ safety }) => safety)).toEqual(['unsafe']);
  });

  test('leave what a paper says again and again', () => {
    const once = 'Học sinh tập trung dưới sân cờ.';

    expect(slips(`${once}\n\n${once}\n\n${once}`)).toEqual([]);
  });

  test('leave names, short forms and numbers', () => {
    expect(slips('Ông Đõ Văn Hoa, thôn Bẩn Lác, gửi TU và BTV trước ngày 05.')).toEqual([]);
    expect(slips('PHƯỜNG HỌA CHẦU GỬI CÁC ĐƠN VỊ')).toEqual([]);
  });

  test('read decomposed letters as composed ones', () => {
    const text = 'Hướng dẫn bà con che chắn chuông trại chăn nuôi.';

    expect(slips(text.normalize('NFD')).map((slip) => slip.normalize('NFC'))).toEqual(['chuông > chuồng']);
  });
});

test('a variant is a remark', () => {
  expect(found('Tổ chức thăm quan mô hình.')).toMatchObject([
    { severity: 'info', actual: 'thăm', expected: 'tham' },
  ]);
});

describe('a text that a machine read', () => {
  const SLIPS = [
    'Hướng dẫn bà con che chắn chuông trại chăn nuôi.',
    'Rà soát danh sách hộ có nguy cơ sạt lờ đất.',
    'Tuyên truyền phòng, chống cháy nô tại chợ.',
    'Thu gom rác thãi sinh hoạt.',
    'Học sinh tập trung dưới sân cờ.',
    'Mọi nguời dân đều biết.',
  ].join('\n\n');
  const CLEAN = 'Các thôn gửi báo cáo kết quả thực hiện về Ủy ban nhân dân xã trước ngày 20 hằng tháng.';

  test('says so once, and its slips are set apart', () => {
    const findings = found(SLIPS);

    expect(findings.map(({ group, severity }) => `${String(group)} ${severity}`)).toEqual([
      'extraction info',
      ...Array.from({ length: 5 }, () => 'extraction warning'),
      'null error',
    ]);
    expect(findings[0]?.message).toBe(
      'Văn bản có lẽ được quét và nhận dạng chữ: 5 từ có vẻ bị đọc nhầm; hãy đối chiếu với bản gốc.',
    );
  });

  test('is not what has as many slips among many more words', () => {
    const text = `${SLIPS}\n\n${Array.from({ length: 60 }, () => CLEAN).join('\n\n')}`;

    expect(found(text).filter(({ severity }) => severity === 'warning')).toHaveLength(5);
    expect(found(text).filter(({ group }) => group !== null)).toEqual([]);
  });
});

describe('words of one’s own', () => {
  test('are right as they are', () => {
    const text = 'Các nghành học, tổ chửc thi đua.';

    expect(slips(text)).toEqual(['nghành > ngành', 'chửc > chức']);
    expect(slips(text, { lexicon: ['Nghành học', 'tổ chửc'] })).toEqual([]);
  });
});

describe('what is no syllable', () => {
  test.each([
    ['Các nghành liên quan.', 'nghành > ngành'],
    ['Đã đựơc cấp trên duyệt.', 'đựơc > được'],
    ['Theo phưong án đã duyệt.', 'phưong > phương'],
    ['Mọi nguời dân đều biết.', 'nguời > người'],
    ['Họp bàn gải pháp, ngiên cứu.', 'ngiên > nghiên'],
  ])('%s', (text, slip) => {
    expect(slips(text, { orthography: null })).toEqual([slip]);
  });

  test('is left in foreign words, names and codes', () => {
    const text = 'Xem café, menu, Đắk Lăk, Krông Pắc, http://xa.gov.vn/nghành và mã đkkd.';

    expect(slips(text, { orthography: null })).toEqual([]);
  });
});
