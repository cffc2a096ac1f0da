/**
 * “80 năm Ngày …” where the years do not add up: not between the dates in
 * brackets behind it, or not with the year that the plan speaks of.
 *
 * Why: the number is copied from last year's plan and printed on banners.
 * Years are arithmetic: an event of 1945 has its 81st anniversary in 2026.
 * How to fix: correct the number of years, or the year of the event. The fix
 * corrects the number by the dates behind it; it is unsafe: they may be wrong.
 * When to turn off: never. Anniversaries that are prepared years ahead are
 * left alone, events whose year is not known for sure say nothing.
 */
import { defineRule } from '../../lint/define-rule.ts';
import type { Related } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { collapse } from '../../text/letters.ts';
import { anniversariesIn, type Named } from './anniversaries.ts';
import { issueOf } from './issue.ts';
import { spokenYears, type SpokenYears } from './spoken-years.ts';

const HEAD =
  'ỦY BAN NHÂN DÂN\nXÃ ĐỒNG LAU\nSố: 12/KH-UBND\nĐồng Lau, ngày 10 tháng 3 năm 2026\nKẾ HOẠCH\nLàm sạch đường làng năm 2026\n\nI. MỤC ĐÍCH\n';

export const anniversaryMismatch: Rule = defineRule({
  id: 'anniversary-mismatch',
  category: 'dates',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  confidence: 0.9,
  docs: {
    vi: {
      summary: 'Số năm kỷ niệm không khớp với năm diễn ra sự kiện.',
      why: 'Số năm thường được chép lại từ kế hoạch năm trước rồi in lên băng rôn, khẩu hiệu. Sự kiện năm 1945 thì năm 2026 là 81 năm.',
      fix: 'Sửa số năm kỷ niệm, hoặc năm của sự kiện.',
      off: 'Không nên tắt.',
    },
    en: {
      summary: 'The number of years of an anniversary does not fit the year of the event.',
      why: "The number is copied from last year's plan and printed on banners; an event of 1945 has its 81st anniversary in 2026.",
      fix: 'Correct the number of years, or the year of the event.',
      off: 'Never.',
    },
  },
  messages: {
    vi: {
      bracket: '“{words}”: từ năm {from} đến năm {to} là {right} năm, không phải {count} năm.',
      start: '“{words}”: {event} tính từ năm {right}, không phải năm {from}.',
      year: '“{words}” ứng với năm {year} (tính từ năm {from}), không phải năm {spoken}; hãy kiểm tra số năm.',
      issued: 'thời gian ban hành',
      fix: 'Sửa thành “{right} năm”',
    },
    en: {
      bracket: '"{words}": from {from} to {to} it is {right} years, not {count}.',
      start: '"{words}": {event} is counted from {right}, not from {from}.',
      year: '"{words}" falls in {year} (counted from {from}), not in {spoken}; check the number of years.',
      issued: 'date of issue',
      fix: 'Write "{right} năm"',
    },
  },
  examples: {
    invalid: [
      {
        title: 'số năm của năm trước',
        text: `${HEAD}Lập thành tích chào mừng kỷ niệm 80 năm Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam.\n`,
        findings: [
          '9:34 “80 năm Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam” ứng với năm 2025 (tính từ năm 1945), không phải năm 2026; hãy kiểm tra số năm.',
        ],
      },
      {
        title: 'số năm không khớp với hai mốc trong ngoặc',
        text: `${HEAD}Chào mừng kỷ niệm 81 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/2026).\n`,
        findings: [
          '9:19 “81 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/2026)”: từ năm 1944 đến năm 2026 là 82 năm, không phải 81 năm.',
        ],
      },
      {
        title: 'năm của sự kiện bị sai',
        text: `${HEAD}Chào mừng 96 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1931 - 03/02/2027).\n`,
        findings: [
          '9:11 “96 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1931 - 03/02/2027)”: thành lập Đảng Cộng sản Việt Nam tính từ năm 1930, không phải năm 1931.',
        ],
      },
    ],
    valid: [
      {
        title: 'đúng số năm',
        text: `${HEAD}Chào mừng kỷ niệm 81 năm Cách mạng Tháng Tám và Quốc khánh 02/9; 82 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/2026).\n`,
        findings: [],
      },
      {
        title: 'thành lập tổ chức khác',
        text: `${HEAD}Chào mừng kỷ niệm 80 năm Ngày thành lập Đảng bộ tỉnh, 15 năm thành lập Đoàn trường.\n`,
        findings: [],
      },
      {
        title: 'sự kiện của năm khác được nói rõ',
        text: `${HEAD}Phát huy kết quả năm 2025 kỷ niệm 80 năm Quốc khánh; hướng tới kỷ niệm 100 năm Ngày thành lập Đảng.\n`,
        findings: [],
      },
      {
        title: 'khoảng thời gian, không phải ngày kỷ niệm',
        text: `${HEAD}Sau hơn 50 năm giải phóng miền Nam; tổng kết 05 năm xây dựng nông thôn mới (2021 - 2025).\n`,
        findings: [],
      },
      {
        title: 'kế hoạch kéo dài sang năm sau',
        text: `${HEAD}Chào mừng 97 năm Ngày thành lập Đảng Cộng sản Việt Nam.\nII. THỜI GIAN THỰC HIỆN\nTừ ngày 15/3/2026 đến ngày 30/3/2027.\n`,
        findings: [],
      },
      {
        title: 'tên của văn bản được viện dẫn',
        text: `${HEAD}Theo Kế hoạch số 41/KH-UBND ngày 10/02/2025 của Ủy ban nhân dân tỉnh về kỷ niệm 80 năm Quốc khánh.\n`,
        findings: [],
      },
    ],
  },
  check({ analysis, report, say }) {
    let spoken: SpokenYears | null | undefined;
    for (const named of anniversariesIn(analysis)) {
      const { count, anniversary, bracket, start, end } = named;
      const range = analysis.source.range(start, end);
      const words = collapse(analysis.source.text.slice(start, end));
      const number = analysis.source.range(start, start + String(count).length);
      if (bracket !== null) {
        const { from, to } = bracket;
        const right = to - from;
        if (anniversary !== null && anniversary.year !== from) {
          const values = { words, event: anniversary.event, right: anniversary.year, from };
          report({ at: range, message: 'start', values });
        } else if (right !== count && (bracket.exact || right + 1 !== count) && right > 0)
          report({
            at: range,
            message: 'bracket',
            values: { words, from, to, right, count },
            fixes: [
              {
                title: say('fix', { right }),
                safety: 'unsafe',
                edits: [{ range: number, text: String(right) }],
              },
            ],
          });
        continue;
      }
      if (anniversary === null || analysis.root.documentType !== 'kế hoạch') continue;
      if (spoken === undefined) spoken = spokenYears(analysis);
      if (spoken === null || fits(named, anniversary.year + count, spoken)) continue;
      const issued = issueOf(analysis);
      const related: Related[] =
        issued === null ? [] : [{ message: say('issued', {}), range: issued.node.position }];
      report({
        at: range,
        message: 'year',
        values: { words, year: anniversary.year + count, from: anniversary.year, spoken: yearsOf(spoken) },
        related,
      });
    }
  },
});

/** Anniversaries with a five or a nought are prepared, and spoken of, years ahead. */
const ROUND = 5;

/** True where the anniversary falls in a year that the plan or the sentence speaks of. */
function fits({ count, years }: Named, year: number, { first, last }: SpokenYears): boolean {
  if (years.includes(year) || (year >= first && year <= last)) return true;
  return year > last && count % ROUND === 0;
}

function yearsOf({ first, last }: SpokenYears): string {
  return first === last ? String(first) : `${String(first)} - ${String(last)}`;
}
