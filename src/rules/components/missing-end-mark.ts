import type { Analysis } from '../../analyse/analyse.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { COMPONENTS_OF_TYPE } from '../../profile/types.data.ts';
import { isUpperCase } from '../../text/letters.ts';
import { BODY, PARTY_SAMPLE, STATE_FOOT, STATE_HEAD, STATE_SAMPLE } from '../sample-plans.ts';
import { bodyEndOf, endMarksIn, type BodyEnd } from './body-end.ts';

/**
 * No `./.` behind the last sentence of the body; or it stands twice, earlier,
 * or in another form.
 *
 * Every template of NĐ 30/2020 PL III ends its text so: what follows the mark
 * was added later. The Party does not use it. A text that ends without
 * signature and recipients is an excerpt and owes no mark.
 *
 * To fix, end the last sentence with `./.`; the fix does so. It is safe where
 * a full stop or half the mark stands there: the mark only says once more that
 * the sentence is the last. Behind anything else the sentence may go on, and
 * which of two marks is meant is for the author to say: those fixes are unsafe.
 * Leave the rule out in systems whose signed documents are sealed as a whole.
 */
export const missingEndMark: Rule = defineRule({
  id: 'missing-end-mark',
  category: 'components',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL III/II/1 (Mẫu 1.4)' },
  docs: {
    vi: {
      summary: 'Cuối nội dung văn bản không có dấu “./.”, hoặc dấu này đặt sai chỗ, ghi hai lần.',
      why: 'Các mẫu văn bản tại Phụ lục III Nghị định 30/2020/NĐ-CP đều kết thúc nội dung bằng “./.” để không ai viết thêm vào sau. Văn bản của Đảng không dùng dấu này.',
      fix: 'Thay dấu chấm cuối câu cuối cùng bằng “./.”; bản sửa tự động làm việc này.',
      off: 'Khi văn bản điện tử được ký số toàn văn và cơ quan không dùng dấu này.',
    },
    en: {
      summary: 'The body does not end with “./.”, or the mark stands twice or in the wrong place.',
      why: 'The templates of Decree 30/2020, Appendix III, all end their text so that nothing can be added. The Party does not use the mark.',
      fix: 'End the last sentence with “./.”; the fix does so.',
      off: 'Where documents are signed electronically as a whole and the mark is not used.',
    },
  },
  messages: {
    vi: {
      missing: 'Nội dung văn bản kết thúc mà không có dấu “./.”; hãy ghi “./.” sau câu cuối cùng.',
      form: 'Dấu kết thúc ghi là “{found}”; hãy ghi đúng “./.”.',
      early: 'Dấu “./.” đứng giữa nội dung, phía sau vẫn còn câu; hãy chuyển xuống sau câu cuối cùng.',
      twice: 'Dấu “./.” ghi nhiều lần; chỉ ghi một lần, sau câu cuối cùng.',
      add: 'Kết thúc bằng “./.”',
      drop: 'Thay bằng dấu chấm',
    },
    en: {
      missing: 'The text ends without “./.”; put it behind the last sentence.',
      form: 'The end mark is written “{found}”; write “./.”.',
      early: '“./.” stands before the end of the text; move it behind the last sentence.',
      twice: '“./.” stands more than once; keep it behind the last sentence only.',
      add: 'End with “./.”',
      drop: 'Replace by a full stop',
    },
  },
  examples: {
    invalid: [
      {
        title: 'a full stop only',
        text: STATE_SAMPLE.replace('./.', '.'),
        findings: ['15:65 Nội dung văn bản kết thúc mà không có dấu “./.”; hãy ghi “./.” sau câu cuối cùng.'],
      },
      {
        title: 'half the mark',
        text: STATE_SAMPLE.replace('./.', './'),
        findings: ['15:64 Dấu kết thúc ghi là “./”; hãy ghi đúng “./.”.'],
      },
      {
        title: 'a sentence behind the mark',
        text: `${STATE_HEAD}${BODY}Trong quá trình thực hiện, nếu có vướng mắc, các thôn báo cáo Ủy ban nhân dân xã.\n\n${STATE_FOOT}`,
        findings: [
          '15:64 Dấu “./.” đứng giữa nội dung, phía sau vẫn còn câu; hãy chuyển xuống sau câu cuối cùng.',
        ],
      },
      {
        title: 'the mark twice',
        text: STATE_SAMPLE.replace('năm 2026.', 'năm 2026./.'),
        findings: ['13:50 Dấu “./.” ghi nhiều lần; chỉ ghi một lần, sau câu cuối cùng.'],
      },
    ],
    valid: [
      { title: 'the mark at the end', text: STATE_SAMPLE, findings: [] },
      { title: 'the Party uses none', text: PARTY_SAMPLE, findings: [] },
      {
        title: 'an excerpt owes none',
        text: `${STATE_HEAD}I. NỘI DUNG\n\nTrồng 500 cây xanh trước ngày 30 tháng 4 năm 2026.\n`,
        findings: [],
      },
      {
        title: 'the mark behind a bracket',
        text: STATE_SAMPLE.replace('thực hiện./.', 'thực hiện (có danh sách kèm theo)./.'),
        findings: [],
      },
      {
        title: 'cells of a table behind the mark',
        text: `${STATE_HEAD}${BODY}Thời gian\n\nTrưởng ban\n\n${STATE_FOOT}`,
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, attached, report, say }) => {
    if (attached || standard.endMark?.value !== true || !owesMark(analysis)) return;
    const body = bodyEndOf(analysis);
    if (body === null || body.block.type === 'table') return;
    const { source } = analysis;
    const marks = endMarksIn(source.text, body.start, body.end);
    const [mark] = marks;

    const ending = { range: source.range(body.signsStart, body.end), text: './.' };
    const end = source.range(body.end, body.end);
    const add = { title: say('add', {}), safety: 'safe' as const, edits: [ending] };
    if (body.signs === './.') {
      for (const at of marks.slice(0, -1)) {
        if (opensAnother(source.text, at + 3)) continue;
        const range = source.range(at, at + 3);
        const drop = { title: say('drop', {}), safety: 'unsafe' as const, edits: [{ range, text: '.' }] };
        report({ at: range, message: 'twice', values: {}, fixes: [drop] });
      }
    } else if (mark !== undefined) {
      if (!endsInSentence(body, source.text)) return;
      const range = source.range(mark, mark + 3);
      const move = { ...add, safety: 'unsafe' as const, edits: [{ range, text: '.' }, ending] };
      report({ at: range, message: 'early', values: {}, fixes: [move] });
    } else if (ALMOST.test(body.signs)) {
      report({ at: ending.range, message: 'form', values: { found: body.signs }, fixes: [add] });
    } else if (body.signs.length <= 1 && !MISREAD.test(source.text.slice(body.end - 12, body.end))) {
      const safety = body.signs === '.' ? 'safe' : 'unsafe';
      report({ at: end, message: 'missing', values: {}, fixes: [{ ...add, safety }] });
    }
  },
});

/** One stroke with stops around it, but not as it should be. */
const ALMOST = /^[.,]*[/\\][.,]*$/u;
/** What optical reading makes of the mark. */
const MISREAD = /[/⁄»][.,»⁄/]|[.,][/⁄]/u;
const SENTENCE_LENGTH = 40;

/** A document with a footer, of a type whose template ends so. */
function owesMark({ root, nodes }: Analysis): boolean {
  return (
    root.documentType !== null && COMPONENTS_OF_TYPE.has(root.documentType) && nodes.first('footer') !== null
  );
}

/** What follows a mark that ended one document: the title of the next. */
function opensAnother(text: string, from: number): boolean {
  const line = text
    .slice(from, from + 200)
    .trimStart()
    .split('\n')[0];
  return line !== undefined && isUpperCase(line);
}

/** A paragraph that ends as sentences do; the cells of a table that lost its grid do not. */
function endsInSentence({ block, end, signs }: BodyEnd, text: string): boolean {
  const from = Math.max(block.position.start.offset, text.lastIndexOf('\n', end - 1) + 1);
  return signs.startsWith('.') && end - from >= SENTENCE_LENGTH;
}
