import type { Analysis } from '../../analyse/analyse.ts';
import { signsOf } from '../../analyse/signs.ts';
import type { Syntax } from '../../ast/leaves.ts';
import { leavesOf } from '../../ast/walk.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Fix } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import type { Range } from '../../text/place.ts';

/**
 * Signs of markup, `**` or `<br>`, in a text that is otherwise plain.
 *
 * A converter left them; on paper they are dirt. A source with Markdown
 * headings or tables is meant to be Markdown and says nothing.
 *
 * To fix, take the signs away; the fix does so. It is safe for marks of
 * emphasis that stand in pairs, since no word changes. Turn the rule off for
 * Markdown without headings.
 */
export const markupResidue: Rule = defineRule({
  id: 'markup-residue',
  category: 'typography',
  severity: { publish: 'info', draft: 'info' },
  clause: null,
  group: 'extraction',
  docs: {
    vi: {
      summary: 'Còn sót ký hiệu đánh dấu (“**”, “<br>”) của phần mềm chuyển đổi.',
      why: 'Các ký hiệu này do phần mềm chuyển đổi để lại, in ra giấy sẽ thành chữ thừa.',
      fix: 'Bỏ các ký hiệu; bản sửa tự động bỏ tất cả.',
      off: 'Tắt khi văn bản được soạn bằng Markdown.',
    },
    en: {
      summary: 'Signs of markup (“**”, “<br>”) are left in a plain text.',
      why: 'A converter left them; on paper they are dirt.',
      fix: 'Take them away; the fix takes all.',
      off: 'Turn it off for documents written in Markdown.',
    },
  },
  messages: {
    vi: {
      emphasis: 'Còn sót ký hiệu “{sign}” của phần mềm chuyển đổi; hãy bỏ.',
      also: 'ở đây cũng vậy',
      fix: 'Bỏ ký hiệu “{sign}”',
    },
    en: {
      emphasis: 'The sign “{sign}” of a converter is left; take it away.',
      also: 'here as well',
      fix: 'Take “{sign}” away',
    },
  },
  examples: {
    invalid: [
      {
        title: 'emphasis in a plain text',
        text: 'KẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n\n- *Trồng cây* dọc đường.\n\n- *Tưới cây* hằng tuần.\n',
        findings: ['6:3 Còn sót ký hiệu “*” của phần mềm chuyển đổi; hãy bỏ.'],
      },
      {
        title: 'tags and entities',
        text: 'KẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n\nTrồng cây<br>dọc đường.&nbsp;Tưới cây.\n',
        findings: [
          '6:10 Còn sót ký hiệu “<br>” của phần mềm chuyển đổi; hãy bỏ.',
          '6:24 Còn sót ký hiệu “&nbsp;” của phần mềm chuyển đổi; hãy bỏ.',
        ],
      },
    ],
    valid: [
      {
        title: 'a Markdown source',
        text: '## KẾ HOẠCH\n\nTrồng cây\n\n## I. NỘI DUNG\n\n- **Trồng cây** dọc đường.\n',
        findings: [],
      },
      { title: 'plain text', text: 'KẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n\n- Trồng cây.\n', findings: [] },
      {
        title: 'a footnote and the star below the issuer',
        text: 'ĐẢNG ỦY XÃ SUỐI LAM\n*\nSố 14-KH/ĐU\n\nKẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n\nTrồng cây (*) dọc đường.\n',
        findings: [],
      },
    ],
  },
  check: ({ analysis, report, say }) => {
    if (isMarkdown(analysis)) return;
    for (const [sign, { places, paired }] of residues(analysis)) {
      const [at, ...others] = places;
      if (at === undefined) continue;
      const edits = places.map((range) => ({ range, text: BLANKS.has(sign) ? ' ' : '' }));
      const safety = paired && places.length % 2 === 0 ? 'safe' : 'unsafe';
      const fix: Fix = { title: say('fix', { sign }), safety, edits };
      const related = others.map((range) => ({ message: say('also', {}), range }));
      report({ at, message: 'emphasis', values: { sign }, related, fixes: [fix], actual: sign });
    }
  },
});

/** What stands for a blank. */
const BLANKS: ReadonlySet<string> = new Set(['<br>', '<br/>', '<br />', '&nbsp;']);
const MAY_HOLD = /[*_<&]/u;
const EMPHASIS = /^[*_]{1,3}$/u;
const IN_TEXT = /\*\*|<\/?(?:br|[biup]|sup|sub|span|div)\s?\/?>|&(?:nbsp|amp|quot|lt|gt);/gu;

interface Residue {
  places: Range[];
  /** Marks of emphasis that stand in pairs. */
  paired: boolean;
}

/** Hashes and tables are written on purpose. */
function isMarkdown({ nodes, source }: Analysis): boolean {
  return (
    !signsOf(source).some((at) => MAY_HOLD.test(source.text.charAt(at))) ||
    nodes.all('heading').some(({ node }) => node.depth !== null) ||
    nodes.first('table') !== null ||
    /^#{1,4} /mu.test(source.text)
  );
}

/** The signs found with their places in the source. */
function residues({ root, source }: Analysis): Map<string, Residue> {
  const found = new Map<string, Residue>();
  const add = (sign: string, range: Range, paired: boolean): void => {
    const same = found.get(sign);
    if (same === undefined) found.set(sign, { places: [range], paired });
    else {
      same.places.push(range);
      same.paired &&= paired;
    }
  };
  for (const leaf of leavesOf(root)) {
    if (leaf.type === 'syntax') {
      if (EMPHASIS.test(leaf.value) && !isAlone(leaf, source.text)) add(leaf.value, leaf.position, true);
    }
    if (leaf.type === 'text' && MAY_HOLD.test(leaf.value)) {
      const { start } = leaf.position;
      for (const { 0: sign, index } of leaf.value.matchAll(IN_TEXT))
        add(sign, source.range(start.offset + index, start.offset + index + sign.length), false);
    }
  }
  return found;
}

/** True for a sign with a line of its own: the star below the name of a Party body. */
function isAlone({ position }: Syntax, text: string): boolean {
  const { start, end } = position;
  const line = text.lastIndexOf('\n', start.offset - 1) + 1;
  const next = text.indexOf('\n', end.offset);
  const rest = text.slice(line, start.offset) + text.slice(end.offset, next < 0 ? text.length : next);
  return rest.trim() === '';
}
