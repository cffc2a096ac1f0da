import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../src/ast/calendar.ts';
import {
  dayNumber,
  daysInMonth,
  daySpan,
  isAfter,
  isInCalendar,
  isLeapYear,
  weekdayOf,
} from '../../src/ast/calendar-days.ts';

function date(year: number | null, month: number | null = null, day: number | null = null): CalendarDate {
  return { year, quarter: null, month, day };
}

test('leap years', () => {
  expect([2024, 2000, 2400].every(isLeapYear)).toBe(true);
  expect([2025, 1900, 2100].some(isLeapYear)).toBe(false);
});

test('days of a month', () => {
  expect([1, 2, 4, 12].map((month) => daysInMonth(2025, month))).toEqual([31, 28, 30, 31]);
  expect([daysInMonth(2024, 2), daysInMonth(null, 2), daysInMonth(2025, 13), daysInMonth(2025, 0)]).toEqual([
    29, 29, 0, 0,
  ]);
});

test('day numbers and weekdays agree with the calendar of the platform', () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      (day) => {
        const number = dayNumber(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
        expect(number).toBe(Math.floor(day.getTime() / 86_400_000));
        expect(weekdayOf(number)).toBe(day.getUTCDay());
      },
    ),
  );
});

describe('dates known in part', () => {
  test('cover all the days that they can mean', () => {
    const february = daySpan(date(2024, 2));
    expect(february).toEqual({ first: dayNumber(2024, 2, 1), last: dayNumber(2024, 2, 29) });
    expect(daySpan({ year: 2025, quarter: 4, month: null, day: null })).toEqual({
      first: dayNumber(2025, 10, 1),
      last: dayNumber(2025, 12, 31),
    });
    expect(daySpan(date(2025))?.last).toBe(dayNumber(2025, 12, 31));
    expect([daySpan(date(null, 5, 1)), daySpan(date(2025, 2, 30)), daySpan(date(2025, 13))]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('are later only where that is certain', () => {
    expect(isAfter(date(2026, 1), date(2025, 12, 31))).toBe(true);
    expect(isAfter(date(2025, 12, 20), date(2025, 12))).toBe(false);
    expect(isAfter(date(2025, 12), date(2025, 12, 1))).toBe(false);
    expect(isAfter(date(2026), date(2025))).toBe(true);
    expect(isAfter(date(null, 5, 2), date(2025, 5, 1))).toBe(false);
  });

  test('are in the calendar as far as they go', () => {
    expect([date(2024, 2, 29), date(null, 2, 29), date(2025, 12), date(2025)].every(isInCalendar)).toBe(true);
    expect([date(2025, 2, 29), date(2025, 13), date(null, 4, 31), date(2025, 0, 1)].some(isInCalendar)).toBe(
      false,
    );
  });
});
