/**
 * The date of issue in another form than the one prescribed; days and months
 * of the text written now with a zero, now without.
 *
 * Why: NĐ 30/2020/NĐ-CP PL I/I/II/4.b wants the date of issue in words, with a
 * zero before days below 10 and months 1 and 2 and before no other. For dates
 * in the text no provision says so: there it is a hint where both ways stand,
 * on the one that fewer dates have. Dates in words beside dates with strokes
 * are the business of `inconsistent-style`.
 * How to fix: the fix writes the date of issue as prescribed; it is safe, since
 * it stays the same day. In the text, choose one form.
 * When to turn off: where dates in the text are copied as they are cited.
 */
import { isoDate } from '../../ast/calendar.ts';
import type { DateNode } from '../../ast/inline.ts';
import { plainText } from '../../ast/plain-text.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { sourceOf } from './around.ts';
import { alikeIn, LAST_PADDED_MONTH, minorityOf } from './date-forms.ts';
import { issueOf } from './issue.ts';

const HEAD =
  'ỦY BAN NHÂN DÂN\nXÃ ĐỒNG LAU\nSố: 12/KH-UBND\nĐồng Lau, ngày 10 tháng 3 năm 2026\nKẾ HOẠCH\nPhát động đợt thi đua làm sạch đường làng\n\nI. THỜI GIAN\n';

