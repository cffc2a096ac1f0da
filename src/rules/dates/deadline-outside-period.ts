/**
 * A final report that is due before the plan is over, or a task that is due
 * after it.
 *
 * Why: a report on the whole cannot be written before the end, and nobody is
 * bound when the plan is over.
 * How to fix: move the deadline, or the end of the period.
 * When to turn off: where reports are estimates by design (annual statistics
 * close on 14/12, NĐ 09/2019/NĐ-CP Điều 12; plans for a whole year are left
 * alone).
 */
import { daySpan } from '../../ast/calendar-days.ts';
import { plainText } from '../../ast/plain-text.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { EarlyDeadlines, isDueTooLate } from './deadlines.ts';
import { ownPeriodOf, planEnd, timelineEntries } from './plan-times.ts';

/** What is shorter is a visit or a meeting, prepared before it and dealt with after it. */
const SHORTEST = 28;

const HEAD = 'KẾ HOẠCH\nPhát động đợt thi đua làm sạch đường làng\n\nI. THỜI GIAN THỰC HIỆN\n';

export const deadlineOutsidePeriod: Rule = defineRule({
  id: 'deadline-outside-period',
  category: 'dates',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  confidence: 0.85,
  docs: {
    vi: {
      summary:
        'Báo cáo tổng kết có hạn trước khi kế hoạch kết thúc, hoặc nhiệm vụ có hạn sau khi kế hoạch kết thúc.',
      why: 'Chưa kết thúc thì chưa có kết quả để tổng kết; đã kết thúc thì không còn ai phải thực hiện.',
      fix: 'Lùi hạn báo cáo, hoặc sửa thời gian thực hiện.',
      off: 'Khi báo cáo được phép ước số liệu đến cuối kỳ. Kế hoạch cả năm không bị báo.',
    },
    en: {
      summary: 'A final report due before the plan is over, or a task due after it.',
      why: 'The whole cannot be reported before the end, and nobody is bound when the plan is over.',
      fix: 'Move the deadline, or the end of the period.',
      off: 'Where reports may be estimates. Plans for a whole year are left alone.',
    },
  },
  messages: {
    vi: {
      early:
        'Hạn “{found}” cho báo cáo kết quả đến trước khi kế hoạch kết thúc (“{period}”). Lùi hạn hoặc sửa thời gian thực hiện.',
      review:
        'Tổng kết “{found}” trước khi kế hoạch kết thúc (“{period}”). Sửa thời gian tổng kết hoặc thời gian thực hiện.',
      late: 'Hạn “{found}” đến sau khi kế hoạch đã kết thúc (“{period}”). Sửa hạn hoặc thời gian thực hiện.',
      period: 'thời gian thực hiện',
    },
    en: {
      early:
        'The final report is due “{found}”, before the plan is over (“{period}”). Move the deadline or the period.',
      review:
        'The final review is held “{found}”, before the plan is over (“{period}”). Move it or the period.',
      late: 'The task is due “{found}”, after the plan is over (“{period}”). Move the deadline or the period.',
      period: "the plan's period",
    },
  },
  examples: {
    invalid: [
      {
        title: 'báo cáo kết quả trước khi đợt thi đua kết thúc',
        text: `${HEAD}Từ ngày 15/3/2026 đến hết tháng 10/2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Các thôn gửi báo cáo tổng kết đợt thi đua trước ngày 10/10/2026.\n`,
        findings: [
          '7:46 Hạn “trước ngày 10/10/2026” cho báo cáo kết quả đến trước khi kế hoạch kết thúc (“Từ ngày 15/3/2026 đến hết tháng 10/2026”). Lùi hạn hoặc sửa thời gian thực hiện.',
        ],
      },
      {
        title: 'nhiệm vụ có hạn sau khi kế hoạch kết thúc',
        text: `${HEAD}Từ ngày 15/3/2026 đến ngày 30/10/2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Các thôn hoàn thành trồng hoa ven đường trước ngày 20/11/2026.\n`,
        findings: [
          '7:44 Hạn “trước ngày 20/11/2026” đến sau khi kế hoạch đã kết thúc (“Từ ngày 15/3/2026 đến ngày 30/10/2026”). Sửa hạn hoặc thời gian thực hiện.',
        ],
      },
    ],
    valid: [
      {
        title: 'báo cáo sau khi kết thúc',
        text: `${HEAD}Từ ngày 15/3/2026 đến hết tháng 10/2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Các thôn gửi báo cáo tổng kết đợt thi đua trước ngày 10/11/2026.\n`,
        findings: [],
      },
      {
        title: 'báo cáo sơ kết giữa đợt',
        text: `${HEAD}Từ ngày 15/3/2026 đến hết tháng 10/2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Các thôn gửi báo cáo sơ kết trước ngày 30/6/2026.\n`,
        findings: [],
      },
      {
        title: 'giai đoạn cuối dành cho tổng kết',
        text: `${HEAD}Từ ngày 15/3/2026 đến hết ngày 31/10/2026.\na) Giai đoạn 1, từ ngày 15/3/2026 đến hết ngày 30/9/2026: thực hiện;\nb) Giai đoạn 2, từ ngày 01/10/2026 đến hết ngày 31/10/2026: bình xét, tổng kết.\nII. TỔ CHỨC THỰC HIỆN\n1. Các thôn gửi báo cáo tổng kết trước ngày 10/10/2026.\n`,
        findings: [],
      },
      {
        title: 'kế hoạch cả năm, báo cáo năm theo kỳ chốt số liệu',
        text: `${HEAD}Từ ngày ban hành đến hết năm 2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Các thôn báo cáo kết quả thực hiện Kế hoạch trước ngày 10/12/2026.\n`,
        findings: [],
      },
    ],
  },
  check({ analysis, report, say }) {
    const { nodes, source, root } = analysis;
    const own = root.documentType === 'kế hoạch' ? ownPeriodOf(nodes) : null;
    const last = own?.mentions.at(-1)?.node;
    // A plan for some days is prepared before and reported after them.
    if (own === null || last?.type !== 'period') return;
    const end = planEnd(own, source);
    if (end === null) return;
    const start = own.start === null ? null : daySpan(own.start);
    const isLong = start === null || end.last - start.first >= SHORTEST;
    const early = new EarlyDeadlines(end, nodes);
    const related = [{ message: say('period', {}), range: last.position }];
    for (const entry of timelineEntries(nodes)) {
      const due = daySpan(entry.date);
      if (due === null) continue;
      const values = { found: plainText(entry.node), period: plainText(last) };
      if (early.has(entry, due)) {
        const message = entry.event === 'tổng kết' ? 'review' : 'early';
        report({ at: entry.node, message, values, related });
      } else if (isLong && isDueTooLate(entry, due, end))
        report({ at: entry.node, message: 'late', values, related });
    }
  },
});
