import { outlineOf, type OutlineEntry } from '../../analyse/outline.ts';
import { headingOf } from '../../analyse/text-of.ts';
import type { Syntax } from '../../ast/leaves.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Edit } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { addTo } from '../../text/group-by.ts';
import type { Range } from '../../text/place.ts';
import { labelOf } from './entry-labels.ts';

/**
 * A Markdown heading whose depth does not go with its number: `## 2.` beside
 * `### 1.`, or a numbered title without hashes among others that have them.
 *
 * Programs that read Markdown take the hashes for the outline: a heading at
 * the wrong depth moves what stands below it to another section. The numbers
 * tell which depth is meant. It is the converter's work as a rule, and says
 * nothing of sources that have no hashes.
 *
 * To mend it, give all headings of one level one depth. The fix is safe: no
 * word changes. Turn the rule off where the file is only read by people.
 */
export const headingLevel: Rule = defineRule({
  id: 'heading-level',
  category: 'numbering',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  docs: {
    vi: {
      summary: 'Cấp tiêu đề Markdown (số dấu #) không khớp với số thứ tự của mục.',
      why: 'Phần mềm đọc Markdown dựa vào số dấu # để dựng mục lục; tiêu đề sai cấp làm nội dung bên dưới bị chuyển sang mục khác.',
      fix: 'Dùng cùng số dấu # cho các mục cùng cấp; bản sửa tự động làm việc này.',
      off: 'Tắt khi tệp chỉ để đọc, không chuyển đổi tiếp.',
    },
    en: {
      summary: 'The depth of a Markdown heading is at odds with its number.',
      why: 'Programs take the hashes for the outline; a heading at the wrong depth moves its text to another section.',
      fix: 'Give all headings of one level one depth; the fix does so.',
      off: 'Turn it off where the file is only read by people.',
    },
  },
  messages: {
    vi: {
      depth:
        'Mục dùng “{found}” trong khi các mục cùng cấp (“{model}”) dùng “{expected}”; hãy dùng cùng số dấu #.',
      bare: 'Mục không có “{expected}” như các mục cùng cấp (“{model}”); hãy thêm vào đầu dòng.',
      fix: 'Đặt tiêu đề ở cấp “{expected}”',
    },
    en: {
      depth:
        'This heading has "{found}" where those of its level ("{model}") have "{expected}"; use one depth.',
      bare: 'This entry lacks the "{expected}" of those beside it ("{model}"); put it in front of the line.',
      fix: 'Set the heading at "{expected}"',
    },
  },
  examples: {
    invalid: [
      {
        title: 'a depth of its own',
        text: '# KẾ HOẠCH\n\n## I. MỤC ĐÍCH\n\n### 1. Mục đích\n\nPhủ xanh.\n\n## 2. Yêu cầu\n\nTiết kiệm.\n\n## II. NỘI DUNG\n\n### 1. Trồng cây\n\nBàng.\n',
        findings: ['9:1 Mục dùng “##” trong khi các mục cùng cấp (“1.”) dùng “###”; hãy dùng cùng số dấu #.'],
      },
      {
        title: 'a title that lost its hashes',
        text: '# KẾ HOẠCH\n\n## I. TIÊU CHÍ\n\n### 1. Đối với thôn\n\n- Trồng cây.\n\n### 2. Đối với trường\n\n- Tưới cây.\n\n3. Đối với hộ gia đình\n\n- Rào gốc.\n',
        findings: ['13:1 Mục không có “###” như các mục cùng cấp (“1.”); hãy thêm vào đầu dòng.'],
      },
    ],
    valid: [
      {
        title: 'one depth for each level',
        text: '# KẾ HOẠCH\n\n## I. MỤC ĐÍCH\n\n### 1. Mục đích\n\nPhủ xanh.\n\n### 2. Yêu cầu\n\nTiết kiệm.\n\n## II. NỘI DUNG\n\nTrồng cây.\n',
        findings: [],
      },
      {
        title: 'entries that are sentences need no hashes',
        text: '# KẾ HOẠCH\n\n## I. MỤC ĐÍCH\n\n### 1. Mục đích\n\nPhủ xanh.\n\n### 2. Yêu cầu\n\nTiết kiệm.\n\n## II. NỘI DUNG\n\n1. Trồng cây dọc đường trục xã.\n\n2. Tưới cây hằng tuần.\n',
        findings: [],
      },
      {
        title: 'plain text has no depth',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\n1. Mục đích\n\nPhủ xanh.\n\nII. NỘI DUNG\n\nTrồng cây.\n',
        findings: [],
      },
      {
        title: 'a title that runs into its text',
        text: '# KẾ HOẠCH\n\n## I. TỔ CHỨC\n\n### 1. Các thôn\n\nTrồng cây.\n\n### 2. Trường học\n\nTưới cây.\n\n3. Công an xã: giữ gìn trật tự.\n',
        findings: [],
      },
    ],
  },
  check({ analysis, report, say }) {
    const { entries } = outlineOf(analysis.root);
    if (!analysis.nodes.all('heading').some(({ node }) => node.depth !== null)) return;
    for (const level of levelsOf(entries)) {
      const usual = usualDepth(level);
      if (usual === null) continue;
      const { depth, model } = usual;
      const expected = '#'.repeat(depth);
      const values = { expected, model: labelOf(model.marker) };
      const fixes = (edit: Edit) => [
        { title: say('fix', { expected }), safety: 'safe' as const, edits: [edit] },
      ];
      for (const entry of level) {
        const hashes = hashesOf(entry);
        if (hashes !== null && hashes.value.length !== depth) {
          const found = hashes.value;
          const edit = { range: hashes.position, text: expected };
          report({
            at: lineOf(entry),
            message: 'depth',
            values: { ...values, found },
            fixes: fixes(edit),
            actual: found,
            expected,
          });
        } else if (hashes === null && isTitle(entry) && !isHashless(entry, level)) {
          const { start } = entry.node.position;
          const edit = { range: { start, end: start }, text: `${expected} ` };
          report({ at: lineOf(entry), message: 'bare', values, fixes: fixes(edit), expected });
        }
      }
    }
  },
});

