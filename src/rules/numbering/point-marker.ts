import { outlineOf, type OutlineEntry } from '../../analyse/outline.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { labelOf } from './entry-labels.ts';

/**
 * Points lettered `a.` or `a/` where the standard asks for `a)`.
 *
 * NĐ 30/2020/NĐ-CP PL I/I/II/6.đ: a point is a letter with a closing bracket
 * behind it. Decimals such as `1.1.` are no points and no breach. One report
 * stands for a run of points, and equal reports for one.
 *
 * To mend it, write the bracket; the fix does so for the whole run. It is
 * safe: neither the order nor what “điểm b” refers to changes. Turn the rule
 * off for documents that have a form of their own.
 */
export const pointMarker: Rule = defineRule({
  id: 'point-marker',
  category: 'numbering',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/6.đ' },
  docs: {
    vi: {
      summary: 'Điểm ghi “a.” hoặc “a/” thay vì “a)”.',
      why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm đ: điểm được ghi bằng chữ cái, sau có dấu đóng ngoặc đơn.',
      fix: 'Ghi dấu đóng ngoặc đơn sau chữ cái; bản sửa tự động sửa cả dãy điểm.',
      off: 'Tắt với văn bản có mẫu trình bày riêng.',
    },
    en: {
      summary: 'Points are lettered "a." or "a/" instead of "a)".',
      why: 'NĐ 30/2020/NĐ-CP, PL I/I/II/6.đ: a point is a letter with a closing bracket behind it.',
      fix: 'Write the bracket behind the letter; the fix does so for the whole run.',
      off: 'Turn it off for documents that have a form of their own.',
    },
  },
  messages: {
    vi: {
      delimiter: 'Điểm ghi “{found}”; hãy ghi “{expected}”, các điểm tiếp theo cũng vậy.',
      same: 'điểm này cũng vậy',
      fix: 'Ghi dấu đóng ngoặc đơn sau chữ cái',
    },
    en: {
      delimiter: 'A point is marked "{found}"; write "{expected}", and so for those that follow.',
      same: 'this one as well',
      fix: 'Write a closing bracket behind the letter',
    },
  },
  examples: {
    invalid: [
      {
        title: 'one report for a run',
        text: 'ỦY BAN NHÂN DÂN XÃ SUỐI LAM\nSố: 27/KH-UBND\n\nKẾ HOẠCH\nTrồng cây xanh\n\nI. NỘI DUNG\n\n1. Các thôn:\n\na. Làm đất;\n\nb. Trồng cây;\n\nc. Tưới cây.\n',
        findings: ['11:1 Điểm ghi “a.”; hãy ghi “a)”, các điểm tiếp theo cũng vậy.'],
      },
      {
        title: 'runs below several entries are one finding',
        text: 'ỦY BAN NHÂN DÂN XÃ SUỐI LAM\nSố: 27/KH-UBND\n\nKẾ HOẠCH\nTrồng cây xanh\n\nI. NỘI DUNG\n\n1. Các thôn:\n\na/ Làm đất;\n\nb/ Trồng cây.\n\n2. Trường học:\n\na/ Tuyên truyền;\n\nb/ Chăm sóc cây.\n',
        findings: ['11:1 Điểm ghi “a/”; hãy ghi “a)”, các điểm tiếp theo cũng vậy.'],
      },
    ],
    valid: [
      {
        title: 'letters with a bracket',
        text: 'ỦY BAN NHÂN DÂN XÃ SUỐI LAM\nSố: 27/KH-UBND\n\nKẾ HOẠCH\nTrồng cây xanh\n\nI. NỘI DUNG\n\n1. Các thôn:\n\na) Làm đất;\n\nb) Trồng cây.\n',
        findings: [],
      },
      {
        title: 'decimals are common and no points',
        text: 'ỦY BAN NHÂN DÂN XÃ SUỐI LAM\nSố: 27/KH-UBND\n\nKẾ HOẠCH\nTrồng cây xanh\n\nI. NỘI DUNG\n\n1. Các thôn\n\n1.1. Làm đất.\n\n1.2. Trồng cây.\n',
        findings: [],
      },
      {
        title: 'the Party is not bound by the decree',
        text: 'ĐẢNG BỘ TỈNH BÌNH LÂM\nĐẢNG ỦY XÃ SUỐI LAM\n*\nSố 14-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nphát triển đảng viên năm 2026\n\nI- NỘI DUNG\n\n1) Các chi bộ:\n\na/ Tạo nguồn;\n\nb/ Bồi dưỡng.\n',
        findings: [],
      },
      {
        title: 'a letter alone may be anything',
        text: 'ỦY BAN NHÂN DÂN XÃ SUỐI LAM\nSố: 27/KH-UBND\n\nKẾ HOẠCH\nTrồng cây xanh\n\nI. NỘI DUNG\n\nTrồng cây dọc tuyến đường\n\na. Trồng phía bên trái.\n\nTưới cây hằng tuần.\n',
        findings: [],
      },
    ],
  },
  check({ analysis, standard, report, say }) {
    const expected = standard.pointDelimiter;
    const { roots, entries } = outlineOf(analysis.root);
    if (expected === null || !entries.some(isWrong)) return;
    const wrong = [roots, ...entries.map(({ children }) => children)].flatMap((siblings) =>
      runsOf(siblings).map((run) => run.filter(isWrong)),
    );
    for (const [first, ...others] of wrong) {
      if (first === undefined) continue;
      const found = labelOf(first.marker);
      report({
        at: first.marker,
        message: 'delimiter',
        values: { found, expected: bracketed(first) },
        clause: expected.clause === null ? null : { standard: standard.id, ref: expected.clause },
        related: others.map(({ marker }) => ({ message: say('same', {}), range: marker.position })),
        fixes: [
          {
            title: say('fix', {}),
            safety: 'safe',
            edits: [first, ...others].map((entry) => ({
              range: entry.marker.position,
              text: bracketed(entry),
            })),
          },
        ],
        actual: found,
        expected: bracketed(first),
      });
    }
  },
});

/** What stands for the bracket; `(a)` has it. */
const WRONG: ReadonlySet<string> = new Set(['.', '/', '/.', '.)']);

function isWrong({ marker }: OutlineEntry): boolean {
  return marker.style === 'letter' && WRONG.has(marker.delimiter);
}

function bracketed({ marker }: OutlineEntry): string {
  return marker.value.slice(0, marker.value.length - marker.delimiter.length) + ')';
}

/** Points side by side, two at least. */
function runsOf(siblings: readonly OutlineEntry[]): OutlineEntry[][] {
  const runs: OutlineEntry[][] = [];
  let run: OutlineEntry[] = [];
  for (const entry of siblings) {
    const { style, ordinals } = entry.marker;
    if (style !== 'letter') continue;
    if (run.length === 0 || ordinals[0] === 1) runs.push((run = []));
    run.push(entry);
  }
  return runs.filter(({ length }) => length > 1);
}
