import { writtenIn, type Written } from '../../analyse/written.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { isUpperCase, startsLower } from '../../text/letters.ts';
import { isMisread } from './misread.ts';
import { wordsAround } from './words-around.ts';

/**
 * A blank line that cuts a sentence in two.
 *
 * Text drawn from a PDF or from Word often has a blank line where a page
 * ended, in the middle of a sentence or of a word. The tree reads the two
 * parts as one paragraph; a reader, a web page or a later import does not.
 * It is the work of the extraction, not of the author, and is reported in
 * the group of such things, once for a document.
 *
 * To fix, join the parts; the fix does so for all of them. It is safe: it
 * takes out blanks and line ends only, and the tree stays the same. Leave the
 * rule out where extracted text is only looked at and never published.
 */
export const brokenParagraph: Rule = defineRule({
  id: 'broken-paragraph',
  category: 'typography',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  group: 'extraction',
  confidence: 0.95,
  docs: {
    vi: {
      summary: 'Câu bị một dòng trống cắt đôi.',
      why: 'Khi lấy văn bản từ PDF hoặc Word, chỗ hết trang hay để lại dòng trống giữa câu; người đọc và phần mềm hiểu thành hai đoạn.',
      fix: 'Nối hai phần của câu lại; bản sửa tự động nối tất cả các chỗ trong văn bản.',
      off: 'Khi văn bản chỉ dùng để tra cứu, không phát hành.',
    },
    en: {
      summary: 'A sentence is cut in two by a blank line.',
      why: 'Text drawn from a PDF or from Word often keeps a blank line where a page ended; readers and programs take the parts for two paragraphs.',
      fix: 'Join the two parts; the fix joins all of them.',
      off: 'Where the text is only consulted and never published.',
    },
  },
  messages: {
    vi: {
      torn: 'Đoạn văn bị ngắt giữa câu: “… {before}” và “{after} …” là một câu nhưng có dòng trống ở giữa; hãy nối lại.',
      tornMany:
        'Có {count} đoạn văn bị ngắt giữa câu; chỗ đầu tiên: “… {before}” và “{after} …” là một câu nhưng có dòng trống ở giữa; hãy nối lại.',
      also: 'Câu cũng bị ngắt ở đây: “… {before}” và “{after} …”.',
      join: 'Nối các đoạn bị ngắt',
    },
    en: {
      torn: 'A paragraph is torn: “… {before}” and “{after} …” are one sentence with a blank line between them; join them.',
      tornMany:
        '{count} paragraphs are torn; the first: “… {before}” and “{after} …” are one sentence with a blank line between them; join them.',
      also: 'Torn here as well: “… {before}” and “{after} …”.',
      join: 'Join what was torn',
    },
  },
  examples: {
    invalid: [
      {
        title: 'a blank line inside a sentence',
        text: 'KẾ HOẠCH\nTrồng cây xanh\n\nI. MỤC ĐÍCH\n\n1. Vận động cán bộ, công chức và Nhân dân trong xã tham gia trồng cây,\n\nchăm sóc cây đã trồng và giữ gìn cảnh quan đường làng.\n',
        findings: [
          '6:67 Đoạn văn bị ngắt giữa câu: “… tham gia trồng cây,” và “chăm sóc cây đã …” là một câu nhưng có dòng trống ở giữa; hãy nối lại.',
        ],
      },
      {
        title: 'two of them are one finding',
        text: 'KẾ HOẠCH\nTrồng cây xanh\n\nI. MỤC ĐÍCH\n\n1. Vận động cán bộ, công chức và Nhân dân trong xã tham gia trồng\n\ncây dọc các tuyến đường.\n\n2. Các thôn phân công đoàn viên, hội viên chăm sóc cây, rào gốc, tưới nước vào mùa khô, làm cỏ và bón phân mỗi năm hai lần trong giai đoạn\n\n2026 - 2027 và thay thế cây chết.\n',
        findings: [
          '6:61 Có 2 đoạn văn bị ngắt giữa câu; chỗ đầu tiên: “… xã tham gia trồng” và “cây dọc các tuyến …” là một câu nhưng có dòng trống ở giữa; hãy nối lại.',
        ],
      },
    ],
    valid: [
      {
        title: 'lines wrapped at the width of a page',
        text: 'KẾ HOẠCH\nTrồng cây xanh\n\nI. MỤC ĐÍCH\n\n1. Vận động cán bộ, công chức và Nhân dân trong xã tham gia trồng cây,\nchăm sóc cây đã trồng và giữ gìn cảnh quan đường làng.\n',
        findings: [],
      },
      {
        title: 'a page number between two lines of a sentence',
        text: 'KẾ HOẠCH\nTrồng cây xanh\n\nI. MỤC ĐÍCH\n\n1. Vận động cán bộ, công chức và Nhân dân trong xã tham gia trồng cây,\n\n2\n\nchăm sóc cây đã trồng và giữ gìn cảnh quan đường làng.\n',
        findings: [],
      },
      {
        title: 'a lead-in with its list',
        text: 'KẾ HOẠCH\nTrồng cây xanh\n\nI. PHÂN CÔNG\n\nỦy ban nhân dân xã phân công các đơn vị chuẩn bị cây giống như sau:\n\nThôn Đông chuẩn bị 100 cây.\n\nThôn Đoài chuẩn bị 120 cây.\n',
        findings: [],
      },
      {
        title: 'a subject and a heading in several lines',
        text: 'KẾ HOẠCH\nTrồng cây xanh\n\ntrên địa bàn xã Tân Hòa Đông năm 2026\n\nI. MỤC ĐÍCH, YÊU CẦU CỦA PHONG TRÀO\n\nTRỒNG CÂY XANH NĂM 2026\n\n1. Mỗi hộ trồng ít nhất 02 cây.\n',
        findings: [],
      },
    ],
  },
  check: ({ analysis, report, say }) => {
    const { text } = analysis.source;
    const blocks = writtenIn(analysis);
    const tears = blocks.flatMap((block) => tearsIn(block, text));
    if (tears.length === 0 || isWrapped(blocks) || isMisread(analysis)) return;
    const [first, ...others] = tears.map(({ start, end }) => {
      const words = wordsAround(text, start, end);
      return { ...words, range: analysis.source.range(words.start, words.end) };
    });
    if (first === undefined) return;
    const { before, after, range: at } = first;
    const related = others.map(({ range, ...words }) => ({ message: say('also', words), range }));
    const edits = tears.map(({ start, end, glue }) => ({
      range: analysis.source.range(start, end),
      text: glue,
    }));
    const fixes = [{ title: say('join', {}), safety: 'safe' as const, edits }];
    if (others.length === 0) report({ at, message: 'torn', values: { before, after }, fixes });
    else {
      const values = { before, after, count: tears.length };
      report({ at, message: 'tornMany', values, related, fixes });
    }
  },
});

