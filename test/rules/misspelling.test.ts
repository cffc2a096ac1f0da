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

test('a spelling beside the standard is a hint where many use it, else a warning, and a wrong one an error', () => {
  const severities = found('Tổ chức thăm quan mô hình. Không để xẩy ra sai sót trong nghành.', {
    orthography: null,
  }).map(({ actual, severity }) => [actual, severity]);

  expect(severities).toContainEqual(['thăm', 'info']);
  expect(severities).toContainEqual(['xẩy', 'warning']);
  expect(severities).toContainEqual(['nghành', 'error']);
});

test('what a machine read is set apart', () => {
  const right = 'Các thôn kiểm kê thóc giống, chuẩn bị áo phao theo danh sách. ';
  const wrong = 'Hướng dẫn bà con che chắn chuông trại chăn nuôi. Rà soát hộ có nguy cơ sạt lờ đất. ';
  const groups = (text: string): Set<string | null> =>
    new Set(
      found(text)
        .filter(({ severity }) => severity === 'warning')
        .map(({ group }) => group),
    );

  expect(groups(right.repeat(40) + wrong)).toEqual(new Set([null]));
  expect(groups(right.repeat(30) + wrong.repeat(8))).toEqual(new Set(['extraction']));
});

test('of a text that a machine read it is said once', () => {
  const right = 'Các thôn kiểm kê thóc giống, chuẩn bị áo phao theo danh sách.\n\n'.repeat(30);
  const wrong = 'Hướng dẫn bà con che chắn chuông trại. Thu gom rác thãi. Rà soát hộ có nguy cơ sạt lờ đất.';
  const told = ({ severity, group }: Finding): boolean => severity === 'info' && group === 'extraction';

  expect(
    found(right + wrong)
      .filter(told)
      .map(({ message }) => message),
  ).toEqual(['Văn bản có lẽ được quét và nhận dạng chữ: 3 từ có vẻ bị đọc nhầm; hãy đối chiếu với bản gốc.']);
  expect(found(right + right + wrong).filter(told)).toEqual([]);
});
