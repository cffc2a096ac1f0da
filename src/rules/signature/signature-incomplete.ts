import type { Analysis } from '../../analyse/analyse.ts';
import type { Signature, Signer } from '../../ast/nodes.ts';
import { plainText } from '../../ast/plain-text.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { PARTY_SAMPLE, STATE_SAMPLE } from '../sample-plans.ts';
import { ADDRESSES, DEGREES, DEGREES_ALLOWED, HEAD_POSTS } from '../lexicon/signing-words.data.ts';
import { signatureLines } from './signature-lines.ts';

/**
 * A signature without post or name, or with a title before the name.
 *
 * NĐ 30/2020 PL I/I/II/7.c asks for the post and the full name of the signer
 * and allows no degree, honour or form of address before the name; bodies of
 * education, health, science and the armed forces may allow degrees and ranks.
 *
 * To fix, add what is missing; a title is taken off by the fix. It is unsafe:
 * whether a body may keep ranks and degrees is told from its name only. Leave
 * the rule out for forms that are signed by hand.
 */
export const signatureIncomplete: Rule = defineRule({
  id: 'signature-incomplete',
  category: 'signature',
  severity: { publish: 'error', draft: 'info' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/7.c' },
  docs: {
    vi: {
      summary: 'Phần chữ ký thiếu chức vụ hoặc họ tên, hoặc ghi học hàm, học vị, danh xưng trước họ tên.',
      why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7 điểm c: phải ghi chức vụ và họ tên đầy đủ; trước họ tên không ghi học hàm, học vị, danh hiệu (trừ lực lượng vũ trang, giáo dục, y tế, khoa học).',
      fix: 'Bổ sung chức vụ, họ tên; bỏ phần ghi trước họ tên.',
      off: 'Khi tệp là biểu mẫu ký tay.',
    },
    en: {
      summary: 'The signature lacks post or name, or has a degree or form of address before the name.',
      why: 'Decree 30/2020, Appendix I, Part I, Section II, clause 7.c: post and full name must stand; no degree, honour or address before the name (the armed forces, education, health and science excepted).',
      fix: 'Add post and name; take off what stands before the name.',
      off: 'For forms that are signed by hand.',
    },
  },
  messages: {
    vi: {
      name: 'Dưới “{post}” không có họ tên người ký; hãy ghi đủ họ, tên đệm và tên.',
      open: 'Dưới “{post}” chỗ họ tên người ký còn để trống; hãy ghi đủ họ, tên đệm và tên.',
      post: 'Trên họ tên “{name}” không có chức vụ người ký; hãy ghi quyền hạn, chức vụ.',
      title: 'Không ghi “{title}” trước họ tên người ký; hãy ghi “{expected}”.',
      fix: 'Bỏ “{title}”',
    },
    en: {
      name: 'No name stands below “{post}”; give the signer’s full name.',
      open: 'The place for the name below “{post}” is left open; give the signer’s full name.',
      post: 'No post stands above the name “{name}”; give authority and post.',
      title: '“{title}” does not stand before a signer’s name; write “{expected}”.',
      fix: 'Take off “{title}”',
    },
  },
  examples: {
    invalid: [
      {
        title: 'no name',
        text: STATE_SAMPLE.replace('\nĐỗ Văn Tịnh\n', ''),
        findings: ['22:1 Dưới “CHỦ TỊCH” không có họ tên người ký; hãy ghi đủ họ, tên đệm và tên.'],
      },
      {
        title: 'a place left open',
        text: STATE_SAMPLE.replace('Đỗ Văn Tịnh', '……………………'),
        findings: ['22:1 Dưới “CHỦ TỊCH” chỗ họ tên người ký còn để trống; hãy ghi đủ họ, tên đệm và tên.'],
      },
      {
        title: 'no post',
        text: STATE_SAMPLE.replace('CHỦ TỊCH\n', ''),
        findings: ['23:1 Trên họ tên “Đỗ Văn Tịnh” không có chức vụ người ký; hãy ghi quyền hạn, chức vụ.'],
      },
      {
        title: 'a degree before the name',
        text: STATE_SAMPLE.replace('Đỗ', 'ThS. Đỗ'),
        findings: ['24:1 Không ghi “ThS.” trước họ tên người ký; hãy ghi “Đỗ Văn Tịnh”.'],
      },
    ],
    valid: [
      { title: 'post and name', text: STATE_SAMPLE, findings: [] },
      { title: 'a Party committee', text: PARTY_SAMPLE, findings: [] },
      {
        title: 'a school may allow degrees',
        text: STATE_SAMPLE.replace(
          'ỦY BAN NHÂN DÂN\nXÃ SUỐI LAM',
          'UBND XÃ SUỐI LAM\nTRƯỜNG TIỂU HỌC SUỐI LAM',
        ).replace('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n', 'HIỆU TRƯỞNG\n\nThS. '),
        findings: [],
      },
      {
        title: 'signed electronically, the name behind the note',
        text: STATE_SAMPLE.replace('\nĐỗ', '(Đã ký)\n\nĐỗ'),
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, attached, report, say }) => {
    if (attached || standard.components.length === 0 || isMisread(analysis)) return;
    const clause = {
      standard: standard.id,
      ref: standard.components.find(({ value }) => value === 'signature')?.clause ?? '',
    };
    for (const { node } of analysis.nodes.all('signature')) {
      const lines = signatureLines(node);
      const last = lines.at(-1);
      const signer = node.children.find((child) => child.type === 'signer');
      if (signer === undefined && last !== undefined && !isUnread(node, analysis)) {
        const message = node.children.some(isOpenPlace) ? 'open' : 'name';
        report({ at: last.node, message, values: { post: last.text }, clause });
      }
      if (signer === undefined) continue;
      if (!hasPost(node)) {
        report({ at: signer, message: 'post', values: { name: plainText(signer) }, clause });
      }
      const title = standard.nameTitles?.value === false ? titleBefore(signer, analysis) : null;
      if (title === null) continue;
      const start = signer.position.start.offset;
      const range = analysis.source.range(start, start + title.length);
      const expected = plainText(signer).slice(title.length).trim();
      report({
        at: range,
        message: 'title',
        values: { title: title.trim(), expected },
        clause: { standard: standard.id, ref: standard.nameTitles?.clause ?? '' },
        actual: title.trim(),
        expected,
        fixes: [
          { title: say('fix', { title: title.trim() }), safety: 'unsafe', edits: [{ range, text: '' }] },
        ],
      });
    }
  },
});

/** A title that is not spelt as its type was misread by a machine, which loses names and posts as well. */
function isMisread({ root, nodes }: Analysis): boolean {
  const title = nodes.first('title');
  if (title === null || root.documentType === null) return false;
  return !plainText(title).startsWith(root.documentType.toUpperCase().normalize('NFC'));
}

const OPEN_PLACE = /^[.…_\s]+$/u;

function isOpenPlace(child: Signature['children'][number]): boolean {
  return child.type === 'text' && OPEN_PLACE.test(child.value);
}

/** Words that stand where the name would, and could not be read as one. */
function isUnread(signature: Signature, { nodes }: Analysis): boolean {
  const leaves = [...signature.children, ...(nodes.first('footer')?.children ?? [])];
  return leaves.some(
    (child) => child.type === 'text' && /\p{Ll}{2}/u.test(child.value) && !NOTE.test(child.value),
  );
}

/** `(Đã ký)`, `(Ký tên, đóng dấu)`. */
const NOTE = /^[([]/u;

/** A line of its own, or a post on the line of the authority. A deputy's line without a post is another rule's. */
function hasPost(signature: Signature): boolean {
  return signatureLines(signature).some(
    ({ node, kind, words }) =>
      node.type === 'position' || kind === 'deputy' || HEAD_POSTS_INSIDE.test(words.slice(1)),
  );
}

const HEAD_POSTS_INSIDE = new RegExp(HEAD_POSTS.source.replace('^', '(?:^| )'), 'u');

const TITLE = new RegExp(
  `^(?:(?:${[...DEGREES, ...ADDRESSES].sort((a, b) => b.length - a.length).join('|')})(?:[.:,]+ ?| )[,]? ?)+(?=\\p{Lu})`,
  'u',
);
const ADDRESS = new RegExp(`^(?:${ADDRESSES.join('|')})`, 'u');

/** A degree, an honour or a form of address before the name, where none may stand. */
function titleBefore(signer: Signer, { issuer, source }: Analysis): string | null {
  const { start, end } = signer.position;
  const title = TITLE.exec(source.text.slice(start.offset, end.offset))?.[0] ?? null;
  if (title === null || ADDRESS.test(title)) return title;
  const allowed = issuer === null || DEGREES_ALLOWED.test(`${issuer.name} ${issuer.superior ?? ''}`);
  return allowed ? null : title;
}
