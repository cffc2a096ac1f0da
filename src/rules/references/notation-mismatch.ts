import type { Analysis } from '../../analyse/analyse.ts';
import type { Citation } from '../../ast/inline.ts';
import type { Mention } from '../../analyse/index-nodes.ts';
import { TextRun } from '../../analyse/text-run.ts';
import { plainText } from '../../ast/plain-text.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Fix } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { documentTypes } from '../../recognise/lexicon/document-types.data.ts';
import { typeOfNotation } from '../../recognise/document-types.ts';
import { anyNotation, looseTypes, plainTypeLetters } from '../lexicon/notation-bodies.data.ts';
import { replacing } from '../replacing.ts';
import { contextOf } from './citation-context.ts';
import { namesIssuer } from './conflicts.ts';
import {
  classOfLetters,
  isForeignIssuer,
  ownLetters,
  partsOf,
  type NotationParts,
} from './notation-parts.ts';

/**
 * A type word or an issuer that disagrees with the notation: “Kế hoạch số
 * 12/QĐ-UBND”, a NQ-HĐND of a People's Committee.
 *
 * The notation is made of the letters of the type and of the body that issues
 * (NĐ 30/2020/NĐ-CP PL I/I/II/3.b and PL III), so one of the two is wrong and
 * the document will not be found.
 *
 * To mend it, look at the document itself: type word, notation or issuer. A
 * fix is offered for the type word and one for the notation; both are unsafe,
 * for the document alone tells which of the two is wrong. Turn the rule off for
 * documents from before these abbreviations were laid down.
 */
