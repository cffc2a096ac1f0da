import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/lint/finding.ts';
import { fix } from '../../src/rules/fix.ts';
import {
  BODY,
  PARTY_SAMPLE,
  RECIPIENTS,
  STATE_FOOT,
  STATE_HEAD,
  STATE_MOTTO,
  STATE_SAMPLE,
  STATE_SIGNATURE,
} from '../../src/rules/sample-plans.ts';
import { RULES } from '../../src/rules/index.ts';

const MISSING = RULES.filter(({ id }) => id === 'missing-component');

function completed(text: string): { text: string; findings: Finding[] } {
  return fix(text, { unsafe: true, rules: MISSING });
}

const OPEN_NAME = '…'.repeat(8);

/** What is taken out, and what stands there instead once the frame is written. */
const CASES: readonly [name: string, text: string, out: string, frame: string][] = [
  ['the motto of the State', STATE_SAMPLE, STATE_MOTTO, `${STATE_MOTTO}\n`],
  ['a number', STATE_SAMPLE, 'Số: 27/KH-UBND\n', 'Số: ……/KH-UBND\n\n'],
  ['place and date', STATE_SAMPLE, 'Suối Lam, ngày 05 tháng 3 năm 2026\n', '……, ngày … tháng … năm ……\n\n'],
  ['recipients', STATE_SAMPLE, RECIPIENTS, 'Nơi nhận:\n- ……;\n- Lưu: VT.\n\n'],
  ['a signature', STATE_SAMPLE, `\n${STATE_SIGNATURE}`, '\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n' + OPEN_NAME],
  ['the heading of the Party', PARTY_SAMPLE, 'ĐẢNG CỘNG SẢN VIỆT NAM\n', 'ĐẢNG CỘNG SẢN VIỆT NAM\n\n'],
  ['a number of the Party', PARTY_SAMPLE, 'Số 14-KH/ĐU\n', 'Số ……-KH/ĐU\n\n'],
  [
    'recipients of the Party',
    PARTY_SAMPLE,
    'Nơi nhận:\n- Các chi bộ trực thuộc,\n- Lưu Văn phòng Đảng ủy.\n\n',
    'Nơi nhận:\n- ……,\n- Lưu …….\n\n',
  ],
];

describe('the frame of what is missing', () => {
  test.each(CASES)('%s', (_, whole, out, frame) => {
    expect(whole.split(out)).toHaveLength(2);
    const text = whole.replace(out, '');
    const { text: mended, findings } = completed(text);
    expect(findings).toEqual([]);
    expect(mended).toContain(frame.trim());
    // Nothing but the frame was added.
    expect(mended.length - text.length).toBeLessThanOrEqual(frame.length + 1);
    for (const line of text.split('\n')) expect(mended).toContain(line);
  });

  test('stands where the part belongs', () => {
    expect(completed(STATE_SAMPLE.replace('Số: 27/KH-UBND\n', '')).text).toBe(
      STATE_SAMPLE.replace('Số: 27/KH-UBND\n', 'Số: ……/KH-UBND\n\n'),
    );
    expect(completed(STATE_SAMPLE.replace(RECIPIENTS, '')).text).toBe(
      STATE_SAMPLE.replace(RECIPIENTS, 'Nơi nhận:\n- ……;\n- Lưu: VT.\n\n'),
    );
    expect(completed(STATE_SAMPLE.replace(STATE_SIGNATURE, '')).text).toBe(
      STATE_SAMPLE.replace(`.\n\n${STATE_SIGNATURE}`, '.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n' + OPEN_NAME) +
        '\n\n',
    );
  });

  test('holds a whole header that was lost, in the order of the form', () => {
    const text = `KẾ HOẠCH\nTrồng cây xanh năm 2026\n\nỦy ban nhân dân xã Suối Lam ban hành Kế hoạch trồng cây xanh như sau:\n\n${BODY}${STATE_FOOT}`;
    expect(completed(text).text).toBe(
      `ỦY BAN NHÂN DÂN XÃ SUỐI LAM\n${STATE_MOTTO}Số: ……/KH-UBND\n……, ngày … tháng … năm ……\n\n${text}`,
    );
  });

  test.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['marks apart', (text: string) => text.normalize('NFD')],
  ])('keeps %s', (_, written) => {
    const text = `KẾ HOẠCH\nTrồng cây xanh năm 2026\n\n${BODY}${STATE_FOOT}`;
    const mended = completed(written(text)).text;
    expect(mended.normalize('NFC')).toBe(written(completed(text).text).normalize('NFC'));
    expect(mended.endsWith(written(text).replace(/^\ufeff/u, ''))).toBe(true);
  });

  test('is not written where the rest of the header stands below', () => {
    const header = STATE_HEAD.slice(0, STATE_HEAD.indexOf('KẾ')).replace('Số: 27/KH-UBND\n', '');
    const text = `KẾ HOẠCH\nTrồng cây xanh năm 2026\n\n${BODY}${header}`;
    const { text: mended, findings } = completed(text);
    expect(mended.startsWith(text.trimEnd())).toBe(true);
    expect(findings).toMatchObject([
      { message: 'Văn bản thiếu số, ký hiệu; hãy bổ sung theo đúng thể thức.', fixes: [] },
    ]);
  });

  test('is not written into a line', () => {
    const text = `| ỦY BAN NHÂN DÂN XÃ SUỐI LAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |\n|---|---|\n| | Suối Lam, ngày 05 tháng 3 năm 2026 |\n\nKẾ HOẠCH\n\nTrồng cây xanh năm 2026\n\n${BODY}${STATE_FOOT}`;
    expect(completed(text)).toMatchObject({ text, findings: [{ ruleId: 'missing-component' }] });
  });
});
