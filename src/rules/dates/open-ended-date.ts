/**
 * A time that cannot be computed: “từ nay” in a plan without a date of issue,
 * a period that ends with an event, a report that is due at no time.
 *
 * Why: who is bound must know from when and until when. “Từ nay” counts from
 * the day of issue; where that day stands nowhere, so does the start.
 * How to fix: write the day, or fill in the date of issue.
 * When to turn off: where the date is filled in by other software on release.
 */
import { nearest } from '../../analyse/index-nodes.ts';
import type { Period } from '../../ast/inline.ts';
import { plainText } from '../../ast/plain-text.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { issueOf } from './issue.ts';
import { ownPeriodOf } from './plan-times.ts';
import { undatedReports } from './undated-reports.ts';

const HEAD =
  'ỦY BAN NHÂN DÂN\nXÃ ĐỒNG LAU\nSố: 12/KH-UBND\nĐồng Lau, ngày 10 tháng 3 năm 2026\nKẾ HOẠCH\nPhát động đợt thi đua làm sạch đường làng\n\n';
const BLANK = HEAD.replace('ngày 10 tháng 3', 'ngày      tháng 3');
const TIME = 'I. THỜI GIAN THỰC HIỆN\n';

export const openEndedDate: Rule = defineRule({
  id: 'open-ended-date',
  category: 'dates',
  severity: { publish: 'warning', draft: 'info' },
  clause: null,
  docs: {
    vi: {
      summary:
        'Thời gian không xác định được: “từ nay” khi chưa có ngày ban hành, báo cáo không có thời hạn.',
      why: 'Người thực hiện phải biết bắt đầu và kết thúc khi nào. “Từ nay” tính từ ngày ban hành; ngày ban hành chưa ghi thì không tính được.',
      fix: 'Ghi ngày cụ thể, hoặc điền ngày ban hành.',
      off: 'Khi ngày ban hành do phần mềm văn thư điền lúc phát hành.',
    },
    en: {
      summary: 'A time that cannot be computed: “từ nay” without a date of issue, a report due at no time.',
      why: 'Who is bound must know from when and until when. “Từ nay” counts from a day of issue that stands nowhere.',
      fix: 'Write the day, or fill in the date of issue.',
      off: 'Where other software fills the date in on release.',
    },
  },
  messages: {
    vi: {
      now: '“{found}” tính từ ngày ban hành mà văn bản chưa có ngày ban hành; hãy ghi ngày bắt đầu cụ thể.',
      event: '“{found}” kết thúc theo sự kiện, không có ngày; nên ghi thêm thời gian dự kiến.',
      report: 'Yêu cầu báo cáo nhưng cả kế hoạch không ghi thời hạn báo cáo; nên ghi “trước ngày …”.',
      issued: 'ngày ban hành còn để trống',
      other: 'báo cáo khác cũng không có thời hạn',
    },
    en: {
      now: '"{found}" counts from the day of issue, which the document does not give; write the first day.',
      event: '"{found}" ends with an event and has no date; add when that is expected.',
      report: 'A report is asked for and the plan says of none when it is due; write "trước ngày …".',
      issued: 'the date of issue is left open',
      other: 'another report without a deadline',
    },
  },
  examples: {
    invalid: [
      {
        title: 'từ nay khi ngày ban hành còn trống',
        text: `${BLANK}${TIME}Đợt thi đua thực hiện từ nay đến hết ngày 30/9/2026.\n`,
        findings: [
          '9:23 “từ nay đến hết ngày 30/9/2026” tính từ ngày ban hành mà văn bản chưa có ngày ban hành; hãy ghi ngày bắt đầu cụ thể.',
        ],
      },
      {
        title: 'từ ngày ban hành khi văn bản không có dòng ngày tháng',
        text: `${HEAD.replace('Đồng Lau, ngày 10 tháng 3 năm 2026\n', '')}${TIME}Từ ngày ban hành Kế hoạch đến hết ngày 30/9/2026.\n`,
        findings: [
          '8:1 “Từ ngày ban hành Kế hoạch đến hết ngày 30/9/2026” tính từ ngày ban hành mà văn bản chưa có ngày ban hành; hãy ghi ngày bắt đầu cụ thể.',
        ],
      },
      {
        title: 'kết thúc theo sự kiện',
        text: `${HEAD}${TIME}Từ ngày 15/3/2026 đến khi tổ chức xong Đại hội các thôn.\n`,
        findings: [
          '9:1 “Từ ngày 15/3/2026 đến khi tổ chức xong Đại hội các thôn” kết thúc theo sự kiện, không có ngày; nên ghi thêm thời gian dự kiến.',
        ],
      },
      {
        title: 'không báo cáo nào có thời hạn',
        text: `${HEAD}I. TỔ CHỨC THỰC HIỆN\n1. Các thôn gửi báo cáo kết quả về Phòng Kinh tế để tổng hợp.\n2. Phòng Kinh tế theo dõi, đôn đốc.\n`,
        findings: [
          '9:4 Yêu cầu báo cáo nhưng cả kế hoạch không ghi thời hạn báo cáo; nên ghi “trước ngày …”.',
        ],
      },
    ],
    valid: [
      {
        title: 'từ nay khi đã có ngày ban hành',
        text: `${HEAD}${TIME}Đợt thi đua thực hiện từ nay đến hết ngày 30/9/2026.\n`,
        findings: [],
      },
      {
        title: 'từ ngày ban hành, ngày điền khi phát hành',
        text: `${BLANK}${TIME}Từ ngày ban hành Kế hoạch đến hết ngày 30/9/2026.\n`,
        findings: [],
      },
      {
        title: 'từ nay trong tên văn bản được viện dẫn',
        text: `${BLANK}${TIME}Theo Chỉ thị số 07/CT-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh về trồng cây từ nay đến năm 2030.\n`,
        findings: [],
      },
      {
        title: 'sự kiện có ngày dự kiến',
        text: `${HEAD}${TIME}Từ ngày 15/3/2026 đến khi tổ chức xong Đại hội các thôn (dự kiến tháng 9/2026).\n`,
        findings: [],
      },
      {
        title: 'thời hạn báo cáo ghi một lần cho tất cả',
        text: `${HEAD}I. TỔ CHỨC THỰC HIỆN\n1. Các thôn gửi báo cáo kết quả về Phòng Kinh tế để tổng hợp.\n2. Phòng Kinh tế tổng hợp, báo cáo Ủy ban nhân dân xã trước ngày 10/10/2026.\n`,
        findings: [],
      },
    ],
  },
  check({ analysis, standard, report, say }) {
    const { nodes, source, root } = analysis;
    if (root.documentType !== 'kế hoạch') return;
    const issued = issueOf(analysis);
    if ((issued?.date.day ?? null) === null) {
      const related = issued === null ? [] : [{ message: say('issued', {}), range: issued.node.position }];
      for (const mention of nodes.all('period')) {
        const { openFrom } = mention.node;
        // A day that is filled in on release settles what counts from the release.
        if (openFrom !== 'now' && (openFrom !== 'issue' || issued !== null)) continue;
        if (nearest(mention, 'citation', 'quotation', 'basis') !== null) continue;
        report({ at: mention.node, message: 'now', values: { found: plainText(mention.node) }, related });
      }
    }
    const last = ownPeriodOf(nodes)?.mentions.at(-1)?.node;
    if (last?.type === 'period' && endsWithEvent(last) && !isDatedBehind(source.text, last))
      report({ at: last, message: 'event', values: { found: plainText(last) }, severity: 'info' });

    // Other bodies ask for reports by word of mouth.
    if (standard.profile === 'khac') return;
    const [first, ...others] = undatedReports(analysis);
    if (first === undefined) return;
    report({
      at: source.range(...first),
      message: 'report',
      values: {},
      severity: 'info',
      confidence: 0.7,
      related: others.map((span) => ({ message: say('other', {}), range: source.range(...span) })),
    });
  },
});

/** How far behind an event its date may stand. */
const REACH = 80;

function endsWithEvent({ to, openTo }: Period): boolean {
  return to === null && openTo === 'event';
}

/** True where a date follows in the same sentence: `(dự kiến tháng 01/2026)`. */
function isDatedBehind(text: string, { position }: Period): boolean {
  const behind = text.slice(position.end.offset, position.end.offset + REACH);
  const [sentence = ''] = behind.split(/[.;](?!\d)|\n\s*\n/u);
  return /\d{4}|tháng \d/u.test(sentence);
}
