/**
 * A date that the calendar does not have, and a period that ends before it
 * begins.
 *
 * Why: a task due on 31/6 is due on no day; whoever carries it out picks one.
 * How to fix: write the day that is meant. The fixes are unsafe: the last day
 * of the month, or day and month changed about, is only the likeliest meaning.
 * When to turn off: never; dates of the lunar calendar are left alone.
 */
import type { CalendarDate } from '../../ast/calendar.ts';
import { daysInMonth, isAfter, isInCalendar } from '../../ast/calendar-days.ts';
import type { DateNode, Period } from '../../ast/inline.ts';
import { plainText } from '../../ast/plain-text.ts';
import type { SourceText } from '../../analyse/text-run.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Fix } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { LUNAR } from '../lexicon/date-words.data.ts';
import { sourceBehind } from './around.ts';
import { dateEdits } from './date-numbers.ts';

export const invalidDate: Rule = defineRule({
  id: 'invalid-date',
  category: 'dates',
  severity: { publish: 'error', draft: 'error' },
  clause: null,
  docs: {
    vi: {
      summary: 'Ngày, tháng không có trong lịch; khoảng thời gian có ngày cuối trước ngày đầu.',
      why: 'Việc giao hạn vào ngày 31/6 thì không rơi vào ngày nào; người thực hiện phải tự đoán.',
      fix: 'Ghi lại đúng ngày, tháng định nói.',
      off: 'Không nên tắt. Ngày âm lịch không bị báo.',
    },
    en: {
      summary: 'A date that the calendar does not have, or a period that ends before it begins.',
      why: 'A task due on 31/6 is due on no day; whoever carries it out has to guess.',
      fix: 'Write the date that is meant.',
      off: 'Never. Dates of the lunar calendar are left alone.',
    },
  },
  messages: {
    vi: {
      day: 'Không có ngày “{found}”: tháng {month} có {days} ngày. Kiểm tra lại ngày, tháng.',
      month: 'Không có ngày “{found}”: một năm chỉ có 12 tháng. Kiểm tra lại ngày, tháng.',
      reversed: 'Khoảng thời gian “{found}” kết thúc trước khi bắt đầu. Kiểm tra lại hai mốc.',
      lastDay: 'Đổi thành ngày {days}, ngày cuối tháng {month}',
      swap: 'Đổi chỗ ngày và tháng: ngày {month} tháng {day}',
    },
    en: {
      day: 'There is no “{found}”: month {month} has {days} days. Check day and month.',
      month: 'There is no “{found}”: a year has 12 months only. Check day and month.',
      reversed: 'The period “{found}” ends before it begins. Check both ends.',
      lastDay: 'Change to {days}, the last day of month {month}',
      swap: 'Swap day and month: day {month} of month {day}',
    },
  },
  examples: {
    invalid: [
      {
        title: 'tháng 6 không có ngày 31',
        text: 'I. NỘI DUNG\n1. Các thôn gửi báo cáo về Ủy ban nhân dân xã trước ngày 31/6/2026.\n',
        findings: ['2:53 Không có ngày “ngày 31/6/2026”: tháng 6 có 30 ngày. Kiểm tra lại ngày, tháng.'],
      },
      {
        title: 'tháng 13',
        text: 'I. NỘI DUNG\n1. Tổng kết phong trào vào tháng 13 năm 2026.\n',
        findings: [
          '2:28 Không có ngày “tháng 13 năm 2026”: một năm chỉ có 12 tháng. Kiểm tra lại ngày, tháng.',
        ],
      },
      {
        title: 'ngày cuối trước ngày đầu',
        text: 'I. THỜI GIAN\nPhong trào thực hiện từ ngày 15/9/2026 đến ngày 30/5/2026.\n',
        findings: [
          '2:22 Khoảng thời gian “từ ngày 15/9/2026 đến ngày 30/5/2026” kết thúc trước khi bắt đầu. Kiểm tra lại hai mốc.',
        ],
      },
    ],
    valid: [
      {
        title: 'ngày 29/02 của năm nhuận',
        text: 'I. NỘI DUNG\n1. Xã Đồng Lau tổ chức ngày hội vào ngày 29/02/2028.\n',
        findings: [],
      },
      {
        title: 'ngày âm lịch',
        text: 'I. NỘI DUNG\n1. Lễ hội đình Đồng Lau mở ngày 30/02 âm lịch.\n',
        findings: [],
      },
      {
        title: 'khoảng thời gian qua năm, đầu không ghi năm',
        text: 'I. NỘI DUNG\n1. Cao điểm bắt đầu từ tháng 12 đến tháng 02/2027.\n',
        findings: [],
      },
      {
        title: 'lương tháng thứ mười ba',
        text: 'I. NỘI DUNG\n1. Doanh nghiệp chi lương tháng 13 cho người lao động trước Tết.\n',
        findings: [],
      },
    ],
  },
  check({ analysis: { nodes, source }, report, say }) {
    for (const { node } of nodes.all('date')) {
      const { year, month, day } = node.date;
      if (isInCalendar(node.date) || month === null || !isMeant(node, source)) continue;
      const found = plainText(node);
      if (month < 1 || month > 12) {
        const swapped = { ...node.date, day: month, month: day };
        const fix =
          day === null || !isInCalendar(swapped)
            ? null
            : fixOf(node, source, [month, day], say('swap', { day, month }));
        report({ at: node, message: 'month', values: { found }, fixes: fix === null ? [] : [fix] });
        continue;
      }
      const days = daysInMonth(year, month);
      const fix =
        day !== null && day > days && day <= 31
          ? fixOf(node, source, [days], say('lastDay', { days, month }))
          : null;
      report({ at: node, message: 'day', values: { found, month, days }, fixes: fix === null ? [] : [fix] });
    }
    for (const { node } of nodes.all('period')) {
      if (isReversed(node)) report({ at: node, message: 'reversed', values: { found: plainText(node) } });
    }
  },
});

/** Not of the lunar calendar, and no thirteenth month of pay. */
function isMeant(node: DateNode, source: SourceText): boolean {
  const { year, month, day } = node.date;
  if (year === null && day === null && month !== null && month > 12) return false;
  return !LUNAR.test(sourceBehind(source, node, 20));
}

function fixOf(node: DateNode, source: SourceText, numbers: readonly number[], title: string): Fix | null {
  const edits = dateEdits(node, source, numbers);
  return edits === null ? null : { title, safety: 'unsafe', edits };
}

/** Whether the year of the first end is written, not borrowed from the other. */
function hasOwnYear(period: Period, from: CalendarDate): boolean {
  const first = period.children.find((child) => child.type === 'date');
  return first === undefined || first.date.year === from.year;
}

function isReversed(period: Period): boolean {
  const { from, to } = period;
  if (from === null || to === null || !isAfter(from, to)) return false;
  // `từ tháng 12 đến tháng 02/2027` begins in the year before.
  return hasOwnYear(period, from) || from.month === to.month;
}
