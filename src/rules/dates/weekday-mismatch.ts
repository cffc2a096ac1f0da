/**
 * A weekday that is not that of its date: “thứ Hai, ngày 16/12/2025”.
 *
 * Why: whoever is invited comes on one of two days. Weekdays are arithmetic:
 * one of the two is wrong.
 * How to fix: correct the weekday or the date, whichever is wrong. Both fixes
 * are unsafe: only the author knows which of the two is meant.
 * When to turn off: never.
 */
import type { CalendarDate } from '../../ast/calendar.ts';
import { daysInMonth, daySpan, weekdayOf } from '../../ast/calendar-days.ts';
import { plainText } from '../../ast/plain-text.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { WEEKDAYS, WEEKDAYS_ENGLISH } from '../lexicon/date-words.data.ts';
import { dateEdits } from './date-numbers.ts';
import { oddYears } from './odd-years.ts';
import { weekdayBeside } from './weekday.ts';

export const weekdayMismatch: Rule = defineRule({
  id: 'weekday-mismatch',
  category: 'dates',
  severity: { publish: 'error', draft: 'error' },
  clause: null,
  docs: {
    vi: {
      summary: 'Thứ trong tuần không khớp với ngày ghi bên cạnh.',
      why: 'Người được mời sẽ đến vào một trong hai ngày. Thứ và ngày tính được với nhau nên một trong hai bị sai.',
      fix: 'Sửa lại thứ hoặc ngày, tùy chỗ nào sai.',
      off: 'Không nên tắt.',
    },
    en: {
      summary: 'A weekday that is not that of the date beside it.',
      why: 'Whoever is invited comes on one of two days. Weekdays are arithmetic: one of the two is wrong.',
      fix: 'Correct the weekday or the date, whichever is wrong.',
      off: 'Never.',
    },
  },
  messages: {
    vi: {
      mismatch: '“{date}” là {expected}, không phải {found}. Sửa lại thứ hoặc ngày.',
      fix: 'Đổi “{words}” thành “{expected}”',
      move: 'Đổi ngày thành {day}, {weekday} gần nhất',
    },
    en: {
      mismatch: '“{date}” is a {expected}, not a {found}. Correct the weekday or the date.',
      fix: 'Change “{words}” to “{expected}”',
      move: 'Change the day to {day}, the nearest {weekday}',
    },
  },
  examples: {
    invalid: [
      {
        title: 'thứ đứng trước ngày',
        text: 'I. THỜI GIAN\nLễ phát động bắt đầu lúc 8 giờ 00, thứ Hai, ngày 16/12/2025.\n',
        findings: ['2:36 “ngày 16/12/2025” là thứ Ba, không phải thứ Hai. Sửa lại thứ hoặc ngày.'],
      },
      {
        title: 'thứ trong ngoặc',
        text: 'I. THỜI GIAN\nNgày hội tổ chức vào ngày 20 tháng 12 năm 2025 (Chủ nhật).\n',
        findings: [
          '2:49 “ngày 20 tháng 12 năm 2025” là thứ Bảy, không phải Chủ nhật. Sửa lại thứ hoặc ngày.',
        ],
      },
    ],
    valid: [
      {
        title: 'thứ khớp với ngày',
        text: 'I. THỜI GIAN\nLễ phát động vào sáng thứ Hai, ngày 15/12/2025; bế mạc ngày 19/12/2025 (Thứ 6).\n',
        findings: [],
      },
      {
        title: 'số thứ tự của kỳ họp, không phải thứ trong tuần',
        text: 'I. NỘI DUNG\nThực hiện kết luận tại Kỳ họp thứ 6 ngày 15/12/2025 và Phiên họp thứ hai, ngày 16/12/2025.\n',
        findings: [],
      },
      {
        title: 'hai thứ cho hai ngày',
        text: 'I. THỜI GIAN\nHội thao diễn ra vào thứ Bảy, Chủ nhật ngày 20, 21/12/2025.\n',
        findings: [],
      },
      {
        title: 'ngày không ghi năm',
        text: 'I. THỜI GIAN\nTrực vào thứ Hai, ngày 16/12.\n',
        findings: [],
      },
    ],
  },
  check({ analysis, report, say, language }) {
    const { nodes, source } = analysis;
    const names = language === 'vi' ? WEEKDAYS : WEEKDAYS_ENGLISH;
    const misdated = new Set(oddYears(analysis).flatMap(({ odd }) => odd));
    for (const { node } of nodes.all('date')) {
      const day = dayOf(node.date);
      if (day === null || misdated.has(node)) continue;
      const beside = weekdayBeside(node, source);
      if (beside === null || beside.weekday === weekdayOf(day)) continue;
      const right = WEEKDAYS[weekdayOf(day)] ?? '';
      const meant = nearestDay(node.date, day, beside.weekday);
      const moved = meant === null ? null : dateEdits(node, source, [meant]);
      report({
        at: beside.range,
        message: 'mismatch',
        values: {
          date: plainText(node),
          expected: names[weekdayOf(day)] ?? '',
          found: names[beside.weekday] ?? '',
        },
        actual: beside.words,
        expected: right,
        fixes: [
          {
            title: say('fix', { words: beside.words, expected: right }),
            safety: 'unsafe',
            edits: [{ range: beside.range, text: right }],
          },
          ...(meant === null || moved === null
            ? []
            : [
                {
                  title: say('move', { day: meant, weekday: names[beside.weekday] ?? '' }),
                  safety: 'unsafe' as const,
                  edits: moved,
                },
              ]),
        ],
      });
    }
  },
});

/** The number of the one day that a date means; null where it is not wholly known. */
function dayOf(date: CalendarDate): number | null {
  return date.day === null ? null : (daySpan(date)?.first ?? null);
}

/** The day of the month nearest to a date that falls on a weekday; null where it lies in another month. */
function nearestDay({ year, month, day }: CalendarDate, number: number, weekday: number): number | null {
  // Never more than three days away: of two such days one is nearer.
  const away = ((weekday - weekdayOf(number) + 10) % 7) - 3;
  if (month === null || day === null) return null;
  const meant = day + away;
  return meant >= 1 && meant <= daysInMonth(year, month) ? meant : null;
}
