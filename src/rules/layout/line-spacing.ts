import { lookOf, mainSize } from '../../analyse/layout/find.ts';
import type { Layout, ParagraphLayout } from '../../analyse/layout/layout.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import type { Demand } from '../../profile/standard.ts';
import { bodyOf } from './body.ts';
import { isOutside, written, writtenMost, writtenSpan } from './measures.ts';
import { isFilled, placesOf } from './places.ts';
import { RIGHT_EXAMPLES, STATE_LOOK, STATE_PLAN } from './samples.ts';
import { provisionOf, seenOf } from './seen.ts';

/** The height of a line of Times New Roman against its size. */
const LINE_OF_SIZE = 1.15;
/** In lines and points: what rounding makes. */
const TOLERANCE = { lines: 0.05, points: 0.5 } as const;
const GAP_TOLERANCE = 0.5;
/** The share of paragraphs from which on it runs through the document. */
const LEAST_SHARE = 1 / 3;

interface Measured {
  paragraph: ParagraphLayout;
  value: number;
}

/** Line spacing in lines of the font, or in points; null where nothing can be said of it. */
function spacingOf(layout: Layout, paragraph: ParagraphLayout, unit: 'lines' | 'points'): number | null {
  const size = mainSize(lookOf(layout, paragraph.start, paragraph.end));
  if (size === null) return null;
  const { rule, value } = paragraph.lines;
  const single = size * LINE_OF_SIZE;
  const points = rule === 'multiple' ? value * single : rule === 'exact' ? value : Math.max(value, single);
  return unit === 'points' ? points : points / single;
}

/**
 * Lines that stand too close or too far apart, and paragraphs with too
 * little space between them.
 *
 * NĐ 30/2020 PL I/I/II/6.e wants single to 1,5 lines and at least 6 points
 * between paragraphs. Spacing that is set in points is counted in lines of
 * its letters. Space above and below add up, and an empty line between two
 * paragraphs is space enough.
 *
 * To fix, set the spacing of the body. Leave the rule out where a page must
 * be saved.
 */
export const lineSpacing: Rule = defineRule({
  id: 'line-spacing',
  category: 'layout',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/6.e' },
  docs: {
    vi: {
      summary: 'Khoảng cách giữa các dòng hoặc giữa các đoạn văn không đúng quy định.',
      why: 'Khoảng cách giữa các đoạn văn tối thiểu 6 pt; khoảng cách giữa các dòng từ dòng đơn đến 1,5 lines (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, điểm 6.e).',
      fix: 'Trong Word: Paragraph › Spacing: Before hoặc After từ 6 pt; Line spacing từ Single đến 1.5 lines.',
      off: 'Khi cần thu gọn cho vừa trang.',
    },
    en: {
      summary: 'Lines or paragraphs stand too close or too far apart.',
      why: 'Paragraphs are at least 6 pt apart and lines single to 1.5 (Decree 30/2020, PL I/I/II/6.e).',
      fix: 'In Word: Paragraph › Spacing: Before or After from 6 pt; Line spacing from Single to 1.5 lines.',
      off: 'Where a page must be saved.',
    },
  },
  messages: {
    vi: {
      lines: 'Giãn dòng {found} dòng ở {count}/{all} đoạn, cần {expected} dòng.',
      points: 'Giãn dòng {found} pt ở {count}/{all} đoạn, cần {expected} pt.',
      gap: 'Khoảng cách giữa các đoạn văn {found} pt ở {count}/{all} chỗ, cần ít nhất {expected} pt.',
      again: 'cũng giãn cách không đúng',
    },
    en: {
      lines: 'Line spacing is {found} lines in {count} of {all} paragraphs; {expected} is wanted.',
      points: 'Line spacing is {found} pt in {count} of {all} paragraphs; {expected} pt is wanted.',
      gap: 'Paragraphs are {found} pt apart in {count} of {all} places; at least {expected} pt is wanted.',
      again: 'not spaced as demanded either',
    },
  },
  examples: {
    invalid: [
      {
        title: 'double lines',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, lines: { '': { lines: { rule: 'multiple', value: 2 } } } },
        findings: ['12:1 Giãn dòng 2 dòng ở 3/3 đoạn, cần 1–1,5 dòng.'],
      },
      {
        title: 'no space between paragraphs',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, lines: { '': { before: 0 } } },
        findings: ['13:1 Khoảng cách giữa các đoạn văn 0 pt ở 3/3 chỗ, cần ít nhất 6 pt.'],
      },
    ],
    valid: [
      ...RIGHT_EXAMPLES,
      {
        title: 'lines of 18 points',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, lines: { '': { lines: { rule: 'exact', value: 18 } } } },
        findings: [],
      },
      {
        title: 'space below instead of above',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, lines: { '': { before: 0, after: 6 } } },
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, language, report, say }) => {
    const seen = seenOf(analysis, standard);
    if (seen === null) return;
    const { layout, demands } = seen;
    const body = bodyOf(analysis, seen);
    const tell = (
      message: 'lines' | 'points' | 'gap',
      all: number,
      wrong: readonly Measured[],
      expected: string,
      demand: Demand<unknown>,
    ): void => {
      const places = wrong.map(({ paragraph }) => paragraph);
      if (wrong.length <= all * LEAST_SHARE || !isFilled(places)) return;
      const measured = wrong.map(({ value }) => value);
      const values = { found: writtenMost(measured, language), count: wrong.length, all, expected };
      const at = placesOf(analysis, places, say('again', {}));
      const clause = provisionOf(standard, demand);
      // Each message has its own type of values, though all have the same.
      if (message === 'lines') report({ ...at, message, values, clause });
      else if (message === 'points') report({ ...at, message, values, clause });
      else report({ ...at, message, values, clause });
    };
    if (demands.lines !== null) {
      const { unit, span } = demands.lines.value;
      const long = body.filter(({ isLong }) => isLong).map((each) => each.layout);
      const wrong = long.flatMap((paragraph) => {
        const value = spacingOf(layout, paragraph, unit);
        return value !== null && isOutside(value, span, TOLERANCE[unit]) ? [{ paragraph, value }] : [];
      });
      tell(unit, long.length, wrong, writtenSpan(span, language), demands.lines);
    }
    if (demands.gap !== null) {
      const least = demands.gap.value;
      const inBody = new Set(body.map((each) => each.layout));
      const pairs = layout.paragraphs.flatMap((paragraph, i) => {
        const above = layout.paragraphs[i - 1];
        if (above === undefined || !inBody.has(paragraph) || !inBody.has(above)) return [];
        return [{ paragraph, value: above.after + paragraph.before }];
      });
      const wrong = pairs.filter(({ value }) => value < least - GAP_TOLERANCE);
      tell('gap', pairs.length, wrong, written(least, language), demands.gap);
    }
  },
});
