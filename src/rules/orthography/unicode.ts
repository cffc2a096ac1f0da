import { writtenIn } from '../../analyse/written.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Edit } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { isMisread } from '../typography/misread.ts';
import { oddIn, type OddKind } from './odd-letters.ts';

/**
 * Text that looks right and is not: letters in parts (NFD), letters of other
 * scripts, signs that show nothing.
 *
 * Whoever searches such a text does not find what he sees, and programs that
 * compare it take it for another. Each kind is one finding a document, with
 * its other places related.
 *
 * To fix, type the word again; the fix is safe, since it changes nothing that
 * is seen. Leave the rule out for texts about scripts.
 */
export const unicode: Rule = defineRule({
  id: 'unicode',
  category: 'orthography',
  severity: { publish: 'error', draft: 'error' },
  clause: null,
  docs: {
    vi: {
      summary:
        'Ký tự không đúng chuẩn: Unicode tổ hợp, chữ của bảng chữ khác trông giống chữ Việt, ký tự không nhìn thấy.',
      why: 'Văn bản lẫn nhiều cách mã hóa thì tìm kiếm không thấy, so sánh và tra cứu bị sai, dù nhìn trên giấy vẫn đúng.',
      fix: 'Gõ lại từ đó; cách sửa sẵn không làm thay đổi chữ nhìn thấy.',
      off: 'Khi văn bản nói về chính các ký tự này.',
    },
    en: {
      summary:
        'Characters that are not what they look like: decomposed letters, look-alikes of other scripts, invisible signs.',
      why: 'A text in several forms of writing is not found by searching and compares as different, though it looks right on paper.',
      fix: 'Type the word again; the fix changes nothing that is seen.',
      off: 'For texts about these characters.',
    },
  },
  messages: {
    vi: {
      decomposed: 'Chữ viết bằng Unicode tổ hợp (chẳng hạn “{name}”); chuyển sang Unicode dựng sẵn.',
      lookAlike: '“{name}” có chữ của bảng chữ khác trông giống chữ Việt; gõ lại từ này.',
      invisible: '“{name}” có ký tự không nhìn thấy ở bên trong; gõ lại từ này.',
      again: 'Ở đây cũng vậy.',
      compose: 'Chuyển sang Unicode dựng sẵn',
      retype: 'Thay bằng chữ đúng',
    },
    en: {
      decomposed: 'Letters are written in parts (such as “{name}”); compose them.',
      lookAlike: '“{name}” has a letter of another script that looks like its own; type it again.',
      invisible: '“{name}” has an invisible sign inside; type it again.',
      again: 'Here too.',
      compose: 'Compose the letters',
      retype: 'Put the right letters',
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
    ],
    valid: [
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
    const odd = oddIn(source.text);
    // What optical reading made of a sign is not the author's.
    const misread = odd.length > 0 && isMisread(writtenIn(analysis));
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
