import { defineRule } from '../../lint/define-rule.ts';
import type { Fix } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { COMPONENTS_OF_TYPE } from '../../profile/types.data.ts';
import { BODY, PARTY_SAMPLE, RECIPIENTS, STATE_HEAD, STATE_SAMPLE } from '../sample-plans.ts';
import { insertingLines } from '../replacing.ts';
import { missingAuthority } from './missing-authority.ts';
import { faultOf, isOther, markEdit, missingDeputyMark } from './signature-faults.ts';
import { signatureLines, type SignatureLine } from './signature-lines.ts';

/**
 * TM., KT., TL., TUQ., Q. wrong, missing or in the other system's form.
 *
 * Who signs for whom is laid down by NĐ 30/2020 Điều 13 and PL I/I/II/7.b (for
 * the Party by HD 36 II.1.7): one signs TM. for a collective, KT. as deputy
 * for the head, TL. by order as head of a unit. The State writes a stop
 * (TM.), the Party a stroke (T/M). A plan of a People's Committee is signed
 * for it; since 01/7/2025 a chairman's own signature is met so often that it
 * is a warning only.
 *
 * To fix, write the line as the message says. The mark in the other system's
 * form is put right by a safe fix: it says the same of the signer. The fixes
 * that add a line are unsafe: they say who signs for whom, which only the
 * author knows. Leave the rule out for bodies with a statute of
 * their own.
 */
