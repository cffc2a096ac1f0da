import type { SourceText } from '../../analyse/text-run.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { isLetter, isUpper } from '../../recognise/chars.ts';
import { letterEnd, skipBlanks, skipBlanksBack, wordStart } from '../../recognise/cursor.ts';
import type { Stretch } from '../../text/place.ts';
import { AFTER_TERM, EVENT_TERMS } from '../lexicon/unit-names.data.ts';
import { indexOfPhrase } from './search.ts';

/**
 * A term with a capital in the middle of sentences, “Đợt thi đua”, that the
 * document uses as a name and never defines.
 *
 * The reader must guess which of several campaigns is meant. NĐ 30/2020 PL III
 * shows how a short name is given, “(sau đây gọi tắt là …)”; no provision
 * demands it, so this is a hint. A campaign that is named in quotation marks
 * needs no other name.
 *
 * To mend it, give the term behind the full name at its first use, or write
 * it small. Turn the rule off where the house style writes such words with a
 * capital.
 */
export const undefinedTerm: Rule = defineRule({
  id: 'undefined-term',
  category: 'names',
  severity: { publish: 'info', draft: 'info' },
  clause: null,
  confidence: 0.8,
  docs: {
    vi: {
      summary: 'Dùng một cách gọi viết hoa như tên riêng mà chưa đặt “(sau đây gọi tắt là …)”.',
      why: 'Khi có nhiều đợt thi đua, cuộc vận động, người đọc không rõ cách gọi ngắn chỉ hoạt động nào. Không điều khoản nào bắt buộc đặt cách gọi tắt nên đây chỉ là gợi ý.',
      fix: 'Đặt “(sau đây gọi tắt là …)” sau tên đầy đủ ở lần đầu, hoặc viết thường.',
      off: 'Khi cơ quan có thói quen viết hoa các từ này mà không cần định nghĩa.',
    },
    en: {
      summary: 'A term with a capital is used like a name and never defined.',
      why: 'Where there are several campaigns the reader must guess which is meant. No provision demands a definition, so this is a hint.',
      fix: 'Put “(sau đây gọi tắt là …)” behind the full name at its first use, or write the term small.',
      off: 'Where the house style writes such words with a capital.',
    },
  },
  messages: {
    vi: {
      term: '“{term}” được viết hoa như một tên gọi riêng nhưng chưa đặt “(sau đây gọi tắt là {term})” sau tên đầy đủ.',
      first: 'có thể đặt cách gọi tắt từ đây',
      again: 'cũng dùng ở đây',
    },
    en: {
      term: '"{term}" is written like a name, but no "(sau đây gọi tắt là {term})" gives it.',
      first: 'it could be given here',
      again: 'used here as well',
    },
  },
  examples: {
    invalid: [
      {
        title: 'a campaign by a short name of its own',
        text: 'KẾ HOẠCH\n\nThực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Thanh Giang, xã triển khai Đợt thi đua nước rút trồng rừng như sau:\n\nI. YÊU CẦU\n\n1. Các thôn hưởng ứng Đợt thi đua.\n\n2. Kết quả thực hiện Đợt thi đua là tiêu chí bình xét.',
        findings: [
          '7:23 “Đợt thi đua” được viết hoa như một tên gọi riêng nhưng chưa đặt “(sau đây gọi tắt là Đợt thi đua)” sau tên đầy đủ.',
        ],
      },
      {
        title: 'a movement',
        text: 'KẾ HOẠCH\n\nI. TỔ CHỨC\n\n1. Các thôn đăng ký tham gia Cuộc vận động trước tháng 3.\n\n2. Trưởng thôn tuyên truyền Cuộc vận động trên loa; ghi nhận kết quả Cuộc vận động.\n\n3. Kinh phí của Cuộc vận động được xã hội hóa.',
        findings: [
          '7:29 “Cuộc vận động” được viết hoa như một tên gọi riêng nhưng chưa đặt “(sau đây gọi tắt là Cuộc vận động)” sau tên đầy đủ.',
        ],
      },
    ],
    valid: [
      {
        title: 'defined',
        text: 'KẾ HOẠCH\n\nXã phát động Đợt thi đua nước rút trồng rừng (sau đây gọi tắt là Đợt thi đua) như sau:\n\nI. YÊU CẦU\n\n1. Các thôn hưởng ứng Đợt thi đua.\n\n2. Kết quả thực hiện Đợt thi đua là tiêu chí bình xét.',
        findings: [],
      },
      {
        title: 'named in quotation marks',
        text: 'KẾ HOẠCH\n\nI. YÊU CẦU\n\n1. Tham gia Cuộc vận động “Xóm làng không rác”.\n\n2. Kết quả của Cuộc vận động, kinh phí của Cuộc vận động được công khai.',
        findings: [],
      },
      {
        title: 'capitals that open a sentence or an item',
        text: 'KẾ HOẠCH\n\nI. YÊU CẦU\n\n1. Đợt thi đua được tổ chức thiết thực.\n\n2. Đợt thi đua phải có tiêu chí.\n\n- Đợt thi đua gắn với sản xuất.',
        findings: [],
      },
      {
        title: 'written small throughout',
        text: 'KẾ HOẠCH\n\nI. YÊU CẦU\n\n1. Các thôn hưởng ứng đợt thi đua.\n\n2. Kết quả của đợt thi đua là tiêu chí; tổng kết đợt thi đua vào tháng 12.',
        findings: [],
      },
    ],
  },
  check: ({ analysis, attached, report, say }) => {
    if (attached) return;
    const { source } = analysis;
    for (const term of EVENT_TERMS) {
      if (indexOfPhrase(source.text, term) < 0) continue;
      const uses = usesOf(term, source);
      if (uses === null || uses.bare.length < FEWEST) continue;
      const [first, ...others] = uses.bare;
      if (first === undefined) continue;
      const related = others.slice(0, SHOWN).map(({ start, end }) => ({
        message: say('again', {}),
        range: source.range(start, end),
      }));
      const { named } = uses;
      if (named !== null)
        related.unshift({ message: say('first', {}), range: source.range(named.start, named.end) });
      report({ at: source.range(first.start, first.end), message: 'term', values: { term }, related });
    }
  },
});

