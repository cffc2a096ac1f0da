import { defineRule } from '../../lint/define-rule.ts';
import type { Edit } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { legacyTextIn } from './legacy-coding.ts';
import { isMisread } from '../typography/misread.ts';
import { oddIn, type OddKind } from './odd-letters.ts';

/**
 * Text that looks right and is not: letters in parts (NFD), letters of other
 * scripts, signs that show nothing; and text in a code of the time before
 * Unicode (TCVN3, VNI, VIQR), which no longer looks like anything.
 *
 * Whoever searches such a text does not find what he sees, and programs that
 * compare it take it for another. Each kind is one finding a document, with
 * its other places related. A code is told from the document as a whole:
 * nearly all words with its signs must be syllables once they are decoded.
 *
 * To fix, type the word again; the fix is safe, since it changes nothing that
 * is seen. Converting from an old code is unsafe: capitals that only the font
 * showed are not in the text, and foreign words may change. Leave the rule out
 * for texts about scripts.
 */
export const unicode: Rule = defineRule({
  id: 'unicode',
  category: 'orthography',
  severity: { publish: 'error', draft: 'error' },
  clause: null,
  docs: {
    vi: {
      summary:
        'Ký tự không đúng chuẩn: bảng mã cũ (TCVN3, VNI, VIQR), Unicode tổ hợp, chữ của bảng chữ khác trông giống chữ Việt, ký tự không nhìn thấy.',
      why: 'Văn bản lẫn nhiều cách mã hóa thì tìm kiếm không thấy, so sánh và tra cứu bị sai, dù nhìn trên giấy vẫn đúng.',
      fix: 'Gõ lại từ đó; cách sửa sẵn không làm thay đổi chữ nhìn thấy. Với bảng mã cũ, chuyển cả văn bản sang Unicode rồi soát lại chữ hoa và tên riêng.',
      off: 'Khi văn bản nói về chính các ký tự này.',
    },
    en: {
      summary:
        'Characters that are not what they look like: codes older than Unicode (TCVN3, VNI, VIQR), decomposed letters, look-alikes of other scripts, invisible signs.',
      why: 'A text in several forms of writing is not found by searching and compares as different, though it looks right on paper.',
      fix: 'Type the word again; the fix changes nothing that is seen. Convert a text in an old code to Unicode, then look over capitals and names.',
      off: 'For texts about these characters.',
    },
  },
  messages: {
    vi: {
      legacy:
        'Văn bản dùng bảng mã cũ {coding}, không phải Unicode (“{written}” là “{meant}”); chuyển cả văn bản sang Unicode.',
      decomposed: 'Chữ viết bằng Unicode tổ hợp (chẳng hạn “{name}”); chuyển sang Unicode dựng sẵn.',
      lookAlike: '“{name}” có chữ của bảng chữ khác trông giống chữ Việt; gõ lại từ này.',
      invisible: '“{name}” có ký tự không nhìn thấy ở bên trong; gõ lại từ này.',
      again: 'Ở đây cũng vậy.',
      compose: 'Chuyển sang Unicode dựng sẵn',
      retype: 'Thay bằng chữ đúng',
      convert: 'Chuyển cả văn bản từ {coding} sang Unicode',
    },
    en: {
      legacy:
        'The text is written in {coding}, not in Unicode (“{written}” is “{meant}”); convert all of it.',
      decomposed: 'Letters are written in parts (such as “{name}”); compose them.',
      lookAlike: '“{name}” has a letter of another script that looks like its own; type it again.',
      invisible: '“{name}” has an invisible sign inside; type it again.',
      again: 'Here too.',
      compose: 'Compose the letters',
      retype: 'Put the right letters',
      convert: 'Convert the whole text from {coding} to Unicode',
    },
  },
  examples: {
    invalid: [
      {
        title: 'letters in parts',
        text: 'KẾ HOẠCH\nTrồng cây\n\nCác thôn trồng ca\u0302y.\n',
        findings: ['4:16 Chữ viết bằng Unicode tổ hợp (chẳng hạn “cây”); chuyển sang Unicode dựng sẵn.'],
      },
      {
        title: 'an Icelandic letter and a Cyrillic one',
        text: 'KẾ HOẠCH\nTrồng cây\n\nÐảng ủy giao c\u0430c thôn trồng cây.\n',
        findings: ['4:1 “Đảng” có chữ của bảng chữ khác trông giống chữ Việt; gõ lại từ này.'],
      },
      {
        title: 'a blank without width',
        text: 'KẾ HOẠCH\nTrồng cây\n\nCác th\u200bôn trồng cây.\n',
        findings: ['4:5 “thôn” có ký tự không nhìn thấy ở bên trong; gõ lại từ này.'],
      },
      {
        title: 'a text in TCVN3, as fonts like .VnTime showed it',
        text: 'KÕ HO¹CH\nTrång c©y\n\nC¸c th«n trång c©y däc ®­êng, gi÷ s¹ch ngâ xãm vµ b¸o c¸o kÕt qu¶ vÒ x·.\n',
        findings: [
          '1:1 Văn bản dùng bảng mã cũ TCVN3 (ABC), không phải Unicode (“KÕ” là “Kế”); chuyển cả văn bản sang Unicode.',
        ],
      },
      {
        title: 'a text in VIQR, as it was mailed',
        text: "KE^' HOA.CH\nTro^`ng ca^y\n\nCa'c tho^n tro^`ng ca^y do.c ddu+o+`ng, giu+~ sa.ch ngo~ xo'm va` ba'o ca'o ve^` xa~.\n",
        findings: [
          "1:1 Văn bản dùng bảng mã cũ VIQR, không phải Unicode (“KE^'” là “KẾ”); chuyển cả văn bản sang Unicode.",
        ],
      },
    ],
    valid: [
      {
        title: 'a text in a foreign language, with signs that old codes have',
        text: "PLAN\nForêt\n\nLe comité a été créé; à côté du café, la forêt est protégée : voilà déjà l’hôtel privé près du marché où l’on a planté. Don't mail to xa@example.vn.\n",
        findings: [],
      },
      {
        title: 'composed letters',
        text: 'KẾ HOẠCH\nTrồng cây\n\nCác thôn trồng cây đúng kế hoạch.\n',
        findings: [],
      },
      {
        title: 'words that are wholly of another script, and signs of measure',
        text: 'KẾ HOẠCH\nTrồng cây\n\nĐoàn Россия tặng cây; sai số Δ; góc α; đoàn 日本.\n',
        findings: [],
      },
      {
        title: 'a byte order mark in front of the text',
        text: '\ufeffKẾ HOẠCH\nTrồng cây\n\nCác thôn trồng cây.\n',
        findings: [],
      },
    ],
  },
  check: ({ analysis, report, say }) => {
    const { source, document, root } = analysis;
    // An attached document lies in the same source.
    if (root !== document) return;
    const legacy = legacyTextIn(source);
    if (legacy !== null) {
      const { coding, written, meant } = legacy;
      const edits = legacy.lines.map(({ start, end, text }) => ({ range: source.range(start, end), text }));
      report({
        at: source.range(legacy.start, legacy.end),
        message: 'legacy',
        values: { coding, written, meant },
        fixes: [{ title: say('convert', { coding }), safety: 'unsafe', edits }],
      });
      // Its other odd signs are its letters.
      return;
    }
    const odd = oddIn(source);
    // What optical reading made of a sign is not the author's.
    const misread = odd.length > 0 && isMisread(analysis);
    const how = misread ? { severity: 'info' as const, group: 'extraction' as const } : {};
    for (const kind of KINDS) {
      const places = odd.filter((each) => each.kind === kind);
      const [first, ...rest] = places;
      if (first === undefined) continue;
      const edits = places.map(({ start, end, text }): Edit => ({ range: source.range(start, end), text }));
      report({
        at: source.range(first.nameStart, first.nameEnd),
        message: kind,
        values: { name: first.name },
        ...how,
        related: rest.slice(0, MOST_RELATED).map(({ nameStart, nameEnd }) => ({
          message: say('again', {}),
          range: source.range(nameStart, nameEnd),
        })),
        fixes: [{ title: say(kind === 'decomposed' ? 'compose' : 'retype', {}), safety: 'safe', edits }],
      });
    }
  },
});

const KINDS: readonly OddKind[] = ['decomposed', 'lookAlike', 'invisible'];
/** Places named in one finding; a document may be odd from end to end. */
const MOST_RELATED = 50;