export const signatureAuthority: Rule = defineRule({
  id: 'signature-authority',
  category: 'signature',
  severity: { publish: 'error', draft: 'error' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/7.b; Điều 13' },
  docs: {
    vi: {
      summary: 'Ghi thiếu hoặc sai quyền hạn của người ký (TM., KT., TL., TUQ., Q.).',
      why: 'Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, Phần I, Mục II, khoản 7 điểm b (văn bản của Đảng: T/M, K/T, T/L) quy định ký thay mặt, ký thay, ký thừa lệnh phải ghi rõ.',
      fix: 'Ghi lại dòng quyền hạn theo gợi ý.',
      off: 'Khi cơ quan có quy định riêng về thẩm quyền ký.',
    },
    en: {
      summary: 'The mark that says for whom one signs (TM., KT., TL., TUQ., Q.) is missing or wrong.',
      why: 'Decree 30/2020, Article 13 and Appendix I, Part I, Section II, clause 7.b (for the Party T/M, K/T, T/L) lay down who signs for whom.',
      fix: 'Write the line as suggested.',
      off: 'For bodies with a statute of their own on signing.',
    },
  },
  messages: {
    vi: {
      form: '“{found}” không phải cách ghi của hệ thống văn bản này; hãy ghi “{expected}”.',
      missing: 'Văn bản của {body} được ký mà không ghi thay mặt ai; hãy thêm dòng “{expected}” lên trên.',
      deputy: 'Sau “{found}” phải là chức vụ của cấp phó; hãy ghi “PHÓ …” hoặc bỏ dòng ký thay.',
      silent: '“{found}” ký mà không ghi ký thay ai; hãy thêm dòng “{expected}” lên trên.',
      order: 'Cấp phó ký thay chứ không ký thừa lệnh người đứng đầu; hãy thay “{found}” bằng “{expected}”.',
      collective: '“{found}”: chỉ ký thay mặt một tập thể, không thay mặt một chức vụ; hãy ghi tên tập thể.',
      body: '“{found}”: ký thay là ký thay người đứng đầu, không ký thay tập thể; hãy ghi chức vụ người đứng đầu.',
      secretary: '“{found}”: cấp ủy làm việc tập thể, phó bí thư ký thay mặt (T/M), không ký thay (K/T).',
      fix: 'Thay bằng “{expected}”',
      add: 'Thêm dòng “{expected}”',
    },
    en: {
      form: '“{found}” is not the form of this system of documents; write “{expected}”.',
      missing: 'A document of {body} is signed without saying for whom; add the line “{expected}” above.',
      deputy: 'Behind “{found}” the post of a deputy must stand; write “PHÓ …”, or drop the line.',
      silent: '“{found}” signs without saying in whose place; add the line “{expected}” above.',
      order: 'A deputy signs in the place of the head, not by order; replace “{found}” by “{expected}”.',
      collective: '“{found}”: one signs so for a collective, not for a post; name the collective.',
      body: '“{found}”: one signs so in the place of the head, not of a collective; name the head’s post.',
      secretary: '“{found}”: a committee is a collective, its deputy secretary signs T/M, not K/T.',
      fix: 'Replace by “{expected}”',
      add: 'Add the line “{expected}”',
    },
  },
  examples: {
    invalid: [
      {
        title: 'the form of the Party in a State document',
        text: STATE_SAMPLE.replace('TM.', 'T/M'),
        findings: ['21:1 “T/M” không phải cách ghi của hệ thống văn bản này; hãy ghi “TM.”.'],
      },
      {
        title: 'the form of the State in a Party document',
        text: PARTY_SAMPLE.replace('T/M', 'TM.'),
        findings: ['21:1 “TM.” không phải cách ghi của hệ thống văn bản này; hãy ghi “T/M”.'],
      },
      {
        title: 'a deputy’s line without a deputy',
        text: STATE_SAMPLE.replace('CHỦ TỊCH', 'KT. CHỦ TỊCH\nCHỦ TỊCH'),
        findings: [
          '22:1 Sau “KT. CHỦ TỊCH” phải là chức vụ của cấp phó; hãy ghi “PHÓ …” hoặc bỏ dòng ký thay.',
        ],
      },
      {
        title: 'a bare post below a plan of the committee before 01/7/2025',
        text: `${STATE_HEAD.replace('năm 2026\n\nKẾ', 'năm 2025\n\nKẾ')}${BODY}${RECIPIENTS}CHỦ TỊCH\n\nĐỗ Văn Tịnh\n`,
        findings: [
          '21:1 Văn bản của Ủy ban nhân dân được ký mà không ghi thay mặt ai; hãy thêm dòng “TM. ỦY BAN NHÂN DÂN” lên trên.',
        ],
      },
      {
        title: 'a deputy who does not say for whom',
        text: STATE_SAMPLE.replace('\nCHỦ TỊCH', '\nPHÓ CHỦ TỊCH'),
        findings: ['22:1 “PHÓ CHỦ TỊCH” ký mà không ghi ký thay ai; hãy thêm dòng “KT. CHỦ TỊCH” lên trên.'],
      },
      {
        title: 'a deputy by order',
        text: `${STATE_HEAD}${BODY}${RECIPIENTS}TL. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nĐỗ Văn Tịnh\n`,
        findings: [
          '21:1 Cấp phó ký thay chứ không ký thừa lệnh người đứng đầu; hãy thay “TL. CHỦ TỊCH” bằng “KT. CHỦ TỊCH”.',
        ],
      },
      {
        title: 'a deputy secretary in the secretary’s place',
        text: PARTY_SAMPLE.replace('BÍ THƯ', 'K/T BÍ THƯ\nPHÓ BÍ THƯ'),
        findings: [
          '22:1 “K/T BÍ THƯ”: cấp ủy làm việc tập thể, phó bí thư ký thay mặt (T/M), không ký thay (K/T).',
        ],
      },
    ],
    valid: [
      { title: 'for the committee', text: STATE_SAMPLE, findings: [] },
      {
        title: 'a deputy for the committee',
        text: STATE_SAMPLE.replace('CHỦ TỊCH', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH'),
        findings: [],
      },
      {
        title: 'the head of a unit by order, his deputy in his place',
        text: `${STATE_HEAD}${BODY}${RECIPIENTS}TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nĐỗ Văn Tịnh\n`,
        findings: [],
      },
      {
        title: 'a document of the chairman himself',
        text: `${STATE_HEAD}Chủ tịch Ủy ban nhân dân xã ban hành Kế hoạch như sau:\n\n${BODY}${RECIPIENTS}CHỦ TỊCH\n\nĐỗ Văn Tịnh\n`,
        findings: [],
      },
      {
        title: 'the head of an office signs alone',
        text: `${STATE_HEAD.replace('ỦY BAN NHÂN DÂN\nXÃ SUỐI LAM', 'UBND TỈNH BÌNH LÂM\nSỞ XÂY DỰNG').replace('UBND\nSuối', 'SXD\nSuối')}${BODY}${RECIPIENTS}GIÁM ĐỐC\n\nĐỗ Văn Tịnh\n`,
        findings: [],
      },
      { title: 'a Party committee', text: PARTY_SAMPLE, findings: [] },
    ],
  },
  check: ({ analysis, standard, attached, report, say }) => {
    const { authority, collectives } = standard;
    if (attached || authority === null) return;
    const signatures = analysis.nodes.all('signature').map(({ node }) => signatureLines(node));
    const clauseOf = (ref: string | null | undefined) => ({ standard: standard.id, ref: ref ?? '' });
    const lineAbove = ({ node }: SignatureLine, expected: string): Fix[] => {
      const edit = insertingLines(analysis.source, node.position.start.offset, expected, '\n');
      return edit === null ? [] : [{ title: say('add', { expected }), safety: 'unsafe', edits: [edit] }];
    };

    for (const lines of signatures) {
      for (const [i, line] of lines.entries()) {
        if (line.kind === null || line.node.type !== 'authority') continue;
        const prescribed = authority[line.kind];
        const { mark } = line.node;
        if (
          signatures.length === 1 &&
          prescribed !== null &&
          isOther(mark, prescribed.value, analysis, standard)
        ) {
          const expected = prescribed.value;
          const edit = markEdit(line, expected, analysis);
          const title = say('fix', { expected });
          report({
            at: line.node,
            message: 'form',
            values: { found: mark, expected },
            clause: clauseOf(prescribed.clause),
            actual: mark,
            expected,
            fixes: edit === null ? [] : [{ title, safety: 'safe', edits: [edit] }],
          });
        }
        const fault = faultOf(line, lines.slice(i + 1), standard);
        if (fault === null) continue;
        const clause = clauseOf(prescribed?.clause);
        const found = line.text;
        if (fault === 'order') {
          const expected = found.replace(mark, authority.deputy?.value ?? mark);
          report({ at: line.node, message: fault, values: { found, expected }, clause });
        } else report({ at: line.node, message: fault, values: { found }, clause });
      }
      const silent = standard.profile === 'nha-nuoc' ? missingDeputyMark(lines) : null;
      if (silent === null || !COMPONENTS_OF_TYPE.has(analysis.root.documentType ?? '')) continue;
      const expected = `${authority.deputy?.value ?? ''} ${silent.head}`;
      const clause = clauseOf(authority.deputy?.clause);
      const values = { found: silent.line.text, expected };
      const fixes = lineAbove(silent.line, expected);
      report({ at: silent.line.node, message: 'silent', values, clause, expected, fixes });
    }

    const [lines = []] = signatures;
    const missing = missingAuthority(analysis, standard, lines);
    const [first] = lines;
    if (missing === null || first === undefined) return;
    const { body, severity } = missing;
    const expected = `${authority.collective?.value ?? ''} ${body.toUpperCase()}`;
    const clause = clauseOf(collectives?.clause);
    report({
      at: first.node,
      message: 'missing',
      values: { body, expected },
      severity,
      clause,
      expected,
      fixes: lineAbove(first, expected),
    });
  },
});
