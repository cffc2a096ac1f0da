import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { ALIGNMENT_WORDS } from '../lexicon/layout-words.data.ts';
import { bodyOf } from './body.ts';
import { byFrequency } from './measures.ts';
import { isFilled, placesOf } from './places.ts';
import { RIGHT_EXAMPLES, STATE_LOOK, STATE_PLAN } from './samples.ts';
import { provisionOf, seenOf } from './seen.ts';

/**
 * Paragraphs of the body that are not justified.
 *
 * NĐ 30/2020 PL I/I/II/6.e wants both edges of the body even. Only
 * paragraphs that run over more than one line show it; headings, tables and
 * appendices are left alone.
 *
 * To fix, select the body and press Ctrl+J. Leave the rule out where a
 * document is set in columns.
 */
export const bodyAlignment: Rule = defineRule({
  id: 'body-alignment',
  category: 'layout',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/6.e' },
  docs: {
    vi: {
      summary: 'Đoạn văn của nội dung không canh đều cả hai lề.',
      why: 'Nội dung văn bản được trình bày canh đều cả hai lề (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, điểm 6.e).',
      fix: 'Chọn các đoạn văn rồi nhấn Ctrl+J (Justify).',
      off: 'Khi văn bản trình bày nhiều cột.',
    },
    en: {
      summary: 'Paragraphs of the body are not justified.',
      why: 'The body has both edges even (Decree 30/2020, PL I/I/II/6.e).',
      fix: 'Select the paragraphs and press Ctrl+J (Justify).',
      off: 'Where a document is set in columns.',
    },
  },
  messages: {
    vi: {
      alignment: '{count}/{all} đoạn của nội dung {found}, cần canh đều hai lề.',
      again: 'cũng không canh đều hai lề',
    },
    en: {
      alignment: '{count} of {all} paragraphs of the body are {found}; they must be justified.',
      again: 'not justified either',
    },
  },
  examples: {
    invalid: [
      {
        title: 'a body that is aligned left',
        text: STATE_PLAN,
        layout: {
          like: STATE_LOOK,
          lines: { 'Ủy ban': { alignment: 'left' }, '2. ': { alignment: 'left' } },
        },
        findings: ['12:1 2/3 đoạn của nội dung canh trái, cần canh đều hai lề.'],
      },
    ],
    valid: [
      ...RIGHT_EXAMPLES,
      {
        title: 'one line, which shows no edge',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, lines: { 'Trên đây': { alignment: 'left' } } },
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, language, report, say }) => {
    const seen = seenOf(analysis, standard);
    if (seen === null) return;
    const long = bodyOf(analysis, seen).filter(({ isLong }) => isLong);
    const wrong = long.map(({ layout }) => layout).filter(({ alignment }) => alignment !== 'justify');
    if (!isFilled(wrong)) return;
    const [[alignment] = [null]] = byFrequency(wrong.map((each) => each.alignment));
    if (alignment === null || alignment === 'justify') return;
    report({
      ...placesOf(analysis, wrong, say('again', {})),
      message: 'alignment',
      values: { count: wrong.length, all: long.length, found: ALIGNMENT_WORDS[language][alignment] },
      clause: provisionOf(standard, seen.demands.justified),
    });
  },
});
