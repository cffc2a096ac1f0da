import type { Analysis } from '../../analyse/analyse.ts';
import { blocksOf } from '../../analyse/blocks.ts';
import type { Node } from '../../ast/nodes.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Fix } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { startsLower } from '../../text/letters.ts';
import { bodyEndOf } from '../components/body-end.ts';
import { endingOf } from '../numbering/ending.ts';
import { listsOf } from '../numbering/lists.ts';
import { isMisread } from './misread.ts';

/**
 * A sentence or an entry of a list that no mark ends, where those beside it
 * have one.
 *
 * The reader cannot tell whether words are missing. Lists of names and labels
 * that have no marks at all are right as they are; so are headings, tables
 * and what goes on behind a page break. The end of the whole text is left to
 * missing-end-mark.
 *
 * To fix, end it as the others end. The fix is unsafe: a line without a mark
 * may also be one whose end was lost. Turn the rule off for forms and notes.
 */
export const finalPunctuation: Rule = defineRule({
  id: 'final-punctuation',
  category: 'typography',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  confidence: 0.9,
  docs: {
    vi: {
      summary: 'Câu hoặc mục trong danh sách không có dấu câu ở cuối trong khi các câu, mục khác có.',
      why: 'Không có dấu ở cuối thì người đọc không biết câu đã hết hay còn thiếu chữ.',
      fix: 'Thêm dấu chấm hoặc dấu chấm phẩy như các mục cùng cấp.',
      off: 'Tắt với biểu mẫu, ghi chú.',
    },
    en: {
      summary: 'A sentence or an entry of a list has no end mark where those beside it have one.',
      why: 'Without it the reader cannot tell whether words are missing.',
      fix: 'End it as the others end.',
      off: 'Turn it off for forms and notes.',
    },
  },
  messages: {
    vi: {
      entry: 'Mục này không có dấu câu ở cuối trong khi các mục cùng danh sách kết thúc bằng “{expected}”.',
      sentence: 'Câu không có dấu câu ở cuối; hãy thêm dấu chấm hoặc bổ sung phần còn thiếu.',
      fix: 'Thêm “{expected}” ở cuối',
    },
    en: {
      entry: 'This entry has no end mark where others of its list end with “{expected}”.',
      sentence: 'This sentence has no end mark; add a stop or the words that are missing.',
      fix: 'Add “{expected}” at the end',
    },
  },
  examples: {
    invalid: [
      {
        title: 'one entry without a stop',
        text: 'KẾ HOẠCH\nTrồng cây\n\n1. Chỉ tiêu:\n\n- Thôn Đông trồng 120 cây.\n\n- Thôn Đoài trồng 100 cây.\n\n- Thôn Thượng trồng 80 cây\n\n2. Kinh phí: ngân sách xã.\n',
        findings: [
          '10:24 Mục này không có dấu câu ở cuối trong khi các mục cùng danh sách kết thúc bằng “.”.',
        ],
      },
      {
        title: 'a sentence that just stops',
        text: 'KẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n\nỦy ban nhân dân xã phát động trồng cây tại tất cả các thôn, trường học trên địa bàn xã.\n\nCác thôn lựa chọn tuyến đường, vận động Nhân dân đóng góp ngày công và chăm sóc cây sau khi trồng.\n\nPhòng Kinh tế chuẩn bị cây giống, hướng dẫn kỹ thuật trồng và chăm sóc cây cho các thôn, trường học\n\nII. THỜI GIAN\n\nPhong trào trồng cây được thực hiện từ ngày 01 tháng 3 năm 2026 đến hết ngày 30 tháng 4 năm 2026.\n\nCác thôn, trường học báo cáo kết quả trồng cây về Phòng Kinh tế trước ngày 05 tháng 5 năm 2026.\n',
        findings: ['10:97 Câu không có dấu câu ở cuối; hãy thêm dấu chấm hoặc bổ sung phần còn thiếu.'],
      },
    ],
    valid: [
      {
        title: 'a list of names without marks',
        text: 'KẾ HOẠCH\nTrồng cây\n\n1. Thành phần:\n\n- Thôn Đông\n\n- Thôn Đoài\n\n- Thôn Thượng\n\n2. Kinh phí: ngân sách xã.\n',
        findings: [],
      },
      {
        title: 'a sentence that goes on behind a page break',
        text: 'KẾ HOẠCH\nTrồng cây\n\n- Thôn Đông trồng 120 cây bàng, phượng;\n\n- Thôn Đoài trồng 100 cây dọc đường trục thôn và\n\nquanh nhà văn hóa;\n\n- Thôn Thượng trồng 80 cây.\n',
        findings: [],
      },
      {
        title: 'a stop inside the quotation that ends a paragraph',
        text: 'KẾ HOẠCH\nTrồng cây\n\n- Khẩu hiệu: “Trồng cây nào sống cây đó.”\n\n- Thôn Đoài trồng 100 cây.\n\n- Thôn Thượng trồng 80 cây.\n',
        findings: [],
      },
      {
        title: 'headings and labels',
        text: 'KẾ HOẠCH\nTrồng cây\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế\n\nChuẩn bị cây giống.\n\n2. Các thôn\n\nTrồng cây.\n',
        findings: [],
      },
    ],
  },
  check: ({ analysis, report, say }) => {
    const open = [...openEntries(analysis), ...openSentences(analysis)];
    if (open.length === 0 || isMisread(analysis)) return;
    const { source } = analysis;
    const seen = new Set<Node>();
    for (const { node, end, expected, message } of open) {
      if (seen.has(node)) continue;
      seen.add(node);
      const word = source.text.lastIndexOf(' ', end - 1) + 1;
      const range = source.range(end, end);
      const title = say('fix', { expected });
      const fix: Fix = { title, safety: 'unsafe', edits: [{ range, text: expected }] };
      const at = source.range(Math.max(word, end - SHOWN, node.position.start.offset), end);
      report({ at, message, values: { expected }, fixes: [fix] });
    }
  },
});

