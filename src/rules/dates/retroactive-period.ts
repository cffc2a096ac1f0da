/**
 * A plan whose own period begins before the plan was issued, or before the
 * document that it carries out.
 *
 * Why: nobody can be bound from a day on which the plan did not exist. Often
 * the superior's window was copied, hence a warning.
 * How to fix: begin on the day of issue (`kể từ ngày ban hành`), or say that
 * the superior's window is repeated.
 * When to turn off: where plans are meant to confirm what is already running.
 */
import { daySpan, dayNumber } from '../../ast/calendar-days.ts';
import type { CalendarDate } from '../../ast/calendar.ts';
import { plainText } from '../../ast/plain-text.ts';
import type { OwnPeriod } from '../../analyse/period.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Related } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { OF_OTHERS } from '../lexicon/deadline-words.data.ts';
import { sourceBefore } from './around.ts';
import { issueOf } from './issue.ts';
import { earliestIssue, ownPeriodOf } from './plan-times.ts';

/** How far in front of a period its words say whose it is. */
const REACH = 60;

const HEAD =
  'ỦY BAN NHÂN DÂN\nXÃ ĐỒNG LAU\nSố: 12/KH-UBND\nĐồng Lau, ngày 10 tháng 3 năm 2026\nKẾ HOẠCH\nPhát động đợt thi đua làm sạch đường làng\n\n';

export const retroactivePeriod: Rule = defineRule({
  id: 'retroactive-period',
  category: 'dates',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  docs: {
    vi: {
      summary: 'Thời gian thực hiện bắt đầu trước ngày ban hành hoặc trước văn bản được triển khai.',
      why: 'Không ai phải thực hiện từ một ngày mà kế hoạch chưa có. Thường do chép lại thời gian của cấp trên.',
      fix: 'Bắt đầu từ ngày ban hành, hoặc nói rõ là theo thời gian của cấp trên.',
      off: 'Khi kế hoạch chỉ xác nhận việc đang làm.',
    },
    en: {
      summary: "The plan's own period begins before the plan was issued, or before what it carries out.",
      why: "Nobody can be bound from a day on which the plan did not exist. Often the superior's window was copied.",
      fix: "Begin on the day of issue, or say that the superior's window is repeated.",
      off: 'Where plans confirm what is already running.',
    },
  },
  messages: {
    vi: {
      early:
        'Thời gian thực hiện bắt đầu “{start}”, trước khi kế hoạch được ban hành. Bắt đầu từ ngày ban hành hoặc nói rõ theo thời gian của cấp trên.',
      issued: 'thời gian ban hành',
      basis: 'văn bản làm căn cứ',
    },
    en: {
      early:
        "The plan's period begins “{start}”, before the plan was issued. Begin on the day of issue, or say that the superior's window is repeated.",
      issued: 'date of issue',
      basis: 'the basis',
    },
  },
  examples: {
    invalid: [
      {
        title: 'bắt đầu trước ngày ban hành',
        text: `${HEAD}I. THỜI GIAN THỰC HIỆN\nTừ ngày 15/02/2026 đến ngày 30/9/2026.\n`,
        findings: [
          '9:4 Thời gian thực hiện bắt đầu “ngày 15/02/2026”, trước khi kế hoạch được ban hành. Bắt đầu từ ngày ban hành hoặc nói rõ theo thời gian của cấp trên.',
        ],
      },
    ],
    valid: [
      {
        title: 'bắt đầu sau ngày ban hành',
        text: `${HEAD}I. THỜI GIAN THỰC HIỆN\nTừ ngày 15/3/2026 đến ngày 30/9/2026.\n`,
        findings: [],
      },
      {
        title: 'cùng tháng ban hành, chưa biết ngày',
        text: `${HEAD}I. THỜI GIAN THỰC HIỆN\nTừ tháng 3/2026 đến hết tháng 9/2026.\n`,
        findings: [],
      },
      {
        title: 'kế hoạch của cả năm',
        text: `${HEAD}I. THỜI GIAN THỰC HIỆN\nTừ ngày 01/01/2026 đến ngày 31/12/2026.\n`,
        findings: [],
      },
      {
        title: 'ngày ban hành chưa điền, không có căn cứ',
        text: 'ỦY BAN NHÂN DÂN\nXÃ ĐỒNG LAU\nĐồng Lau, ngày     tháng     năm \nKẾ HOẠCH\nLàm sạch đường làng\n\nI. THỜI GIAN THỰC HIỆN\nTừ ngày 15/02/2026 đến ngày 30/9/2026.\n',
        findings: [],
      },
    ],
  },
  check({ analysis, report, say }) {
    const own = analysis.root.documentType === 'kế hoạch' ? ownPeriodOf(analysis.nodes) : null;
    const start = own?.start ?? null;
    const span = start === null ? null : daySpan(start);
    const issue = earliestIssue(analysis);
    if (own === null || start === null || span === null || issue === null) return;
    if (span.last >= issue.day || isWholeYear(own, start)) return;
    const first = own.mentions[0]?.node;
    if (first === undefined || OF_OTHERS.test(sourceBefore(analysis.source, first, REACH))) return;
    const written =
      first.type === 'period' ? (first.children.find((child) => child.type === 'date') ?? first) : first;
    report({
      at: written,
      message: 'early',
      values: { start: plainText(written) },
      related: relatedTo(issueOf(analysis), 'issued').concat(
        relatedTo(issue.basis?.mentions[0] ?? null, 'basis'),
      ),
    });

    function relatedTo(
      place: { node: { position: Related['range'] } } | null,
      message: 'issued' | 'basis',
    ): Related[] {
      return place === null ? [] : [{ message: say(message, {}), range: place.node.position }];
    }
  },
});

/** A plan for a year is issued in its first months. */
function isWholeYear({ end }: OwnPeriod, { year, month, day }: CalendarDate): boolean {
  if (year === null || (month !== null && month !== 1) || (day !== null && day !== 1)) return false;
  const last = end === null ? null : daySpan(end);
  return last !== null && last.last >= dayNumber(year, 12, 31);
}