export const notationMismatch: Rule = defineRule({
  id: 'notation-mismatch',
  category: 'references',
  severity: { publish: 'error', draft: 'error' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/3.b' },
  confidence: 0.95,
  docs: {
    vi: {
      summary: 'Tên loại hoặc cơ quan ban hành không khớp với ký hiệu của văn bản được viện dẫn.',
      why: 'Ký hiệu gồm chữ viết tắt tên loại và chữ viết tắt cơ quan ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, điểm 3.b và Phụ lục III); không khớp nghĩa là một trong hai bên ghi sai.',
      fix: 'Xem lại văn bản gốc: sửa tên loại, ký hiệu hoặc cơ quan ban hành.',
      off: 'Tắt khi viện dẫn văn bản cũ, ban hành trước khi có quy định về chữ viết tắt.',
    },
    en: {
      summary: 'Type word or issuer disagree with the notation of a cited document.',
      why: 'A notation is made of the letters of the type and of the issuing body (NĐ 30/2020/NĐ-CP, PL I/I/II/3.b and PL III); where they disagree one is wrong.',
      fix: 'Look at the document itself: mend type word, notation or issuer.',
      off: 'Turn it off for documents from before these abbreviations were laid down.',
    },
  },
  messages: {
    vi: {
      type: '“{word}” không khớp ký hiệu “{symbol}”: “{letters}” là {meaning}; xem lại tên loại hoặc ký hiệu.',
      letter:
        'Công văn không có chữ viết tắt tên loại trong ký hiệu, nhưng “{symbol}” có “{letters}” ({meaning}); xem lại tên loại hoặc ký hiệu.',
      issuer: '“{symbol}” không phải ký hiệu văn bản của “{issuer}”; xem lại ký hiệu hoặc cơ quan ban hành.',
      fix: 'Đổi “{found}” thành “{expected}”',
    },
    en: {
      type: '"{word}" disagrees with "{symbol}": "{letters}" is {meaning}; check type word and notation.',
      letter:
        'An official letter has no type letters in its notation, but "{symbol}" has "{letters}" ({meaning}); check both.',
      issuer: '"{symbol}" is no notation of "{issuer}"; check notation and issuer.',
      fix: 'Change "{found}" to "{expected}"',
    },
  },
  examples: {
    invalid: [
      {
        title: 'a plan with the letters of a decision',
        text: 'KẾ HOẠCH\n\nThực hiện Kế hoạch số 45/QĐ-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh.',
        findings: [
          '3:11 “Kế hoạch” không khớp ký hiệu “45/QĐ-UBND”: “QĐ” là Quyết định; xem lại tên loại hoặc ký hiệu.',
        ],
      },
      {
        title: 'a resolution of the council under the committee',
        text: 'KẾ HOẠCH\n\nThực hiện Nghị quyết số 09/NQ-HĐND ngày 12/02/2026 của Ủy ban nhân dân xã Khe Trầm về trồng cây xanh.',
        findings: [
          '3:11 “09/NQ-HĐND” không phải ký hiệu văn bản của “Ủy ban nhân dân xã Khe Trầm”; xem lại ký hiệu hoặc cơ quan ban hành.',
        ],
      },
    ],
    valid: [
      {
        title: 'type, notation and issuer agree',
        text: 'KẾ HOẠCH\n\nThực hiện Quyết định số 45/QĐ-UBND ngày 12/02/2026 của Chủ tịch Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh.',
        findings: [],
      },
      {
        title: 'regulations of the Party share the letters of decisions',
        text: 'KẾ HOẠCH\n\nThực hiện Quy định số 21-QĐ/TW ngày 12/02/2026 của Bộ Chính trị về trách nhiệm nêu gương.',
        findings: [],
      },
      {
        title: 'a notice that tells of a conclusion',
        text: 'KẾ HOẠCH\n\nThực hiện Thông báo kết luận số 21/TB-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh Thanh Giang.',
        findings: [],
      },
      {
        title: 'a letter begins with its body',
        text: 'KẾ HOẠCH\n\nTheo Công văn số 21/UBND-VX ngày 12/02/2026 của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh.',
        findings: [],
      },
    ],
  },
  check({ analysis, standard, report, say }) {
    const clause = standard.profile === 'nha-nuoc' ? {} : { clause: null };
    const fixesOf = (citation: Citation, word: string, letters: string, meaning: string): Fix[] => {
      const run = new TextRun(citation, analysis.source);
      const own = ABBREVIATIONS.get(word)?.[0];
      const change = (found: string, expected: string, at: number): Fix[] => {
        const edit =
          at < 0 ? null : replacing(analysis.source, run.range(at, at + found.length), found, expected);
        return edit === null
          ? []
          : [{ title: say('fix', { found, expected }), safety: 'unsafe', edits: [edit] }];
      };
      const inSymbol = Math.max(run.text.indexOf(`/${letters}-`), run.text.indexOf(`-${letters}/`));
      return [
        ...change(word, meaning, run.text.indexOf(word)),
        ...(own === undefined || word === 'Công văn'
          ? []
          : change(letters, own, inSymbol < 0 ? -1 : inSymbol + 1)),
      ];
    };
    for (const mention of analysis.nodes.all('citation')) {
      const { symbol, notation, issuer, documentType } = mention.node;
      const parts = notation === null ? null : partsOf(notation);
      if (symbol === null || parts === null) continue;
      const meaning = clashOf(mention, parts, analysis);
      if (meaning !== null) {
        report({
          at: mention.node,
          message: documentType === 'Công văn' ? 'letter' : 'type',
          values: { word: documentType ?? '', symbol, letters: parts.type, meaning },
          fixes: fixesOf(mention.node, documentType ?? '', parts.type, meaning),
          ...clause,
        });
      } else if (issuer !== null && isForeignIssuer(issuer, parts) && namesIssuer(mention.node)) {
        report({
          at: mention.node,
          message: 'issuer',
          values: { symbol, issuer },
          ...clause,
        });
      }
    }
  },
});

const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  documentTypes.map(({ name, abbreviations }) => [name, abbreviations]),
);

/** The type that the letters stand for where it is not the type word's; null where they agree or nothing is sure. */
function clashOf(
  mention: Mention<Citation>,
  { type, body }: NotationParts,
  analysis: Analysis,
): string | null {
  const word = mention.node.documentType;
  const meaning = typeOfNotation(type);
  if (
    word === null ||
    meaning === null ||
    meaning === word ||
    !plainTypeLetters.has(type) ||
    anyNotation.has(word)
  )
    return null;
  if (classOfLetters(body) === null && body !== ownLetters(analysis)) return null;
  const own = ABBREVIATIONS.get(word) ?? [];
  if (own.includes(type) || looseTypes[word]?.includes(type) === true) return null;
  if (own.length === 0 && word !== 'Công văn') return null;
  return isNamedBefore(mention, type) ? null : meaning;
}

/** True where the type of the letters stands in front: `Thông báo kết luận số …/TB-`, `Quyết định phê duyệt Đề án số …/QĐ-`. */
function isNamedBefore(mention: Mention<Citation>, type: string): boolean {
  const before = contextOf(mention).before.slice(-60).toLowerCase();
  const words = plainText(mention.node).toLowerCase();
  const inside = words.slice(0, words.indexOf(mention.node.number ?? ''));
  return documentTypes.some(({ name, abbreviations }) => {
    if (!abbreviations.includes(type)) return false;
    const lower = name.toLowerCase();
    return before.includes(lower) || inside.indexOf(lower) > 0;
  });
}
