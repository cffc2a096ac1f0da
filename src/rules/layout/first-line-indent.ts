import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { bodyOf, type BodyParagraph } from './body.ts';
import { isOutside, writtenMost, writtenSpan } from './measures.ts';
import { isFilled, placesOf } from './places.ts';
import { RIGHT_EXAMPLES, STATE_LOOK, STATE_PLAN } from './samples.ts';
import { provisionOf, seenOf } from './seen.ts';

/** What rounding makes, and half a millimetre that nobody sees. */
const TOLERANCE = 1;
/** Paragraphs that are set in otherwise than most of the document, as a share of all: fewer are single cases. */
const LEAST_SHARE = 0.25;

/** Where the first line begins, in millimetres from the margin. */
function firstLineOf({ layout: { indent, firstLine } }: BodyParagraph): number {
  return indent + (firstLine ?? 0);
}

/**
 * Paragraphs of the body whose first line is not set in as far as demanded.
 *
 * NĐ 30/2020 PL I/I/II/6.e wants 1 cm or 1,27 cm; what lies between counts
 * as right, since programs round. Paragraphs of one line, lists with
 * automatic numbers, dashes, and lines that begin with a tab or blanks are
 * left alone, and so are single paragraphs that differ.
 *
 * To fix, set the first line of the body in. Leave the rule out where the
 * body is set in blocks on purpose.
 */
export const firstLineIndent: Rule = defineRule({
  id: 'first-line-indent',
  category: 'layout',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/6.e' },
  docs: {
    vi: {
      summary: 'Dòng đầu của các đoạn văn không lùi vào đúng mức.',
      why: 'Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, điểm 6.e).',
      fix: 'Trong Word: Paragraph › Special › First line › 1 cm hoặc 1,27 cm.',
      off: 'Khi chủ ý trình bày nội dung thành khối không lùi đầu dòng.',
    },
    en: {
      summary: 'The first lines of paragraphs are not set in as far as demanded.',
      why: 'The first word of a paragraph is set in by 1 cm or 1.27 cm (Decree 30/2020, PL I/I/II/6.e).',
      fix: 'In Word: Paragraph › Special › First line › 1 cm or 1.27 cm.',
      off: 'Where the body is set in blocks on purpose.',
    },
  },
  messages: {
    vi: {
      indent: 'Dòng đầu của {count}/{all} đoạn lùi vào {found} mm, cần {expected} mm.',
      again: 'cũng lùi dòng đầu không đúng',
    },
    en: {
      indent:
        'The first line of {count} of {all} paragraphs is set in by {found} mm; {expected} mm is wanted.',
      again: 'not set in as demanded either',
    },
  },
  examples: {
    invalid: [
      {
        title: 'no indent at all',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, lines: { 'Ủy ban': { firstLine: 0 }, '1. ': { firstLine: 0 } } },
        findings: ['12:1 Dòng đầu của 2/3 đoạn lùi vào 0 mm, cần 10–12,7 mm.'],
      },
    ],
    valid: [
      ...RIGHT_EXAMPLES,
      {
        title: 'one centimetre',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, lines: { 'Ủy ban': { firstLine: 10 }, '1. ': { firstLine: 10 } } },
        findings: [],
      },
      {
        title: 'a list with automatic numbers',
        text: STATE_PLAN,
        layout: {
          like: STATE_LOOK,
          lines: {
            '1. ': { isListed: true, indent: 6, firstLine: -6 },
            '2. ': { isListed: true, indent: 6, firstLine: -6 },
          },
        },
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, language, report, say }) => {
    const seen = seenOf(analysis, standard);
    if (seen === null) return;
    const { layout, demands } = seen;
    const judged = bodyOf(analysis, seen).filter(
      ({ layout: each, isLong, isItem }) =>
        isLong &&
        !isItem &&
        !each.isListed &&
        each.firstLine !== null &&
        layout.text.charAt(each.start).trim() !== '',
    );
    const span = demands.firstLine.value;
    const wrong = judged.filter((each) => isOutside(firstLineOf(each), span, TOLERANCE));
    if (wrong.length <= judged.length * LEAST_SHARE) return;
    const places = wrong.map((each) => each.layout);
    if (!isFilled(places)) return;
    report({
      ...placesOf(analysis, places, say('again', {})),
      message: 'indent',
      values: {
        count: wrong.length,
        all: judged.length,
        found: writtenMost(wrong.map(firstLineOf), language),
        expected: writtenSpan(span, language),
      },
      clause: provisionOf(standard, demands.firstLine),
    });
  },
});
