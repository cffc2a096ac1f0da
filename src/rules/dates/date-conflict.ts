/**
 * One event with two dates: the final review in July in three places, in
 * August in a fourth; a schedule of 2026 with a day of 2025.
 *
 * Why: everybody works to the date that stands in his own part of the plan.
 * How to fix: use one date; the finding is the odd one out, its other places
 * are named with it. The fix takes the usual date over, where two places at
 * least have it; it is unsafe: the odd one may be the one that was brought up
 * to date.
 * When to turn off: never. A first and a final review, rounds, phases and
 * reviews that each unit holds for itself are no conflict.
 */
import { plainText } from '../../ast/plain-text.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Fix } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { replacing } from '../replacing.ts';
import { sourceOf } from './around.ts';
import { earlyCompletions } from './completion.ts';
import { eventConflicts, type EventConflict } from './event-conflicts.ts';
import { MOST_RELATED } from './most-related.ts';
import { oddYears } from './odd-years.ts';
import { reportConflicts } from './report-conflicts.ts';

export const dateConflict: Rule = defineRule({
  id: 'date-conflict',
  category: 'dates',
  severity: { publish: 'error', draft: 'error' },
  clause: null,
  confidence: 0.95,
  docs: {
    vi: {
      summary: 'Một sự kiện được ghi với hai thời gian khác nhau.',
      why: 'Mỗi đơn vị làm theo thời gian ghi ở phần của mình, nên hai thời gian là hai cách thực hiện.',
      fix: 'Thống nhất một thời gian. Chỗ bị báo là chỗ khác với các chỗ còn lại.',
      off: 'Không nên tắt. Sơ kết và tổng kết, các đợt, các giai đoạn, tổng kết riêng của từng đơn vị không bị báo.',
    },
    en: {
      summary: 'One event is given two dates.',
      why: 'Everybody works to the date in his own part of the plan.',
      fix: 'Use one date. The finding is the odd one out.',
      off: 'Never. First and final reviews, rounds, phases and reviews that each unit holds for itself are no conflict.',
    },
  },
  messages: {
    vi: {
      event: 'Thời gian {event} ghi “{found}” ở đây nhưng “{expected}” ở chỗ khác. Thống nhất một thời gian.',
      completion:
        'Thời gian hoàn thành ghi “{found}” nhưng kế hoạch còn thực hiện “{period}”. Thống nhất thời gian thực hiện.',
      year: '“{found}” đứng giữa các ngày của năm {year}. Kiểm tra lại năm.',
      other: 'ở đây ghi “{text}”',
      also: 'cũng là năm {year}',
      fix: 'Đổi thành “{text}”',
    },
    en: {
      event: 'The date of “{event}” is “{found}” here but “{expected}” elsewhere. Use one date.',
      completion: 'Completion is due “{found}”, but the plan still runs “{period}”. Use one time.',
      year: '“{found}” stands among days of {year}. Check the year.',
      other: 'here it is “{text}”',
      also: '{year} as well',
      fix: 'Change to “{text}”',
    },
  },
  examples: {
    invalid: [
      {
        title: 'tổng kết tháng 9 ở hai chỗ, tháng 10 ở một chỗ',
        text: 'I. THỜI GIAN THỰC HIỆN\n1. Tổng kết phong trào thi đua vào tháng 9/2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Văn hóa - Xã hội: tham mưu tổng kết phong trào thi đua vào tháng 9/2026.\n2. Văn phòng: phối hợp chuẩn bị tổng kết phong trào thi đua vào tháng 10/2026.\n',
        findings: [
          '5:65 Thời gian tổng kết ghi “tháng 10/2026” ở đây nhưng “tháng 9/2026” ở chỗ khác. Thống nhất một thời gian.',
        ],
      },
      {
        title: 'một ngày ghi năm trước trong lịch',
        text: 'Ba Vát, ngày 02 tháng 3 năm 2026\nKẾ HOẠCH\nKiểm tra an toàn hồ đập\n\nI. LỊCH KIỂM TRA\n| Đơn vị | Ngày |\n| --- | --- |\n| Xã Ba Vát | 16/3/2026 |\n| Xã Đồng Lau | 18/3/2025 |\n| Xã Cồn Sậy | 20/3/2026 |\n',
        findings: ['9:17 “18/3/2025” đứng giữa các ngày của năm 2026. Kiểm tra lại năm.'],
      },
    ],
    valid: [
      {
        title: 'sơ kết và tổng kết là hai việc',
        text: 'I. THỜI GIAN THỰC HIỆN\n1. Sơ kết phong trào thi đua vào tháng 6/2026, tổng kết phong trào thi đua vào tháng 12/2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng: tham mưu sơ kết vào tháng 6/2026; tổng kết vào tháng 12/2026.\n',
        findings: [],
      },
      {
        title: 'từng đơn vị tổng kết trước, xã tổng kết sau',
        text: 'I. THỜI GIAN THỰC HIỆN\n1. Các thôn tổng kết phong trào thi đua trong tháng 11/2026.\n2. Xã tổng kết phong trào thi đua trong tháng 12/2026.\n',
        findings: [],
      },
      {
        title: 'ngày cụ thể nằm trong tháng đã ghi',
        text: 'I. THỜI GIAN THỰC HIỆN\n1. Tổng kết phong trào thi đua trong tháng 12/2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng: chuẩn bị hội nghị tổng kết phong trào thi đua vào ngày 18/12/2026.\n',
        findings: [],
      },
      {
        title: 'tổng kết từng đợt',
        text: 'I. THỜI GIAN THỰC HIỆN\n1. Tổng kết đợt 1 vào tháng 6/2026.\n2. Tổng kết đợt 2 vào tháng 12/2026.\n',
        findings: [],
      },
    ],
  },
  check({ analysis, report, say }) {
    const { source } = analysis;
    const fixesOf = ({ others }: EventConflict, odd: EventConflict['odd'][number]): Fix[] => {
      const [usual, ...more] = others;
      if (usual === undefined || more.length === 0 || usual.node.type !== odd.node.type) return [];
      const text = sourceOf(source, usual.node);
      const edit = replacing(source, odd.node.position, plainText(odd.node), text);
      return edit === null ? [] : [{ title: say('fix', { text }), safety: 'unsafe', edits: [edit] }];
    };
    const tell = (conflict: EventConflict, severity: 'error' | 'warning'): void => {
      const [usual] = conflict.others;
      if (usual === undefined) return;
      const expected = plainText(usual.node);
      for (const odd of conflict.odd) {
        const found = plainText(odd.node);
        report({
          at: odd.node,
          message: 'event',
          values: { event: odd.event, found, expected },
          related: conflict.others.slice(0, MOST_RELATED).map(({ node }) => ({
            message: say('other', { text: plainText(node) }),
            range: node.position,
          })),
          fixes: fixesOf(conflict, odd),
          actual: found,
          expected,
          severity,
        });
      }
    };
    for (const conflict of eventConflicts(analysis)) tell(conflict, 'error');
    // Whether two sentences mean one report is a guess.
    for (const conflict of reportConflicts(analysis)) tell(conflict, 'warning');
    for (const { odd, period } of earlyCompletions(analysis)) {
      report({
        at: odd,
        message: 'completion',
        values: { found: plainText(odd), period: period.slice(0, MOST_RELATED).map(plainText).join('; ') },
        related: period.slice(0, MOST_RELATED).map((node) => ({
          message: say('other', { text: plainText(node) }),
          range: node.position,
        })),
      });
    }
    for (const { odd, others, year } of oddYears(analysis)) {
      const [first, ...more] = odd;
      if (first === undefined) continue;
      report({
        at: first,
        message: 'year',
        values: { found: plainText(first), year },
        related: [
          ...more.map((node) => ({ message: say('other', { text: plainText(node) }), range: node.position })),
          ...others.map((node) => ({ message: say('also', { year }), range: node.position })),
        ],
      });
    }
  },
});
