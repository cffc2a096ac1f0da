import type { Analysis } from '../../analyse/analyse.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Fix } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import type { Range } from '../../text/place.ts';
import { PARTY_SAMPLE, STATE_SAMPLE } from '../sample-plans.ts';
import { NO_STOP, STANDING } from '../lexicon/recipient-words.data.ts';
import { endOf, isLegible, recipientLines, type RecipientLine } from './recipient-lines.ts';

/**
 * Lines of the recipients that do not end with a semicolon, the last one
 * without a stop, and short forms joined now so, now so.
 *
 * NĐ 30/2020/NĐ-CP PL I/I/II/9.d: each recipient ends with a semicolon, the
 * last line with a stop. The Party's lists end with commas by custom: there a
 * line that differs from the others is a hint only. What an OCR misread is
 * not looked at.
 *
 * To fix, put the mark; the fix is safe, no recipient changes. Leave the rule
 * out where an office has a list of its own form.
 */
export const recipientFormat: Rule = defineRule({
  id: 'recipient-format',
  category: 'signature',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/9.d' },
  docs: {
    vi: {
      summary:
        'Dòng nơi nhận không kết thúc bằng “;”, dòng cuối không kết thúc bằng “.”, hoặc chữ viết tắt ghi lẫn lộn.',
      why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9 điểm d: mỗi nơi nhận kết thúc bằng dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm.',
      fix: 'Ghi đúng dấu cuối dòng; bản sửa tự động làm việc này.',
      off: 'Khi cơ quan có mẫu nơi nhận riêng.',
    },
    en: {
      summary: 'A recipient does not end with “;”, the last one not with “.”, or short forms are mixed.',
      why: 'Decree 30/2020, Appendix I, Part I, Section II, clause 9.d: each recipient ends with a semicolon, the last line with a stop.',
      fix: 'Put the mark; the fix does so.',
      off: 'Where an office has a list of its own form.',
    },
  },
  messages: {
    vi: {
      missing: 'Dòng nơi nhận không có dấu “{expected}” ở cuối.',
      wrong: 'Dòng nơi nhận kết thúc bằng “{found}”; hãy thay bằng “{expected}”.',
      odd: 'Dòng nơi nhận không kết thúc bằng “{expected}” như các dòng khác.',
      stop: 'Thừa dấu chấm sau chữ viết tắt “{found}”; hãy bỏ dấu chấm.',
      standing: '“{found}” và “{other}” cùng chỉ Thường trực; hãy ghi theo một cách.',
      fix: 'Kết thúc dòng bằng “{expected}”',
      drop: 'Bỏ dấu chấm',
    },
    en: {
      missing: 'This recipient has no “{expected}” at its end.',
      wrong: 'This recipient ends with “{found}”; use “{expected}”.',
      odd: 'This recipient does not end with “{expected}” as the others do.',
      stop: 'No stop stands behind the short form “{found}”; drop it.',
      standing: '“{found}” and “{other}” are one short form; write it one way.',
      fix: 'End the line with “{expected}”',
      drop: 'Drop the stop',
    },
  },
  examples: {
    invalid: [
      {
        title: 'commas',
        text: STATE_SAMPLE.replace('Các thôn;', 'Các thôn,'),
        findings: ['18:7 Dòng nơi nhận kết thúc bằng “,”; hãy thay bằng “;”.'],
      },
      {
        title: 'nothing at the end of two lines, which are one finding, and of the last',
        text: STATE_SAMPLE.replace('Các thôn;', 'Đảng ủy xã\n- Các thôn').replace('VT.', 'VT'),
        findings: [
          '18:11 Dòng nơi nhận không có dấu “;” ở cuối.',
          '20:8 Dòng nơi nhận không có dấu “.” ở cuối.',
        ],
      },
      {
        title: 'one short form in two ways',
        text: STATE_SAMPLE.replace('Các thôn;', 'TT. Đảng ủy, TT/HĐND xã;'),
        findings: ['18:16 “TT/” và “TT.” cùng chỉ Thường trực; hãy ghi theo một cách.'],
      },
      {
        title: 'a stop behind a short form',
        text: STATE_SAMPLE.replace('Các thôn;', 'CT, PCT. UBND xã;'),
        findings: ['18:7 Thừa dấu chấm sau chữ viết tắt “PCT”; hãy bỏ dấu chấm.'],
      },
      {
        title: 'one line of a Party list unlike the others',
        text: PARTY_SAMPLE.replace('trực thuộc,', 'trực thuộc,\n- Các ban Đảng ủy,\n- Hội Nông dân xã;'),
        findings: ['20:16 Dòng nơi nhận không kết thúc bằng “,” như các dòng khác.'],
      },
    ],
    valid: [
      { title: 'semicolons and a stop', text: STATE_SAMPLE, findings: [] },
      { title: 'the commas of the Party', text: PARTY_SAMPLE, findings: [] },
      {
        title: 'a purpose in brackets, a drafter behind his unit',
        text: STATE_SAMPLE.replace('Các thôn;', 'Đảng ủy xã (để b/c);\n- Các thôn (để t/h);').replace(
          'VT.',
          'VT, KT(Lan).',
        ),
        findings: [],
      },
      {
        title: 'a purpose in the margin, which extraction put behind the semicolon',
        text: STATE_SAMPLE.replace('Các thôn;', 'Đảng ủy xã; (báo cáo)\n- Các thôn;'),
        findings: [],
      },
      {
        title: 'TT. throughout',
        text: STATE_SAMPLE.replace('Các thôn;', 'TT. Đảng ủy, TT.HĐND xã;'),
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, attached, report, say }) => {
    const demand = standard.recipientEnd;
    if (attached || demand === null) return;
    const lines = recipientLines(analysis);
    const clause = demand.clause === null ? null : { standard: standard.id, ref: demand.clause };
    const strict = clause !== null;
    for (const [i, line] of lines.entries()) {
      const expected = i === lines.length - 1 ? '.' : strict ? demand.value : usualEnd(lines);
      const { sign, at, end } = line.ending;
      if (expected === null || !isWrong(line, expected) || !isLegible(analysis)) continue;
      const message = strict ? (sign === '' ? 'missing' : 'wrong') : 'odd';
      const range = analysis.source.range(at, end);
      const fix: Fix = {
        title: say('fix', { expected }),
        safety: 'safe',
        edits: [{ range, text: expected }],
      };
      report({
        at: endOf(line, analysis),
        message,
        values: { expected, found: sign },
        clause,
        fixes: [fix],
        ...(strict ? {} : { severity: 'info' as const }),
      });
    }
    if (!strict) return;
    for (const { found, range, stop } of strayStops(lines, analysis)) {
      if (!isLegible(analysis)) return;
      const edits = [{ range: stop, text: '' }];
      const fix: Fix = { title: say('drop', {}), safety: 'safe', edits };
      report({ at: range, message: 'stop', values: { found }, clause: null, severity: 'info', fixes: [fix] });
    }
    const mixed = mixedStanding(lines, analysis);
    if (mixed !== null && isLegible(analysis)) {
      const { range, ...values } = mixed;
      report({ at: range, message: 'standing', values, clause: null });
    }
  },
});

/** Marks that are put at the end of a line by mistake; others are dirt on the paper. */
const MARKS: ReadonlySet<string> = new Set(['', ',', '.', ';', ':', './.']);
const WORD_AT_END = /[\p{L}\p{N})\]”"]$/u;
/** The purpose stood in a column of its own. */
const MARGIN_NOTE = /;\s*\([^()]*\)$/u;

