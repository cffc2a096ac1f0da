import { countSigns, runsIn } from '../../analyse/layout/find.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { isFilled, placesOf } from './places.ts';
import { RIGHT_EXAMPLES, STATE_LOOK, STATE_PLAN } from './samples.ts';
import { provisionOf, seenOf } from './seen.ts';

/** The lightest channel that still looks black in print: what Word calls black, lighter 25%. */
const DARK = 0x40;
const HEX = /^[\dA-F]{6}$/u;
/** Fewer letters are a sign that was put in. */
const FEW = 3;
/** Addresses of web and mail, which programs colour by themselves. */
const ADDRESS = /@|www\.|https?:/u;

/** True for what is no black. A colour that cannot be read counts as black. */
function isColored(color: string | null): boolean {
  if (color === null || !HEX.test(color)) return false;
  return [0, 2, 4].some((at) => Number.parseInt(color.slice(at, at + 2), 16) > DARK);
}

/**
 * Letters that are not black.
 *
 * NĐ 30/2020 PL I/I/I/4 wants black. Coloured words are mostly what was
 * marked while drafting: what is still to be filled in or agreed upon.
 * Addresses of web and mail are left alone: programs colour them.
 *
 * To fix, settle what was marked and set its colour to automatic. Leave the
 * rule out while a draft goes round.
 */
export const textColor: Rule = defineRule({
  id: 'text-color',
  category: 'layout',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/I/4' },
  docs: {
    vi: {
      summary: 'Có chữ không phải màu đen.',
      why: 'Chữ trong văn bản có màu đen (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 4); chữ màu thường là chỗ đánh dấu khi soạn thảo còn sót lại.',
      fix: 'Xử lý xong nội dung được đánh dấu rồi đổi màu chữ về Automatic.',
      off: 'Khi bản thảo còn đang lấy ý kiến.',
    },
    en: {
      summary: 'Some letters are not black.',
      why: 'Letters are black (Decree 30/2020, PL I/I/I/4); coloured ones are mostly marks left from drafting.',
      fix: 'Settle what was marked, then set its colour to automatic.',
      off: 'While a draft goes round.',
    },
  },
  messages: {
    vi: { color: 'Chữ có màu (mã {found}), cần màu đen.', again: 'cũng có màu' },
    en: { color: 'The letters are coloured ({found}); black is wanted.', again: 'coloured as well' },
  },
  examples: {
    invalid: [
      {
        title: 'a paragraph marked in red',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, lines: { '2. Chăm': { color: 'FF0000' } } },
        findings: ['14:1 Chữ có màu (mã #FF0000), cần màu đen.'],
      },
    ],
    valid: [
      ...RIGHT_EXAMPLES,
      {
        title: 'almost black',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, lines: { '2. Chăm': { color: '262626' } } },
        findings: [],
      },
      {
        title: 'a link',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, lines: { '2. Chăm': { color: '0563C1', isLink: true } } },
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, report, say }) => {
    const seen = seenOf(analysis, standard);
    if (seen === null) return;
    const { layout, demands, start, end } = seen;
    const textOf = (run: { start: number; end: number }): string => layout.text.slice(run.start, run.end);
    const colored = runsIn(layout, start, end).filter(
      (run) =>
        isColored(run.color) && !run.isLink && !ADDRESS.test(textOf(run)) && countSigns(textOf(run)) > 0,
    );
    const letters = colored.reduce((sum, run) => sum + countSigns(textOf(run)), 0);
    if (letters < FEW || !isFilled(colored)) return;
    const found = `#${colored[0].color ?? ''}`;
    report({
      ...placesOf(analysis, colored, say('again', {})),
      message: 'color',
      values: { found },
      clause: provisionOf(standard, demands.black),
    });
  },
});
