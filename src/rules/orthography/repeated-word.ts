import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { collapse } from '../../text/letters.ts';
import type { Range } from '../../text/place.ts';
import { doubledIn, type Repetition } from './doubled.ts';
import { restatedIn, type Restated } from './restated.ts';
import { wordsIn } from './word-scan.ts';

/**
 * A word or phrase that is written twice.
 *
 * `công tác công tác` and `bị bị` are slips of the hand that every reader sees;
 * a long modifier said twice in one sentence is a slip of editing. Vietnamese
 * doubles words on purpose (luôn luôn, dần dần, từng bước từng bước), says a
 * noun and a verb in the same words (`các tổ chức tổ chức`), and lists names,
 * so only words that never do this are taken, and no names and numbers.
 *
 * To fix, take one out; the fix does so where the words stand side by side.
 * It is safe for grammatical words (các các), which say nothing the second
 * time, and unsafe for phrases: a noun may stand before a verb in the same
 * words. Leave the rule out for verse and for quoted speech.
 */
export const repeatedWord: Rule = defineRule({
  id: 'repeated-word',
  category: 'orthography',
  severity: { publish: 'error', draft: 'error' },
  clause: null,
  confidence: 0.97,
  docs: {
    vi: {
      summary: 'Một từ hoặc cụm từ bị viết lặp.',
      why: 'Lặp từ là lỗi soạn thảo dễ thấy nhất; cụm từ dài lặp lại trong một câu làm câu rối và dài.',
      fix: 'Bỏ lần viết thừa, hoặc viết lại câu.',
      off: 'Khi văn bản có thơ hoặc lời nói được trích nguyên văn.',
    },
    en: {
      summary: 'A word or phrase is written twice.',
      why: 'A doubled word is the slip that readers see first; a long phrase said twice makes a sentence hard to read.',
      fix: 'Take one out, or write the sentence anew.',
      off: 'For verse and for speech quoted word for word.',
    },
  },
  messages: {
    vi: {
      doubled: 'Lặp từ: “{words}” viết hai lần liền nhau; hãy bỏ một lần.',
      preposition: '“{words}” lặp lại trong cùng một cụm từ; hãy bỏ một lần hoặc viết lại câu.',
      restated: 'Cụm từ “{words}” lặp lại trong cùng một câu; hãy bỏ lần sau hoặc viết lại câu.',
      earlier: 'Lần viết trước ở đây.',
      remove: 'Bỏ “{words}” viết thừa',
    },
    en: {
      doubled: '“{words}” stands twice in a row; take one out.',
      preposition: '“{words}” stands twice in one phrase; take one out or write the sentence anew.',
      restated:
        'The phrase “{words}” comes twice in one sentence; drop the second or write the sentence anew.',
      earlier: 'It stands here before.',
      remove: 'Take the second “{words}” out',
    },
  },
  examples: {
    invalid: [
      {
        title: 'two syllables twice',
        text: 'KẾ HOẠCH\nCứu trợ mùa mưa\n\n1. Các thôn làm tốt công tác công tác cứu trợ tại chỗ.\n',
        findings: ['4:21 Lặp từ: “công tác” viết hai lần liền nhau; hãy bỏ một lần.'],
      },
      {
        title: 'a grammatical word twice',
        text: 'KẾ HOẠCH\nCứu trợ mùa mưa\n\n1. Danh sách các các hộ có nhà hư hỏng gửi về xã.\n',
        findings: ['4:14 Lặp từ: “các” viết hai lần liền nhau; hãy bỏ một lần.'],
      },
      {
        title: 'a phrase begun again',
        text: 'KẾ HOẠCH\nCứu trợ mùa mưa\n\n1. Ưu tiên hỗ trợ đối với các hộ đối với hộ nghèo.\n',
        findings: ['4:34 “đối với” lặp lại trong cùng một cụm từ; hãy bỏ một lần hoặc viết lại câu.'],
      },
      {
        title: 'a long modifier twice in one sentence',
        text: 'KẾ HOẠCH\nCứu trợ mùa mưa\n\n1. Hoàn thành kế hoạch sửa cầu được Ủy ban nhân dân xã giao cho các thôn từ đầu năm, xây xong số nhà được Ủy ban nhân dân xã giao cho các thôn từ đầu năm.\n',
        findings: [
          '4:102 Cụm từ “được Ủy ban nhân dân xã giao cho các thôn từ đầu năm” lặp lại trong cùng một câu; hãy bỏ lần sau hoặc viết lại câu.',
        ],
      },
    ],
    valid: [
      {
        title: 'reduplication and set phrases',
        text: 'KẾ HOẠCH\nCứu trợ mùa mưa\n\n1. Luôn luôn sẵn sàng, dần dần ổn định đời sống, từng bước từng bước khôi phục sản xuất; hoàn thành và hoàn thành vượt mức chỉ tiêu.\n',
        findings: [],
      },
      {
        title: 'a noun and a verb in the same words',
        text: 'KẾ HOẠCH\nCứu trợ mùa mưa\n\n1. Các cơ quan, tổ chức tổ chức quyên góp; đoàn kiểm tra kiểm tra việc cấp phát; đơn vị thực hiện thực hiện đúng quy định; sửa các thiết bị bị hỏng, khắc phục tồn tại tại các thôn.\n',
        findings: [],
      },
      {
        title: 'the same words on both sides of a comma, names and numbers',
        text: 'KẾ HOẠCH\nCứu trợ mùa mưa\n\n1. Từng thôn, từng hộ, từng người; đồng chí Bí thư, đồng chí Chủ tịch; mỗi hộ 10 10 kg; Hội Nông dân xã Xã Đông.\n',
        findings: [],
      },
      {
        title: 'a name said twice in one sentence',
        text: 'KẾ HOẠCH\nCứu trợ mùa mưa\n\n1. Thực hiện nghị quyết của Hội đồng nhân dân xã Tân Hòa Đông khóa II, các ban của Hội đồng nhân dân xã Tân Hòa Đông khóa II giám sát việc cứu trợ.\n',
        findings: [],
      },
      {
        title: 'the same opening before two numbers',
        text: 'KẾ HOẠCH\nCứu trợ mùa mưa\n\n1. Quỹ được Chủ tịch Ủy ban nhân dân xã cho phép lập tại Quyết định số 12/QĐ-UBND, đội được Chủ tịch Ủy ban nhân dân xã cho phép lập tại Quyết định số 13/QĐ-UBND cùng tham gia.\n',
        findings: [],
      },
    ],
  },
  check: ({ analysis, report, say }) => {
    const { source } = analysis;
    const scan = wordsIn(analysis);
    const rangeOf = (at: number, length: number): Range =>
      source.range(scan.start(at), scan.end(at + length - 1));
    const textOf = ({ start, end }: Range): string => collapse(source.text.slice(start.offset, end.offset));
    const all: (Repetition | Restated)[] = [...doubledIn(scan, source.text), ...restatedIn(scan)];
    for (const each of all.slice(0, MOST)) {
      const { first, second, length } = each;
      const earlier = rangeOf(first, length);
      const values = { words: textOf(earlier) };
      if ('kind' in each && each.kind === 'doubled') {
        const surplus = source.range(scan.end(second - 1), scan.end(second + length - 1));
        const fix = {
          title: say('remove', values),
          safety: length === 1 ? ('safe' as const) : ('unsafe' as const),
          edits: [{ range: surplus, text: '' }],
        };
        report({ at: rangeOf(first, 2 * length), message: 'doubled', values, fixes: [fix] });
      } else {
        report({
          at: rangeOf(second, length),
          message: 'kind' in each ? 'preposition' : 'restated',
          values,
          severity: 'warning',
          confidence: 0.85,
          related: [{ message: say('earlier', {}), range: earlier }],
        });
      }
    }
  },
});

/** A text with more repetitions is no plan. */
const MOST = 200;
