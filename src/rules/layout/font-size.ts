import { countSigns, lookOf, mainSize } from '../../analyse/layout/find.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import type { PartName } from '../../profile/layout.ts';
import type { Demand } from '../../profile/standard.ts';
import type { Stretch } from '../../text/place.ts';
import { PART_WORDS } from '../lexicon/layout-words.data.ts';
import { bodyOf } from './body.ts';
import { isOutside, writtenMost, writtenSpan } from './measures.ts';
import { partsOf } from './parts.ts';
import { isFilled, placesOf } from './places.ts';
import { RIGHT_EXAMPLES, STATE_LOOK, STATE_PLAN } from './samples.ts';
import { provisionOf, seenOf } from './seen.ts';

/** Words that are too short to be a paragraph of the body. */
const FEW = 20;

/**
 * Letters that are larger or smaller than their part of the document asks.
 *
 * NĐ 30/2020 PL I/I/II and the table of PL I/I/V give every part its size:
 * 13 to 14 points for the body, 12 to 13 for Quốc hiệu and the issuer, 12
 * for the words “Nơi nhận” and 11 for the list. A part has the size of most
 * of its letters. Parts that went wrong in the same way are one finding. Tables and appendices may be set smaller.
 *
 * To fix, select the part and set its size. Leave the rule out where a
 * template of the office gives other sizes.
 */
export const fontSize: Rule = defineRule({
  id: 'font-size',
  category: 'layout',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/I/5; PL I/I/V' },
  docs: {
    vi: {
      summary: 'Cỡ chữ của một thành phần lớn hoặc nhỏ hơn quy định.',
      why: 'Mỗi thành phần thể thức có cỡ chữ riêng: nội dung 13–14, Quốc hiệu 12–13, từ “Nơi nhận” 12, danh sách nơi nhận 11… (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II và Mục V).',
      fix: 'Chọn thành phần đó và đặt lại cỡ chữ.',
      off: 'Khi cơ quan có mẫu riêng với cỡ chữ khác.',
    },
    en: {
      summary: 'A part is set in larger or smaller letters than demanded.',
      why: 'Every part has its size: the body 13–14, the national name 12–13, the words “Nơi nhận” 12, the list of recipients 11 … (Decree 30/2020, PL I/I/II and PL I/I/V).',
      fix: 'Select the part and set its size.',
      off: 'Where a template of the office gives other sizes.',
    },
  },
  messages: {
    vi: {
      size: 'Cỡ chữ {found} ở {part}, cần {expected}.',
      again: 'cũng sai cỡ chữ',
    },
    en: {
      size: 'Size {found} in {part}; {expected} is wanted.',
      again: 'of a wrong size as well',
    },
  },
  examples: {
    invalid: [
      {
        title: 'a body in 12 points',
        text: STATE_PLAN,
        layout: {
          like: STATE_LOOK,
          lines: { 'Ủy ban': { size: 12 }, '1. ': { size: 12 }, '2. ': { size: 12 } },
        },
        findings: ['12:1 Cỡ chữ 12 ở nội dung, cần 13–14.'],
      },
      {
        title: 'recipients as large as the body',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, lines: { 'Nơi nhận': { size: 14 }, '- ': { size: 14 } } },
        findings: ['17:1 Cỡ chữ 14 ở từ “Nơi nhận”, cần 12.', '18:1 Cỡ chữ 14 ở danh sách nơi nhận, cần 11.'],
      },
    ],
    valid: [
      ...RIGHT_EXAMPLES,
      {
        title: 'a body in 13 points',
        text: STATE_PLAN,
        layout: {
          like: STATE_LOOK,
          lines: { 'Ủy ban': { size: 13 }, '1. ': { size: 13 }, '2. ': { size: 13 } },
        },
        findings: [],
      },
      {
        title: 'a table in the body',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, lines: { '2. ': { size: 11, isInTable: true } } },
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, attached, language, report, say }) => {
    const seen = seenOf(analysis, standard);
    if (seen === null) return;
    const { layout, demands } = seen;
    const body = bodyOf(analysis, seen)
      .map(({ layout: { start, end } }) => ({ start, end }))
      .filter(({ start, end }) => countSigns(layout.text.slice(start, end)) > FEW);
    const parts: { name: PartName; stretches: Stretch[] }[] = attached ? [] : partsOf(analysis);
    const byFault = new Map<string, Fault>();
    for (const { name, stretches } of [...parts, { name: 'body' as const, stretches: body }]) {
      const demand = demands.parts[name];
      const span = demand?.value.size ?? null;
      if (demand === undefined || span === null) continue;
      const wrong = stretches.flatMap((stretch) => {
        const size = mainSize(lookOf(layout, stretch.start, stretch.end));
        return size !== null && isOutside(size, span, 0) ? [{ ...stretch, size }] : [];
      });
      if (wrong.length === 0) continue;
      const sizes = wrong.map(({ size }) => size);
      const found = writtenMost(sizes, language);
      const expected = writtenSpan(span, language);
      const fault = byFault.get(`${found} ${expected}`) ?? {
        found,
        expected,
        names: [],
        demands: [],
        places: [],
      };
      byFault.set(`${found} ${expected}`, fault);
      fault.names.push(name);
      fault.demands.push(demand);
      fault.places.push(...wrong);
    }
    for (const { found, expected, names, demands: broken, places } of byFault.values()) {
      const sorted = [...places].sort((a, b) => a.start - b.start);
      if (!isFilled(sorted) || !isFilled(broken)) continue;
      const clauses = new Set(broken.flatMap(({ clause }) => clause ?? []));
      report({
        ...placesOf(analysis, sorted, say('again', {})),
        message: 'size',
        values: { found, part: names.map((name) => PART_WORDS[language][name]).join(', '), expected },
        clause: provisionOf(standard, { ...broken[0], clause: [...clauses].join('; ') || null }),
      });
    }
  },
});

/** Parts that have the same size and should have the same other one. */
interface Fault {
  found: string;
  expected: string;
  names: PartName[];
  demands: Demand<unknown>[];
  places: Stretch[];
}
