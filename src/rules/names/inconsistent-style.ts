import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { capitalised, collapse } from '../../text/letters.ts';
import type { Range } from '../../text/place.ts';
import { tallyOf, type Tally } from './tally.ts';
import { mixedWritings, type Choice, type Writing } from './writings.ts';

/**
 * One thing written in two ways: “bảo đảm” and “đảm bảo”, “2021 - 2025” and
 * “2021-2025”, “ - ” and “ – ” between words, dates in words and in figures.
 *
 * Both ways are right and no provision prefers one; a document that keeps to
 * one reads as one text. So it is a hint, one for each thing, at the rarer
 * way. Names of campaigns and titles of cited documents are others' words;
 * mixed quotation marks are the business of the rule `quotes`.
 *
 * To mend it, keep to one way. The fix takes the commoner one and is unsafe: a
 * term of a law (“biện pháp bảo đảm”) has one spelling only. Turn the rule off
 * for texts put together from several authors' parts.
 */
export const inconsistentStyle: Rule = defineRule({
  id: 'inconsistent-style',
  category: 'names',
  severity: { publish: 'info', draft: 'info' },
  clause: null,
  docs: {
    vi: {
      summary:
        'Một cách viết không thống nhất: “bảo đảm” và “đảm bảo”, dấu nối trong khoảng năm, dấu gạch giữa hai từ, kiểu ngày tháng.',
      why: 'Cả hai cách đều đúng, không điều khoản nào bắt buộc; viết thống nhất giúp văn bản liền mạch, dễ tra cứu.',
      fix: 'Chọn một cách viết và dùng trong cả văn bản.',
      off: 'Khi văn bản ghép từ nhiều phần của nhiều đơn vị và không cần biên tập lại.',
    },
    en: {
      summary:
        'One thing is written in two ways: spellings, dashes in spans of years, dashes between words, dates.',
      why: 'Both ways are right and no provision prefers one; a text that keeps to one is easier to read and search.',
      fix: 'Keep to one way.',
      off: 'For texts put together from several authors’ parts.',
    },
  },
  messages: {
    vi: {
      wording: 'Văn bản viết cả “{most}” ({many} lần) và “{other}” ({few} lần); nên thống nhất một cách.',
      range:
        'Khoảng năm viết cả kiểu “{most}” ({many} lần) và “{other}” ({few} lần); nên thống nhất một kiểu.',
      dash: 'Giữa hai từ dùng cả dấu “{most}” ({many} lần) và “{other}” ({few} lần); nên thống nhất một dấu.',
      date: 'Ngày tháng viết cả kiểu “{most}” ({many} lần) và “{other}” ({few} lần); nên thống nhất một kiểu.',
      again: 'cũng ở đây',
      usual: 'cách viết nhiều hơn',
      use: 'Thống nhất “{text}”',
    },
    en: {
      wording: 'Both "{most}" ({many} times) and "{other}" ({few} times) stand here; keep to one.',
      range:
        'Spans of years are written "{most}" ({many} times) and "{other}" ({few} times); keep to one way.',
      dash: 'Words are joined by "{most}" ({many} times) and "{other}" ({few} times); keep to one dash.',
      date: 'Dates are written "{most}" ({many} times) and "{other}" ({few} times); keep to one way.',
      again: 'here as well',
      usual: 'the commoner way',
      use: 'Write "{text}" everywhere',
    },
  },
  examples: {
    invalid: [
      {
        title: 'two spellings of a word',
        text: 'KẾ HOẠCH\n\nI. YÊU CẦU\n\n1. Bảo đảm đúng tiến độ, bảo đảm an toàn.\n\n2. Việc bình xét đảm bảo công khai.',
        findings: ['7:18 Văn bản viết cả “bảo đảm” (2 lần) và “đảm bảo” (1 lần); nên thống nhất một cách.'],
      },
      {
        title: 'spans of years',
        text: 'KẾ HOẠCH\n\nI. MỤC TIÊU\n\n1. Giai đoạn 2021 - 2025 trồng 100 ha rừng.\n\n2. Giai đoạn 2026-2030 trồng 200 ha.\n\n3. Sơ kết giai đoạn 2021 - 2025 trong tháng 6.',
        findings: [
          '7:14 Khoảng năm viết cả kiểu “2021 - 2025” (2 lần) và “2026-2030” (1 lần); nên thống nhất một kiểu.',
        ],
      },
      {
        title: 'dates in words and in figures',
        text: 'KẾ HOẠCH\n\nI. THỜI GIAN\n\n1. Phát động trước ngày 10 tháng 3 năm 2026.\n\n2. Sơ kết trước ngày 15/6/2026.\n\n3. Tổng kết trước ngày 20 tháng 12 năm 2026.',
        findings: [
          '7:17 Ngày tháng viết cả kiểu “ngày 10 tháng 3 năm 2026” (2 lần) và “ngày 15/6/2026” (1 lần); nên thống nhất một kiểu.',
        ],
      },
      {
        title: 'two dashes between words',
        text: 'KẾ HOẠCH\n\nI. MỤC TIÊU\n\nPhát triển kinh tế - xã hội, giữ vững quốc phòng - an ninh, xây dựng các tổ chức chính trị - xã hội, nâng cao đời sống văn hóa – xã hội.',
        findings: ['5:128 Giữa hai từ dùng cả dấu “-” (3 lần) và “–” (1 lần); nên thống nhất một dấu.'],
      },
    ],
    valid: [
      {
        title: 'one way throughout, though not that of the laws',
        text: 'KẾ HOẠCH\n\nI. YÊU CẦU\n\n1. Đảm bảo tiến độ giai đoạn 2026-2030.\n\n2. Việc bình xét đảm bảo công khai.',
        findings: [],
      },
      {
        title: 'names and titles are others’ words',
        text: 'KẾ HOẠCH\n\nI. NỘI DUNG\n\n1. Thực hiện phong trào “Toàn dân đảm bảo trật tự giai đoạn 2021-2025”.\n\n2. Bảo đảm kinh phí giai đoạn 2026 - 2030.',
        findings: [],
      },
      {
        title: 'figures in the cells of a table',
        text: 'KẾ HOẠCH\n\nI. THỜI GIAN\n\nHoàn thành trước ngày 10 tháng 3 năm 2026.\n\n| Việc | Thời hạn |\n|---|---|\n| Sơ kết | 15/6/2026 |',
        findings: [],
      },
      {
        title: 'a span of days and months beside one of years',
        text: 'KẾ HOẠCH\n\nI. THỜI GIAN\n\nĐợt 1 từ 01 - 15 tháng 3, đợt 2 vào quý III - quý IV; cả giai đoạn 2026-2030 thực hiện 05 đợt.',
        findings: [],
      },
    ],
  },
  check: ({ analysis, attached, report, say }) => {
    const { source } = analysis;
    const rangeOf = ({ start, end }: Writing): Range => source.range(start, end);
    for (const choice of mixedWritings(analysis, attached)) {
      const tally = tallyOf(choice);
      if (tally === null || !isOdd(choice, tally)) continue;
      const { most, others } = tally;
      const [first, ...rest] = others;
      const shown = (writing: Writing): string =>
        choice.kind === 'range' || choice.kind === 'date'
          ? collapse(source.text.slice(writing.start, writing.end))
          : writing.form;
      const again = rest.slice(0, SHOWN).map((each) => ({ message: say('again', {}), range: rangeOf(each) }));
      report({
        at: rangeOf(first),
        message: choice.kind,
        values: { most: shown(most[0]), many: most.length, other: shown(first), few: others.length },
        related: [...again, { message: say('usual', {}), range: rangeOf(most[0]) }],
        fixes:
          choice.kind === 'date'
            ? []
            : [
                {
                  title: say('use', { text: shown(most[0]) }),
                  safety: 'unsafe',
                  edits: others.map((each) => ({
                    range: rangeOf(each),
                    text: unified(source.text, each, most[0]),
                  })),
                },
              ],
      });
    }
  },
});

/** Other places that are shown. */
const SHOWN = 20;
/** A dash is the odd one only beside several of the other kind: some use two kinds on purpose. */
const USUAL_DASHES = 3;

function isOdd({ kind }: Choice, { most, others }: Tally): boolean {
  return kind !== 'dash' || (most.length >= USUAL_DASHES && most.length >= 2 * others.length);
}

/** A writing in the form of another: `2026-2030` as `2026 - 2030`, `Đảm bảo` as `Bảo đảm`. */
function unified(text: string, { start, end, form }: Writing, usual: Writing): string {
  const written = text.slice(start, end);
  const replaced = written.replace(form, usual.form);
  if (replaced !== written) return replaced;
  return capitalised(usual.form);
}
