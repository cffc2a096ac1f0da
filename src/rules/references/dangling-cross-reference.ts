import { outlineOf } from '../../analyse/outline.ts';
import { labelsOf, targetsOf } from '../../analyse/reference-targets.ts';
import { stretchesOf } from '../../analyse/stretches.ts';
import { headingOf } from '../../analyse/text-of.ts';
import type { OutlineEntry } from '../../analyse/outline.ts';
import { TextRun } from '../../analyse/text-run.ts';
import type { CrossReference } from '../../ast/inline.ts';
import type { Mention } from '../../analyse/index-nodes.ts';
import { plainText } from '../../ast/plain-text.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Fix } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { labelOf, numeral } from '../numbering/entry-labels.ts';
import { replacing } from '../replacing.ts';
import { contextOf, isOwnWords } from './citation-context.ts';
import { meantInstead } from './named-role.ts';
import { isExplicit, speaksOfThis } from './own-units.ts';

/**
 * A reference to a part of this document that it does not have, or whose own
 * words name another section: “các nội dung tại phần III” where III holds the
 * goals and II the contents.
 *
 * Who follows the reference finds nothing, or the wrong thing: it is what
 * remains when sections were moved or renumbered. Units of a cited law or of
 * another document are not judged.
 *
 * To mend it, point at the section that is meant. Where the words in front
 * name one, the fix writes its number; it is unsafe: the words may be loose.
 * Turn the rule off for extracts, which refer to what they leave out.
 */
