import { nearest } from '../../analyse/index-nodes.ts';
import { TextRun } from '../../analyse/text-run.ts';
import type { Analysis } from '../../analyse/analyse.ts';
import type { Citation } from '../../ast/inline.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import type { Range } from '../../text/place.ts';
import { oddCommas } from './comma-before-date.ts';
import { misspeltLaw } from './law-spelling.ts';
import { formFault } from './number-form.ts';

/**
 * A citation in a form that its document cannot have: the signs of the other
 * system in its number (12/KH-TU, 12-KH/UBND), a year that does not belong
 * there, that is missing or that is not that of its date, or the name of a law
 * with other commas (Luật Thi đua - Khen thưởng).
 *
 * State numbers are 12/KH-UBND (NĐ 30/2020/NĐ-CP PL I/I/II/3), Party numbers
 * 12-KH/TU (HD 36-HD/VPTW II.1.3). Decrees and circulars carry the year of
 * their issue, individual documents none. Laws are cited by name
 * (PL I/I/II/6.a), so that the name must be the published one. A comma before
 * the date is a habit of the Party: only mixing both is a hint.
 *
 * To mend it, look at the document itself. Where only signs between the words
 * of a law's name change the fix is safe: the words, and so the law, stay the
 * same. A number is mended unsafely, since the document may be printed so.
 * Turn the rule off where numbers are quoted as misprinted.
 */
