import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { collapse } from '../../text/letters.ts';
import { RECIPIENTS, STATE_HEAD, STATE_SIGNATURE } from '../sample-plans.ts';
import { misnamedAliases } from './misnamed-aliases.ts';
import { oddWordings, type Span } from './odd-wordings.ts';
import { citedCopies, copiesIn, subjectTokens } from './subject-copies.ts';

const SUBJECT = 'Trồng cây xanh trên địa bàn xã Suối Lam năm 2026';
const NAME =
  'Triển khai Đợt thi đua Xanh núi đồi; sạch đường, sạch bản, đẹp từng nhà trên địa bàn xã Suối Lam';

// A plan with this subject, this said in its opening and this in its closing; the opening is line 11.
function plan(subject: string, opening: string, closing: string): string {
  return `${STATE_HEAD.replace(SUBJECT, subject)}${opening}\n\nI. NỘI DUNG\n\nCác thôn trồng 500 cây xanh.\n\nTrên đây là Kế hoạch ${closing}, yêu cầu các thôn thực hiện./.\n\n${RECIPIENTS}${STATE_SIGNATURE}`;
}

const OPENING = 'Ủy ban nhân dân xã Suối Lam ban hành Kế hoạch';

/**
 * The subject said again in the opening or the closing, a word or a comma
 * changed.
 *
 * Whoever copies the name of a campaign changes it unawares, or a year and a
 * name stay from the plan that was taken as a pattern. Registers, reports and
 * later plans then carry two names of one thing. Only what clearly repeats the
 * subject counts: words left out or added, other joining words and another
 * verb at its start are a matter of style. Of several wordings the odd one is
 * reported; a subject that differs from all its copies and from the title it
 * comes from is itself the odd one. The same wording everywhere is right.
 *
 * To fix, use one wording. The fix takes over the other one; it is unsafe,
 * since the other may be wrong. Leave the rule out for plans that are not
 * cited by name.
 */
