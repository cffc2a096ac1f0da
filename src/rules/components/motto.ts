import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { insertingLines, replacing } from '../replacing.ts';
import { BODY, PARTY_SAMPLE, STATE_FOOT, STATE_SAMPLE } from '../sample-plans.ts';
import { hasSameLetters, mottoFault, mottoLines, nearestSpelling } from './motto-lines.ts';

/**
 * Quốc hiệu, Tiêu ngữ or the Party's heading that is not word for word right.
 *
 * The two lines are fixed by NĐ 30/2020 PL I/I/II/1, the heading of the Party
 * by its guide; a slip in them stands out before anything else. `HÒA` and
 * `HOÀ` are both right, since the decree prints both. Words and capitals
 * are errors, blanks missing beside a hyphen a warning; a dash that Word put
 * for the hyphen is only info.
 *
 * To fix, take the right line over; the fix does so. It is safe where only
 * marks, capitals, blanks or dashes differ: the line can be no other. Where
 * letters differ or a line is not there, the fix is unsafe: what was read may
 * be only part of the line, or stand elsewhere. Leave the rule out where the
 * header is put in by other software.
 */
export const motto: Rule = defineRule({
  id: 'motto',
  category: 'components',
  severity: { publish: 'error', draft: 'error' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/1' },
  docs: {
    vi: {
      summary: 'Quốc hiệu, Tiêu ngữ hoặc tiêu đề của Đảng không đúng từng chữ.',
      why: 'Hai dòng này được quy định nguyên văn tại Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1; tiêu đề của Đảng do Hướng dẫn của Văn phòng Trung ương Đảng quy định.',
      fix: 'Thay bằng dòng đúng; bản sửa tự động làm việc này.',
      off: 'Khi phần đầu văn bản do phần mềm khác chèn vào.',
    },
    en: {
      summary: 'The national name, the motto or the heading of the Party is not word for word right.',
      why: 'Decree 30/2020, Appendix I, Part I, Section II, clause 1 fixes the two lines; the Party fixes its heading in its guideline.',
      fix: 'Take the right line over; the fix does so.',
      off: 'Where other software puts the header in.',
    },
  },
  messages: {
    vi: {
      words: '“{found}” sai so với quy định; hãy ghi đúng “{expected}”.',
      spaces: 'Dấu gạch nối trong “{found}” phải có khoảng trắng ở hai bên: “{expected}”.',
      dash: '“{found}” dùng gạch dài; quy định dùng dấu gạch nối ngắn: “{expected}”.',
      missing: 'Dưới Quốc hiệu không có Tiêu ngữ; hãy thêm dòng “{expected}”.',
      missingName: 'Trên Tiêu ngữ không có Quốc hiệu; hãy thêm dòng “{expected}”.',
      fix: 'Thay bằng “{expected}”',
      add: 'Thêm dòng “{expected}”',
    },
    en: {
      words: '“{found}” is not as prescribed; write “{expected}”.',
      spaces: 'The hyphens in “{found}” need a blank on either side: “{expected}”.',
      dash: '“{found}” has a long dash; the prescribed sign is a hyphen: “{expected}”.',
      missing: 'No motto stands below the national name; add the line “{expected}”.',
      missingName: 'No national name stands above the motto; add the line “{expected}”.',
      fix: 'Replace by “{expected}”',
      add: 'Add the line “{expected}”',
    },
  },
  examples: {
    invalid: [
      {
        title: 'a wrong mark and a wrong capital',
        text: STATE_SAMPLE.replace('HÒA', 'HÕA').replace('Hạnh phúc', 'Hạnh Phúc'),
        findings: [
          '3:1 “CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM” sai so với quy định; hãy ghi đúng “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”.',
          '4:1 “Độc lập - Tự do - Hạnh Phúc” sai so với quy định; hãy ghi đúng “Độc lập - Tự do - Hạnh phúc”.',
        ],
      },
      {
        title: 'hyphens without blanks',
        text: STATE_SAMPLE.replace('lập - Tự do - ', 'lập-Tự do- '),
        findings: [
          '4:1 Dấu gạch nối trong “Độc lập-Tự do- Hạnh phúc” phải có khoảng trắng ở hai bên: “Độc lập - Tự do - Hạnh phúc”.',
        ],
      },
      {
        title: 'the motto without its second line',
        text: STATE_SAMPLE.replace('Độc lập - Tự do - Hạnh phúc\n', ''),
        findings: ['3:35 Dưới Quốc hiệu không có Tiêu ngữ; hãy thêm dòng “Độc lập - Tự do - Hạnh phúc”.'],
      },
    ],
    valid: [
      { title: 'as the decree prints it', text: STATE_SAMPLE, findings: [] },
      {
        title: 'the other place of the tone',
        text: STATE_SAMPLE.replace('HÒA', 'HOÀ'),
        findings: [],
      },
      { title: 'the heading of the Party', text: PARTY_SAMPLE, findings: [] },
      {
        title: 'both lines in a cell of a table',
        text: `| ỦY BAN NHÂN DÂN XÃ SUỐI LAM ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- |\n|---|---|\n| Số: 27/KH-UBND | Suối Lam, ngày 05 tháng 3 năm 2026 |\n\nKẾ HOẠCH\n\nTrồng cây xanh năm 2026\n\n${BODY}${STATE_FOOT}`,
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, report, say }) => {
    const node = analysis.nodes.first('motto');
    const demand = standard.motto;
    const state = standard.profile === 'nha-nuoc';
    if (node === null || demand === null || (node.form === 'state') !== state) return;

    const clause = demand.clause === null ? null : { standard: standard.id, ref: demand.clause };
    const lines = mottoLines(node, analysis.source);
    const [name = [], second] = demand.value;
    for (const line of lines) {
      const spellings = second !== undefined && line.second ? second : name;
      const fault = mottoFault(line.written, spellings);
      if (fault === null) continue;
      const expected = nearestSpelling(line.written, spellings);
      const edit = replacing(analysis.source, line.range, line.written, expected);
      const safety = hasSameLetters(line.written, expected) ? 'safe' : 'unsafe';
      report({
        at: line.range,
        message: fault,
        values: { found: line.written, expected },
        severity: fault === 'words' ? 'error' : fault === 'spaces' ? 'warning' : 'info',
        clause,
        actual: line.written,
        expected,
        fixes: edit === null ? [] : [{ title: say('fix', { expected }), safety, edits: [edit] }],
      });
    }
    const [only, other] = lines;
    if (second === undefined || only === undefined || other !== undefined) return;
    const absent = only.second ? name : second;
    const message = only.second ? 'missingName' : 'missing';
    const at = only.second ? only.range.start : only.range.end;
    const expected = absent[0] ?? '';
    const edit = insertingLines(analysis.source, at.offset, expected, '\n');
    report({
      at: { start: at, end: at },
      message,
      values: { expected },
      clause,
      fixes: edit === null ? [] : [{ title: say('add', { expected }), safety: 'unsafe', edits: [edit] }],
    });
  },
});
