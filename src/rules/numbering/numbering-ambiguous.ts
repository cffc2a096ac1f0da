import { outlineOf, type Outline, type OutlineEntry } from '../../analyse/outline.ts';
import { headingOf } from '../../analyse/text-of.ts';
import { plainText } from '../../ast/plain-text.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { countFront } from '../../text/bisect.ts';
import { labelOf } from './entry-labels.ts';
import { decimalEdits, decimalOf, letterEdits } from './restyle.ts';

/**
 * A list that counts in the very style of the entry that holds it: items 1 to
 * 13 below item 3 of 1 to 4.
 *
 * The numbers then read 3, 1, 2, … 13, 4: nobody can tell which “2.” is
 * meant. NĐ 30/2020/NĐ-CP PL I/I/II/6.c-đ gives each level a style of its own.
 *
 * To mend it, letter the inner list (a, b, c) or let it continue the outer
 * number (3.1, 3.2). There is a fix for either, which takes references along;
 * both are unsafe: the author chooses the style, and other documents may refer
 * to the numbers. Turn the rule off for forms whose layout is prescribed.
 */
export const numberingAmbiguous: Rule = defineRule({
  id: 'numbering-ambiguous',
  category: 'numbering',
  severity: { publish: 'error', draft: 'error' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/6.c-đ' },
  confidence: 0.97,
  docs: {
    vi: {
      summary: 'Danh sách con dùng lại đúng kiểu đánh số của mục chứa nó.',
      why: 'Mỗi cấp mục có kiểu đánh số riêng (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6); dùng lại kiểu của cấp trên thì không biết “2.” là mục nào.',
      fix: 'Đổi danh sách con sang a), b), c) hoặc đánh số nối theo mục chứa nó (3.1, 3.2).',
      off: 'Tắt với biểu mẫu có bố cục bắt buộc.',
    },
    en: {
      summary: 'A list counts in the style of the entry that holds it.',
      why: 'Every level has a style of its own (NĐ 30/2020/NĐ-CP, PL I/I/II/6); used again below, “2.” may mean either.',
      fix: 'Letter the inner list (a, b, c) or continue the outer number (3.1, 3.2).',
      off: 'Turn it off for forms whose layout is prescribed.',
    },
  },
  messages: {
    vi: {
      reused:
        'Danh sách “{first}” đến “{last}” nằm trong mục “{parent}” nhưng dùng lại kiểu đánh số của mục này; đổi thành “a)”, “b)” hoặc “{decimal}”.',
      repeated:
        'Danh sách “{first}” đến “{last}” nằm trong mục “{parent}” nhưng dùng lại kiểu đánh số của mục này; đổi sang kiểu của cấp dưới.',
      parent: 'mục chứa danh sách',
      decimals: 'Đánh số nối theo mục chứa nó',
      letters: 'Đánh bằng chữ cái a), b), c)',
    },
    en: {
      reused:
        'The list "{first}" to "{last}" stands in "{parent}" and counts in its style; use "a)", "b)" or "{decimal}".',
      repeated:
        'The list "{first}" to "{last}" stands in "{parent}" and counts in its style; use that of a lower level.',
      parent: 'the entry that holds the list',
      decimals: 'Continue the outer number',
      letters: 'Letter the list a), b), c)',
    },
  },
  examples: {
    invalid: [
      {
        title: 'items 1 to 3 below item 2',
        text: 'KẾ HOẠCH\n\n1. Mục tiêu chung\n\nXã sạch đẹp.\n\n2. Chỉ tiêu cụ thể:\n\n1. Trồng 500 cây xanh.\n\n2. Thu gom 95% rác.\n\n3. Xóa 02 điểm đen.\n\n3. Giải pháp\n\nTuyên truyền.',
        findings: [
          '9:1 Danh sách “1.” đến “3.” nằm trong mục “2.” nhưng dùng lại kiểu đánh số của mục này; đổi thành “a)”, “b)” hoặc “2.1.”.',
        ],
      },
    ],
    valid: [
      {
        title: 'letters below numbers',
        text: 'KẾ HOẠCH\n\n1. Mục tiêu\n\nSạch đẹp.\n\n2. Chỉ tiêu:\n\na) Trồng 500 cây.\n\nb) Thu gom 95% rác.\n\n3. Giải pháp\n\nTuyên truyền.',
        findings: [],
      },
      {
        title: 'decimals below numbers',
        text: 'KẾ HOẠCH\n\n1. Mục tiêu\n\nSạch đẹp.\n\n2. Chỉ tiêu:\n\n2.1. Trồng 500 cây.\n\n2.2. Thu gom 95% rác.\n\n3. Giải pháp\n\nTuyên truyền.',
        findings: [],
      },
      {
        title: 'a list that begins anew in the next section',
        text: 'KẾ HOẠCH\n\nI. MỤC TIÊU\n\n1. Trồng cây.\n\n2. Thu gom rác.\n\nII. GIẢI PHÁP\n\n1. Tuyên truyền.\n\n2. Kiểm tra.',
        findings: [],
      },
    ],
  },
  check({ analysis, report, say }) {
    const outline = outlineOf(analysis.root);
    for (const parent of outline.entries) {
      const list = reusedBelow(parent, outline);
      const first = list[0];
      const last = list.at(-1);
      if (first === undefined || last === undefined) continue;
      const arabic = parent.marker.style === 'arabic';
      const letters = arabic ? letterEdits(list) : null;
      report({
        at: first.marker,
        message: arabic ? 'reused' : 'repeated',
        values: {
          first: labelOf(first.marker),
          last: labelOf(last.marker),
          parent: labelOf(parent.marker),
          decimal: decimalOf(first, parent),
        },
        related: [{ message: say('parent', {}), range: parent.marker.position }],
        fixes: [
          ...(arabic
            ? [
                {
                  title: say('decimals', {}),
                  safety: 'unsafe' as const,
                  edits: decimalEdits(list, parent, analysis),
                },
              ]
            : []),
          ...(letters === null
            ? []
            : [{ title: say('letters', {}), safety: 'unsafe' as const, edits: letters }]),
        ],
      });
    }
  },
});

/** The list directly below an entry that counts in its style; empty where none does. */
function reusedBelow(parent: OutlineEntry, outline: Outline): OutlineEntry[] {
  const { children, marker } = parent;
  const first = children[0];
  const same = children.filter((child) => child.marker.style === marker.style);
  if (first === undefined || same.length < 2 || same.length < children.length) return [];
  if (marker.style === 'decimal' || first.marker.ordinals[0] !== 1) return [];
  if (bracketed(first) !== bracketed(parent) || headedAnew(parent, first, outline)) return [];
  return leadsToList(parent) || goesOn(parent, outline) ? same : [];
}

function bracketed({ marker }: OutlineEntry): boolean {
  return marker.delimiter.startsWith('(');
}

/** True where a heading without number stands in between: the list belongs to it. */
function headedAnew(parent: OutlineEntry, first: OutlineEntry, { bareHeadings }: Outline): boolean {
  const from = parent.marker.position.start.offset;
  const to = first.marker.position.start.offset;
  const next = bareHeadings[countFront(bareHeadings, ({ position }) => position.start.offset <= from)];
  return next !== undefined && next.position.start.offset < to;
}

/** True where the words of an entry announce a list: `Các chỉ tiêu thi đua:`. */
function leadsToList({ node }: OutlineEntry): boolean {
  const words = headingOf(node) ?? node.children.find((child) => child.type === 'paragraph');
  return words !== undefined && plainText(words).endsWith(':');
}

/** True where the outer count goes on behind the list. */
function goesOn(entry: OutlineEntry, { roots }: Outline): boolean {
  const siblings = entry.parent?.children ?? roots;
  const { offset } = entry.marker.position.start;
  const next = siblings[countFront(siblings, ({ marker }) => marker.position.start.offset <= offset)];
  return next?.marker.style === entry.marker.style;
}
