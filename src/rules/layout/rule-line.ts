import type { Analysis } from '../../analyse/analyse.ts';
import { paragraphIndexAt } from '../../analyse/layout/find.ts';
import type { Layout, ParagraphLayout } from '../../analyse/layout/layout.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { PART_WORDS } from '../lexicon/layout-words.data.ts';
import { RIGHT_EXAMPLES, STATE_LOOK, STATE_PLAN } from './samples.ts';
import { provisionOf, seenOf } from './seen.ts';

/** A row of signs that is typed for a line. One of `_` is a solid line, and right. */
const SIGNS_ONLY = /^[\s\-–—=*.]+$/u;
const DASHES = /[-–—=]{3}/u;
const SOLID = /_{3}/u;
/** Paragraphs below a part in which its line may stand. */
const BELOW = 2;

type Ruled = 'motto' | 'issuer';

interface RuledPart {
  name: Ruled;
  first: number;
  last: number;
}

/**
 * No drawn line below Tiêu ngữ or the issuer, or one that is typed of dashes.
 *
 * NĐ 30/2020 PL I/I/II/1.b and 2.b want a solid line below both. A border,
 * an underline, a row of `_` and any drawing without words count as one; a
 * drawing that could belong to either is taken for the one that lacks it.
 *
 * To fix, draw a line below the words (Insert › Shapes › Line). Leave the
 * rule out where a printed letterhead has it.
 */
export const ruleLine: Rule = defineRule({
  id: 'rule-line',
  category: 'layout',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/1.b; PL I/I/II/2.b' },
  docs: {
    vi: {
      summary: 'Dưới Tiêu ngữ hoặc tên cơ quan ban hành không có đường kẻ ngang nét liền.',
      why: 'Phía dưới Tiêu ngữ có đường kẻ ngang, nét liền, dài bằng dòng chữ; dưới tên cơ quan ban hành dài bằng 1/3 đến 1/2 dòng chữ (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, điểm 1.b và 2.b).',
      fix: 'Trong Word: Insert › Shapes › Line, kẻ một đường dưới dòng chữ; bỏ hàng gạch nối gõ tay.',
      off: 'Khi giấy in sẵn tiêu đề đã có đường kẻ.',
    },
    en: {
      summary: 'No solid line stands below the motto or the issuing body.',
      why: 'A solid line as long as the words stands below the motto, one of a third to half their length below the issuing body (Decree 30/2020, PL I/I/II/1.b and 2.b).',
      fix: 'In Word: Insert › Shapes › Line, below the words; take typed dashes out.',
      off: 'Where a printed letterhead has the line.',
    },
  },
  messages: {
    vi: {
      missing: 'Dưới {part} không có đường kẻ ngang, nét liền.',
      dashes: 'Dưới {part} gõ hàng dấu gạch; cần đường kẻ ngang, nét liền.',
    },
    en: {
      missing: 'No solid line stands below {part}.',
      dashes: 'A row of dashes is typed below {part}; a solid line is wanted.',
    },
  },
  examples: {
    invalid: [
      {
        title: 'no line at all',
        text: STATE_PLAN,
        layout: {
          like: STATE_LOOK,
          lines: { 'Độc lập': { drawings: 0 }, 'XÃ SUỐI LAM': { drawings: 0 } },
        },
        findings: [
          '1:1 Dưới tên cơ quan ban hành không có đường kẻ ngang, nét liền.',
          '3:1 Dưới Tiêu ngữ không có đường kẻ ngang, nét liền.',
        ],
      },
      {
        title: 'dashes that are typed',
        text: STATE_PLAN.replace('Hạnh phúc\n', 'Hạnh phúc\n---------------\n'),
        layout: { like: STATE_LOOK, lines: { 'Độc lập': { drawings: 0 } } },
        findings: ['3:1 Dưới Tiêu ngữ gõ hàng dấu gạch; cần đường kẻ ngang, nét liền.'],
      },
    ],
    valid: [
      ...RIGHT_EXAMPLES,
      {
        title: 'a border below the motto',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, lines: { 'Độc lập': { drawings: 0, hasBorder: true } } },
        findings: [],
      },
      {
        title: 'both lines hang on the number',
        text: STATE_PLAN,
        layout: {
          like: STATE_LOOK,
          lines: {
            'Độc lập': { drawings: 0 },
            'XÃ SUỐI LAM': { drawings: 0 },
            'Số:': { drawings: 2 },
          },
        },
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, attached, language, report }) => {
    const seen = attached ? null : seenOf(analysis, standard);
    if (seen === null) return;
    const { layout, demands } = seen;
    const parts = demands.ruled.value.flatMap((name) => partOf(analysis, layout, name) ?? []);
    const bare = parts.filter((part) => !isRuled(layout, part, parts));
    const spare = spareDrawings(analysis, layout, parts, bare);
    if (spare >= bare.length) return;
    for (const part of bare) {
      const node = analysis.nodes.first(part.name);
      if (node === null) continue;
      const name =
        part.name === 'issuer' ? 'issuer' : standard.profile === 'dang' ? 'mottoName' : 'mottoLine';
      report({
        at: node,
        message: isDashed(layout, part, parts) ? 'dashes' : 'missing',
        values: { part: PART_WORDS[language][name] },
        clause: provisionOf(standard, demands.ruled),
      });
    }
  },
});