function isWrong({ text, ending }: RecipientLine, expected: string): boolean {
  const { sign } = ending;
  if (sign === expected || !MARKS.has(sign) || text === '') return false;
  return sign !== '' || (WORD_AT_END.test(text) && !MARGIN_NOTE.test(text));
}

/** The mark that most lines but the last end with; null where none prevails. */
function usualEnd(lines: readonly RecipientLine[]): string | null {
  const inner = lines.slice(0, -1);
  for (const sign of [',', ';']) {
    if (inner.filter(({ ending }) => ending.sign === sign).length * 2 > inner.length) return sign;
  }
  return null;
}

function strayStops(
  lines: readonly RecipientLine[],
  { source }: Analysis,
): { found: string; range: Range; stop: Range }[] {
  return lines.flatMap(({ node }) => {
    const { start, end } = node.position;
    return [...source.text.slice(start.offset, end.offset).matchAll(NO_STOP)].map(({ 0: words, index }) => {
      const at = start.offset + index;
      const stop = at + words.length - 1;
      return {
        found: words.slice(0, -1),
        range: source.range(at, stop + 1),
        stop: source.range(stop, stop + 1),
      };
    });
  });
}

/** The first `TT/` of a list that elsewhere writes `TT.` or `TT`. */
function mixedStanding(
  lines: readonly RecipientLine[],
  { source }: Analysis,
): { found: string; other: string; range: Range } | null {
  let stroke: Range | null = null;
  let other: string | null = null;
  for (const { node } of lines) {
    const { start, end } = node.position;
    const text = source.text.slice(start.offset, end.offset);
    for (const { 1: joint = '', index } of text.matchAll(STANDING)) {
      if (joint !== '/') other ??= `TT${joint}`;
      else stroke ??= source.range(start.offset + index, start.offset + index + 'TT/'.length);
    }
  }
  return stroke === null || other === null ? null : { found: 'TT/', other, range: stroke };
}
