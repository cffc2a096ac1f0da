import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import type { Side } from '../../profile/layout.ts';
import { SIDE_WORDS } from '../lexicon/layout-words.data.ts';
import { isOutside, written, writtenSpan } from './measures.ts';
import { pagesOf } from './pages.ts';
import { gapAt } from './places.ts';
import { RIGHT_EXAMPLES, STATE_LOOK, STATE_PLAN } from './samples.ts';
import { provisionOf, seenOf } from './seen.ts';

const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];
/** What rounding between inches, twips and centimetres makes. */
const TOLERANCE = 1;

/**
 * Margins that are wider or narrower than demanded.
 *
 * NĐ 30/2020 PL I/I/I/3 gives a range for each side. Narrow margins are cut
 * off when documents are bound, and the seal and the copy stamps have their
 * places in them. Pages on their side are left alone: what is left there is
 * what was the top.
 *
 * To fix, set the margins in the page setup. Leave the rule out where a
 * printed letterhead asks for others.
 */
export const pageMargins: Rule = defineRule({
  id: 'page-margins',
  category: 'layout',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/I/3' },
  docs: {
    vi: {
      summary: 'Lề trang rộng hoặc hẹp hơn quy định.',
      why: 'Lề trên và lề dưới 20–25 mm, lề trái 30–35 mm, lề phải 15–20 mm (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3); văn bản của Đảng theo hướng dẫn của Văn phòng Trung ương Đảng.',
      fix: 'Trong Word: Layout › Margins › Custom Margins.',
      off: 'Khi giấy in sẵn tiêu đề đòi hỏi lề khác.',
    },
    en: {
      summary: 'Margins are wider or narrower than demanded.',
      why: 'Top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm (Decree 30/2020, PL I/I/I/3); documents of the Party follow its own guide.',
      fix: 'In Word: Layout › Margins › Custom Margins.',
      off: 'Where a printed letterhead asks for others.',
    },
  },
  messages: {
    vi: { margins: 'Lề trang chưa đúng: {found}.', side: '{side} {found} mm (cần {expected} mm)' },
    en: {
      margins: 'Margins are not as demanded: {found}.',
      side: '{side} {found} mm ({expected} mm wanted)',
    },
  },
  examples: {
    invalid: [
      {
        title: 'the margins that Word sets',
        text: STATE_PLAN,
        layout: {
          like: STATE_LOOK,
          page: { margins: { top: 25.4, bottom: 25.4, left: 25.4, right: 25.4 } },
        },
        findings: ['1:1 Lề trang chưa đúng: lề trái 25,4 mm (cần 30–35 mm), lề phải 25,4 mm (cần 15–20 mm).'],
      },
    ],
    valid: [
      ...RIGHT_EXAMPLES,
      {
        title: 'the other end of the ranges',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, page: { margins: { top: 25, bottom: 25, left: 35, right: 20 } } },
        findings: [],
      },
      {
        title: 'two centimetres as twips',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, page: { margins: { top: 19.9, bottom: 20.1, left: 29.9, right: 15.1 } } },
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, attached, language, report, say }) => {
    const seen = attached ? null : seenOf(analysis, standard);
    if (seen === null) return;
    const { margins: demand } = seen.demands;
    const told = new Set<string>();
    for (const { section, isTurned } of pagesOf(seen)) {
      const { margins } = section;
      if (margins === null || isTurned) continue;
      const faults = SIDES.filter((side) => isOutside(margins[side], demand.value[side], TOLERANCE));
      const found = faults
        .map((side) =>
          say('side', {
            side: SIDE_WORDS[language][side],
            found: written(margins[side], language),
            expected: writtenSpan(demand.value[side], language),
          }),
        )
        .join(', ');
      if (found === '' || told.has(found)) continue;
      told.add(found);
      report({
        at: gapAt(analysis, section.start),
        message: 'margins',
        values: { found },
        clause: provisionOf(standard, demand),
      });
    }
  },
});
