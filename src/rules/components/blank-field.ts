import type { DatePart } from '../../ast/calendar.ts';
import type { DateNode, InlineContent } from '../../ast/inline.ts';
import type { DocumentNumber } from '../../ast/nodes.ts';
import { plainText } from '../../ast/plain-text.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { BODY, PARTY_SAMPLE, STATE_FOOT, STATE_HEAD, STATE_SAMPLE } from '../sample-plans.ts';
import { componentClause } from './component-clause.ts';

/**
 * A number, place or date of the document that is left open.
 *
 * A document goes out with its number and date (NĐ 30/2020 Điều 15): they are
 * given when it is released, so that a draft without them is as it should be.
 * The findings stand in a group of their own, what is left to do on release.
 *
 * To fix, fill the places in. Leave the rule out where the software that
 * sends the documents out numbers them.
 */
export const blankField: Rule = defineRule({
  id: 'blank-field',
  category: 'components',
  severity: { publish: 'error', draft: 'info' },
  clause: { standard: 'nd30', ref: 'Điều 15' },
  group: 'release',
  docs: {
    vi: {
      summary: 'Số, địa danh hoặc ngày, tháng, năm ban hành còn để trống.',
      why: 'Văn bản phát hành phải có số và thời gian ban hành (Nghị định 30/2020/NĐ-CP, Điều 15; Phụ lục I, Phần I, Mục II, khoản 3 và 4). Với bản dự thảo đây là việc bình thường.',
      fix: 'Văn thư ghi số và ngày khi phát hành.',
      off: 'Khi phần mềm quản lý văn bản tự cấp số và ngày.',
    },
    en: {
      summary: 'The number, place or date of the document is left open.',
      why: 'What is released has a number and a date (Decree 30/2020, Article 15; Appendix I, Part I, Section II, clauses 3 and 4). In a draft it is normal.',
      fix: 'The clerk fills them in on release.',
      off: 'Where other software numbers and dates the documents.',
    },
  },
  messages: {
    vi: {
      number: 'Số văn bản còn để trống (“{found}”); văn thư ghi số khi phát hành.',
      date: 'Thời gian ban hành còn để trống phần {parts} (“{found}”); hãy ghi đủ khi phát hành.',
      place: 'Địa danh ban hành còn để trống (“{found}”); hãy ghi tên đơn vị hành chính nơi đặt trụ sở.',
      day: 'ngày',
      month: 'tháng',
      year: 'năm',
    },
    en: {
      number: 'The number is left open (“{found}”); the clerk gives it on release.',
      date: 'The date lacks its {parts} (“{found}”); complete it on release.',
      place: 'The place is left open (“{found}”); give the name of the unit where the body has its seat.',
      day: 'day',
      month: 'month',
      year: 'year',
    },
  },
  examples: {
    invalid: [
      {
        title: 'number and day open',
        text: STATE_SAMPLE.replace('27/', '     /').replace('ngày 05', 'ngày   '),
        findings: [
          '5:1 Số văn bản còn để trống (“Số: /KH-UBND”); văn thư ghi số khi phát hành.',
          '6:11 Thời gian ban hành còn để trống phần ngày (“ngày tháng 3 năm 2026”); hãy ghi đủ khi phát hành.',
        ],
      },
      {
        title: 'dots for everything',
        text: STATE_SAMPLE.replace('27/', '……/').replace(
          'Suối Lam, ngày 05 tháng 3 năm 2026',
          '………, ngày … tháng … năm ……',
        ),
        findings: [
          '5:1 Số văn bản còn để trống (“Số: ……/KH-UBND”); văn thư ghi số khi phát hành.',
          '6:1 Địa danh ban hành còn để trống (“………, ngày … tháng … năm ……”); hãy ghi tên đơn vị hành chính nơi đặt trụ sở.',
          '6:6 Thời gian ban hành còn để trống phần ngày, tháng, năm (“ngày … tháng … năm ……”); hãy ghi đủ khi phát hành.',
        ],
      },
      {
        title: 'the number of a Party document',
        text: PARTY_SAMPLE.replace('Số 14-', 'Số      -'),
        findings: ['4:1 Số văn bản còn để trống (“Số -KH/ĐU”); văn thư ghi số khi phát hành.'],
      },
    ],
    valid: [
      { title: 'all filled in', text: STATE_SAMPLE, findings: [] },
      {
        title: 'a number that optical reading mangled is not open',
        text: STATE_SAMPLE.replace('27/', '4!£/'),
        findings: [],
      },
      {
        title: 'a header without number and date lacks them altogether',
        text: `KẾ HOẠCH\nTrồng cây xanh năm 2026\n\n${BODY}${STATE_FOOT}`,
        findings: [],
      },
      {
        title: 'the open pointer of an annex',
        text: `${STATE_HEAD}${BODY}${STATE_FOOT}\nPHỤ LỤC I\nDANH SÁCH CÁC THÔN\n(Kèm theo Kế hoạch số     /KH-UBND ngày     tháng     năm 2026 của Ủy ban nhân dân xã Suối Lam)\n\n1. Thôn Đầu Suối\n`,
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, attached, report, say }) => {
    if (attached || standard.components.length === 0) return;
    for (const { node } of analysis.nodes.all('documentNumber')) {
      if (!isOpen(node)) continue;
      const clause = componentClause(standard, 'documentNumber');
      report({ at: node, message: 'number', values: { found: plainText(node) }, clause });
    }
    for (const { node } of analysis.nodes.all('placeDate')) {
      const found = plainText(node);
      const clause = componentClause(standard, 'placeDate');
      const date = dateIn(node);
      if (date !== null && date.blank.length > 0) {
        const blank = PARTS.filter((part) => date.blank.includes(part));
        const parts = blank.map((part) => say(part, {})).join(', ');
        report({ at: date, message: 'date', values: { parts, found: plainText(date) }, clause });
      }
      if (node.place === null && OPEN_PLACE.test(found))
        report({ at: node, message: 'place', values: { found }, clause });
    }
  },
});

const PARTS: readonly DatePart[] = ['day', 'month', 'year'];
const OPEN_PLACE = /^[\s.…_]*,/u;
/** `Số: /KH-UBND`, `Số …-KH/ĐU`: nothing but blanks and dots where the number belongs. */
const OPEN_NUMBER = /^\p{L}{2,3}(?:,? ký hiệu)?(?: ?:)?[ .…_]{0,80}(?:[-–/]|$)/iu;

/** The date of the line, which markup may enclose. */
function dateIn(node: { children: readonly InlineContent[] }): DateNode | null {
  for (const child of node.children) {
    if (child.type === 'date') return child;
    const inner = 'children' in child ? dateIn(child) : null;
    if (inner !== null) return inner;
  }
  return null;
}

function isOpen(number: DocumentNumber): boolean {
  return number.blank && OPEN_NUMBER.test(plainText(number));
}
