import { wordsOf } from '../../analyse/text-of.ts';
import { defineRule } from '../../lint/define-rule.ts';
import { numberOption } from '../../lint/options.ts';
import type { Rule } from '../../lint/rule.ts';
import { PARTY_SAMPLE, STATE_SAMPLE } from '../sample-plans.ts';

const max = numberOption({
  name: 'max',
  default: 250,
  docs: { vi: 'Số ký tự nhiều nhất của trích yếu.', en: 'The most characters that a subject may have.' },
  min: 40,
  max: 2000,
});

const LONG =
  'Phát động đợt thi đua trồng cây xanh, làm sạch đường làng, ngõ xóm, bờ suối, chợ, trường học và trạm y tế trên địa bàn xã Suối Lam lập thành tích chào mừng ngày hội của các thôn, Đại hội Hội Làm vườn xã, Đại hội Hội Làm vườn tỉnh và các ngày lễ lớn trong năm 2026';

/**
 * A subject (trích yếu) much longer than a short sentence.
 *
 * NĐ 30/2020 PL I/I/II/5.a wants one short sentence or phrase that sums the
 * document up: it is what registers, lists of recipients and later citations
 * repeat. Where a subject counts up every occasion that a superior's plan
 * names, nobody will cite it in full, and it will be restated in other words.
 *
 * To fix, keep what the plan does and move occasions to the purposes. Where
 * subjects must repeat a superior's name of a campaign, raise `max`.
 */
export const subjectLength: Rule = defineRule({
  id: 'subject-length',
  category: 'components',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/5.a' },
  options: [max],
  docs: {
    vi: {
      summary: 'Trích yếu nội dung quá dài, không còn là một câu ngắn gọn.',
      why: 'Trích yếu là một câu hoặc cụm từ ngắn gọn phản ánh khái quát nội dung (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, điểm 5.a); sổ đăng ký và các văn bản sau đều phải chép lại.',
      fix: 'Chỉ giữ việc cần làm; đưa các sự kiện chào mừng vào phần mục đích.',
      off: 'Khi phải chép nguyên tên đợt phát động của cấp trên; hoặc tăng tùy chọn “max”.',
    },
    en: {
      summary: 'The subject is far longer than one short sentence.',
      why: 'A subject is a short sentence or phrase that sums the document up (Decree 30/2020, PL I/I/II/5.a); registers and later documents repeat it.',
      fix: 'Keep what the plan does; move the occasions to the purposes.',
      off: "Where a superior's name of a campaign must be repeated; or raise the option “max”.",
    },
  },
  messages: {
    vi: { long: 'Trích yếu dài {length} ký tự; hãy rút gọn thành một câu ngắn (không quá {max} ký tự).' },
    en: { long: 'The subject has {length} characters; make it one short sentence (at most {max}).' },
  },
  examples: {
    invalid: [
      {
        title: 'a subject that counts up occasions',
        text: STATE_SAMPLE.replace('Trồng cây xanh trên địa bàn xã Suối Lam năm 2026', LONG),
        findings: ['9:1 Trích yếu dài 263 ký tự; hãy rút gọn thành một câu ngắn (không quá 250 ký tự).'],
      },
    ],
    valid: [
      { title: 'one short phrase', text: STATE_SAMPLE, findings: [] },
      {
        title: 'the short subject of a Party plan',
        text: PARTY_SAMPLE,
        findings: [],
      },
      {
        title: 'a full sentence on several lines',
        text: STATE_SAMPLE.replace(
          'Trồng cây xanh trên địa bàn xã Suối Lam năm 2026',
          'Triển khai thực hiện Chỉ thị số 07/CT-UBND ngày 12 tháng 01 năm 2026\ncủa Chủ tịch Ủy ban nhân dân tỉnh Bình Lâm về đẩy mạnh trồng cây xanh,\nbảo vệ rừng đầu nguồn trên địa bàn xã Suối Lam',
        ),
        findings: [],
      },
      {
        title: 'no form is asked of a club',
        text: `CÂU LẠC BỘ ĐI BỘ\n\nKẾ HOẠCH\n${LONG}\n\nCâu lạc bộ tổ chức đi bộ vào sáng Chủ nhật.\n`,
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, option, report }) => {
    const subject = analysis.nodes.first('subject');
    if (subject === null || standard.profile === 'khac') return;
    const { length } = wordsOf(subject);
    const limit = option(max);
    if (length <= limit) return;
    report({ at: subject, message: 'long', values: { length, max: limit } });
  },
});
