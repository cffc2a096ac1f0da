import { defineRule } from '../../lint/define-rule.ts';
import type { Severity } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { collapse } from '../../text/letters.ts';
import { legacyTextIn } from './legacy-coding.ts';
import { readSlips, type Ground, type Misspelt, type Reading } from './slips.ts';
import { withoutVocabulary } from './vocabulary.ts';

/**
 * A word that is misspelt, above all one that is a word of the language but
 * not the one meant: `chính đồn Đảng`, `phần đầu đạt 90%`.
 *
 * Four grounds are told apart. A word that no syllable of Vietnamese is
 * written like, and a phrase that admits one writing only, are errors; a
 * variant that dictionaries advise against (`thăm quan`) is a remark. A word
 * that is hardly ever written where it stands, while another of the same
 * letters is, is a warning: that needs the counts of how Vietnamese is written
 * (`orthography`), and both sides must be counted, the one rare and the other
 * frequent. Where these are very many, a machine misread them: they are set
 * apart from what is the author's. Names of persons and places, short forms,
 * foreign words and addresses are left alone, and so is what a paper says again
 * and again.
 *
 * To fix, write the word that is offered; the fix is unsafe, for only a person
 * knows what was meant. Leave the rule out for texts in old or dialect
 * spelling; words of one's own go into the lexicon.
 */
