import { TextRun } from '../../analyse/text-run.ts';
import { plainText } from '../../ast/plain-text.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { replacing } from '../replacing.ts';
import { isOwnWords, shortName } from './citation-context.ts';
import { unidentified } from './citation-kinds.ts';
import { meantBy } from './near-number.ts';
import { unnamedIn } from './unnamed-documents.ts';

/**
 * A document invoked that nothing identifies: no number, date or issuer
 * (“Đề án 06 của Chính phủ”, “các Nghị quyết của Quốc hội”), or a short form
 * whose full form never stands.
 *
 * Who carries a plan out must find what it rests on. NĐ 30/2020/NĐ-CP
 * PL I/I/II/6.b asks for number, date, issuer and subject at the first
 * mention. Laws need their name only; this document, defined short names,
 * resolutions of a congress with its ordinal and names of campaigns are known.
 *
 * To mend it, name the document in full once. For a number that is nearly one
 * cited in full there is a fix; it is unsafe, for it may be another document.
 * Turn the rule off for speeches and slogans.
 */
export const undefinedReference: Rule = defineRule({
  id: 'undefined-reference',
  category: 'references',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/6.b' },
  confidence: 0.9,
  docs: {
    vi: {
      summary: 'Nhắc đến văn bản mà không chỗ nào cho biết là văn bản nào.',
      why: 'Người thực hiện phải tìm được văn bản làm căn cứ. Lần đầu viện dẫn phải ghi đủ số, ký hiệu, ngày, cơ quan ban hành, trích yếu (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, điểm 6.b).',
      fix: 'Ghi đầy đủ văn bản ở lần nhắc đầu tiên, hoặc đặt cách gọi tắt “(sau đây gọi tắt là …)”.',
      off: 'Tắt với bài phát biểu, khẩu hiệu tuyên truyền.',
    },
    en: {
      summary: 'A document is invoked and nothing tells which one it is.',
      why: 'Who carries the plan out must find what it rests on; the first mention gives number, date, issuer and subject (NĐ 30/2020/NĐ-CP, PL I/I/II/6.b).',
      fix: 'Name the document in full once, or define a short name.',
      off: 'Turn it off for speeches and slogans.',
    },
  },
  messages: {
    vi: {
      short: '“{name}” không được viện dẫn đầy đủ ở chỗ nào; có phải “{meant}”?',
      number: '“{name}” chỉ có số, không rõ văn bản nào; ghi đủ số, ký hiệu, ngày và cơ quan ban hành.',
      plenum: '“{name}” chưa có số, ký hiệu và ngày ban hành; ghi “Nghị quyết số …-NQ/TW ngày …”.',
      congress: '“{name}” không rõ đại hội nào; ghi rõ cấp, lần thứ mấy và nhiệm kỳ.',
      levels: '“{name}” là cách nói chung, không chỉ văn bản cụ thể nào.',
      several: '“{name}” không nêu văn bản nào cụ thể; ghi số, ký hiệu, ngày của từng văn bản.',
      one: '“{name}” không nêu số, ngày; ghi rõ văn bản nào.',
      named: '“{name}” chưa có số, ký hiệu, ngày và cơ quan ban hành; bổ sung ở lần nhắc đầu tiên.',
      full: 'viện dẫn đầy đủ ở đây',
      replace: 'Sửa thành “{expected}”',
    },
    en: {
      short: '"{name}" is cited in full nowhere; is "{meant}" meant?',
      number: '"{name}" has a number only; give notation, date and issuer.',
      plenum: '"{name}" has neither symbol nor date; write "Nghị quyết số …-NQ/TW ngày …".',
      congress: '"{name}" does not tell which congress; give level, ordinal and term.',
      levels: '"{name}" speaks in general and means no document.',
      several: '"{name}" names no document; give number, notation and date of each.',
      one: '"{name}" has neither number nor date; say which document is meant.',
      named: '"{name}" has no number, date and issuer; add them at the first mention.',
      full: 'cited in full here',
      replace: 'Write "{expected}"',
    },
  },
  examples: {
    invalid: [
      {
        title: 'several documents of a body',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nTiếp tục triển khai các Nghị quyết của Hội đồng nhân dân tỉnh trên địa bàn xã.',
        findings: [
          '5:25 “Nghị quyết của Hội đồng nhân dân tỉnh” không nêu văn bản nào cụ thể; ghi số, ký hiệu, ngày của từng văn bản.',
        ],
      },
      {
        title: 'a short form whose digits changed places',
        text: 'KẾ HOẠCH\n\nThực hiện Kế hoạch số 317-KH/TU ngày 12/02/2026 của Ban Thường vụ Tỉnh ủy Thanh Giang về trồng cây xanh.\n\nI. MỤC ĐÍCH\n\nCụ thể hóa Kế hoạch số 371-KH/TU.',
        findings: [
          '7:12 “Kế hoạch số 371-KH/TU” không được viện dẫn đầy đủ ở chỗ nào; có phải “Kế hoạch số 317-KH/TU”?',
        ],
      },
      {
        title: 'a bare number',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nThực hiện hiệu quả Đề án 06 của Chính phủ tại xã.',
        findings: [
          '5:20 “Đề án 06 của Chính phủ” chỉ có số, không rõ văn bản nào; ghi đủ số, ký hiệu, ngày và cơ quan ban hành.',
        ],
      },
    ],
    valid: [
      {
        title: 'laws by name, congress with its ordinal',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nThực hiện Luật Bảo vệ môi trường và Nghị quyết Đại hội Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030.',
        findings: [],
      },
      {
        title: 'a defined short name',
        text: 'KẾ HOẠCH\n\nThực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư (sau đây gọi tắt là Đề án 06).\n\nI. MỤC ĐÍCH\n\nThực hiện hiệu quả Đề án 06 của Chính phủ tại xã.',
        findings: [],
      },
      {
        title: 'named at once behind a colon',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nThực hiện các Nghị quyết của Bộ Chính trị: Nghị quyết số 21-NQ/TW ngày 12/02/2026 về công tác dân vận.',
        findings: [],
      },
      {
        title: 'names of campaigns in quotation marks',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nHưởng ứng phong trào “Toàn dân thực hiện các Nghị quyết của Đảng ủy xã Khe Trầm”.',
        findings: [],
      },
    ],
  },
  check({ analysis, standard, report, say }) {
    const clause = standard.profile === 'nha-nuoc' ? {} : { clause: null };
    for (const document of analysis.citations) {
      const meant = meantBy(document, analysis);
      if (meant === null) continue;
      for (const { node } of document.mentions) {
        const expected = meant.citation.symbol ?? '';
        const run = new TextRun(node, analysis.source);
        const symbol = run.text.indexOf(node.symbol ?? ' ');
        const found = node.symbol ?? '';
        const range = symbol < 0 ? null : run.range(symbol, symbol + found.length);
        const edit = range === null ? null : replacing(analysis.source, range, found, expected);
        report({
          at: node,
          message: 'short',
          values: { name: shortName(node), meant: shortName(meant.citation) },
          related: [{ message: say('full', {}), range: meant.citation.position }],
          severity: 'error',
          actual: found,
          expected,
          fixes:
            edit === null ? [] : [{ title: say('replace', { expected }), safety: 'unsafe', edits: [edit] }],
          ...clause,
        });
      }
    }
    for (const mention of analysis.nodes.all('citation')) {
      if (mention.node.symbol !== null || mention.node.blankNumber || !isOwnWords(mention)) continue;
      const why = unidentified(mention, analysis);
      if (why === null) continue;
      const name = plainText(mention.node);
      const severity = why === 'levels' || why === 'one' ? 'info' : 'warning';
      report({ at: mention.node, message: why, values: { name }, severity, ...clause });
    }
    for (const { kind, name, range } of unnamedIn(analysis)) {
      report({ at: range, message: kind, values: { name }, confidence: 0.8, ...clause });
    }
  },
});
