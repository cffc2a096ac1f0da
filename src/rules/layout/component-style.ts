import { lookOf, paragraphAt, type SeenLook } from '../../analyse/layout/find.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import type { Look } from '../../profile/layout.ts';
import type { Stretch } from '../../text/place.ts';
import { LOOK_WORDS, PART_WORDS } from '../lexicon/layout-words.data.ts';
import { partsOf } from './parts.ts';
import { isFilled, placesOf } from './places.ts';
import { RIGHT_EXAMPLES, STATE_LOOK, STATE_PLAN } from './samples.ts';
import { provisionOf, seenOf, type Seen } from './seen.ts';

/** Letters that most have to be of a look, for the part to have it. */
const HALF = 0.5;
/** Letters in capitals that make a part so; abbreviations are capitals in any part. */
const ALL = 0.95;
/** Fewer letters may be an abbreviation. */
const FEW = 12;

type Word = keyof (typeof LOOK_WORDS)['vi'];

/** A look that is there, and the one that should be. */
interface Fault {
  found: Word;
  expected: Word;
}

/**
 * A part whose letters are bold, italic or in capitals where they should not
 * be, or the other way round, or that is not centred.
 *
 * NĐ 30/2020 PL I/I/II gives every part its look, as the table of PL I/I/V
 * shows it; the Party has a table of its own. A part has the look of most of
 * its letters, so that one word in another look is no finding.
 *
 * To fix, select the part and set its look. Leave the rule out where a
 * template of the office gives another.
 */
export const componentStyle: Rule = defineRule({
  id: 'component-style',
  category: 'layout',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/I/5; PL I/I/V' },
  docs: {
    vi: {
      summary: 'Kiểu chữ hoặc cách canh của một thành phần thể thức chưa đúng.',
      why: 'Mỗi thành phần có kiểu chữ riêng: đậm, nghiêng, in hoa, canh giữa (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II và Mục V; văn bản của Đảng theo phụ lục của hướng dẫn về thể thức).',
      fix: 'Chọn thành phần đó và đặt lại kiểu chữ, cách canh.',
      off: 'Khi cơ quan có mẫu riêng.',
    },
    en: {
      summary: 'A part is not in the style of letters or the alignment demanded.',
      why: 'Every part has its look: bold, italic, capitals, centred (Decree 30/2020, PL I/I/II and PL I/I/V; the Party has a table in its guide).',
      fix: 'Select the part and set its style and alignment.',
      off: 'Where a template of the office gives another.',
    },
  },
  messages: {
    vi: { style: 'Kiểu trình bày {part}: {found}; cần {expected}.', again: 'cũng trình bày như vậy' },
    en: { style: 'The style of {part}: {found}; wanted: {expected}.', again: 'set like this as well' },
  },
  examples: {
    invalid: [
      {
        title: 'a date that is upright, and a name that is not bold',
        text: STATE_PLAN,
        layout: {
          like: STATE_LOOK,
          lines: { 'Suối Lam,': { isItalic: false }, 'Đỗ Văn Tịnh': { isBold: false } },
        },
        findings: [
          '6:1 Kiểu trình bày địa danh và thời gian ban hành: chữ đứng; cần chữ nghiêng.',
          '24:1 Kiểu trình bày họ tên người ký: chữ không đậm; cần chữ đậm.',
        ],
      },
      {
        title: 'a subject that is neither bold nor centred',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, lines: { 'Trồng cây xanh': { isBold: false, alignment: 'left' } } },
        findings: ['9:1 Kiểu trình bày trích yếu: chữ không đậm, không canh giữa; cần chữ đậm, canh giữa.'],
      },
    ],
    valid: [
      ...RIGHT_EXAMPLES,
      {
        title: 'capitals that Word makes',
        text: STATE_PLAN.replace('KẾ HOẠCH\n', 'Kế hoạch\n'),
        layout: {
          like: STATE_LOOK,
          lines: { 'Kế hoạch': { isBold: true, isCaps: true, alignment: 'center' } },
        },
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, attached, language, report, say }) => {
    const seen = attached ? null : seenOf(analysis, standard);
    if (seen === null) return;
    const words = LOOK_WORDS[language];
    for (const { name, stretches } of partsOf(analysis)) {
      const demand = seen.demands.parts[name];
      if (demand === undefined) continue;
      const byFaults = new Map<string, { faults: Fault[]; places: Stretch[] }>();
      for (const stretch of stretches) {
        const faults = faultsOf(stretch, demand.value, seen);
        if (faults.length === 0) continue;
        const key = faults.map(({ found }) => found).join(' ');
        const same = byFaults.get(key);
        if (same === undefined) byFaults.set(key, { faults, places: [stretch] });
        else same.places.push(stretch);
      }
      for (const { faults, places } of byFaults.values()) {
        if (!isFilled(places)) continue;
        const found = faults.map((fault) => words[fault.found]).join(', ');
        const expected = faults.map((fault) => words[fault.expected]).join(', ');
        report({
          ...placesOf(analysis, places, say('again', {})),
          message: 'style',
          values: { part: PART_WORDS[language][name], found, expected },
          clause: provisionOf(standard, demand),
          actual: found,
          expected,
        });
      }
    }
  },
});

/** A look that is on or off: what it is, and what it should be. */
function turned(share: number, wanted: boolean | null, on: Word, off: Word): Fault[] {
  if (wanted === null || share > HALF === wanted) return [];
  return wanted ? [{ found: off, expected: on }] : [{ found: on, expected: off }];
}

function letterFaults({ letters, capitals }: SeenLook, wanted: Look['letters']): Fault[] {
  if (wanted === 'upper' && capitals < letters * HALF) return [{ found: 'lower', expected: 'upper' }];
  const isUpper = letters >= FEW && capitals >= letters * ALL;
  return wanted === 'lower' && isUpper ? [{ found: 'upper', expected: 'lower' }] : [];
}

function faultsOf({ start, end }: Stretch, wanted: Look, { layout }: Seen): Fault[] {
  const look = lookOf(layout, start, end);
  const { letters, bold, italic } = look;
  const paragraph = paragraphAt(layout, start);
  if (letters === 0 || paragraph === null || paragraph.isInTable) return [];
  return [
    ...turned(bold / letters, wanted.isBold, 'bold', 'regular'),
    ...turned(italic / letters, wanted.isItalic, 'italic', 'upright'),
    ...letterFaults(look, wanted.letters),
    ...(wanted.isCentred === true && paragraph.alignment !== 'center' && isAtEdge(layout.text, paragraph)
      ? [{ found: 'offCentre', expected: 'centred' } as const]
      : []),
  ];
}

/** False where blanks or tabs set a line off the edge: where it comes to stand is not known. */
function isAtEdge(
  text: string,
  { start, indent, firstLine }: { start: number; indent: number; firstLine: number | null },
): boolean {
  return text.charAt(start).trim() !== '' && indent + (firstLine ?? Infinity) < MOST_INDENT;
}

/** Millimetres beyond which an indent is meant to centre. */
const MOST_INDENT = 20;
