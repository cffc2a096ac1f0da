import type { Recipients, Signature } from '../../ast/nodes.ts';
import { plainText } from '../../ast/plain-text.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { BODY, RECIPIENTS, STATE_HEAD, STATE_SAMPLE } from '../sample-plans.ts';

/**
 * A signature torn apart by the recipients.
 *
 * Recipients and signature stand side by side in a table (NĐ 30/2020 PL I/I/IV,
 * boxes 7 and 9). Where the table was flattened, the post comes before
 * `Nơi nhận` and the name behind the list. The tree joins the block; a reader
 * of the text does not. It is the work of the extraction.
 *
 * To fix, put post and name below one another again. Leave the rule out
 * where extracted text is only looked at and never published.
 */
export const splitLayout: Rule = defineRule({
  id: 'split-layout',
  category: 'components',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  group: 'extraction',
  confidence: 0.95,
  docs: {
    vi: {
      summary: 'Phần chữ ký bị phần Nơi nhận xen vào giữa.',
      why: 'Nơi nhận và chữ ký đặt cạnh nhau trong bảng hai cột; khi bảng bị dàn phẳng, chức vụ và họ tên người ký nằm cách xa nhau.',
      fix: 'Đưa quyền hạn, chức vụ và họ tên người ký về liền nhau.',
      off: 'Khi văn bản chỉ dùng để tra cứu, không phát hành.',
    },
    en: {
      summary: 'The list of recipients stands inside the signature.',
      why: 'Recipients and signature share a table of two columns; where it was flattened, post and name stand far apart.',
      fix: 'Put authority, post and name below one another again.',
      off: 'Where the text is only consulted and never published.',
    },
  },
  messages: {
    vi: {
      torn: 'Phần chữ ký bị tách rời: “{before}” đứng trước, “{after}” đứng sau phần Nơi nhận, do bảng hai cột bị dàn phẳng; hãy đưa về liền nhau.',
      other: 'Phần còn lại của chữ ký.',
    },
    en: {
      torn: 'The signature is torn apart: “{before}” stands before and “{after}” behind the recipients, since a table of two columns was flattened; put them together.',
      other: 'The rest of the signature.',
    },
  },
  examples: {
    invalid: [
      {
        title: 'the post before the list, the name behind it',
        text: `${STATE_HEAD}${BODY}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n${RECIPIENTS}Đỗ Văn Tịnh\n`,
        findings: [
          '18:1 Phần chữ ký bị tách rời: “CHỦ TỊCH” đứng trước, “Đỗ Văn Tịnh” đứng sau phần Nơi nhận, do bảng hai cột bị dàn phẳng; hãy đưa về liền nhau.',
        ],
      },
    ],
    valid: [
      { title: 'the signature below the list', text: STATE_SAMPLE, findings: [] },
      {
        title: 'the signature above the list',
        text: `${STATE_HEAD}${BODY}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nĐỗ Văn Tịnh\n\n${RECIPIENTS}`,
        findings: [],
      },
      {
        title: 'side by side',
        text: `${STATE_HEAD}${BODY}Nơi nhận:                         TM. ỦY BAN NHÂN DÂN\n- Các thôn;                             CHỦ TỊCH\n- Lưu: VT.\n\n\n                                       Đỗ Văn Tịnh\n`,
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, report, say }) => {
    const recipients = analysis.nodes.first('recipients');
    if (recipients === null || standard.profile === 'khac') return;
    for (const { node } of analysis.nodes.all('signature')) {
      const torn = tearOf(node, recipients);
      if (torn === null) continue;
      const { before, after } = torn;
      report({
        at: before,
        message: 'torn',
        values: { before: plainText(before), after: plainText(after) },
        related: [{ message: say('other', {}), range: after.position }],
      });
    }
  },
});

type Part = Exclude<Signature['children'][number], { value: string }>;

/** The parts between which the list stands; null where both share lines, or the list stands outside. */
function tearOf(signature: Signature, recipients: Recipients): { before: Part; after: Part } | null {
  const parts = signature.children
    .flatMap((child) => ('value' in child ? [] : [child]))
    .sort((a, b) => a.position.start.offset - b.position.start.offset);
  const lines = recipients.children.map(({ position }) => position.start.line);
  if (parts.some(({ position }) => lines.includes(position.start.line))) return null;
  for (const [i, after] of parts.entries()) {
    const before = parts[i - 1];
    if (before === undefined) continue;
    const from = before.position.end.line;
    const to = after.position.start.line;
    if (lines.some((line) => from < line && line < to)) return { before, after };
  }
  return null;
}
