import type { Analysis } from '../../analyse/analyse.ts';
import type { Citation, OrdinalEvent } from '../../ast/inline.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Fix } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import type { Range } from '../../text/place.ts';
import { hasLetter, startsLower, startsUpper } from '../../text/letters.ts';
import { STOPPED_ADDRESS } from '../lexicon/punctuation-words.data.ts';
import { endingOf } from '../numbering/ending.ts';
import { titledSiblings, type TitledEntry } from '../numbering/titles.ts';
import { doubledMarks } from './doubled-marks.ts';
import { isMisread } from './misread.ts';
import { runningTextOf } from './running-text.ts';

/**
 * Two marks where one belongs, no comma between two documents, a stop behind
 * “Ông”, a small letter behind a colon where those beside it have a capital.
 *
 * The norm of the language, no clause. What only taste could tell, as most
 * commas are, is not judged. A small letter behind a colon, a stop behind a
 * form of address and a list that trails off in dots are hints.
 *
 * To fix, keep one mark or add the comma. The fix is safe for a mark that
 * stands twice; where two marks differ or a comma is added, the author
 * decides. Turn the rule off for text that is only consulted.
 */
export const punctuation: Rule = defineRule({
  id: 'punctuation',
  category: 'typography',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  docs: {
    vi: {
      summary: 'Hai dấu câu liền nhau, thiếu dấu phẩy giữa hai văn bản, thừa dấu chấm sau “Ông”, “Bà”.',
      why: 'Dấu câu thừa hoặc thiếu làm câu khó hiểu: hai văn bản viết liền dễ bị đọc thành một.',
      fix: 'Giữ một dấu, thêm dấu phẩy hoặc chữ “và”.',
      off: 'Khi văn bản chỉ dùng để tra cứu, không phát hành.',
    },
    en: {
      summary: 'Two marks together, no comma between two documents, a stop behind “Ông”.',
      why: 'Two documents without a comma between them read as one.',
      fix: 'Keep one mark; add the comma or “và”.',
      off: 'Where the text is only consulted and never published.',
    },
  },
  messages: {
    vi: {
      doubled: '“{found}” là hai dấu câu liền nhau; hãy chỉ giữ một dấu.',
      trailing: 'Đoạn kết thúc bằng “{found}”, không rõ đã hết câu chưa; hãy liệt kê đủ hoặc kết thúc câu.',
      list: 'Thiếu dấu phẩy hoặc chữ “và” giữa “{before}” và “{after}”.',
      address: 'Thừa dấu chấm sau “{found}”; hãy bỏ dấu chấm.',
      colon:
        'Sau dấu hai chấm viết thường trong khi các mục cùng cấp (“{model}”) viết hoa; hãy viết thống nhất.',
      keep: 'Chỉ giữ “{expected}”',
      comma: 'Thêm dấu phẩy',
      drop: 'Bỏ dấu chấm',
    },
    en: {
      doubled: '“{found}” is two marks together; keep one.',
      trailing: 'The paragraph ends with “{found}”; complete the list or end the sentence.',
      list: 'A comma or “và” is missing between “{before}” and “{after}”.',
      address: 'No stop stands behind “{found}”; take it away.',
      colon:
        'A small letter follows the colon where those beside it (“{model}”) have a capital; write them alike.',
      keep: 'Keep “{expected}” only',
      comma: 'Add a comma',
      drop: 'Drop the stop',
    },
  },
  examples: {
    invalid: [
      {
        title: 'a mark twice, and two that fight',
        text: 'KẾ HOẠCH\nTrồng cây\n\nTrồng bàng,, phượng, giấy;, dọc đường trục xã..\n',
        findings: [
          '4:11 “,,” là hai dấu câu liền nhau; hãy chỉ giữ một dấu.',
          '4:26 “;,” là hai dấu câu liền nhau; hãy chỉ giữ một dấu.',
          '4:46 “..” là hai dấu câu liền nhau; hãy chỉ giữ một dấu.',
        ],
      },
      {
        title: 'two documents in a row',
        text: 'KẾ HOẠCH\nTrồng cây\n\nThực hiện Nghị quyết Đại hội Đảng bộ xã lần thứ XVI Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX.\n',
        findings: ['4:49 Thiếu dấu phẩy hoặc chữ “và” giữa “XVI” và “Nghị quyết”.'],
      },
      {
        title: 'a stop behind a form of address',
        text: 'KẾ HOẠCH\nTrồng cây\n\nPhân công Ông. Trần Văn Tịnh phụ trách.\n',
        findings: ['4:11 Thừa dấu chấm sau “Ông”; hãy bỏ dấu chấm.'],
      },
      {
        title: 'a list that trails off',
        text: 'KẾ HOẠCH\nTrồng cây\n\nTrồng các loại cây như bàng, phượng, giấy;...\n',
        findings: [
          '4:42 Đoạn kết thúc bằng “;...”, không rõ đã hết câu chưa; hãy liệt kê đủ hoặc kết thúc câu.',
        ],
      },
      {
        title: 'a small letter behind one colon',
        text: 'KẾ HOẠCH\nTrồng cây\n\n1. Phòng Kinh tế: Chuẩn bị cây giống, hướng dẫn kỹ thuật trồng cây.\n\n2. Các thôn: trồng cây theo kế hoạch, chăm sóc cây sau khi trồng.\n\n3. Trường học: Tuyên truyền trong học sinh về ý nghĩa của phong trào.\n',
        findings: [
          '6:14 Sau dấu hai chấm viết thường trong khi các mục cùng cấp (“1.”) viết hoa; hãy viết thống nhất.',
        ],
      },
    ],
    valid: [
      {
        title: 'dots, short forms and the end mark',
        text: 'KẾ HOẠCH\nTrồng cây\n\nTrồng bàng, phượng, v.v.; tại TP., thị xã,... và các xã… Ngày.../.../2026 tổng kết./.\n',
        findings: [],
      },
      {
        title: 'two documents with a comma or a word between them',
        text: 'KẾ HOẠCH\nTrồng cây\n\nThực hiện Nghị quyết Đại hội Đảng bộ xã lần thứ XVI, Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX và Kế hoạch số 12/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh.\n',
        findings: [],
      },
      {
        title: 'names and posts behind a colon',
        text: 'KẾ HOẠCH\nTrồng cây\n\n1. Phòng Kinh tế: Trưởng đoàn.\n\n2. Các thôn: thành viên.\n\n3. Văn phòng: Thư ký.\n',
        findings: [],
      },
      {
        title: 'small letters behind every colon',
        text: 'KẾ HOẠCH\nTrồng cây\n\n1. Phòng Kinh tế: chuẩn bị cây giống.\n\n2. Các thôn: trồng cây theo kế hoạch.\n\n3. Trường học: tuyên truyền trong học sinh.\n',
        findings: [],
      },
      {
        title: 'places to fill in',
        text: 'KẾ HOẠCH\nTrồng cây\n\nHọ và tên: ................; sinh ngày .. tháng .. năm ....; số: ..,..\n',
        findings: [],
      },
    ],
  },
  check: ({ analysis, report, say }) => {
    const { source, root, nodes } = analysis;
    const { text } = source;
    const { start, end } = root.position;
    const doubled = doubledMarks(text, start.offset, end.offset);
    const addresses = text.includes('.') ? stoppedAddresses(text, start.offset, end.offset) : [];
    const isText = (place: { start: number; end: number }): boolean =>
      runningTextOf(analysis).holds(place.start, place.end);
    const marks = doubled.filter(isText);
    if (marks.length > 0 && !isMisread(analysis)) {
      for (const { kind, start: from, end: to, found, expected, same } of marks) {
        const at = source.range(from, to);
        if (kind === 'trailing') {
          report({ at, message: 'trailing', values: { found }, severity: 'info', confidence: 0.6 });
          continue;
        }
        const title = say('keep', { expected });
        const fix: Fix = { title, safety: same ? 'safe' : 'unsafe', edits: [{ range: at, text: expected }] };
        report({ at, message: 'doubled', values: { found }, fixes: [fix], actual: found });
      }
    }
    for (const { start: from, end: to } of addresses.filter(isText)) {
      const found = text.slice(from, to - 1);
      const edits = [{ range: source.range(to - 1, to), text: '' }];
      const fix: Fix = { title: say('drop', {}), safety: 'safe', edits };
      report({
        at: source.range(from, to),
        message: 'address',
        values: { found },
        severity: 'info',
        fixes: [fix],
      });
    }
    for (const { at, place, before, after } of unseparated(nodes, analysis)) {
      const edits = [{ range: source.range(place, place), text: ',' }];
      const fix: Fix = { title: say('comma', {}), safety: 'unsafe', edits };
      report({ at, message: 'list', values: { before, after }, fixes: [fix], confidence: 0.95 });
    }
    for (const siblings of titledSiblings(root)) {
      for (const { at, model } of smallBehindColon(siblings, text)) {
        const range = source.range(at, at + 1);
        report({ at: range, message: 'colon', values: { model }, severity: 'info', confidence: 0.8 });
      }
    }
  },
});