export const citationFormat: Rule = defineRule({
  id: 'citation-format',
  category: 'references',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/6.b' },
  confidence: 0.93,
  docs: {
    vi: {
      summary:
        'Viện dẫn sai thể thức: số, ký hiệu theo kiểu của hệ thống khác, thừa hoặc thiếu năm, tên luật sai dấu.',
      why: 'Văn bản nhà nước ghi 12/KH-UBND (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3), văn bản của Đảng ghi 12-KH/TU; nghị định, thông tư có năm ban hành trong số, văn bản cá biệt thì không; luật viện dẫn bằng tên nên tên phải đúng như đã công bố.',
      fix: 'Đối chiếu với văn bản gốc và sửa số, ký hiệu hoặc tên luật.',
      off: 'Tắt khi cần nêu nguyên văn số, ký hiệu ghi sai của văn bản khác.',
    },
    en: {
      summary:
        'A citation whose number has the form of the other system, a year too many or none, or a law whose name has other commas.',
      why: 'State numbers are 12/KH-UBND (NĐ 30/2020/NĐ-CP, PL I/I/II/3), Party numbers 12-KH/TU; decrees and circulars carry their year, individual documents none; laws are cited by their published names.',
      fix: 'Look at the document itself and mend the number, or the name of the law.',
      off: 'Turn it off where misprinted numbers are quoted as they stand.',
    },
  },
  messages: {
    vi: {
      party: '“{found}” là văn bản của Đảng nhưng ghi kiểu văn bản nhà nước; ghi “{expected}”.',
      state: '“{found}” là văn bản nhà nước nhưng ghi kiểu văn bản của Đảng; ghi “{expected}”.',
      noYear: 'Số của {type} phải có năm ban hành, “{found}” thì không; ghi đủ theo văn bản gốc.',
      year: 'Số của văn bản cá biệt không có năm; “{found}” ghi là “{expected}”.',
      otherYear: 'Số “{found}” ghi một năm, ngày ban hành lại là năm {year}; đối chiếu văn bản gốc.',
      law: 'Tên luật ghi “{found}”; tên đúng là “{expected}”.',
      comma: 'Ở đây có dấu phẩy giữa số, ký hiệu và ngày, phần lớn các chỗ khác không có; ghi thống nhất.',
      noComma: 'Ở đây không có dấu phẩy giữa số, ký hiệu và ngày, phần lớn các chỗ khác có; ghi thống nhất.',
      replace: 'Sửa thành “{expected}”',
    },
    en: {
      party: '"{found}" is a Party document in the form of the State; write "{expected}".',
      state: '"{found}" is a State document in the form of the Party; write "{expected}".',
      noYear: 'The number of a {type} carries its year, "{found}" has none; give it as the document has it.',
      year: 'The number of an individual document carries no year; "{found}" is "{expected}".',
      otherYear: 'The number "{found}" has one year, the date is of {year}; look at the document.',
      law: 'The law is named "{found}" here; its name is "{expected}".',
      comma: 'A comma stands between number and date here, and at most other places none; write it one way.',
      noComma:
        'No comma stands between number and date here, and at most other places one; write it one way.',
      replace: 'Write "{expected}"',
    },
  },
  examples: {
    invalid: [
      {
        title: 'the signs of the other system',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nThực hiện Kế hoạch số 12/KH-TU ngày 03/02/2026 của Tỉnh ủy và Quyết định số 15-QĐ/UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh.',
        findings: [
          '5:23 “12/KH-TU” là văn bản của Đảng nhưng ghi kiểu văn bản nhà nước; ghi “12-KH/TU”.',
          '5:77 “15-QĐ/UBND” là văn bản nhà nước nhưng ghi kiểu văn bản của Đảng; ghi “15/QĐ-UBND”.',
        ],
      },
      {
        title: 'a law with a dash, a law without its comma',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nTheo Luật Thi đua - Khen thưởng và Luật Phòng chống tham nhũng.',
        findings: [
          '5:11 Tên luật ghi “Thi đua - Khen thưởng”; tên đúng là “Thi đua, khen thưởng”.',
          '5:41 Tên luật ghi “Phòng chống tham nhũng”; tên đúng là “Phòng, chống tham nhũng”.',
        ],
      },
      {
        title: 'years',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nTheo Nghị định số 30/NĐ-CP ngày 05/3/2020 của Chính phủ, Kế hoạch số 45/2026/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh và Nghị định số 98/2022/NĐ-CP ngày 31/12/2023 của Chính phủ.',
        findings: [
          '5:19 Số của Nghị định phải có năm ban hành, “30/NĐ-CP” thì không; ghi đủ theo văn bản gốc.',
          '5:70 Số của văn bản cá biệt không có năm; “45/2026/KH-UBND” ghi là “45/KH-UBND”.',
          '5:143 Số “98/2022/NĐ-CP” ghi một năm, ngày ban hành lại là năm 2023; đối chiếu văn bản gốc.',
        ],
      },
      {
        title: 'one comma among others without',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nThực hiện Kế hoạch số 28-KH/ĐU, ngày 17/4/2026 của Đảng ủy; Kế hoạch số 29-KH/ĐU ngày 18/4/2026 của Đảng ủy; Kế hoạch số 30-KH/ĐU ngày 19/4/2026 của Đảng ủy; Kế hoạch số 31-KH/ĐU ngày 20/4/2026 của Đảng ủy.',
        findings: [
          '5:11 Ở đây có dấu phẩy giữa số, ký hiệu và ngày, phần lớn các chỗ khác không có; ghi thống nhất.',
        ],
      },
    ],
    valid: [
      {
        title: 'each in its form',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nThực hiện Kế hoạch số 12-KH/TU ngày 03/02/2026 của Tỉnh ủy, Kết luận số 21-KL/TW của Ban Chấp hành Trung ương và Quyết định số 15/QĐ-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh.',
        findings: [],
      },
      {
        title: 'laws by their names, and laws that no list has',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nTheo Luật Thi đua, khen thưởng; Luật Thi đua, Khen thưởng; Luật Hôn nhân và gia đình; Luật Phòng bệnh.',
        findings: [],
      },
      {
        title: 'normative decisions with a year, individual ones without, old decrees',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nTheo Quyết định số 19/2025/QĐ-TTg ngày 30/6/2025 và Quyết định số 923/QĐ-TTg ngày 14/5/2025 của Thủ tướng Chính phủ, Nghị định số 152/2025/NĐ-CP ngày 14/6/2025, Nghị định số 36/CP ngày 29/5/1995 của Chính phủ.',
        findings: [],
      },
      {
        title: 'a comma throughout, as the Party writes',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nThực hiện Kế hoạch số 28-KH/ĐU, ngày 17/4/2026 của Đảng ủy; Kế hoạch số 29-KH/ĐU, ngày 18/4/2026 của Đảng ủy; Kế hoạch số 30-KH/ĐU, ngày 19/4/2026 của Đảng ủy.',
        findings: [],
      },
      {
        title: 'quoted as it was misprinted',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nĐính chính cụm từ “Kế hoạch số 12/KH-TU ngày 03/02/2026 của Tỉnh ủy”.',
        findings: [],
      },
    ],
  },
  check({ analysis, standard, report, say }) {
    const clause = standard.profile === 'nha-nuoc' ? {} : { clause: null };
    for (const mention of analysis.nodes.all('citation')) {
      const { node } = mention;
      const fault = formFault(node);
      const law = fault === null ? misspeltLaw(node, analysis) : null;
      if ((fault === null && law === null) || nearest(mention, 'quotation', 'citation') !== null) continue;
      if (law !== null) {
        const { found, expected, range } = law;
        report({
          at: range,
          message: 'law',
          values: { found, expected },
          actual: found,
          expected,
          fixes: [
            {
              title: say('replace', { expected }),
              safety: law.sameWords ? 'safe' : 'unsafe',
              edits: [{ range, text: expected }],
            },
          ],
          ...clause,
        });
      }
      const found = node.symbol ?? '';
      if (fault === null) continue;
      const range = symbolRange(node, analysis);
      const { kind, expected } = fault;
      report({
        at: range ?? node,
        message: kind,
        values: {
          found,
          expected: expected ?? '',
          type: node.documentType ?? '',
          year: node.date?.year ?? '',
        },
        actual: found,
        ...(expected === null ? {} : { expected }),
        fixes:
          expected === null || range === null
            ? []
            : [{ title: say('replace', { expected }), safety: 'unsafe', edits: [{ range, text: expected }] }],
        ...clause,
      });
    }
    const commas = oddCommas(analysis);
    for (const at of commas?.odd ?? [])
      report({
        at,
        message: commas?.extra === true ? 'comma' : 'noComma',
        values: {},
        severity: 'info',
        clause: null,
      });
  },
});

/** Where the number of a citation stands; null where it is torn. */
function symbolRange(node: Citation, { source }: Analysis): Range | null {
  const symbol = node.symbol ?? '';
  const run = new TextRun(node, source);
  const at = run.text.indexOf(symbol);
  return at < 0 ? null : run.range(at, at + symbol.length);
}
