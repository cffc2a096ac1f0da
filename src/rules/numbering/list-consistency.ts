import type { SourceText } from '../../analyse/text-run.ts';
import type { Node, Paragraph } from '../../ast/nodes.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Fix } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import type { Range } from '../../text/place.ts';
import { startsUpper } from '../../text/letters.ts';
import { isMisread } from '../typography/misread.ts';
import { labelOf } from './entry-labels.ts';
import { endingOf, type Ending } from './ending.ts';
import { listsOf, type List } from './lists.ts';

/**
 * A list whose entries do not go together: some end with a semicolon and some
 * with a stop, one stands alone, one has lost its marker.
 *
 * No clause rules it. A reader takes a semicolon for “more follows” and a
 * stop for the end; a stop on the last entry alone is right. An entry alone
 * or without a marker is a hint only: both may be meant.
 *
 * To mend it, end all entries but the last alike. The fix follows the
 * majority and is unsafe, since only the author knows which was meant. Turn
 * the rule off where lists are pasted from forms.
 */
export const listConsistency: Rule = defineRule({
  id: 'list-consistency',
  category: 'numbering',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  confidence: 0.95,
  docs: {
    vi: {
      summary: 'Các mục trong một danh sách không thống nhất: dấu cuối mục, dấu đầu dòng.',
      why: 'Dấu chấm phẩy cho biết danh sách còn tiếp, dấu chấm cho biết đã hết; dùng lẫn thì người đọc không biết danh sách gồm những gì.',
      fix: 'Kết thúc các mục bằng cùng một dấu; mục cuối cùng có thể dùng dấu chấm.',
      off: 'Tắt khi danh sách được chép từ biểu mẫu.',
    },
    en: {
      summary: 'The entries of a list do not go together: their end marks, their bullets.',
      why: 'A semicolon says that more follows, a stop that the list ends; mixed, nobody knows what belongs to it.',
      fix: 'End all entries alike; the last one may take a stop.',
      off: 'Turn it off where lists are pasted from forms.',
    },
  },
  messages: {
    vi: {
      mixed:
        'Mục này kết thúc bằng “{found}” trong khi các mục khác của danh sách kết thúc bằng “{expected}”; hãy dùng thống nhất một dấu.',
      single: 'Danh sách chỉ có một mục “{marker}”; hãy bỏ dấu đầu mục hoặc tách thành nhiều mục.',
      loose: 'Đoạn này không có dấu “{marker}” như các mục ở trên; hãy thêm dấu nếu đoạn là một mục.',
      fix: 'Thay “{found}” bằng “{expected}”',
    },
    en: {
      mixed:
        'This entry ends with "{found}" where others of the list end with "{expected}"; use one of them.',
      single: 'The list has one entry only, "{marker}"; drop the marker or make several entries of it.',
      loose: 'This paragraph has no "{marker}" as the entries above have; add it if it is one of them.',
      fix: 'Replace "{found}" by "{expected}"',
    },
  },
  examples: {
    invalid: [
      {
        title: 'semicolons among stops',
        text: 'KẾ HOẠCH\n\n1. Chỉ tiêu\n\na) Trồng 500 cây.\n\nb) Thu gom 95% rác;\n\nc) Xóa 02 điểm đen.\n\nd) Lát 300 m đường.',
        findings: [
          '7:16 Mục này kết thúc bằng “;” trong khi các mục khác của danh sách kết thúc bằng “.”; hãy dùng thống nhất một dấu.',
        ],
      },
      {
        title: 'a stop in the middle of a list',
        text: 'KẾ HOẠCH\n\nCác thôn thực hiện:\n\n- Làm đất;\n\n- Trồng cây.\n\n- Tưới cây;\n\n- Rào gốc.',
        findings: [
          '7:9 Mục này kết thúc bằng “.” trong khi các mục khác của danh sách kết thúc bằng “;”; hãy dùng thống nhất một dấu.',
        ],
      },
      {
        title: 'a list of one entry',
        text: 'KẾ HOẠCH\n\nI. THỜI GIAN\n\n- Phong trào thực hiện trong năm 2026.\n\nII. KINH PHÍ\n\nNgân sách xã.',
        findings: ['5:1 Danh sách chỉ có một mục “-”; hãy bỏ dấu đầu mục hoặc tách thành nhiều mục.'],
      },
      {
        title: 'paragraphs that lost their dash',
        text: 'KẾ HOẠCH\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế\n\n- Chuẩn bị cây giống.\n\n- Hướng dẫn kỹ thuật.\n\nTổng hợp báo cáo của các thôn.\n\n2. Các thôn\n\nĐăng ký số lượng cây.',
        findings: ['11:1 Đoạn này không có dấu “-” như các mục ở trên; hãy thêm dấu nếu đoạn là một mục.'],
      },
    ],
    valid: [
      {
        title: 'semicolons, and a stop at the end',
        text: 'KẾ HOẠCH\n\n1. Chỉ tiêu\n\na) Trồng 500 cây;\n\nb) Thu gom 95% rác;\n\nc) Xóa 02 điểm đen.',
        findings: [],
      },
      {
        title: 'stops throughout, inner lists with semicolons',
        text: 'KẾ HOẠCH\n\n1. Làm đất.\n\n2. Trồng cây:\n\na) Cây bóng mát;\n\nb) Cây hoa.\n\n3. Tưới cây.\n\n4. Rào gốc.',
        findings: [],
      },
      {
        title: 'two lists behind one another',
        text: 'KẾ HOẠCH\n\nCây bóng mát:\n\n- Bàng;\n\n- Phượng.\n\nCây hoa:\n\n- Giấy;\n\n- Chuỗi ngọc.',
        findings: [],
      },
      {
        title: 'a paragraph that closes a list of contents',
        text: 'KẾ HOẠCH\n\nI. NỘI DUNG\n\n1. Trồng cây\n\n- Cây bóng mát.\n\n- Cây hoa.\n\nCây giống do xã cấp.\n\n2. Tưới cây\n\nMỗi tuần hai lần.',
        findings: [],
      },
      {
        title: 'one task of a unit, where other units have several',
        text: 'KẾ HOẠCH\n\n1. Phòng Kinh tế\n\n- Chuẩn bị cây giống.\n\n- Hướng dẫn kỹ thuật.\n\n2. Công an xã\n\n- Giữ gìn trật tự.',
        findings: [],
      },
    ],
  },
  check({ analysis, report, say }) {
    const { source } = analysis;
    const lists = listsOf(analysis.root);
    const neighbours = new Neighbours(lists);
    for (const list of lists) {
      const odd = oddEndings(list, source);
      // What stands at the end of a line that was misread, nobody wrote.
      if (odd.length > 0 && isMisread(analysis)) return;
      for (const { range, at, found, expected } of odd) {
        const edits = [{ range: at, text: expected }];
        const fix: Fix = { title: say('fix', { found, expected }), safety: 'unsafe', edits };
        const values = { found, expected };
        report({ at: range, message: 'mixed', values, fixes: [fix], actual: found, expected });
      }
      const marker = list.entries[0]?.marker;
      if (marker === undefined) continue;
      const values = { marker: labelOf(marker) };
      if (neighbours.explainNone(list)) {
        report({ at: marker, message: 'single', values, severity: 'info', confidence: 0.7 });
      }
      for (const paragraph of lostEntries(list, source.text)) {
        report({ at: paragraph, message: 'loose', values, severity: 'info', confidence: 0.6 });
      }
    }
  },
});