/** The paragraphs of a part; null where it stands in a table that is seen, whose own lines may serve. */
function partOf({ nodes }: Analysis, layout: Layout, name: Ruled): RuledPart | null {
  const node = nodes.first(name);
  if (node === null) return null;
  const first = paragraphIndexAt(layout, node.position.start.offset);
  const last = paragraphIndexAt(layout, node.position.end.offset - 1);
  if (first < 0 || last < 0 || layout.paragraphs[last]?.isInTable === true) return null;
  return { name, first, last };
}

/** The paragraphs of a part and those right below it that belong to no other. */
function around(layout: Layout, part: RuledPart, parts: readonly RuledPart[]): ParagraphLayout[] {
  return layout.paragraphs.slice(part.first, part.last + 1 + BELOW).filter((_, i) => {
    const at = part.first + i;
    return !parts.some((other) => other !== part && other.first <= at && at <= other.last);
  });
}

/** The lines of paragraphs: a typed row may stand in the paragraph of the words above it. */
function linesOf({ text }: Layout, paragraphs: readonly ParagraphLayout[]): string[] {
  return paragraphs.flatMap(({ start, end }) => text.slice(start, end).split('\n'));
}

function isDashed(layout: Layout, part: RuledPart, parts: readonly RuledPart[]): boolean {
  const lines = linesOf(layout, around(layout, part, parts));
  return lines.some((line) => SIGNS_ONLY.test(line) && DASHES.test(line));
}

/** A line that surely belongs to the part: at its own words or right below them. */
function isRuled(layout: Layout, part: RuledPart, parts: readonly RuledPart[]): boolean {
  const own = layout.paragraphs.slice(part.first, part.last + 1);
  const near = around(layout, part, parts);
  return (
    own.some(({ drawings, runs }) => drawings > 0 || runs.some(({ isUnderlined }) => isUnderlined)) ||
    near.some(({ hasBorder }) => hasBorder) ||
    linesOf(layout, near).some((line) => SOLID.test(line))
  );
}

/** Drawings of the header that belong to no part that has its line already. */
function spareDrawings(
  { nodes }: Analysis,
  layout: Layout,
  parts: readonly RuledPart[],
  bare: readonly RuledPart[],
): number {
  const title = nodes.first('title') ?? nodes.first('subject');
  const end = title === null ? parts.length : paragraphIndexAt(layout, title.position.start.offset) + 1;
  const taken = parts.filter((part) => !bare.includes(part));
  return layout.paragraphs
    .slice(0, Math.max(end, 0))
    .filter((_, i) => !taken.some(({ first, last }) => first <= i && i <= last))
    .reduce((sum, { drawings }) => sum + drawings, 0);
}
