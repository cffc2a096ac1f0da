import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { judgedOn } from '../../lint/run.ts';
import { firstDay } from '../../registry/series.ts';
import { isFollowed } from './in-force-use.ts';
import { answersOf } from './registry-answers.ts';
import { nameOf } from './registry-differences.ts';
import { endOf } from './registry-end.ts';
import { shownIso } from './shown-date.ts';

/**
 * A document named as a ground, or to be followed, that was out of force on
 * the plan's date.
 *
 * A plan that rests on a repealed text is itself open to challenge, and its
 * readers follow rules that no longer bind. The plan's date counts: what was
 * in force then is right for ever. A plan without a date is judged by its
 * latest ground, else by today. Documents summed up, replaced, amended or
 * remembered are history, and history is cited as it was.
 *
 * To mend it, cite what took its place and check that the rules used still
 * stand there. There is no fix: which clause corresponds is for the author.
 * Turn the rule off for chronicles and final reports.
 */
export const supersededReference: Rule = defineRule({
  id: 'superseded-reference',
  category: 'references',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  confidence: 0.9,
  docs: {
    vi: {
      summary: 'Căn cứ hoặc thực hiện văn bản đã hết hiệu lực vào ngày của kế hoạch.',
      why: 'Kế hoạch dựa trên văn bản đã hết hiệu lực thì không có căn cứ, người thực hiện làm theo quy định không còn áp dụng.',
      fix: 'Viện dẫn văn bản thay thế và kiểm tra nội dung tương ứng.',
      off: 'Tắt với báo cáo tổng kết, lịch sử truyền thống.',
    },
    en: {
      summary: 'A document followed or named as a ground that was out of force on the date of the plan.',
      why: 'A plan that rests on a repealed document has no ground, and who carries it out follows rules that no longer bind.',
      fix: 'Cite what took its place, and check what stands there.',
      off: 'Turn it off for final reports and chronicles.',
    },
  },
  messages: {
    vi: {
      replaced:
        '“{name}” chỉ có hiệu lực đến hết ngày {until}, được thay thế bằng “{by}” (theo {source}); viện dẫn văn bản đang có hiệu lực.',
      expired:
        '“{name}” chỉ có hiệu lực đến hết ngày {until} (theo {source}); viện dẫn văn bản đang có hiệu lực.',
      unnamed: 'danh mục văn bản',
    },
    en: {
      replaced:
        '"{name}" was in force until {until} and was replaced by "{by}" ({source}); cite what is in force.',
      expired: '"{name}" was in force until {until} ({source}); cite what is in force.',
      unnamed: 'the registry',
    },
  },
  examples: {
    invalid: [
      {
        title: 'a decree replaced before the plan',
        text: 'Số: 45/KH-UBND\nKhe Trầm, ngày 12 tháng 3 năm 2026\nKẾ HOẠCH\n\nCăn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
        findings: [
          '5:8 “Nghị định số 98/2023/NĐ-CP” chỉ có hiệu lực đến hết ngày 30/06/2025, được thay thế bằng “Nghị định số 152/2025/NĐ-CP ngày 14/6/2025” (theo Nghị định số 152/2025/NĐ-CP Điều 59); viện dẫn văn bản đang có hiệu lực.',
        ],
      },
      {
        title: 'an older law of the same name, told by its date',
        text: 'Số: 45/KH-UBND\nKhe Trầm, ngày 12 tháng 8 năm 2025\nKẾ HOẠCH\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
        findings: [
          '5:8 “Luật Tổ chức chính quyền địa phương” chỉ có hiệu lực đến hết ngày 28/02/2025, được thay thế bằng “Luật số 72/2025/QH15 ngày 16/6/2025 (trước đó là Luật số 65/2025/QH15)” (theo Luật số 65/2025/QH15); viện dẫn văn bản đang có hiệu lực.',
        ],
      },
      {
        title: 'a draft without a date, judged by today',
        text: 'KẾ HOẠCH\n\nI. YÊU CẦU\n\nVăn bản trình bày theo Hướng dẫn số 36-HD/VPTW của Văn phòng Trung ương Đảng.',
        now: '2026-06-01',
        findings: [
          '5:24 “Hướng dẫn số 36-HD/VPTW” chỉ có hiệu lực đến hết ngày 26/05/2026, được thay thế bằng “Hướng dẫn số 05-HD/VPTW ngày 27/5/2026” (theo toàn văn trên chinhphu.vn (nguồn thứ cấp)); viện dẫn văn bản đang có hiệu lực.',
        ],
      },
    ],
    valid: [
      {
        title: 'a plan dated before',
        text: 'Số: 45/KH-UBND\nKhe Trầm, ngày 12 tháng 3 năm 2025\nKẾ HOẠCH\n\nCăn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
        findings: [],
      },
      {
        title: 'a law by its name alone: the one in force',
        text: 'Số: 45/KH-UBND\nKhe Trầm, ngày 12 tháng 3 năm 2026\nKẾ HOẠCH\n\nCăn cứ Luật Tổ chức chính quyền địa phương; Luật Thi đua, khen thưởng;',
        findings: [],
      },
      {
        title: 'history and replacement',
        text: 'Số: 45/KH-UBND\nKhe Trầm, ngày 12 tháng 3 năm 2026\nKẾ HOẠCH\n\nI. MỤC ĐÍCH\n\n1. Tổng kết 02 năm thực hiện Nghị định số 98/2023/NĐ-CP.\n\n2. Phổ biến Nghị định số 152/2025/NĐ-CP thay thế Nghị định số 98/2023/NĐ-CP.',
        findings: [],
      },
      {
        title: 'the title of a document in force',
        text: 'Số: 45-KH/ĐU\nKhe Trầm, ngày 12 tháng 6 năm 2025\nKẾ HOẠCH\n\nThực hiện Kế hoạch số 12-KH/TU ngày 02/6/2025 của Ban Thường vụ Tỉnh ủy về tổng kết việc thực hiện Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị.',
        findings: [],
      },
      {
        title: 'the same number in an earlier term of the Party',
        text: 'Số: 45-KH/ĐU\nKhe Trầm, ngày 12 tháng 6 năm 2020\nKẾ HOẠCH\n\nThực hiện Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị.',
        findings: [],
      },
    ],
  },
  check({ analysis, attached, report, say }) {
    const answers = answersOf(analysis);
    if (answers.length === 0) return;
    const day = judgedOn(analysis);
    // What is attached was issued with another document, whose date is not known here.
    if (day === null || (attached && analysis.issueDate === null)) return;
    for (const { document, answer } of answers) {
      const end = answer.status === 'found' ? endOf(answer.documents) : null;
      if (end === null || firstDay(day) <= end.ended.until) continue;
      const { until, replacedBy: by, verified } = end.ended;
      const source = [end.ended.source, end.document.source, say('unnamed', {})].find(isNamed) ?? '';
      const severity = verified && end.document.verified ? 'warning' : 'info';
      for (const mention of document.mentions) {
        if (!isFollowed(mention)) continue;
        const at = mention.node;
        const values = { name: nameOf(at), until: shownIso(until), source };
        if (by === null) report({ at, message: 'expired', values, severity });
        else report({ at, message: 'replaced', values: { ...values, by }, severity, expected: by });
      }
    }
  },
});

function isNamed(source: string | null): source is string {
  return source !== null && source !== '';
}