export const dateFormat: Rule = defineRule({
  id: 'date-format',
  category: 'dates',
  severity: { publish: 'info', draft: 'info' },
  clause: null,
  docs: {
    vi: {
      summary:
        'Ngày ban hành ghi không đúng thể thức; số 0 trước ngày, tháng trong văn bản ghi không thống nhất.',
      why: 'Ngày ban hành ghi đầy đủ bằng chữ “ngày … tháng … năm …”, thêm số 0 trước ngày dưới 10 và tháng 1, 2 (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, điểm 4.b). Trong nội dung không có quy định nhưng nên thống nhất.',
      fix: 'Ghi lại ngày ban hành theo thể thức (bản sửa làm sẵn); trong nội dung chọn một cách ghi.',
      off: 'Khi ngày tháng trong nội dung chép nguyên theo văn bản được viện dẫn.',
    },
    en: {
      summary: 'The date of issue is not in the prescribed form, or zeros in dates of the text are mixed.',
      why: 'The date of issue is written in words, with a zero before days below 10 and months 1 and 2 (NĐ 30/2020/NĐ-CP, PL I/I/II/4.b). For the text no provision says how; one form is easier to read.',
      fix: 'Write the date of issue as prescribed (the fix does); in the text choose one form.',
      off: 'Where dates in the text are copied as they are cited.',
    },
  },
  messages: {
    vi: {
      issue: 'Ngày ban hành ghi “{found}”; thể thức là “{expected}”.',
      zero: '“{found}” ghi số 0 ở ngày, tháng khác các chỗ còn lại (“{usual}”); nên ghi thống nhất.',
      usual: 'cách ghi ở các chỗ khác',
      also: 'cũng ghi như vậy',
      fix: 'Sửa thành “{expected}”',
    },
    en: {
      issue: 'The date of issue is written "{found}"; the form is "{expected}".',
      zero: '"{found}" has its zeros unlike the other dates ("{usual}"); use one form.',
      usual: 'as the others are written',
      also: 'written so as well',
      fix: 'Write "{expected}"',
    },
  },
  examples: {
    invalid: [
      {
        title: 'thiếu số 0 trước ngày dưới 10, thừa trước tháng 3',
        text: `${HEAD.replace('ngày 10 tháng 3', 'ngày 5 tháng 03')}Trong tháng 4.\n`,
        findings: [
          '4:11 Ngày ban hành ghi “ngày 5 tháng 03 năm 2026”; thể thức là “ngày 05 tháng 3 năm 2026”.',
        ],
      },
      {
        title: 'ngày ban hành ghi bằng số',
        text: `${HEAD.replace('ngày 10 tháng 3 năm 2026', 'ngày 10/3/2026')}Trong tháng 4.\n`,
        findings: ['4:11 Ngày ban hành ghi “ngày 10/3/2026”; thể thức là “ngày 10 tháng 3 năm 2026”.'],
      },
      {
        title: 'tháng khi có số 0, khi không',
        text: `${HEAD}Sơ kết tháng 05/2026; đợt hai từ tháng 06/2026; tổng kết tháng 9/2026.\n`,
        findings: [
          '9:58 “tháng 9/2026” ghi số 0 ở ngày, tháng khác các chỗ còn lại (“tháng 05/2026”); nên ghi thống nhất.',
        ],
      },
    ],
    valid: [
      {
        title: 'số 0 trước tháng 2, không có trước tháng 9',
        text: `${HEAD.replace('ngày 10 tháng 3', 'ngày 05 tháng 02')}Từ ngày 15 tháng 3 năm 2026 đến ngày 30 tháng 9 năm 2026.\n`,
        findings: [],
      },
      {
        title: 'ngày còn để trống',
        text: `${HEAD.replace('ngày 10 tháng 3', 'ngày      tháng 3')}Từ ngày 15/3/2026 đến ngày 30/9/2026.\n`,
        findings: [],
      },
      {
        title: 'ghi bằng số, có số 0 ở mọi chỗ',
        text: `${HEAD}Từ ngày 15/03/2026 đến ngày 30/09/2026, sơ kết tháng 06/2026.\n`,
        findings: [],
      },
      {
        title: 'tháng trong câu khác tháng của ngày ghi đủ',
        text: `${HEAD}Từ ngày 15/3/2026, ngày 20/4/2026; sơ kết tháng 05/2026, tổng kết tháng 09/2026.\n`,
        findings: [],
      },
      {
        title: 'thể thức của tổ chức khác không bắt buộc',
        text: 'CÂU LẠC BỘ ĐI BỘ\nĐồng Lau, ngày 5/03/2026\nKẾ HOẠCH\nĐi bộ mùa xuân\n\nI. THỜI GIAN\nSáng Chủ nhật.\n',
        findings: [],
      },
    ],
  },
  check({ analysis, standard, attached, report, say }) {
    const issued = attached ? null : issueOf(analysis);
    // What was issued before the standard had another one.
    const older = standard.from !== null && issued !== null && (isoDate(issued.date) ?? '9') < standard.from;
    if (issued !== null && !older && standard.dateInWords?.value === true) {
      const found = sourceOf(analysis.source, issued.node);
      const expected = inWords(issued.node, found);
      if (expected !== null && expected !== found) {
        const range = issued.node.position;
        report({
          at: issued.node,
          message: 'issue',
          values: { found, expected },
          severity: 'error',
          clause: { standard: standard.id, ref: standard.dateInWords.clause ?? '' },
          actual: found,
          expected,
          fixes: [{ title: say('fix', { expected }), safety: 'safe', edits: [{ range, text: expected }] }],
        });
      }
    }
    for (const dates of alikeIn(analysis)) {
      const minority = minorityOf(dates);
      const [odd, ...others] = minority?.odd ?? [];
      const usual = minority?.usual[0];
      if (odd === undefined || usual === undefined) continue;
      report({
        at: odd.node,
        message: 'zero',
        values: { found: plainText(odd.node), usual: plainText(usual.node) },
        related: [
          { message: say('usual', {}), range: usual.node.position },
          ...others.map(({ node }) => ({ message: say('also', {}), range: node.position })),
        ],
      });
    }
  },
});

const DAY = /^(ngày\s{0,8})\d{1,2}(?!\d)/iu;
const MONTH = /(tháng\s{0,8})\d{1,2}(?!\d)/iu;
const STROKES = /^(?:ngày\s?)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}$/iu;

function padded(value: number, last: number): string {
  return value <= last ? String(value).padStart(2, '0') : String(value);
}

/** The date as it is prescribed, what is left open as it stands; null where it cannot be told. */
function inWords({ date }: DateNode, text: string): string | null {
  const { day, month, year } = date;
  if (month === null) return null;
  const inMonth = padded(month, LAST_PADDED_MONTH);
  if (STROKES.test(text)) {
    if (day === null || year === null) return null;
    return `ngày ${padded(day, 9)} tháng ${inMonth} năm ${String(year)}`;
  }
  const withDay = day === null ? text : text.replace(DAY, `$1${padded(day, 9)}`);
  return withDay.replace(MONTH, `$1${inMonth}`);
}