export const misspelling: Rule = defineRule({
  id: 'misspelling',
  category: 'orthography',
  severity: { publish: 'error', draft: 'error' },
  clause: null,
  confidence: 0.97,
  docs: {
    vi: {
      summary: 'Một từ viết sai chính tả, kể cả khi âm tiết đó có trong tiếng Việt nhưng sai trong cụm từ.',
      why: 'Sai một dấu là thành từ khác (chính đồn – chỉnh đốn); từ điển không phát hiện được vì âm tiết nào cũng có thật.',
      fix: 'Viết lại theo gợi ý nếu đúng ý; từ ngữ, tên riêng của đơn vị thì đưa vào từ điển riêng (lexicon).',
      off: 'Khi văn bản giữ nguyên chính tả cũ hoặc phương ngữ.',
    },
    en: {
      summary: 'A word is misspelt, even where it is a word of the language but the wrong one in its phrase.',
      why: 'One mark makes another word (chính đồn for chỉnh đốn); a dictionary finds nothing, since every syllable exists.',
      fix: 'Write what is offered if it is what you meant; put words and names of your own into the lexicon.',
      off: 'For texts that keep old or dialect spelling.',
    },
  },
  messages: {
    vi: {
      impossible: 'Tiếng Việt không có âm tiết “{written}”; đúng là “{meant}”.',
      known: 'Viết sai chính tả: “{phrase}”; đúng là “{phraseMeant}”.',
      variant: '“{phrase}” là cách viết không chuẩn; nên viết “{phraseMeant}”.',
      unlikely: '“{written}” có lẽ viết nhầm; ở đây thường viết “{meant}”.',
      unlikelyIn: '“{written}” trong “{phrase}” có lẽ viết nhầm; ở đây thường viết “{meant}”.',
      misread:
        'Văn bản có lẽ được quét và nhận dạng chữ: {count} từ có vẻ bị đọc nhầm; hãy đối chiếu với bản gốc.',
      replace: 'Sửa thành “{meant}”',
    },
    en: {
      impossible: 'Vietnamese has no syllable “{written}”; write “{meant}”.',
      known: 'Misspelt: “{phrase}”; write “{phraseMeant}”.',
      variant: '“{phrase}” is not the standard spelling; write “{phraseMeant}”.',
      unlikely: '“{written}” is probably a slip; what is written here is “{meant}”.',
      unlikelyIn: '“{written}” in “{phrase}” is probably a slip; what is written here is “{meant}”.',
      misread:
        'The text was probably read off a scan: {count} words seem to be misread; compare it with the original.',
      replace: 'Write “{meant}”',
    },
  },
  examples: {
    invalid: [
      {
        title: 'a word of the language that is wrong in its phrase',
        text: 'KẾ HOẠCH\nCứu trợ mùa mưa\n\n1. Các thôn phần đầu đạt chỉ tiêu quyên góp trong tháng.\n',
        findings: ['4:13 Viết sai chính tả: “phần đầu đạt”; đúng là “phấn đấu đạt”.'],
      },
      {
        title: 'a common confusion',
        text: 'KẾ HOẠCH\nCứu trợ mùa mưa\n\n1. Khen hộ có đóng góp xuất xắc, chia sẽ khó khăn với bà con.\n',
        findings: [
          '4:29 Viết sai chính tả: “xuất xắc”; đúng là “xuất sắc”.',
          '4:39 Viết sai chính tả: “chia sẽ”; đúng là “chia sẻ”.',
        ],
      },
      {
        title: 'no syllable at all',
        text: 'KẾ HOẠCH\nCứu trợ mùa mưa\n\n1. Các nghành gửi báo cáo trước khi đựơc cấp kinh phí.\n',
        findings: [
          '4:8 Tiếng Việt không có âm tiết “nghành”; đúng là “ngành”.',
          '4:37 Tiếng Việt không có âm tiết “đựơc”; đúng là “được”.',
        ],
      },
    ],
    valid: [
      {
        title: 'both places of the tone',
        text: 'KẾ HOẠCH\nCứu trợ mùa mưa\n\n1. Ủy ban và Uỷ ban, hóa và hoá, khỏe và khoẻ, quý và thủy.\n',
        findings: [],
      },
      {
        title: 'the same letters with another sense',
        text: 'KẾ HOẠCH\nCứu trợ mùa mưa\n\n1. Thành phần đầu tư là phần đầu của kế hoạch; đề xuất xã có quan hệ tốt; kể cả nhân viên y tế.\n',
        findings: [],
      },
      {
        title: 'names, short forms, addresses and foreign words',
        text: 'KẾ HOẠCH\nCứu trợ mùa mưa\n\n1. Bà Hội Nghi ở Đắk Lăk gửi thư cho TU qua hoi-nghi@xa.gov.vn, café và menu kèm theo.\n',
        findings: [],
      },
    ],
  },
  check: ({ analysis, report, say }) => {
    if (legacyTextIn(analysis.source) !== null) return;
    const reading = readSlips(analysis);
    const slips = withoutVocabulary(reading);
    // What optical reading made of a word is not the author's.
    const misread = isRecognised(reading) ? slips.filter(({ ground }) => ground === 'unlikely') : [];
    const [first] = misread;
    const group = first === undefined ? {} : { group: 'extraction' as const };
    if (first !== undefined)
      report({
        at: analysis.source.range(first.start, first.end),
        message: 'misread',
        values: { count: misread.length },
        severity: 'info',
        ...group,
      });
    for (const slip of slips.slice(0, MOST)) {
      const { written, meant } = slip;
      const at = analysis.source.range(slip.start, slip.end);
      const values = {
        written: collapse(written),
        meant,
        phrase: collapse(slip.phrase),
        phraseMeant: collapse(slip.phraseMeant),
      };
      const isAlone = slip.ground === 'unlikely' && values.phrase !== values.written;
      report({
        at,
        message: isAlone ? 'unlikelyIn' : slip.ground === 'common' ? 'variant' : slip.ground,
        values,
        severity: SEVERITIES[slip.ground],
        ...(slip.ground === 'unlikely' ? group : {}),
        confidence: confidenceOf(slip),
        actual: values.written,
        expected: meant,
        fixes: [{ title: say('replace', { meant }), safety: 'unsafe', edits: [{ range: at, text: meant }] }],
      });
    }
  },
});

/** A text with more is no plan. */
const MOST = 300;

/** People misspell one word in some thousands; a text with more of them was read by a machine. */
const FEWEST_WORDS = 400;
const MOST_IN_THOUSAND = 5;

function isRecognised({ found, words }: Reading): boolean {
  const unlikely = found.filter(({ ground }) => ground === 'unlikely').length;
  return words >= FEWEST_WORDS && unlikely * 1000 > words * MOST_IN_THOUSAND;
}

const SEVERITIES: Readonly<Record<Ground, Severity>> = {
  impossible: 'error',
  known: 'error',
  variant: 'warning',
  common: 'info',
  unlikely: 'warning',
};

/** e^10 and e^14: of what lies above them nearly nothing was wrong on real papers. */
const SURE = 22026.465794806718;
const SUREST = 1202604.2841647768;

function confidenceOf({ ground, ratio }: Misspelt): number {
  if (ground !== 'unlikely') return ground === 'known' || ground === 'impossible' ? 0.97 : 0.9;
  if (ratio > SUREST) return 0.95;
  return ratio > SURE ? 0.9 : 0.8;
}