/** What stands between the parts of a torn text, and what should. */
interface Tear {
  start: number;
  end: number;
  glue: string;
}

/** Blanks with an empty line among them and no sign of a new page, which would explain them. */
const EMPTY_LINE = /^[ \t\u00a0]*\r?\n[ \t\u00a0]*\r?\n[ \t\u00a0\r\n]*$/u;
/** A notation cut behind its dash: `131/2025/NĐ-`. */
const CUT_NOTATION = /\/\p{L}+-$/u;

/** From this share of blocks with line ends in them, the lines are a page's, and so are the gaps. */
const WRAPPED_SHARE = 0.2;
const LINE_END = /\S[ \t]*\r?\n[ \t]*\S/u;

function isWrapped(blocks: readonly Written[]): boolean {
  const wrapped = blocks.filter(({ leaves }) =>
    leaves.some(({ value }) => value.includes('\n') && LINE_END.test(value)),
  );
  return wrapped.length >= blocks.length * WRAPPED_SHARE;
}

/** Behind a shorter text, only a small letter shows that the sentence goes on. */
const RUNNING = 120;

function tearsIn({ node, leaves }: Written, text: string): Tear[] {
  const tears: Tear[] = [];
  if (leaves.length < 2 || (node.type !== 'paragraph' && node.type !== 'basis' && node.type !== 'heading'))
    return tears;
  for (const [i, leaf] of leaves.entries()) {
    const next = leaves[i + 1];
    if (next === undefined) break;
    if (next.before === '') continue;
    const end = next.position.start.offset;
    const start = leaf.position.start.offset + leaf.value.trimEnd().length;
    if (end - start < 2 || !EMPTY_LINE.test(text.slice(start, end))) continue;
    if (node.type === 'heading' && isUpperCase(leaf.value)) continue;
    const said = start - (leaves[0]?.position.start.offset ?? start);
    if (said < RUNNING && !startsLower(next.value) && !CUT_NOTATION.test(leaf.value.trimEnd())) continue;
    const glue = CUT_NOTATION.test(leaf.value.trimEnd()) ? '' : ' ';
    tears.push({ start, end, glue });
  }
  return tears;
}