/** A word longer than this is not shown whole. */
const SHOWN = 20;

interface Open {
  node: Node;
  /** Behind its last word. */
  end: number;
  expected: string;
  message: 'entry' | 'sentence';
}

/** So many entries with marks must stand beside one without. */
const ENOUGH = 2;

/** Entries without a mark in lists that have marks. */
function openEntries(analysis: Analysis): Open[] {
  const { text } = analysis.source;
  const last = bodyEndOf(analysis)?.end ?? -1;
  return listsOf(analysis.root).flatMap(({ entries }) => {
    if (entries.length <= ENOUGH) return [];
    const endings = entries.flatMap(({ words }) =>
      words === null ? [] : [{ words, ...endingOf(words, text) }],
    );
    const bare = endings.filter(({ sign }) => sign === '');
    if (bare.length === 0 || bare.length > MOST || endings.length - bare.length < ENOUGH) return [];
    if ((endings.length - bare.length) * 2 < bare.length * 3) return [];
    const semicolons = endings.filter(({ sign }) => sign === ';').length;
    const stops = endings.filter(({ sign }) => sign === '.').length;
    if (semicolons + stops < ENOUGH) return [];
    const usual = semicolons > stops ? ';' : '.';
    return bare.flatMap(({ words, end }): Open[] => {
      if (
        end === last ||
        endsAside(text, end) ||
        goesOn(text, end) ||
        COLUMNS.test(text.slice(words.position.start.offset, end))
      )
        return [];
      const expected = words === endings.at(-1)?.words ? '.' : usual;
      return [{ node: words, end, expected, message: 'entry' }];
    });
  });
}

/** True behind a bracket: whether a mark follows what was said aside, writers hold differently. */
function endsAside(text: string, end: number): boolean {
  return text.charAt(end - 1) === ')';
}

/** A line of a table that extraction laid flat. */
const COLUMNS = /\S {3,}\S|\t|\|/u;
/** More than this without marks in one list are meant so. */
const MOST = 3;

/** A paragraph shorter than this may be a label. */
const SENTENCE = 80;
const BLANK_AND_MARKUP = /^[\s*_]{0,40}/u;

/** Long paragraphs without a mark in a document whose paragraphs have marks. */
function openSentences(analysis: Analysis): Open[] {
  const { text } = analysis.source;
  const last = bodyEndOf(analysis)?.end ?? -1;
  const open: Open[] = [];
  let ended = 0;
  for (const block of blocksOf(analysis)) {
    const { node } = block;
    if (node.type !== 'paragraph') continue;
    const { start, end: to } = node.position;
    if (to.offset - start.offset < SENTENCE) continue;
    const { sign, end } = endingOf(node, text);
    if (sign !== '') ended += 1;
    else if (
      end !== last &&
      !endsAside(text, end) &&
      !goesOn(text, end) &&
      !COLUMNS.test(text.slice(start.offset, end))
    )
      open.push({ node, end, expected: '.', message: 'sentence' });
  }
  if (open.length === 0 || ended < ENDED || ended < open.length * SHARE) return [];
  const unmarked = unmarkedEntries(analysis);
  return open.filter(({ node }) => !unmarked.has(node));
}

/** The words of entries of lists that do without marks. */
function unmarkedEntries({ root, source }: Analysis): ReadonlySet<Node> {
  const found = new Set<Node>();
  for (const { entries } of listsOf(root)) {
    const words = entries.flatMap((entry) => entry.words ?? []);
    if (words.length > 1 && words.every((each) => endingOf(each, source.text).sign === ''))
      for (const each of words) found.add(each);
  }
  return found;
}

/** So many paragraphs must end with a mark, and so many times as many as do not. */
const ENDED = 3;
const SHARE = 4;

/** True where the next words go on with the sentence, or with a range of numbers cut by a line end. */
function goesOn(text: string, end: number): boolean {
  const rest = text.slice(end, end + 60).replace(BLANK_AND_MARKUP, '');
  return RANGE_GOES_ON.test(rest) || (startsLower(rest) && !POINT.test(rest));
}

const RANGE_GOES_ON = /^[-–] ?\d/u;
const POINT = /^[a-zđ][).]/u;
