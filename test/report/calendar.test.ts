import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, facts, parse } from '../../src/index.ts';
import type { Facts } from '../../src/analyse/facts-types.ts';
import { formatCalendar } from '../../src/report/calendar/calendar.ts';
import { contentLine, escapeText } from '../../src/report/calendar/content-line.ts';
import { deadlinesOf } from '../../src/report/calendar/deadlines.ts';
import { lastDayOf } from '../../src/report/calendar/last-day.ts';
import { runs } from '../support/runs.ts';
import { hostile } from './hostile.ts';

const PLAN = `ỦY BAN NHÂN DÂN
XÃ ĐỒNG TRẦU HẠ

Số: 12/KH-UBND

KẾ HOẠCH
Tổ chức ngày hội đọc sách

I. THỜI GIAN
Sơ kết trong tháng 7 năm 2026.

II. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội
a) Gửi báo cáo, đề xuất khen thưởng trước ngày 20 tháng 3 năm 2026.
b) Tham mưu sơ kết trong tháng 7 năm 2026.
2. Công an xã
Bảo đảm an ninh; hoàn thành trước ngày 30 tháng 02 năm 2026.
`;

function calendarOf(of: Facts, language: 'vi' | 'en' = 'vi', today = '2026-01-31'): string {
  return formatCalendar(of, deadlinesOf(of), { language, version: '0.1.0', today });
}

function factsOf(text: string): Facts {
  return facts(analyse(parse(text)));
}

/** Values by name, lines unfolded; reads events one after the other. */
function readEvents(calendar: string): Record<string, string>[] {
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({});
    const colon = line.indexOf(':');
    const last = events.at(-1);
    if (last !== undefined) last[line.slice(0, colon)] = line.slice(colon + 1);
  }
  return events;
}

describe('a calendar', () => {
  test('has an all-day event for each deadline, by day', () => {
    const events = readEvents(calendarOf(factsOf(PLAN)));
    expect(events.map((each) => [each['DTSTART;VALUE=DATE'], each['SUMMARY'], each['DESCRIPTION']])).toEqual([
      [
        '20260320',
        String.raw`Phòng Văn hóa - Xã hội: báo cáo – Gửi báo cáo\, đề xuất khen thưởng trước ngày 20 tháng 3 năm 2026`,
        String.raw`Gửi báo cáo\, đề xuất khen thưởng trước ngày 20 tháng 3 năm 2026\nĐơn vị: Phòng Văn hóa - Xã hội\nNguồn: Kế hoạch 12/KH-UBND\, dòng 14`,
      ],
      // Said of the unit too, the review is one event; 30/02 is no day.
      [
        '20260731',
        'Sơ kết (trong tháng 7/2026) – Sơ kết trong tháng 7 năm 2026',
        String.raw`Sơ kết trong tháng 7 năm 2026\nNguồn: Kế hoạch 12/KH-UBND\, dòng 10`,
      ],
    ]);
  });

  test('is a calendar of RFC 5545, the same on each export of a day', () => {
    const calendar = calendarOf(factsOf(PLAN));
    expect(calendar).toMatch(
      /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/thethuc\/\/thethuc 0\.1\.0\/\/VI\r\nCALSCALE:GREGORIAN\r\n/u,
    );
    expect(calendar).toMatch(/\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n$/u);
    expect(calendar).not.toMatch(/(?<!\r)\n|\r(?!\n)/u);
    for (const event of readEvents(calendar)) {
      expect(event).toMatchObject({ DTSTAMP: '20260131T000000Z', TRANSP: 'TRANSPARENT' });
      expect(event['UID']).toMatch(/^[\da-f]{16}@thethuc$/u);
    }
    expect(calendarOf(factsOf(PLAN))).toBe(calendar);
  });

  test('keeps the names of its events when the plan is edited elsewhere or exported again', () => {
    const names = (calendar: string): unknown[] => readEvents(calendar).map((each) => each['UID']);
    const own = names(calendarOf(factsOf(PLAN)));
    expect(new Set(own).size).toBe(2);
    const edited = PLAN.replace('I. THỜI GIAN', 'I. THỜI GIAN, ĐỊA ĐIỂM\nTại nhà văn hóa xã.\n');
    expect(names(calendarOf(factsOf(edited), 'en', '2026-02-01'))).toEqual(own);
  });

  test('speaks English', () => {
    const calendar = calendarOf(factsOf(PLAN), 'en').replaceAll('\r\n ', '');
    expect(calendar).toContain('SUMMARY:Sơ kết (within month 7/2026) – ');
    expect(calendar).toContain(String.raw`Source: Kế hoạch 12/KH-UBND\, line 10`);
  });

  test('of a plan without dates has no events', () => {
    expect(readEvents(calendarOf(factsOf('')))).toEqual([]);
  });
});

test.each([
  ['2026-03-20', '20260320', null],
  ['2026-07', '20260731', 'month 7/2026'],
  ['2028-02', '20280229', 'month 2/2028'],
  ['2026-Q1', '20260331', 'quarter I/2026'],
  ['2026-Q4', '20261231', 'quarter IV/2026'],
  ['2026', '20261231', 'year 2026'],
])('the last day of %s is %s', (date, day, within) => {
  const last = lastDayOf(date);
  expect(last?.day).toBe(day);
  expect(last?.within ? `${last.within.part} ${last.within.name}` : null).toBe(within);
});

test.each(['2026-02-29', '2026-13', '2026-00', '2026-04-31', '2026-04-00', 'ngày mai'])(
  '%s has no last day',
  (date) => {
    expect(lastDayOf(date)).toBeNull();
  },
);

describe('a line', () => {
  const octets = (text: string): number => new TextEncoder().encode(text).length;

  test('is folded at 75 octets between characters', () => {
    const folded = contentLine('SUMMARY', 'ế'.repeat(40));
    // Eight octets of name and colon leave room for 22 letters of three, then 24 behind the blank.
    expect(folded).toBe(`SUMMARY:${'ế'.repeat(22)}\r\n ${'ế'.repeat(18)}\r\n`);
  });

  test('keeps its value whatever that is, in lines that are short enough and whole', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 6 }), (parts) => {
        const value = escapeText(parts.join(''));
        const line = contentLine('DESCRIPTION', value);
        const folds = line.split('\r\n');
        expect(folds.pop()).toBe('');
        for (const fold of folds) expect(octets(fold)).toBeLessThanOrEqual(75);
        expect(folds.join('\r\n').replaceAll('\r\n ', '')).toBe(`DESCRIPTION:${value}`);
        expect(value).not.toMatch(/[^\P{Cc}\t]|\p{Cs}/u);
        const back = value.replaceAll(/\\([\\;,n])/gu, (_, each: string) => (each === 'n' ? '\n' : each));
        const written = parts.join('').replaceAll(/\r\n?/gu, '\n');
        expect(back).toBe(written.replaceAll(/[^\P{Cc}\t\n]|\p{Cs}/gu, ''));
        expect(value.replaceAll(/\\[\\;,n]/gu, '')).not.toMatch(/[\\;,]/u);
      }),
      runs(300),
    );
  });
});