export const danglingCrossReference: Rule = defineRule({
  id: 'dangling-cross-reference',
  category: 'references',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  confidence: 0.9,
  docs: {
    vi: {
      summary:
        'Dẫn chiếu đến phần, mục, điểm mà văn bản này không có, hoặc có nhưng rõ ràng là nội dung khác.',
      why: 'Người đọc theo dẫn chiếu sẽ không tìm thấy hoặc tìm nhầm; thường do các mục đã được sắp xếp, đánh số lại.',
      fix: 'Sửa dẫn chiếu cho đúng mục cần nói đến.',
      off: 'Tắt với bản trích, vốn dẫn chiếu đến phần không trích.',
    },
    en: {
      summary:
        'A reference to a part that this document does not have, or that plainly holds something else.',
      why: 'Who follows it finds nothing or the wrong thing: sections were moved or renumbered.',
      fix: 'Point at the section that is meant.',
      off: 'Turn it off for extracts, which refer to what they leave out.',
    },
  },
  messages: {
    vi: {
      absent: 'Dẫn chiếu đến “{words}” nhưng văn bản này không có {unit}; sửa lại cho đúng mục.',
      other: '“{words}” là “{heading}”; nội dung được nói đến nằm ở “{meant}”. Kiểm tra lại chỗ dẫn chiếu.',
      target: 'mục được dẫn chiếu',
      meant: 'mục có lẽ muốn nói đến',
      fix: 'Đổi thành “{label}”',
    },
    en: {
      absent: 'The reference "{words}" points at {unit}, which this document does not have; mend it.',
      other: '"{words}" is "{heading}"; what is spoken of stands in "{meant}". Check the reference.',
      target: 'the section referred to',
      meant: 'the section probably meant',
      fix: 'Change to "{label}"',
    },
  },
  examples: {
    invalid: [
      {
        title: 'a part that is not there',
        text: 'KẾ HOẠCH\n\nI. MỤC TIÊU\n\nTrồng 500 cây.\n\nII. GIẢI PHÁP\n\nTuyên truyền.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nCác thôn thực hiện theo phần V của Kế hoạch này.',
        findings: [
          '13:25 Dẫn chiếu đến “phần V của Kế hoạch này” nhưng văn bản này không có phần V; sửa lại cho đúng mục.',
        ],
      },
      {
        title: 'a part that is something else',
        text: 'KẾ HOẠCH\n\nI. NHIỆM VỤ\n\nTrồng 500 cây.\n\nII. KINH PHÍ\n\nNgân sách xã.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nCác thôn thực hiện các nhiệm vụ tại phần II của Kế hoạch này.',
        findings: [
          '13:37 “phần II của Kế hoạch này” là “KINH PHÍ”; nội dung được nói đến nằm ở “I. NHIỆM VỤ”. Kiểm tra lại chỗ dẫn chiếu.',
        ],
      },
    ],
    valid: [
      {
        title: 'the part is there',
        text: 'KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Trồng cây.\n\n2. Chăm sóc.\n\nII. TỔ CHỨC THỰC HIỆN\n\nCác thôn thực hiện nhiệm vụ tại mục 2 phần I của Kế hoạch này.',
        findings: [],
      },
      {
        title: 'a unit of a law',
        text: 'KẾ HOẠCH\n\nI. NHIỆM VỤ\n\nThực hiện quy định tại điểm b khoản 2 Điều 46 Luật Bảo vệ môi trường.',
        findings: [],
      },
      {
        title: 'a unit of the document that the sentence speaks of',
        text: 'KẾ HOẠCH\n\nI. NHIỆM VỤ\n\nTheo Công văn số 21/UBND-VX ngày 12/02/2026 của Ủy ban nhân dân tỉnh Thanh Giang, các thôn thực hiện mục 7.',
        findings: [],
      },
      {
        title: 'a clause with the decimal behind the part',
        text: 'KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Trồng cây.\n\n1.1. Cây bóng mát.\n\nII. TỔ CHỨC THỰC HIỆN\n\nCác thôn thực hiện mục 1.1 phần I.',
        findings: [],
      },
    ],
  },
  check({ analysis, report, say }) {
    const references = analysis.nodes.all('crossReference').filter(isJudged);
    if (references.length === 0) return;
    const outline = outlineOf(analysis.root);
    const citations = stretchesOf(analysis.nodes.all('citation'));
    const fixesOf = (node: CrossReference, label: string, meant: OutlineEntry): Fix[] => {
      const expected = numeral(meant.marker, meant.marker.ordinals);
      const run = new TextRun(node, analysis.source);
      const at = run.text.indexOf(` ${label}`) + 1;
      if (node.steps.length > 1 || expected === null || at === 0) return [];
      const edit = replacing(analysis.source, run.range(at, at + label.length), label, expected);
      const title = say('fix', { label: expected });
      return edit === null ? [] : [{ title, safety: 'unsafe', edits: [edit] }];
    };
    for (const mention of references) {
      const { node } = mention;
      const words = plainText(node);
      const explicit = isExplicit(node, words);
      if (!explicit && !speaksOfThis(mention, citations, outline)) continue;
      const innermost = node.steps.at(-1);
      if (innermost === undefined) continue;
      for (const label of labelsOf(innermost)) {
        const targets = targetsOf(outline, node.steps, label);
        const [target] = targets;
        if (target === undefined) {
          const unit = `${UNITS[innermost.unit]} ${label}`;
          report({ at: node, message: 'absent', values: { words, unit } });
        } else if (explicit && targets.length === 1) {
          const heading = headingOf(target.node);
          const meant = meantInstead(contextOf(mention).before, target, outline);
          const meantHeading = meant === null ? null : headingOf(meant.node);
          if (meant === null || meantHeading === null) continue;
          report({
            at: node,
            message: 'other',
            values: {
              words,
              heading: shortened(plainText(heading ?? target.node)),
              meant: `${labelOf(meant.marker)} ${plainText(meantHeading)}`,
            },
            related: [
              { message: say('target', {}), range: (heading ?? target.marker).position },
              { message: say('meant', {}), range: meantHeading.position },
            ],
            confidence: 0.75,
            fixes: fixesOf(node, label, meant),
          });
        }
      }
    }
  },
});

const UNITS: Readonly<Record<CrossReference['steps'][number]['unit'], string>> = {
  part: 'phần',
  chapter: 'chương',
  section: 'mục',
  article: 'Điều',
  clause: 'khoản',
  point: 'điểm',
  appendix: 'phụ lục',
};

function shortened(words: string): string {
  return words.length > 80 ? `${words.slice(0, words.lastIndexOf(' ', 80))} …` : words;
}

/** True for references to parts of this document by their labels; appendices are another rule's. */
function isJudged(mention: Mention<CrossReference>): boolean {
  const { steps, target } = mention.node;
  if (target !== 'self' || steps.length === 0 || !isOwnWords(mention)) return false;
  return steps.every(({ unit, label }) => unit !== 'appendix' && label !== null);
}