/** So many times at least is a term used as one. */
const FEWEST = 2;
/** Other uses that are shown. */
const SHOWN = 20;
const GIVES = /(?:viết tắt|gọi tắt|gọi chung|gọi là)[^.;\n]{0,12}$/iu;
const GIVES_REACH = 28;
const QUOTES = '“"«';

interface Uses {
  /** In the middle of a sentence with nothing behind that tells which one. */
  bare: Stretch[];
  /** Where words behind tell which one, for the first time. */
  named: Stretch | null;
}

/** The uses of a term with a capital inside sentences; null where it is defined, or named in quotes. */
function usesOf(term: string, { text }: SourceText): Uses | null {
  const uses: Uses = { bare: [], named: null };
  for (let start = indexOfPhrase(text, term); start >= 0; start = indexOfPhrase(text, term, start + 1)) {
    const end = start + term.length;
    const next = skipBlanks(text, end);
    if (QUOTES.includes(text.charAt(next)) && text.charAt(next) !== '') return null;
    if (GIVES.test(text.slice(Math.max(0, start - GIVES_REACH), start))) return null;
    const edge = skipBlanksBack(text, start);
    const before = text.charCodeAt(edge - 1);
    if (
      !isLetter(before) ||
      isUpper(text.charCodeAt(wordStart(text, edge))) ||
      text.slice(edge, start).includes('\n')
    )
      continue;
    const use = { start, end };
    const word = text.slice(next, letterEnd(text, next));
    if (word === '' ? !isNumbered(text, next) : AFTER_TERM.has(word)) uses.bare.push(use);
    else uses.named ??= use;
  }
  return uses;
}

/** `Đợt thi đua 100 ngày` is told by its number. */
function isNumbered(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign >= '0' && sign <= '9';
}
