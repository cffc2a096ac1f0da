import type { Analysis } from '../../analyse/analyse.ts';
import { isTextBlock, textBlocksOf, wordsOf, type TextBlock } from '../../analyse/text-of.ts';
import type { Node } from '../../ast/nodes.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import {
  CARRY_OUT,
  CLOSING_FORMULA,
  OF_THIS_PLAN,
  OPENS_WITH_REQUEST,
} from '../lexicon/closing-words.data.ts';
import { PARTY_BODY, PARTY_FOOT, PARTY_HEAD, STATE_FOOT, STATE_HEAD, STATE_SAMPLE } from '../sample-plans.ts';
import { bodyEndOf } from './body-end.ts';

const TASK = 'I. NỘI DUNG\n\nCác thôn trồng 500 cây xanh trước ngày 30 tháng 4 năm 2026';

/**
 * A plan that ends with its last task: no sentence closes it (“Trên đây là Kế
 * hoạch …”), or the one that does asks nobody to carry it out.
 *
 * No provision demands the sentence. It is how readers know that the text is
 * complete, and how the plan says whom it binds, so this is a hint only. A
 * sentence in other words that speaks of the plan and asks for it does as well.
 *
 * To fix, end with one sentence. Leave the rule out where the body's own form
 * goes without.
 */
export const closingFormula: Rule = defineRule({
  id: 'closing-formula',
  category: 'components',
  severity: { publish: 'info', draft: 'info' },
  clause: null,
  confidence: 0.9,
  docs: {
    vi: {
      summary: 'Kế hoạch không có câu kết “Trên đây là Kế hoạch …”, hoặc câu kết không giao ai thực hiện.',
      why: 'Câu kết cho biết nội dung đã hết và ai phải thực hiện. Không văn bản nào bắt buộc nên chỉ là gợi ý.',
      fix: 'Thêm một câu kết, ví dụ: “Trên đây là Kế hoạch …; đề nghị các cơ quan, đơn vị triển khai thực hiện./.”.',
      off: 'Khi cơ quan có mẫu kế hoạch riêng không dùng câu kết.',
    },
    en: {
      summary: 'No sentence closes the plan, or the one that does asks nobody to carry it out.',
      why: 'It tells that the text is complete, and whom it binds. No provision demands it: a hint only.',
      fix: 'End with one sentence: “Trên đây là Kế hoạch …; đề nghị các cơ quan, đơn vị triển khai thực hiện./.”.',
      off: 'Where the form of the body goes without.',
    },
  },
  messages: {
    vi: {
      none: 'Kế hoạch không có câu kết; nên kết thúc bằng câu “Trên đây là Kế hoạch …” và nêu yêu cầu thực hiện.',
      unasked:
        'Câu kết chưa yêu cầu ai thực hiện; nên thêm “đề nghị các cơ quan, đơn vị triển khai thực hiện”.',
    },
    en: {
      none: 'No sentence closes the plan; end with “Trên đây là Kế hoạch …” and ask for it to be carried out.',
      unasked:
        'The closing asks nobody to carry the plan out; add “đề nghị các cơ quan, đơn vị triển khai thực hiện”.',
    },
  },
  examples: {
    invalid: [
      {
        title: 'the last task ends the plan',
        text: `${STATE_HEAD}${TASK}./.\n\n${STATE_FOOT}`,
        findings: [
          '13:62 Kế hoạch không có câu kết; nên kết thúc bằng câu “Trên đây là Kế hoạch …” và nêu yêu cầu thực hiện.',
        ],
      },
      {
        title: 'the closing asks nobody',
        text: `${STATE_HEAD}${TASK}.\n\nTrên đây là Kế hoạch trồng cây xanh năm 2026 của Ủy ban nhân dân xã Suối Lam./.\n\n${STATE_FOOT}`,
        findings: [
          '15:1 Câu kết chưa yêu cầu ai thực hiện; nên thêm “đề nghị các cơ quan, đơn vị triển khai thực hiện”.',
        ],
      },
    ],
    valid: [
      { title: 'the usual sentence', text: STATE_SAMPLE, findings: [] },
      {
        title: 'other words that name the plan',
        text: `${STATE_HEAD}${TASK}.\n\nỦy ban nhân dân xã yêu cầu các thôn nghiêm túc thực hiện Kế hoạch này./.\n\n${STATE_FOOT}`,
        findings: [],
      },
      {
        title: 'the closing of a Party committee',
        text: `${PARTY_HEAD}${PARTY_BODY}Kế hoạch này được phổ biến đến chi bộ để quán triệt, thực hiện.\n\n${PARTY_FOOT}`,
        findings: [],
      },
      {
        title: 'the request in a sentence of its own',
        text: `${STATE_HEAD}${TASK}.\n\nTrên đây là Kế hoạch trồng cây xanh năm 2026.\n\nTrong quá trình thực hiện, nếu có vướng mắc, các thôn báo cáo Ủy ban nhân dân xã./.\n\n${STATE_FOOT}`,
        findings: [],
      },
      {
        title: 'an excerpt owes none',
        text: `${STATE_HEAD}${TASK}.\n`,
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, attached, report }) => {
    const { root, nodes, source } = analysis;
    if (attached || standard.profile === 'khac' || root.documentType !== 'kế hoạch') return;
    if (nodes.first('footer') === null) return;
    const last = lastBlocks(analysis);
    const texts = last.map(wordsOf);
    const at = texts.findIndex((text) => CLOSING_FORMULA.test(text));
    if (at >= 0) {
      const formula = last[at];
      if (formula !== undefined && !texts.slice(at).some((text) => CARRY_OUT.test(text)))
        report({ at: formula, message: 'unasked', values: {} });
      return;
    }
    if (texts.some((text) => OF_THIS_PLAN.test(text) && CARRY_OUT.test(text))) return;
    const closing = nodes.first('closing');
    if (closing !== null) {
      const text = wordsOf(closing);
      const [first] = textBlocksOf(closing);
      if (first !== undefined && !OPENS_WITH_REQUEST.test(text) && !OF_THIS_PLAN.test(text))
        report({ at: first, message: 'none', values: {} });
      return;
    }
    const end = bodyEndOf(analysis);
    // What ends without a stop is no sentence: the cells of a table, or a text cut off.
    if (end?.signs.startsWith('.') === true && end.block.type !== 'table')
      report({ at: source.range(end.end, end.end), message: 'none', values: {} });
  },
});

/** How many paragraphs at the end may close a plan without a closing. */
const REACH = 4;

/** The closing with the paragraph before it, or what ends the body without one. */
function lastBlocks({ root }: Analysis): TextBlock[] {
  const closing = root.children.findIndex(({ type }) => type === 'closing');
  const behind = root.children.findIndex(({ type }) => type === 'footer' || type === 'appendix');
  const end = closing < 0 ? behind : closing;
  const before = root.children[(end < 0 ? root.children.length : end) - 1];
  const node = root.children[closing];
  if (node !== undefined) return [...lastParagraph(before), ...textBlocksOf(node)];
  return before === undefined
    ? []
    : textBlocksOf(before)
        .filter(({ type }) => type === 'paragraph')
        .slice(-REACH);
}

/** The paragraph that a node ends with; none where it ends with an item of a list or a table. */
function lastParagraph(node: Node | undefined): TextBlock[] {
  let last = node;
  while (last !== undefined && 'children' in last && !isTextBlock(last)) {
    if (last.type === 'item' || last.type === 'point' || last.type === 'table') return [];
    last = last.children.at(-1);
  }
  return last?.type === 'paragraph' ? [last] : [];
}
