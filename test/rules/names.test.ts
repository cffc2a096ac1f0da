/** What the examples of the rules on names cannot show: options, fixes, attached plans, texts read wrongly. */
import { expect, test } from 'vitest';
import type { Finding } from '../../src/lint/finding.ts';
import type { RuleSettings } from '../../src/lint/options.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { lint } from '../../src/rules/lint.ts';
import { NAMES_RULES } from '../../src/rules/names/rules.ts';

function findingsIn(text: string, settings: RuleSettings = {}): Finding[] {
  return lint(parse(text), { rules: NAMES_RULES, settings });
}

function shown(text: string, settings?: RuleSettings): string[] {
  return findingsIn(text, settings).map(({ severity, ruleId }) => `${severity} ${ruleId}`);
}

/** The text with the first fix of a finding applied. */
function fixed(text: string, { fixes: [fix] }: Finding): string {
  const edits = [...(fix?.edits ?? [])].sort((a, b) => b.range.start.offset - a.range.start.offset);
  return edits.reduce(
    (rest, { range, text: written }) =>
      rest.slice(0, range.start.offset) + written + rest.slice(range.end.offset),
    text,
  );
}

test('an office names its own abbreviations, with or without the signs in them', () => {
  const text = 'KẾ HOẠCH\n\nI. NỘI DUNG\n\nChấm điểm theo bộ chỉ số KS-HL hằng quý.\n';

  expect(shown(text)).toEqual(['warning undefined-abbreviation']);
  expect(shown(text, { 'undefined-abbreviation': { options: { known: ['KSHL'] } } })).toEqual([]);
});

test('what is written in full at the first use is flagged no more', () => {
  const text =
    'KẾ HOẠCH\n\nI. NỘI DUNG\n\n1. TTHC được niêm yết công khai.\n\n2. Giải quyết TTHC đúng hạn.\n';
  const [finding] = findingsIn(text);
  const mended = finding === undefined ? '' : fixed(text, finding);

  expect(mended).toContain('1. Thủ tục hành chính (TTHC) được niêm yết');
  expect(shown(mended)).toEqual([]);
});

test('one spelling everywhere is flagged no more, and keeps its capital', () => {
  const text = 'KẾ HOẠCH\n\nI. YÊU CẦU\n\n1. Đảm bảo tiến độ.\n\n2. Bảo đảm an toàn, bảo đảm vệ sinh.\n';
  const [finding] = findingsIn(text);
  const mended = finding === undefined ? '' : fixed(text, finding);

  expect(mended).toContain('1. Bảo đảm tiến độ.');
  expect(shown(mended)).toEqual([]);
});

test('a phrase torn at the end of a line is a phrase', () => {
  const text = 'KẾ HOẠCH\n\nI. NỘI DUNG\n\nRà soát thủ tục\nhành chính cấp xã.\n\nCông khai TTHC.\n';

  expect(shown(text)).toEqual(['info undefined-abbreviation']);
});

test('letters that a converter misread are no abbreviations', () => {
  const text = `KẾ HOẠCH\n\n${'QKL WKX NKR GLP '.repeat(60)}\n`;

  expect(shown(text)).toEqual([]);
});

test('the words of a decision and of the plan attached to it are compared once', () => {
  const text =
    'ỦY BAN NHÂN DÂN\nXÃ LŨNG ĐÔNG\n\nSố: 12/QĐ-UBND\n\nLũng Đông, ngày 10 tháng 3 năm 2026\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch phòng cháy rừng\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng cháy rừng, bảo đảm an toàn.\n\nĐiều 2. Trưởng thôn thi hành Quyết định này./.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Sơn\n\nKẾ HOẠCH\nPhòng cháy rừng\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 10 tháng 3 năm 2026 của Ủy ban nhân dân xã Lũng Đông)\n\nI. NỘI DUNG\n\n1. Đảm bảo trực gác.\n';

  expect(shown(text)).toEqual(['info inconsistent-style']);
  expect(findingsIn(text)[0]?.related).toHaveLength(1);
});
