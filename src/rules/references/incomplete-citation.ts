import { once } from '../../analyse/once.ts';
import type { SourceText } from '../../analyse/text-run.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Provision } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { shortName } from './citation-context.ts';
import { missingOf, tellsYear } from './missing-details.ts';
import { meantBy } from './near-number.ts';

const CLAUSE: Provision = { standard: 'nd30', ref: 'PL I/I/II/6.b' };

/**
 * The first citation of a numbered document that leaves out its date, its
 * issuer or its subject.
 *
 * Numbers begin anew every year in every office: “Kế hoạch số 45/KH-UBND”
 * alone may be any of thousands. NĐ 30/2020/NĐ-CP PL I/I/II/6.b asks for type,
 * number and notation, date, issuer and subject at the first mention; later
 * mentions give type, number and notation only. Laws and ordinances are cited
 * by name.
 *
 * To mend it, add what is missing at the first mention. Turn the rule off for
 * letters between two offices that handle one file.
 */
export const incompleteCitation: Rule = defineRule({
  id: 'incomplete-citation',
  category: 'references',
  severity: { publish: 'warning', draft: 'warning' },
  clause: CLAUSE,
  confidence: 0.93,
  docs: {
    vi: {
      summary: 'Viện dẫn lần đầu một văn bản có số mà thiếu ngày, cơ quan ban hành hoặc trích yếu.',
      why: 'Số văn bản mỗi năm đánh lại từ đầu ở từng cơ quan, nên chỉ có số thì không tìm được văn bản. Lần đầu viện dẫn phải ghi đủ tên loại, số, ký hiệu, thời gian ban hành, tên cơ quan ban hành và trích yếu (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, điểm 6.b); luật, pháp lệnh chỉ ghi tên.',
      fix: 'Bổ sung phần còn thiếu ở lần viện dẫn đầu tiên; các lần sau chỉ ghi tên loại, số và ký hiệu.',
      off: 'Tắt với công văn trao đổi giữa hai cơ quan về cùng một hồ sơ.',
    },
    en: {
      summary: 'The first citation of a numbered document leaves out date, issuer or subject.',
      why: 'Numbers begin anew every year in every office. The first mention gives type, number and notation, date, issuer and subject (NĐ 30/2020/NĐ-CP, PL I/I/II/6.b); laws are cited by name.',
      fix: 'Add what is missing at the first mention; later ones need type, number and notation only.',
      off: 'Turn it off for letters between two offices that handle one file.',
    },
  },
  messages: {
    vi: {
      both: 'Viện dẫn lần đầu “{name}” thiếu cả ngày và cơ quan ban hành; bổ sung “ngày … của …”.',
      date: 'Viện dẫn lần đầu “{name}” thiếu ngày ban hành; bổ sung “ngày …” sau số, ký hiệu.',
      issuer: 'Viện dẫn lần đầu “{name}” thiếu tên cơ quan ban hành; bổ sung “của …” sau ngày ban hành.',
      subject: 'Viện dẫn lần đầu “{name}” chưa có trích yếu; bổ sung “về …”.',
    },
    en: {
      both: 'The first citation of "{name}" has neither date nor issuer; add "ngày … của …".',
      date: 'The first citation of "{name}" has no date; add "ngày …" behind number and notation.',
      issuer: 'The first citation of "{name}" has no issuer; add "của …" behind the date.',
      subject: 'The first citation of "{name}" has no subject; add "về …".',
    },
  },
  examples: {
    invalid: [
      {
        title: 'no date',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nThực hiện Kế hoạch số 45/KH-UBND của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh năm 2026.',
        findings: [
          '5:11 Viện dẫn lần đầu “Kế hoạch số 45/KH-UBND” thiếu ngày ban hành; bổ sung “ngày …” sau số, ký hiệu.',
        ],
      },
      {
        title: 'neither date nor issuer',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nTiếp tục thực hiện Chỉ thị số 12-CT/TU về trồng cây xanh.',
        findings: [
          '5:20 Viện dẫn lần đầu “Chỉ thị số 12-CT/TU” thiếu cả ngày và cơ quan ban hành; bổ sung “ngày … của …”.',
        ],
      },
    ],
    valid: [
      {
        title: 'complete, then short',
        text: 'KẾ HOẠCH\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh năm 2026.\n\nI. MỤC ĐÍCH\n\nCụ thể hóa Kế hoạch số 45/KH-UBND.',
        findings: [],
      },
      {
        title: 'the issuer stands before',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nHưởng ứng phong trào do Ủy ban nhân dân tỉnh Thanh Giang phát động tại Kế hoạch số 45/KH-UBND ngày 12/02/2026 về trồng cây xanh.',
        findings: [],
      },
      {
        title: 'a law is cited by name',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nThực hiện Luật Bảo vệ môi trường và các quy định có liên quan.',
        findings: [],
      },
      {
        title: 'cited in the title of another document',
        text: 'KẾ HOẠCH\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh Thanh Giang về việc triển khai Chỉ thị số 12-CT/TU về trồng cây xanh.',
        findings: [],
      },
    ],
  },
  check({ analysis, attached, standard, report }) {
    // Party texts cite in the same way by habit; only the State has a clause for it.
    const clause = standard.profile === 'nha-nuoc' ? CLAUSE : null;
    const seen = new Set<string>();
    const start = analysis.root.position.start.offset;
    const isEarlier = (symbol: string): boolean =>
      attached && (firstPlaces(analysis.source).get(symbol) ?? Infinity) < start;
    for (const document of analysis.citations) {
      const { symbol } = document.citation;
      // The same symbol under another date is a conflict, or a document of another year.
      if (symbol === null || seen.has(symbol) || isEarlier(symbol)) continue;
      seen.add(symbol);
      const missing = missingOf(document, analysis);
      if (missing === null) continue;
      if (meantBy(document, analysis) !== null) continue;
      const { mention, date, issuer, subject } = missing;
      const at = mention.node;
      const values = { name: shortName(at) };
      if (date && issuer)
        report({ at, message: 'both', values, clause, severity: tellsYear(at) ? 'warning' : 'error' });
      else if (date) report({ at, message: 'date', values, clause });
      else if (issuer) report({ at, message: 'issuer', values, clause });
      else if (subject) report({ at, message: 'subject', values, clause, severity: 'info' });
    }
  },
});

const SYMBOL = /\d[\p{L}\d&.\-/]*[\p{L}\d]/gu;

/** Where each symbol first stands: the decision that issues a plan cites for both. */
const firstPlaces: (source: SourceText) => ReadonlyMap<string, number> = once(({ text }) => {
  const places = new Map<string, number>();
  for (const { 0: symbol, index } of text.matchAll(SYMBOL))
    if (!places.has(symbol)) places.set(symbol, index);
  return places;
});
