/**
 * One period named with two spans of years: the five-year plan 2021-2025 that
 * elsewhere is 2020-2025, a congress whose term changes, a plan whose own time
 * is given twice.
 *
 * Why: the targets of a period are counted over its years. A Party term
 * (nhiệm kỳ 2020-2025) and a five-year plan (2021-2025) are two things.
 * How to fix: write the span of the document that sets the period. The fix
 * takes over the years that two other places at least give; it is unsafe: the
 * odd one may be the one that is right.
 * When to turn off: never.
 */
import type { Period } from '../../ast/inline.ts';
import { plainText } from '../../ast/plain-text.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Fix } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import type { PeriodConflict } from './conflicting-periods.ts';
import { yearEdits } from './date-numbers.ts';
import { fiveYearConflicts } from './five-year-plans.ts';
import { MOST_RELATED } from './most-related.ts';
import { ownPeriodConflicts } from './own-period-conflicts.ts';
import { termConflicts } from './terms.ts';

export const periodConflict: Rule = defineRule({
  id: 'period-conflict',
  category: 'dates',
  severity: { publish: 'error', draft: 'error' },
  clause: null,
  docs: {
    vi: {
      summary: 'Một giai đoạn được ghi với hai khoảng năm khác nhau.',
      why: 'Chỉ tiêu của giai đoạn tính theo các năm của nó. Nhiệm kỳ của Đảng (2020-2025) và kế hoạch 5 năm (2021-2025) là hai việc khác nhau.',
      fix: 'Ghi theo văn bản quy định giai đoạn đó.',
      off: 'Không nên tắt.',
    },
    en: {
      summary: 'One period is named with two spans.',
      why: 'The targets of a period are counted over its years. A Party term (2020-2025) and a five-year plan (2021-2025) are two things.',
      fix: 'Write the span of the document that sets the period.',
      off: 'Never.',
    },
  },
  messages: {
    vi: {
      plan: 'Kế hoạch phát triển kinh tế - xã hội ghi “{found}” ở đây nhưng “{expected}” ở chỗ khác. Ghi thống nhất một giai đoạn.',
      term: 'Cùng một kỳ đại hội ghi “{found}” ở đây nhưng “{expected}” ở chỗ khác. Ghi thống nhất một nhiệm kỳ.',
      own: 'Thời gian thực hiện ghi “{found}” ở đây nhưng “{expected}” ở chỗ khác. Ghi thống nhất một khoảng thời gian.',
      other: 'ở đây ghi “{text}”',
      fix: 'Đổi thành {years}',
    },
    en: {
      plan: 'The socio-economic plan is “{found}” here but “{expected}” elsewhere. Use one span.',
      term: 'One congress has “{found}” here but “{expected}” elsewhere. Use one term.',
      own: 'The plan runs “{found}” here but “{expected}” elsewhere. Use one period.',
      other: 'here it is “{text}”',
      fix: 'Change to {years}',
    },
  },
  examples: {
    invalid: [
      {
        title: 'kế hoạch 5 năm ghi hai giai đoạn',
        text: 'I. MỤC TIÊU\n1. Hoàn thành Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025.\n2. Thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội giai đoạn 2020 - 2025.\n',
        findings: [
          '3:61 Kế hoạch phát triển kinh tế - xã hội ghi “giai đoạn 2020 - 2025” ở đây nhưng “2021 - 2025” ở chỗ khác. Ghi thống nhất một giai đoạn.',
        ],
      },
      {
        title: 'một kỳ đại hội ghi hai nhiệm kỳ',
        text: 'I. MỤC TIÊU\n1. Thực hiện Nghị quyết Đại hội Đảng bộ xã Đồng Lau lần thứ I, nhiệm kỳ 2025-2030.\n2. Quán triệt Nghị quyết Đại hội Đảng bộ xã Đồng Lau lần thứ I, nhiệm kỳ 2020-2025.\n',
        findings: [
          '3:65 Cùng một kỳ đại hội ghi “nhiệm kỳ 2020-2025” ở đây nhưng “nhiệm kỳ 2025-2030” ở chỗ khác. Ghi thống nhất một nhiệm kỳ.',
        ],
      },
      {
        title: 'một chỗ khác với hai chỗ còn lại',
        text: 'I. MỤC TIÊU\n1. Hoàn thành Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025.\n2. Nhiệm vụ phát triển kinh tế - xã hội giai đoạn 2021 - 2025.\n3. Nhiệm vụ phát triển kinh tế - xã hội giai đoạn 2020 - 2025.\n',
        findings: [
          '4:41 Kế hoạch phát triển kinh tế - xã hội ghi “giai đoạn 2020 - 2025” ở đây nhưng “2021 - 2025” ở chỗ khác. Ghi thống nhất một giai đoạn.',
        ],
      },
      {
        title: 'thời gian của đợt thi đua ghi hai lần khác nhau',
        text: 'KẾ HOẠCH\nPhát động đợt thi đua\n\nI. THỜI GIAN THỰC HIỆN\nTừ ngày 15/3/2026 đến ngày 30/9/2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Đợt thi đua diễn ra từ ngày 15/3/2026 đến ngày 30/11/2026, các thôn chủ động thực hiện.\n',
        findings: [
          '7:24 Thời gian thực hiện ghi “từ ngày 15/3/2026 đến ngày 30/11/2026” ở đây nhưng “Từ ngày 15/3/2026 đến ngày 30/9/2026” ở chỗ khác. Ghi thống nhất một khoảng thời gian.',
        ],
      },
    ],
    valid: [
      {
        title: 'nhiệm kỳ của Đảng và kế hoạch 5 năm là hai việc',
        text: 'I. MỤC TIÊU\n1. Hoàn thành Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025.\n2. Thực hiện thắng lợi nghị quyết nhiệm kỳ 2020 - 2025.\n',
        findings: [],
      },
      {
        title: 'đề án có giai đoạn riêng',
        text: 'I. MỤC TIÊU\n1. Hoàn thành nhiệm vụ phát triển kinh tế - xã hội giai đoạn 2021 - 2025.\n2. Thực hiện Đề án phát triển kinh tế - xã hội vùng bãi ngang giai đoạn 2020 - 2025.\n',
        findings: [],
      },
      {
        title: 'hai kế hoạch 5 năm nối tiếp',
        text: 'I. MỤC TIÊU\n1. Hoàn thành nhiệm vụ phát triển kinh tế - xã hội giai đoạn 2021 - 2025, chuẩn bị Kế hoạch phát triển kinh tế - xã hội 5 năm 2026 - 2030.\n',
        findings: [],
      },
      {
        title: 'giai đoạn đầu của đợt thi đua',
        text: 'KẾ HOẠCH\nPhát động đợt thi đua\n\nI. THỜI GIAN THỰC HIỆN\nTừ ngày 15/3/2026 đến ngày 30/9/2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Giai đoạn 1 của đợt thi đua diễn ra từ ngày 15/3/2026 đến ngày 30/5/2026.\n',
        findings: [],
      },
    ],
  },
  check({ analysis, report, say }) {
    const fixesOf = (odd: Period, usual: Period): Fix[] => {
      const edits = yearEdits(odd, usual, analysis.source) ?? [];
      const years = `${String(usual.from?.year)} - ${String(usual.to?.year)}`;
      return edits.length === 0 ? [] : [{ title: say('fix', { years }), safety: 'unsafe', edits }];
    };
    const tell = (message: 'plan' | 'term' | 'own', conflicts: readonly PeriodConflict[]): void => {
      for (const { odd, others } of conflicts) {
        const [expected] = others;
        if (expected === undefined) continue;
        report({
          at: odd,
          message,
          values: { found: plainText(odd), expected: plainText(expected) },
          related: others.slice(0, MOST_RELATED).map((other) => ({
            message: say('other', { text: plainText(other) }),
            range: other.position,
          })),
          actual: plainText(odd),
          expected: plainText(expected),
          fixes: message === 'own' || others.length < 2 ? [] : fixesOf(odd, expected),
        });
      }
    };
    tell('plan', fiveYearConflicts(analysis));
    tell('term', termConflicts(analysis));
    tell('own', ownPeriodConflicts(analysis));
  },
});