function stoppedAddresses(text: string, from: number, to: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  STOPPED_ADDRESS.lastIndex = from;
  for (let match = STOPPED_ADDRESS.exec(text); match !== null && match.index < to;) {
    found.push({ start: match.index, end: match.index + match[0].length });
    match = STOPPED_ADDRESS.exec(text);
  }
  return found;
}

interface Unseparated {
  at: Range;
  place: number;
  before: string;
  after: string;
}

/** Two documents with nothing but a blank between them. */
function unseparated(nodes: Analysis['nodes'], { source }: Analysis): Unseparated[] {
  const ends = new Set<number>();
  const add = ({ position }: Citation | OrdinalEvent): void => {
    ends.add(position.end.offset);
  };
  for (const { node } of nodes.all('citation')) add(node);
  for (const { node } of nodes.all('ordinalEvent')) add(node);
  if (ends.size < 2) return [];
  const { text } = source;
  return nodes.all('citation').flatMap(({ node }) => {
    const { start } = node.position;
    const place = start.offset - 1;
    const { documentType } = node;
    if (documentType === null || text.charAt(place) !== ' ' || !ends.has(place)) return [];
    const written = text.slice(start.offset, start.offset + documentType.length);
    const before = text.slice(text.lastIndexOf(' ', place - 1) + 1, place);
    if (!startsUpper(written) || !hasLetter(before + written) || before.length > SHOWN) return [];
    const at = source.range(place - before.length, start.offset + written.length);
    return [{ at, place, before, after: written }];
  });
}

/** A word longer than this is none. */
const SHOWN = 30;

/** What is shorter may be a name or a post, which has letters of its own. */
const SENTENCE = 40;

/** Small letters behind the colon of a title, where most titles beside it are followed by a capital. */
function smallBehindColon(siblings: readonly TitledEntry[], text: string): { at: number; model: string }[] {
  const followed = siblings.flatMap((titled) => {
    const { sign } = endingOf(titled.title, text);
    const words = titled.entry.node.children.find(
      ({ type, position }) =>
        type === 'paragraph' && position.start.offset > titled.title.position.start.offset,
    );
    if (sign !== ':' || words === undefined) return [];
    const { start, end } = words.position;
    return end.offset - start.offset < SENTENCE ? [] : [{ titled, at: start.offset }];
  });
  if (followed.length < 3) return [];
  const first = (at: number): string => text.slice(at, at + 2);
  const small = followed.filter(({ at }) => startsLower(first(at)));
  const model = followed.find(({ at }) => startsUpper(first(at)));
  if (model === undefined || small.length * 3 > followed.length) return [];
  return small.map(({ at }) => ({ at, model: model.titled.entry.marker.value }));
}
