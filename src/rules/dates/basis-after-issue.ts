/**
 * A document that is cited with a date later than the plan's own.
 *
 * Why: what a plan rests on or refers to stood before it (NĐ 30/2020/NĐ-CP PL
 * I/I/II/6: căn cứ ban hành); one of the two dates is wrong.
 * How to fix: correct the date cited, or that of the plan.
 * When to turn off: never. Where the plan's day is not filled in yet, only
 * dates after the end of its month are reported.
 */
import type { CalendarDate } from '../../ast/calendar.ts';
import { isAfter } from '../../ast/calendar-days.ts';
import { plainText } from '../../ast/plain-text.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { issueOf } from './issue.ts';

export const basisAfterIssue: Rule = defineRule({
  id: 'basis-after-issue',
  category: 'dates',
  severity: { publish: 'error', draft: 'error' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/6' },
  docs: {
    vi: {
      summary: 'Văn bản được viện dẫn có ngày sau ngày ban hành kế hoạch.',
      why: 'Văn bản làm căn cứ phải có trước kế hoạch, nên một trong hai ngày bị sai.',
      fix: 'Sửa lại ngày của văn bản được viện dẫn hoặc ngày ban hành.',
      off: 'Không nên tắt. Khi chưa điền ngày ban hành, chỉ báo ngày sau tháng ban hành.',
    },
    en: {
      summary: 'A cited document is dated after the plan.',
      why: 'What a plan rests on stood before it: one of the two dates is wrong.',
      fix: 'Correct the date cited, or that of the plan.',
      off: 'Never. Where the day of issue is blank, only dates after its month are reported.',
    },
  },
  messages: {
    vi: {
      after:
        'Viện dẫn {document} {date}, sau thời gian ban hành “{issued}”. Sửa lại ngày của văn bản được viện dẫn hoặc ngày ban hành.',
      issued: 'ngày ban hành',
      unnamed: 'văn bản',
    },
    en: {
      after:
        '{document} is cited with {date}, after the date of issue “{issued}”. Correct the date cited or the date of issue.',
      issued: 'date of issue',
      unnamed: 'a document',
    },
  },
  examples: {
    invalid: [
      {
        title: 'căn cứ có ngày sau ngày ban hành',
        text: 'ỦY BAN NHÂN DÂN\nXÃ ĐỒNG LAU\nSố: 12/KH-UBND\nĐồng Lau, ngày 10 tháng 3 năm 2026\nKẾ HOẠCH\nRa quân làm sạch đường làng\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 15/3/2026 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã ban hành kế hoạch như sau:\n\nI. MỤC ĐÍCH\n1. Làm sạch đường làng.\n',
        findings: [
          '8:34 Viện dẫn Kế hoạch số 45/KH-UBND ngày 15/3/2026, sau thời gian ban hành “ngày 10 tháng 3 năm 2026”. Sửa lại ngày của văn bản được viện dẫn hoặc ngày ban hành.',
        ],
      },
    ],
    valid: [
      {
        title: 'căn cứ cùng ngày ban hành',
        text: 'ỦY BAN NHÂN DÂN\nXÃ ĐỒNG LAU\nSố: 12/KH-UBND\nĐồng Lau, ngày 10 tháng 3 năm 2026\nKẾ HOẠCH\nRa quân làm sạch đường làng\n\nThực hiện Công văn số 45/UBND-VX ngày 10/3/2026 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã ban hành kế hoạch như sau:\n\nI. MỤC ĐÍCH\n1. Làm sạch đường làng.\n',
        findings: [],
      },
      {
        title: 'chưa điền ngày ban hành: cùng tháng thì chưa biết',
        text: 'ỦY BAN NHÂN DÂN\nXÃ ĐỒNG LAU\nSố:     /KH-UBND\nĐồng Lau, ngày     tháng 3 năm 2026\nKẾ HOẠCH\nRa quân làm sạch đường làng\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 15/3/2026 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã ban hành kế hoạch như sau:\n\nI. MỤC ĐÍCH\n1. Làm sạch đường làng.\n',
        findings: [],
      },
      {
        title: 'hạn báo cáo sau ngày ban hành không phải ngày của văn bản',
        text: 'ỦY BAN NHÂN DÂN\nXÃ ĐỒNG LAU\nSố: 12/KH-UBND\nĐồng Lau, ngày 10 tháng 3 năm 2026\nKẾ HOẠCH\nRa quân làm sạch đường làng\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã ban hành kế hoạch như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n1. Các thôn báo cáo kết quả trước ngày 15/6/2026.\n',
        findings: [],
      },
    ],
  },
  check({ analysis, report, say }) {
    const issued = issueOf(analysis);
    if (issued === null) return;
    for (const { citation, mentions } of analysis.citations) {
      for (const { node } of mentions) {
        const { date } = node;
        if (date === null || !isAfter(date, issued.date)) continue;
        const written = node.children.find((child) => child.type === 'date' && isSame(child.date, date));
        const { symbol, documentType } = citation;
        const document =
          symbol === null
            ? (documentType ?? say('unnamed', {}))
            : `${documentType ?? say('unnamed', {})} số ${symbol}`;
        report({
          at: written ?? node,
          message: 'after',
          values: { document, date: plainText(written ?? node), issued: plainText(issued.node) },
          related: [{ message: say('issued', {}), range: issued.node.position }],
        });
      }
    }
  },
});

function isSame(a: CalendarDate, b: CalendarDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
