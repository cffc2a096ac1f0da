import { TextRun } from '../../analyse/text-run.ts';
import { nearest, type Mention } from '../../analyse/index-nodes.ts';
import type { CitedDocument } from '../../analyse/citations.ts';
import type { Citation } from '../../ast/inline.ts';
import { plainText } from '../../ast/plain-text.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { NAMED_ALONE } from '../lexicon/reference-words.data.ts';
import { isOwnWords, shortName } from './citation-context.ts';

/**
 * A later citation in full of a document that was cited in full before.
 *
 * At the first mention a document is given with number, notation, date, issuer
 * and subject; later type, number and notation suffice (NĐ 30/2020/NĐ-CP
 * PL I/I/II/6.b). The Party does the same by habit, but its numbers begin anew
 * with each term, so that a date alone is no fault there or here. Two documents
 * of one symbol need their dates, and what a basis gives stands for itself.
 *
 * To mend it, leave out all behind the symbol. The fix is unsafe: the sentence
 * may need the subject. Turn the rule off for long texts of which each part is
 * read alone.
 */
export const repeatedCitation: Rule = defineRule({
  id: 'repeated-citation',
  category: 'references',
  severity: { publish: 'info', draft: 'info' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/6.b' },
  docs: {
    vi: {
      summary: 'Viện dẫn lại đầy đủ một văn bản đã được viện dẫn đầy đủ ở trên.',
      why: 'Lần đầu viện dẫn ghi đủ số, ký hiệu, ngày, cơ quan ban hành và trích yếu; các lần sau chỉ ghi tên loại, số và ký hiệu (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, điểm 6.b).',
      fix: 'Bỏ phần sau số, ký hiệu.',
      off: 'Tắt với văn bản dài mà từng phần được đọc riêng.',
    },
    en: {
      summary: 'A document that was cited in full above is cited in full again.',
      why: 'The first mention gives number, notation, date, issuer and subject; later ones type, number and notation only (NĐ 30/2020/NĐ-CP, PL I/I/II/6.b).',
      fix: 'Leave out what stands behind the symbol.',
      off: 'Turn it off for long texts of which each part is read alone.',
    },
  },
  messages: {
    vi: {
      again: '“{name}” đã được viện dẫn đầy đủ ở trên; ở đây chỉ cần ghi “{name}”.',
      first: 'viện dẫn đầy đủ lần đầu',
      shorten: 'Chỉ ghi “{name}”',
    },
    en: {
      again: '"{name}" was cited in full above; "{name}" is enough here.',
      first: 'first cited in full here',
      shorten: 'Write "{name}" only',
    },
  },
  examples: {
    invalid: [
      {
        title: 'date, issuer and subject again',
        text: 'KẾ HOẠCH\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh.\n\nI. MỤC ĐÍCH\n\nCụ thể hóa Kế hoạch số 45/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh.',
        findings: [
          '7:12 “Kế hoạch số 45/KH-UBND” đã được viện dẫn đầy đủ ở trên; ở đây chỉ cần ghi “Kế hoạch số 45/KH-UBND”.',
        ],
      },
      {
        title: 'date and issuer again in a Party plan',
        text: 'KẾ HOẠCH\n\nThực hiện Kế hoạch số 154-KH/TU ngày 26/8/2026 của Ban Thường vụ Thành ủy về phong trào thi đua.\n\nI. MỤC ĐÍCH\n\nHưởng ứng Kế hoạch số 154-KH/TU ngày 26/8/2026 của Ban Thường vụ Thành ủy.',
        findings: [
          '7:11 “Kế hoạch số 154-KH/TU” đã được viện dẫn đầy đủ ở trên; ở đây chỉ cần ghi “Kế hoạch số 154-KH/TU”.',
        ],
      },
    ],
    valid: [
      {
        title: 'type, number and notation only, or with the date',
        text: 'KẾ HOẠCH\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh.\n\nI. MỤC ĐÍCH\n\nCụ thể hóa Kế hoạch số 45/KH-UBND; sơ kết Kế hoạch số 45/KH-UBND ngày 12/02/2026.',
        findings: [],
      },
      {
        title: 'the subject of the document itself cites it too',
        text: 'KẾ HOẠCH\nThực hiện Kế hoạch số 45/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh, Ủy ban nhân dân xã Khe Trầm ban hành Kế hoạch.',
        findings: [],
      },
      {
        title: 'one symbol, two documents of two terms',
        text: 'KẾ HOẠCH\n\nThực hiện Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị và Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị.\n\nI. MỤC ĐÍCH\n\nQuán triệt Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị.',
        findings: [],
      },
      {
        title: 'first shortly, then in full',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nCụ thể hóa Kế hoạch số 45/KH-UBND.\n\nII. NỘI DUNG\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh.',
        findings: [],
      },
    ],
  },
  check({ analysis, standard, report, say }) {
    const clause = standard.profile === 'nha-nuoc' ? {} : { clause: null };
    const shared = sharedSymbols(analysis.citations);
    for (const { citation, mentions } of analysis.citations) {
      const { symbol, documentType } = citation;
      if (mentions.length < 2 || symbol === null || documentType === null) continue;
      if (NAMED_ALONE.has(documentType) || shared.has(symbol)) continue;
      let first: Citation | null = null;
      for (const mention of mentions) {
        if (!isFull(mention)) continue;
        const { node } = mention;
        if (first === null || nearest(mention, 'basis') !== null) {
          first ??= node;
          continue;
        }
        const run = new TextRun(node, analysis.source);
        const at = run.text.indexOf(symbol);
        const from = at + symbol.length;
        const name = shortName(node);
        report({
          at: node,
          message: 'again',
          values: { name },
          related: [{ message: say('first', {}), range: first.position }],
          fixes:
            at < 0 || from >= run.text.length || node.fragments !== undefined
              ? []
              : [
                  {
                    title: say('shorten', { name }),
                    safety: 'unsafe',
                    edits: [{ range: run.range(from, run.text.length), text: '' }],
                  },
                ],
          ...clause,
        });
      }
    }
  },
});

/** The symbols that stand for more than one document: their dates tell them apart. */
function sharedSymbols(citations: readonly CitedDocument[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { citation } of citations) {
    if (citation.symbol === null) continue;
    if (seen.has(citation.symbol)) shared.add(citation.symbol);
    seen.add(citation.symbol);
  }
  return shared;
}

/** A day, and whose it is or what it is about, in the words of the mention itself. */
function isFull(mention: Mention<Citation>): boolean {
  const { date, issuer, subject } = mention.node;
  if ((date?.day ?? null) === null || !isOwnWords(mention)) return false;
  return subject !== null || (issuer !== null && plainText(mention.node).includes(issuer));
}
