import { defineRule } from '../../lint/define-rule.ts';
import type { Fix } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { COMPONENTS_OF_TYPE } from '../../profile/types.data.ts';
import { PARTY_SAMPLE, STATE_SAMPLE } from '../sample-plans.ts';
import { REGISTRY_UNITS, UNIT_CODES } from '../lexicon/recipient-words.data.ts';
import { endOf, isLegible, recipientLines, type RecipientLine } from './recipient-lines.ts';

/**
 * No archive line at the end of the recipients, or one in another form:
 * `Lưu VT`, no drafting unit, a unit that does not exist.
 *
 * NĐ 30/2020/NĐ-CP PL I/I/II/9.d: the last line is `Lưu: VT, <drafting
 * unit>.` The Party writes `Lưu Văn phòng …` without a colon. Offices file
 * under names of their own: what is unusual is a hint, and a unit counts as
 * misspelt only where one letter is wrong in the code of a unit that communes
 * have.
 *
 * To fix, write the line as suggested; the colon is safe to add, the name of
 * a unit is not. Leave the rule out where files are kept by another scheme.
 */
export const archiveLine: Rule = defineRule({
  id: 'archive-line',
  category: 'signature',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/9.d' },
  docs: {
    vi: {
      summary: 'Thiếu dòng lưu ở cuối nơi nhận, hoặc dòng lưu ghi sai mẫu (“Lưu: VT, đơn vị soạn thảo.”).',
      why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9 điểm d: dòng cuối của nơi nhận ghi “Lưu: VT” và tên viết tắt của đơn vị soạn thảo. Văn bản của Đảng ghi “Lưu Văn phòng …”.',
      fix: 'Ghi dòng lưu theo gợi ý, đặt ở cuối danh sách.',
      off: 'Khi cơ quan lưu văn bản theo cách khác.',
    },
    en: {
      summary: 'No archive line at the end of the recipients, or one in another form (“Lưu: VT, …”).',
      why: 'Decree 30/2020, Appendix I, Part I, Section II, clause 9.d: the last line names the registry and the drafting unit. The Party writes “Lưu Văn phòng …”.',
      fix: 'Write the line as suggested, last in the list.',
      off: 'Where files are kept by another scheme.',
    },
  },
  messages: {
    vi: {
      missing: 'Nơi nhận không có dòng lưu; hãy thêm dòng “{expected}” vào cuối danh sách.',
      last: 'Dòng lưu phải đứng cuối danh sách nơi nhận.',
      colon: '“{found}” thiếu dấu hai chấm; hãy ghi “{expected}”.',
      registry: 'Dòng lưu “{found}” không bắt đầu bằng VT (văn thư); hãy ghi “{expected}”.',
      drafter: 'Dòng lưu “{found}” không ghi đơn vị soạn thảo; hãy ghi “Lưu: VT, tên viết tắt của đơn vị”.',
      unit: '“{found}” không phải tên viết tắt quen dùng; có phải “{expected}” ({name})?',
      party: 'Văn bản của Đảng ghi “Lưu Văn phòng …”, không ghi “{found}”.',
      fix: 'Ghi “{expected}”',
    },
    en: {
      missing: 'The recipients have no archive line; add “{expected}” at their end.',
      last: 'The archive line stands last in the list of recipients.',
      colon: '“{found}” lacks the colon; write “{expected}”.',
      registry: 'The archive line “{found}” does not begin with VT (the registry); write “{expected}”.',
      drafter: 'The archive line “{found}” names no drafting unit; write “Lưu: VT,” and its short name.',
      unit: '“{found}” is no usual code; did you mean “{expected}” ({name})?',
      party: 'The Party writes “Lưu Văn phòng …”, not “{found}”.',
      fix: 'Write “{expected}”',
    },
  },
  examples: {
    invalid: [
      {
        title: 'no archive line',
        text: STATE_SAMPLE.replace('- Lưu: VT.', '- Trường Tiểu học Suối Lam.'),
        findings: ['19:28 Nơi nhận không có dòng lưu; hãy thêm dòng “- Lưu: VT, …” vào cuối danh sách.'],
      },
      {
        title: 'no colon',
        text: STATE_SAMPLE.replace('Lưu: VT.', 'Lưu VT, KT.'),
        findings: ['19:3 “Lưu VT” thiếu dấu hai chấm; hãy ghi “Lưu: VT”.'],
      },
      {
        title: 'not the last line',
        text: STATE_SAMPLE.replace('- Lưu: VT.', '- Lưu: VT, KT;\n- Các trường học.'),
        findings: ['19:1 Dòng lưu phải đứng cuối danh sách nơi nhận.'],
      },
      {
        title: 'one letter wrong in the code of a unit',
        text: STATE_SAMPLE.replace('VT.', 'VT, VHXX.'),
        findings: ['19:12 “VHXX” không phải tên viết tắt quen dùng; có phải “VHXH” (Văn hóa - Xã hội)?'],
      },
      {
        title: 'no drafting unit',
        text: STATE_SAMPLE,
        findings: [
          '19:3 Dòng lưu “Lưu: VT.” không ghi đơn vị soạn thảo; hãy ghi “Lưu: VT, tên viết tắt của đơn vị”.',
        ],
      },
      {
        title: 'the State’s form in a Party document',
        text: PARTY_SAMPLE.replace('Lưu Văn phòng Đảng ủy', 'Lưu: VT'),
        findings: ['19:3 Văn bản của Đảng ghi “Lưu Văn phòng …”, không ghi “Lưu: VT”.'],
      },
    ],
    valid: [
      {
        title: 'registry and drafting unit',
        text: STATE_SAMPLE.replace('VT.', 'VT, KT.'),
        findings: [],
      },
      { title: 'the form of the Party', text: PARTY_SAMPLE, findings: [] },
      {
        title: 'a drafter and a number of copies',
        text: STATE_SAMPLE.replace('VT.', 'VT, VHXH (Lan, 15b).'),
        findings: [],
      },
      {
        title: 'the registry in full, the unit by another code',
        text: STATE_SAMPLE.replace('VT.', 'Văn thư, NCTH.'),
        findings: [],
      },
      {
        title: 'a unit’s own paper behind a sub-label',
        text: STATE_SAMPLE.replace('VT.', 'VT, VH-XH.'),
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, attached, report, say }) => {
    const demand = standard.archive;
    if (attached || demand === null) return;
    const lines = recipientLines(analysis);
    const end = lines.at(-1);
    if (end === undefined) return;
    const clause = demand.clause === null ? null : { standard: standard.id, ref: demand.clause };
    const { source } = analysis;
    const line = lines.find(({ node }) => node.archive);
    const { unit } = demand.value;
    if (line === end && isUsual(line.text, unit)) return;
    if (!isLegible(analysis)) return;
    if (line === undefined) {
      if (!COMPONENTS_OF_TYPE.has(analysis.root.documentType ?? '') || namesArchive(lines)) return;
      const at = source.range(end.ending.end, end.ending.end);
      const expected = unit === null ? '- Lưu Văn phòng …' : `- ${demand.value.label} ${unit}, …`;
      report({
        at: unit === null ? endOf(end, analysis) : at,
        message: 'missing',
        values: { expected },
        clause,
      });
      return;
    }
    if (line !== end) report({ at: line.node, message: 'last', values: {}, clause });
    const form = FORM.exec(line.text);
    const start = source.text.indexOf('Lưu', line.node.position.start.offset);
    if (form === null || start < 0) return;
    const [label = '', colon = '', rest = ''] = form;
    const units = rest
      .replace(FINAL, '')
      .split(SEPARATOR)
      .map((each) => each.trim());
    const [first = ''] = units;
    const at = source.range(start, line.ending.end);
    if (unit === null) {
      if (colon === '' && first !== 'VT') return;
      const found = `Lưu${colon} ${first}`;
      report({ at, message: 'party', values: { found }, severity: 'info', clause });
      return;
    }
    if (colon === '') {
      const found = `Lưu ${first}`;
      const expected = `Lưu: ${first}`;
      const place = start + 'Lưu'.length;
      const edits = [{ range: source.range(place, place), text: ':' }];
      const fix: Fix = { title: say('fix', { expected }), safety: 'safe', edits };
      report({
        at,
        message: 'colon',
        values: { found, expected },
        clause,
        fixes: [fix],
        actual: found,
        expected,
      });
    }
    const found = label;
    if (!REGISTRY_UNITS.has(first.toLowerCase())) {
      const expected = `Lưu: VT, ${first}`;
      report({ at, message: 'registry', values: { found, expected }, severity: 'info', clause });
    } else if (units.length === 1) {
      report({ at, message: 'drafter', values: { found }, severity: 'info', clause });
    }
    for (const code of units) {
      const expected = meantCode(code);
      const place = expected === null ? -1 : source.text.indexOf(code, start);
      if (expected === null || place < 0 || place >= line.ending.end) continue;
      const range = source.range(place, place + code.length);
      const name = UNIT_CODES.get(expected) ?? '';
      const fix: Fix = {
        title: say('fix', { expected }),
        safety: 'unsafe',
        edits: [{ range, text: expected }],
      };
      report({
        at: range,
        message: 'unit',
        values: { found: code, expected, name },
        clause: null,
        confidence: 0.9,
        fixes: [fix],
        actual: code,
        expected,
      });
    }
  },
});

/** `Lưu: VT, KT.`; `Lưu trữ` is a body. */
const FORM = /^Lưu(?! trữ)\s{0,3}(:?)\s{0,3}(.*)$/su;
const FINAL = /[.;,\s]{1,4}$/u;
const SEPARATOR = /[,;]/u;

/** `Lưu: VT, KT.`, in a Party document `Lưu Văn phòng Đảng ủy.`: nothing more is asked of it. */
function isUsual(text: string, unit: string | null): boolean {
  if (unit === null) return PARTY_FORM.test(text);
  const units = STATE_FORM.exec(text)?.[1];
  return units?.split(SEPARATOR).every((code) => meantCode(code.trim()) === null) ?? false;
}

const STATE_FORM = /^Lưu: (?:VT|Văn thư), ([^.;]+)\.?$/u;
const PARTY_FORM = /^Lưu (?!VT)[^:]*$/u;

/** The archive line may stand inside another, as extraction left it. */
function namesArchive(lines: readonly RecipientLine[]): boolean {
  return lines.some(({ text }) => /[Ll]ưu(?!\p{L})/u.test(text));
}

/** The code of a unit from which another differs in one letter; null where it is no such slip. */
function meantCode(code: string): string | null {
  if (UNIT_CODES.has(code)) return null;
  for (const known of UNIT_CODES.keys()) {
    if (known.length !== code.length || !code.startsWith(known.charAt(0))) continue;
    const wrong = [...known].filter((letter, i) => letter !== code[i]);
    if (wrong.length === 1) return known;
  }
  return null;
}
