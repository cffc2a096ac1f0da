/**
 * One body's congress with two ordinals: `Đại hội Đảng bộ xã … lần thứ XVI`
 * where the congress just held is elsewhere the XVII.
 *
 * Why: the ordinal names the congress; a wrong one names another resolution.
 * Every level has its own count, and the congress to come has one more than
 * the one whose resolution is carried out: neither is a conflict.
 * How to fix: write the ordinal of the congress that is meant. The fix takes
 * over the one that most places give; it is unsafe: only the author knows
 * which congress is meant.
 * When to turn off: in papers that compare congresses.
 */
import { TextRun, type SourceText } from '../../analyse/text-run.ts';
import type { OrdinalEvent } from '../../ast/inline.ts';
import { plainText } from '../../ast/plain-text.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Edit } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { romanText } from '../../text/roman.ts';
import { NATIONAL } from '../lexicon/congress-words.data.ts';
import { replacing } from '../replacing.ts';
import { congressesOf, type Congress } from './congresses.ts';
import { MOST_RELATED } from './most-related.ts';

export const ordinalConflict: Rule = defineRule({
  id: 'ordinal-conflict',
  category: 'dates',
  severity: { publish: 'error', draft: 'error' },
  clause: null,
  docs: {
    vi: {
      summary: 'Đại hội của một tổ chức được ghi với hai số thứ tự khác nhau.',
      why: 'Số thứ tự xác định kỳ đại hội; ghi sai là viện dẫn nghị quyết khác. Mỗi cấp có số thứ tự riêng; đại hội sắp tới hơn đại hội đã qua một lần.',
      fix: 'Ghi đúng số thứ tự của kỳ đại hội muốn nói.',
      off: 'Với văn bản so sánh các kỳ đại hội.',
    },
    en: {
      summary: "One body's congress with two ordinals.",
      why: 'The ordinal names the congress; a wrong one names another resolution. Every level has its own count, and the congress to come has one more than the last.',
      fix: 'Write the ordinal of the congress that is meant.',
      off: 'In papers that compare congresses.',
    },
  },
  messages: {
    vi: {
      ordinal:
        'Ghi “{found}” nhưng ở chỗ khác đại hội này là lần thứ {expected}. Kiểm tra lại số thứ tự của đại hội.',
      other: 'ở đây là lần thứ {ordinal}',
      fix: 'Đổi thành lần thứ {expected}',
    },
    en: {
      ordinal: '“{found}” stands here, but elsewhere this congress is number {expected}. Check its ordinal.',
      other: 'here it is number {ordinal}',
      fix: 'Change to number {expected}',
    },
  },
  examples: {
    invalid: [
      {
        title: 'nghị quyết của một đại hội ghi hai số thứ tự',
        text: 'I. NỘI DUNG\n1. Tuyên truyền, quán triệt Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Trường Lĩnh lần thứ XVIII, nhiệm kỳ 2025-2030.\nII. TỔ CHỨC THỰC HIỆN\n1. Các đơn vị thực hiện thắng lợi Nghị quyết Đại hội Đảng bộ tỉnh Trường Lĩnh lần thứ XVII.\n',
        findings: [
          '4:46 Ghi “Đại hội Đảng bộ tỉnh Trường Lĩnh lần thứ XVII” nhưng ở chỗ khác đại hội này là lần thứ XVIII. Kiểm tra lại số thứ tự của đại hội.',
        ],
      },
      {
        title: 'một đại hội sắp tới ghi hai số thứ tự',
        text: 'I. MỤC ĐÍCH\n1. Lập thành tích chào mừng Đại hội đại biểu toàn quốc lần thứ XIV của Đảng.\n2. Tạo khí thế chào mừng Đại hội lần thứ XIV của Đảng.\n3. Treo băng rôn chào mừng Đại hội lần thứ XV của Đảng.\n',
        findings: [
          '4:28 Ghi “Đại hội lần thứ XV của Đảng” nhưng ở chỗ khác đại hội này là lần thứ XIV. Kiểm tra lại số thứ tự của đại hội.',
        ],
      },
    ],
    valid: [
      {
        title: 'thực hiện nghị quyết đại hội này, chào mừng đại hội sau',
        text: 'I. MỤC ĐÍCH\n1. Hoàn thành mục tiêu Nghị quyết Đại hội lần thứ XIII của Đảng; lập thành tích chào mừng Đại hội lần thứ XIV của Đảng.\n',
        findings: [],
      },
      {
        title: 'mỗi cấp có số thứ tự riêng',
        text: 'I. MỤC ĐÍCH\n1. Chào mừng Đại hội Đảng bộ xã lần thứ I, Đại hội đại biểu Đảng bộ tỉnh Trường Lĩnh lần thứ XVIII.\n',
        findings: [],
      },
      {
        title: 'khép lại nhiệm kỳ trước',
        text: 'I. MỤC ĐÍCH\n1. Hoàn thành các chỉ tiêu Nghị quyết Đại hội Đảng bộ tỉnh Trường Lĩnh lần thứ XVII.\n2. Triển khai Nghị quyết Đại hội Đảng bộ tỉnh Trường Lĩnh lần thứ XVIII.\n',
        findings: [],
      },
      {
        title: 'hai nhiệm kỳ nối tiếp ghi rõ',
        text: 'I. MỤC ĐÍCH\n1. Thực hiện Nghị quyết Đại hội Đảng bộ xã Đồng Lau lần thứ XX, nhiệm kỳ 2020-2025 và Nghị quyết Đại hội Đảng bộ xã Đồng Lau lần thứ XXI, nhiệm kỳ 2025-2030.\n',
        findings: [],
      },
    ],
  },
  check({ analysis, report, say }) {
    for (const congresses of congressesOf(analysis).values()) {
      const counts = countsOf(congresses);
      for (const odd of congresses) {
        const others = congresses.filter((other) => isConflict(odd, other) && isOdd(odd, other, counts));
        const [first] = others;
        if (first === undefined) continue;
        const expected = romanText(first.node.ordinal);
        const edit = ordinalEdit(odd.node, expected, analysis.source);
        report({
          at: odd.node,
          message: 'ordinal',
          values: { found: plainText(odd.node), expected },
          fixes: edit === null ? [] : [{ title: say('fix', { expected }), safety: 'unsafe', edits: [edit] }],
          related: others.slice(0, MOST_RELATED).map(({ node }) => ({
            message: say('other', { ordinal: romanText(node.ordinal) }),
            range: node.position,
          })),
        });
      }
    }
  },
});