function hashesOf({ node }: OutlineEntry): Syntax | null {
  const [first] = node.children;
  return first?.type === 'syntax' && first.value.startsWith('#') ? first : null;
}

/** From the start of the entry to the end of its title. */
function lineOf({ node, marker }: OutlineEntry): Range {
  return { start: node.position.start, end: (headingOf(node) ?? marker).position.end };
}

/** Entries of one style as deep as each other. */
function levelsOf(entries: readonly OutlineEntry[]): OutlineEntry[][] {
  const levels = new Map<string, OutlineEntry[]>();
  const depths = new Map<OutlineEntry, number>();
  for (const entry of entries) {
    const depth = entry.parent === null ? 0 : (depths.get(entry.parent) ?? 0) + 1;
    depths.set(entry, depth);
    const key = `${String(depth)} ${entry.marker.style} ${String(entry.marker.ordinals.length)}`;
    addTo(levels, key, entry);
  }
  return [...levels.values()].filter(({ length }) => length > 1);
}

/** The depth that most headings of a level have, the first of them where several have as many; null below two. */
function usualDepth(level: readonly OutlineEntry[]): { depth: number; model: OutlineEntry } | null {
  const counts = new Map<number, { depth: number; model: OutlineEntry; count: number }>();
  let headed = 0;
  for (const entry of level) {
    const hashes = hashesOf(entry);
    if (hashes === null) continue;
    headed += 1;
    const depth = hashes.value.length;
    const same = counts.get(depth);
    if (same === undefined) counts.set(depth, { depth, model: entry, count: 1 });
    else same.count += 1;
  }
  if (headed < 2) return null;
  return [...counts.values()].reduce((best, each) => (each.count > best.count ? each : best));
}

/** A title shorter than this may stand without a heading's looks. */
const LONGEST = 130;

/** A short line of its own with something below it. */
function isTitle({ node }: OutlineEntry): boolean {
  const [words, ...below] = node.children.filter(({ type }) => type !== 'marker' && type !== 'syntax');
  const next = below[0];
  if (words === undefined || next === undefined) return false;
  if (words.type !== 'heading' && words.type !== 'paragraph') return false;
  const { start, end } = words.position;
  return end.offset - start.offset <= LONGEST && next.position.start.line > end.line;
}

/** True where the entries beside it have no hashes either, as whole lists of tasks have not. */
function isHashless(entry: OutlineEntry, level: readonly OutlineEntry[]): boolean {
  const beside = level.filter(({ parent }) => parent === entry.parent);
  const headed = beside.filter((each) => hashesOf(each) !== null);
  return headed.length * 2 < beside.length;
}