interface OddEnding {
  range: Range;
  at: Range;
  found: string;
  expected: string;
}

/** The entries that end as fewer do; the last one may always end with a stop. */
function oddEndings({ entries }: List, source: SourceText): OddEnding[] {
  if (entries.length < 3) return [];
  const stops: Ending[] = [];
  const semicolons: Ending[] = [];
  let last: Ending | null = null;
  for (const { words } of entries) {
    const ending = words === null ? null : endingOf(words, source.text);
    if (ending?.sign === '.') stops.push(ending);
    else if (ending?.sign === ';') semicolons.push(ending);
    last = ending;
  }
  if (stops.at(-1) === last) stops.pop();
  if (stops.length === 0 || semicolons.length - (semicolons.at(-1) === last ? 1 : 0) === 0) return [];
  const odd = semicolons.length <= stops.length ? semicolons : stops;
  const [found, expected] = odd === semicolons ? [';', '.'] : ['.', ';'];
  return odd.map(({ at, end }) => {
    const start = source.text.lastIndexOf(' ', at - 1) + 1;
    return {
      range: source.range(Math.max(start, at - SHOWN), end),
      at: source.range(at, end),
      found,
      expected,
    };
  });
}

/** A word longer than this is not shown whole. */
const SHOWN = 20;

/** Lists that an entry alone would be compared with. */
class Neighbours {
  readonly #below = new Map<Node, number>();
  /** Keys of the lists of several entries below the children of a node. */
  readonly #long = new Map<Node | null, Set<string>>();

  constructor(lists: readonly List[]) {
    for (const { parent, above, key, entries } of lists) {
      this.#below.set(parent, (this.#below.get(parent) ?? 0) + 1);
      if (entries.length < 2) continue;
      const keys = this.#long.get(above);
      if (keys === undefined) this.#long.set(above, new Set([key]));
      else keys.add(key);
    }
  }

  /** True for one entry alone, where no longer list of its kind beside it explains it. */
  explainNone({ parent, above, key, entries, loose }: List): boolean {
    const [entry, other] = entries;
    if (entry === undefined || other !== undefined || loose.length > 0) return false;
    const { style, ordinals, delimiter } = entry.marker;
    // `* Lưu ý:` is a note.
    if (delimiter === '*') return false;
    if (style !== 'bullet' && (style !== 'letter' || ordinals[0] !== 1)) return false;
    return this.#below.get(parent) === 1 && this.#long.get(above)?.has(key) !== true;
  }
}

/** Behind so many entries a paragraph looks as if it had lost its dash. */
const ENOUGH = 2;
/** Words that go on from the list above rather than with it. */
const CLOSING =
  /^(?:Trên đây|Đề nghị|Yêu cầu|Căn cứ|Trong quá trình|Lưu ý|Ghi chú|Riêng|Ngoài ra|Trong đó|Các )/u;

function isNoHeading({ type }: Node): boolean {
  return type !== 'heading';
}

/** Paragraphs behind the dashes of a unit's tasks that read as tasks do; elsewhere they may say anything. */
function lostEntries({ entries, loose, key, parent, role }: List, text: string): Paragraph[] {
  if (role !== 'organization' || !key.startsWith('bullet') || parent.children.every(isNoHeading)) return [];
  return loose.flatMap(({ paragraph, behind }) => {
    const opening = text.slice(paragraph.position.start.offset, paragraph.position.start.offset + 24);
    const { sign } = endingOf(paragraph, text);
    const reads = startsUpper(opening) && !CLOSING.test(opening) && (sign === '.' || sign === ';');
    return reads && behind >= ENOUGH && entries.length >= ENOUGH ? [paragraph] : [];
  });
}