/** Writes another numeral in the name of a congress; null where its own stands there in another form. */
function ordinalEdit(node: OrdinalEvent, expected: string, source: SourceText): Edit | null {
  const run = new TextRun(node, source);
  const numeral = romanText(node.ordinal);
  const at = run.text.lastIndexOf(` ${numeral}`) + 1;
  if (at === 0 || /^\p{L}/u.test(run.text.slice(at + numeral.length))) return null;
  return replacing(source, run.range(at, at + numeral.length), numeral, expected);
}

function years(congress: Congress): string | null {
  const { term } = congress;
  return term === null ? null : `${String(term.from?.year)}-${String(term.to?.year)}`;
}

/** True where two mentions of one body's congress cannot both be right. */
function isConflict(a: Congress, b: Congress): boolean {
  if (a.node.ordinal === b.node.ordinal || a.sentence === b.sentence) return false;
  const termA = years(a);
  const termB = years(b);
  if (termA !== null && termB !== null) return termA === termB;
  if (a.role === 'upcoming' && b.role === 'upcoming') return true;
  if (a.role === null || b.role === null) return false;
  if (a.role !== b.role) {
    const [held, coming] = a.role === 'resolution' ? [a, b] : [b, a];
    return held.node.ordinal > coming.node.ordinal;
  }
  // Resolutions of two national congresses stand side by side for years.
  return a.body !== NATIONAL && !a.past && !b.past;
}

/** How often each ordinal is given. */
function countsOf(congresses: readonly Congress[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { node } of congresses) counts.set(node.ordinal, (counts.get(node.ordinal) ?? 0) + 1);
  return counts;
}

/** The one that fewer mentions bear out, else the one that names no term, else the later one. */
function isOdd(odd: Congress, other: Congress, counts: ReadonlyMap<number, number>): boolean {
  const count = ({ node }: Congress): number => counts.get(node.ordinal) ?? 0;
  const difference = count(odd) - count(other);
  if (difference !== 0) return difference < 0;
  if ((odd.term === null) !== (other.term === null)) return odd.term === null;
  return odd.node.position.start.offset > other.node.position.start.offset;
}
