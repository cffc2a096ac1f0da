import { defineRule } from '../../lint/define-rule.ts';
import type { Edit } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { groupBy } from '../../text/group-by.ts';
import { legacyTextIn } from './legacy-coding.ts';
import { wordsIn } from './word-scan.ts';
import { otherPlacement, placementsIn } from './tone-places.ts';

/**
 * `hóa` and `hoá`, `ủy` and `uỷ` in one document.
 *
 * Both places of the tone on open oa, oe and uy are right: the laws themselves
 * use either. A document that uses both looks as if it was pasted together, so
 * the form that is written less often is flagged, each word once with its
 * other places related. A document that is uniform is right, whichever it takes.
 *
 * To fix, write the form that the rest of the document has; the fix moves the
 * tone and is safe, since both are one word.
 * Names are left alone: who bears one decides how it is written.
 */
export const toneMark: Rule = defineRule({
  id: 'tone-mark',
  category: 'orthography',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  confidence: 0.98,
  docs: {
    vi: {
      summary: 'Dấu thanh đặt theo hai kiểu trong cùng văn bản (hóa và hoá, ủy và uỷ).',
      why: 'Cả hai kiểu đều đúng, nhưng một văn bản dùng lẫn hai kiểu trông như chắp vá và làm khó việc tìm kiếm.',
      fix: 'Viết theo kiểu mà phần lớn văn bản đã dùng.',
      off: 'Khi văn bản trích nguyên văn tài liệu khác theo kiểu riêng.',
    },
    en: {
      summary: 'The tone mark stands in two places in one document (hóa and hoá, ủy and uỷ).',
      why: 'Both are right, but a document that mixes them looks pasted together and is harder to search.',
      fix: 'Write the form that most of the document has.',
      off: 'Where a document quotes others word for word.',
    },
  },
  messages: {
    vi: {
      mixed: '“{found}” đặt dấu khác phần còn lại của văn bản; viết “{expected}”.',
      fix: 'Đổi thành “{expected}”',
    },
    en: {
      mixed: '“{found}” has its tone mark elsewhere than the rest of the document; write “{expected}”.',
      fix: 'Change to “{expected}”',
    },
  },
  examples: {
    invalid: [
      {
        title: 'one word in the other form',
        text: 'KẾ HOẠCH\nTrồng cây\n\nCác thôn văn hóa, khu văn hóa và nhà văn hoá xã trồng cây.\n',
        findings: ['4:42 “hoá” đặt dấu khác phần còn lại của văn bản; viết “hóa”.'],
      },
      {
        title: 'another word in the other form, in a header too',
        text: 'KẾ HOẠCH\nTrồng cây\n\nỦy ban nhân dân xã giao Ủy ban Mặt trận; thôn văn hóa báo cáo Đảng uỷ.\n',
        findings: ['4:68 “uỷ” đặt dấu khác phần còn lại của văn bản; viết “ủy”.'],
      },
    ],
    valid: [
      {
        title: 'the newer form throughout',
        text: 'KẾ HOẠCH\nTrồng cây\n\nUỷ ban nhân dân xã giao thôn văn hoá khoẻ mạnh báo cáo Đảng uỷ, quý trước và quỹ sau.\n',
        findings: [],
      },
      {
        title: 'half and half: nobody can tell which is meant',
        text: 'KẾ HOẠCH\nTrồng cây\n\nThôn văn hóa và nhà văn hoá.\n',
        findings: [],
      },
      {
        title: 'syllables that close, and names',
        text: 'KẾ HOẠCH\nTrồng cây\n\nThôn văn hóa hoàn thành kế hoạch, xóa đói; bà Trần Thị Thuý, ông Lê Hoà phụ trách khu văn hóa.\n',
        findings: [],
      },
    ],
  },
  check: ({ analysis, report, say }) => {
    const { source } = analysis;
    if (legacyTextIn(source) !== null) return;
    const words = placementsIn(wordsIn(analysis), source.text);
    const older = words.filter(({ isOlder }) => isOlder).length;
    const newer = words.length - older;
    const minority = Math.min(older, newer);
    if (minority === 0 || minority * LEAST_MAJORITY > Math.max(older, newer)) return;
    for (const [found, places] of groupBy(
      words.filter(({ isOlder }) => isOlder === older < newer),
      ({ text }) => text,
    )) {
      const expected = otherPlacement(found);
      const edits: Edit[] = places.map(({ start, end }) => ({
        range: source.range(start, end),
        text: expected,
      }));
      const [first, ...rest] = edits;
      if (first === undefined) continue;
      report({
        at: first.range,
        message: 'mixed',
        values: { found, expected },
        related: rest.map(({ range }) => ({ message: say('mixed', { found, expected }), range })),
        fixes: [{ title: say('fix', { expected }), safety: 'safe', edits }],
        actual: found,
        expected,
      });
    }
  },
});

/** How much oftener the form must stand that the other is held to. */
const LEAST_MAJORITY = 2;