export const subjectRestated: Rule = defineRule({
  id: 'subject-restated',
  category: 'components',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  confidence: 0.9,
  docs: {
    vi: {
      summary: 'Trích yếu hoặc tên đợt phát động được nhắc lại ở phần mở đầu, câu kết với từ ngữ khác.',
      why: 'Một việc mang hai tên thì sổ sách, báo cáo và các văn bản sau sẽ ghi không thống nhất; năm hoặc địa danh khác thường do sao chép từ kế hoạch cũ.',
      fix: 'Dùng một cách ghi; bản sửa chép theo cách ghi kia và cần người soạn xem lại.',
      off: 'Khi kế hoạch không được viện dẫn theo tên.',
    },
    en: {
      summary: 'The subject or its campaign is named with other words in the opening or the closing.',
      why: 'Two names of one thing end up in registers, reports and later plans; another year or place is often left from an older plan.',
      fix: 'Use one wording; the fix takes over the other one and wants a look.',
      off: 'For plans that are not cited by name.',
    },
  },
  messages: {
    vi: {
      copy: 'Ở đây ghi “{found}”, trích yếu ghi “{expected}”; hãy dùng thống nhất một cách ghi.',
      subject:
        'Trích yếu ghi “{found}”, các chỗ nhắc lại ghi “{expected}”; hãy dùng thống nhất một cách ghi.',
      alias: 'Cách gọi tắt đã đặt là “{expected}”, ở đây ghi “{found}”; hãy dùng thống nhất một cách ghi.',
      inSubject: 'trích yếu ghi ở đây',
      inCopy: 'nhắc lại ở đây',
      defined: 'cách gọi tắt đặt ở đây',
      fix: 'Sửa thành “{expected}”',
    },
    en: {
      copy: 'It says "{found}" here, the subject says "{expected}"; use one wording.',
      subject: 'The subject says "{found}", where it is repeated it says "{expected}"; use one wording.',
      alias: 'The short name is defined as "{expected}", here it is "{found}"; use one wording.',
      inSubject: 'the subject',
      inCopy: 'repeated here',
      defined: 'defined here',
      fix: 'Write "{expected}"',
    },
  },
  examples: {
    invalid: [
      {
        title: 'a comma lost in the closing',
        text: plan(
          NAME,
          `${OPENING} ${NAME.replace('T', 't')} như sau:`,
          NAME.replace('T', 't').replace('sạch đường,', 'sạch đường'),
        ),
        findings: [
          '17:59 Ở đây ghi “sạch đường sạch bản”, trích yếu ghi “sạch đường, sạch bản”; hãy dùng thống nhất một cách ghi.',
        ],
      },
      {
        title: 'the year of the plan before',
        text: plan(SUBJECT, `${OPENING} như sau:`, 'trồng cây xanh trên địa bàn xã Suối Lam năm 2025'),
        findings: ['17:62 Ở đây ghi “năm 2025”, trích yếu ghi “năm 2026”; hãy dùng thống nhất một cách ghi.'],
      },
      {
        title: 'the subject differs from all that repeat it',
        text: plan(
          SUBJECT.replace('xanh', 'gỗ'),
          `${OPENING} trồng cây xanh trên địa bàn xã Suối Lam năm 2026 như sau:`,
          'trồng cây xanh trên địa bàn xã Suối Lam năm 2026',
        ),
        findings: [
          '9:7 Trích yếu ghi “cây gỗ trên”, các chỗ nhắc lại ghi “cây xanh trên”; hãy dùng thống nhất một cách ghi.',
        ],
      },
      {
        title: 'a defined short name in small letters',
        text: plan(
          NAME,
          `${OPENING} ${NAME.replace('T', 't')} (sau đây gọi tắt là Đợt thi đua) như sau:`,
          'triển khai đợt thi đua',
        ),
        findings: [
          '17:33 Cách gọi tắt đã đặt là “Đợt thi đua”, ở đây ghi “đợt thi đua”; hãy dùng thống nhất một cách ghi.',
        ],
      },
    ],
    valid: [
      {
        title: 'the same words',
        text: plan(NAME, `${OPENING} ${NAME.replace('T', 't')} như sau:`, NAME.replace('T', 't')),
        findings: [],
      },
      {
        title: 'said more shortly',
        text: plan(
          NAME,
          `${OPENING} ${NAME.replace('T', 't').replace(' trên địa bàn xã Suối Lam', '')} như sau:`,
          'triển khai Đợt thi đua Xanh núi đồi trên địa bàn xã',
        ),
        findings: [],
      },
      {
        title: 'the title of the superior has another scope',
        text: plan(
          NAME,
          `Thực hiện Kế hoạch số 41/KH-UBND ngày 10 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Bình Lâm về việc triển khai Đợt thi đua Xanh núi đồi; sạch đường, sạch bản, đẹp từng nhà trên địa bàn tỉnh Bình Lâm, Ủy ban nhân dân xã xây dựng Kế hoạch thực hiện như sau:`,
          NAME.replace('T', 't'),
        ),
        findings: [],
      },
      {
        title: 'other joining words, another verb',
        text: plan(
          `Về việc ${SUBJECT.replace('T', 't')}`,
          `${OPENING} tổ chức trồng cây xanh tại địa bàn xã Suối Lam năm 2026 như sau:`,
          'trồng cây xanh trên địa bàn xã Suối Lam trong năm 2026',
        ),
        findings: [],
      },
      {
        title: 'the short name as part of a longer one',
        text: plan(
          'Phát động phong trào thi đua Xanh núi đồi trên địa bàn xã Suối Lam',
          `${OPENING} phát động phong trào thi đua Xanh núi đồi trên địa bàn xã Suối Lam (sau đây gọi tắt là Phong trào thi đua) như sau:`,
          'phát động phong trào thi đua Xanh núi đồi trên địa bàn xã Suối Lam',
        ),
        findings: [],
      },
    ],
  },
  check: ({ analysis, attached, report, say }) => {
    const subject = analysis.nodes.first('subject');
    if (attached || subject === null || analysis.root.documentType !== 'kế hoạch') return;
    const { source } = analysis;
    const wordsAt = ([start, end]: Span): string => collapse(source.text.slice(start, end));
    const tokens = subjectTokens(source.text, subject);
    const copies = copiesIn(analysis, tokens);
    const cited = copies.some(({ variants }) => variants.length > 0) ? citedCopies(analysis, tokens) : [];
    for (const { odd, others, inSubject } of oddWordings(tokens, copies, cited)) {
      const found = wordsAt(odd);
      const expected = wordsAt(others[0]);
      const range = source.range(...odd);
      const other = say(inSubject ? 'inCopy' : 'inSubject', {});
      report({
        at: range,
        message: inSubject ? 'subject' : 'copy',
        values: { found, expected },
        related: others.map((span) => ({ message: other, range: source.range(...span) })),
        actual: found,
        expected,
        fixes: [{ title: say('fix', { expected }), safety: 'unsafe', edits: [{ range, text: expected }] }],
      });
    }
    for (const { range, found, alias } of misnamedAliases(analysis)) {
      report({
        at: range,
        message: 'alias',
        values: { found, expected: alias.name },
        related: [{ message: say('defined', {}), range: alias.position }],
        actual: found,
        expected: alias.name,
        fixes: [
          {
            title: say('fix', { expected: alias.name }),
            safety: 'unsafe',
            edits: [{ range, text: alias.name }],
          },
        ],
      });
    }
  },
});
