import type { Analysis } from '../../analyse/analyse.ts';
import { outlineOf, type OutlineEntry } from '../../analyse/outline.ts';
import { hasMarks, headingOf, withoutEnd, wordsOf } from '../../analyse/text-of.ts';
import type { Heading } from '../../ast/nodes.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { ELSEWHERE, type HeadingTopic } from '../lexicon/heading-topics.data.ts';
import { topicsOf, type Announced } from './heading-topics.ts';

/**
 * A heading that lists what its section does not hold, or leaves out what it
 * does.
 *
 * Readers look things up by headings: who looks for the awards under
 * “… và khen thưởng” finds nothing, who looks for the time does not expect it
 * under “Đối tượng, nội dung”. Only lists of known subjects are judged, and a
 * section that sends the reader to an appendix holds what it announces.
 *
 * To fix, mend the heading or move the part. Leave the rule out where a
 * superior's form sets the headings.
 */
export const headingContent: Rule = defineRule({
  id: 'heading-content',
  category: 'components',
  severity: { publish: 'info', draft: 'info' },
  clause: null,
  confidence: 0.8,
  docs: {
    vi: {
      summary: 'Tiêu đề nêu điều mà mục không có, hoặc thiếu điều mà mục có.',
      why: 'Người đọc tra cứu theo tiêu đề; tiêu đề không khớp thì không tìm được nội dung cần thực hiện.',
      fix: 'Sửa tiêu đề, hoặc chuyển nội dung về đúng mục.',
      off: 'Khi mẫu của cấp trên quy định sẵn tiêu đề.',
    },
    en: {
      summary: 'A heading lists what its section does not hold, or leaves out what it does.',
      why: 'Readers look things up by headings and do not find what they have to do.',
      fix: 'Mend the heading, or move the part.',
      off: "Where a superior's form sets the headings.",
    },
  },
  messages: {
    vi: {
      absent: 'Tiêu đề nêu “{topic}” nhưng trong mục không có nội dung này; hãy sửa tiêu đề hoặc bổ sung.',
      extra: '“{topic}” nằm trong mục “{heading}” mà tiêu đề mục không nêu; hãy sửa tiêu đề hoặc tách mục.',
      heading: 'tiêu đề của mục',
      also: 'cũng không có trong tiêu đề',
    },
    en: {
      absent: 'The heading announces "{topic}", which the section does not hold; mend the heading or add it.',
      extra:
        '"{topic}" stands under "{heading}", which does not announce it; mend the heading or move the part.',
      heading: 'the heading of the section',
      also: 'not in the heading either',
    },
  },
  examples: {
    invalid: [
      {
        title: 'awards announced, none there',
        text: 'KẾ HOẠCH\nTrồng cây xanh\n\nI. ĐỐI TƯỢNG, THỜI GIAN VÀ KHEN THƯỞNG\n1. Đối tượng\nHộ gia đình của các thôn.\n2. Thời gian\nTừ tháng 3 đến tháng 4 năm 2026.\n',
        findings: [
          '4:4 Tiêu đề nêu “khen thưởng” nhưng trong mục không có nội dung này; hãy sửa tiêu đề hoặc bổ sung.',
        ],
      },
      {
        title: 'time and place under another heading',
        text: 'KẾ HOẠCH\nKiểm tra vườn ươm\n\nI. ĐỐI TƯỢNG, NỘI DUNG KIỂM TRA\n1. Đối tượng kiểm tra\nCác vườn ươm.\n2. Nội dung kiểm tra\nChất lượng cây giống.\n3. Thời gian kiểm tra\nTháng 3 năm 2026.\n4. Địa điểm kiểm tra\nTại các vườn ươm.\n',
        findings: [
          '9:4 “Thời gian kiểm tra” nằm trong mục “ĐỐI TƯỢNG, NỘI DUNG KIỂM TRA” mà tiêu đề mục không nêu; hãy sửa tiêu đề hoặc tách mục.',
        ],
      },
    ],
    valid: [
      {
        title: 'each subject has its part',
        text: 'KẾ HOẠCH\nTrồng cây xanh\n\nI. ĐỐI TƯỢNG, THỜI GIAN VÀ KHEN THƯỞNG\n1. Đối tượng\nHộ gia đình của các thôn.\n2. Thời gian\nTừ tháng 3 đến tháng 4 năm 2026.\n3. Khen thưởng\nTặng Giấy khen cho 05 hộ.\n',
        findings: [],
      },
      {
        title: 'a sentence holds it without a heading',
        text: 'KẾ HOẠCH\nTrồng cây xanh\n\nI. THỜI GIAN VÀ KINH PHÍ\nThực hiện trong tháng 3 năm 2026; ngân sách xã bảo đảm.\n',
        findings: [],
      },
      {
        title: 'the appendix holds it',
        text: 'KẾ HOẠCH\nTrồng cây xanh\n\nI. NỘI DUNG, THỜI GIAN VÀ KHEN THƯỞNG\nChi tiết tại Phụ lục kèm theo Kế hoạch này.\n',
        findings: [],
      },
      {
        title: 'a heading in general words',
        text: 'KẾ HOẠCH\nTrồng cây xanh\n\nI. NHỮNG VẤN ĐỀ CHUNG\n1. Đối tượng\nHộ gia đình của các thôn.\n2. Thời gian\nTháng 3 năm 2026.\n',
        findings: [],
      },
      {
        title: 'the way of doing it belongs to the content',
        text: 'KẾ HOẠCH\nKiểm tra vườn ươm\n\nI. ĐỐI TƯỢNG, NỘI DUNG KIỂM TRA\n1. Đối tượng kiểm tra\nCác vườn ươm.\n2. Nội dung kiểm tra\nChất lượng cây giống.\n3. Phương pháp kiểm tra\nXem hồ sơ và thực địa.\n',
        findings: [],
      },
    ],
  },
  check: ({ analysis, report, say }) => {
    if (analysis.root.documentType !== 'kế hoạch') return;
    for (const entry of outlineOf(analysis.root).entries) {
      const heading = entry.node.type === 'section' ? headingOf(entry.node) : null;
      if (heading === null) continue;
      const { announced, all } = topicsOf(heading);
      const [first, second] = announced;
      if (first === undefined || second === undefined) continue;
      for (const { words } of absentOf(analysis, entry, heading, announced))
        report({ at: heading, message: 'absent', values: { topic: words } });
      const [extra, ...others] = all ? extrasOf(entry, announced) : [];
      if (extra === undefined) continue;
      report({
        at: extra,
        message: 'extra',
        values: { topic: nameOf(extra), heading: nameOf(heading) },
        related: [
          { message: say('heading', {}), range: heading.position },
          ...others.map(({ position }) => ({ message: say('also', {}), range: position })),
        ],
      });
    }
  },
});

/** A section shorter than this holds a word or two, or was torn off. */
const SHORTEST = 40;

function nameOf(heading: Heading): string {
  return withoutEnd(wordsOf(heading), ':.,;');
}

/** Subjects that the heading announces and no word of the section speaks of. */
function absentOf(
  { source }: Analysis,
  entry: OutlineEntry,
  heading: Heading,
  announced: readonly Announced[],
): Announced[] {
  const told = announced.filter(({ topic }) => topic.held !== null);
  if (told.length === 0) return [];
  const body = source.text.slice(heading.position.end.offset, entry.node.position.end.offset);
  // As a rule the words stand there in small letters.
  if (told.every(({ topic }) => holds(body, topic.held))) return [];
  const words = (hasMarks(body) ? body.normalize('NFC') : body).toLowerCase();
  if (words.trim().length < SHORTEST || ELSEWHERE.test(words)) return [];
  return told.filter(({ topic }) => !holds(words, topic.held));
}

function holds(body: string, held: readonly string[] | null): boolean {
  return held === null || held.some((words) => body.includes(words));
}

/** Entries headed by a subject of their own that the heading leaves out, where each one that it names has an entry. */
function extrasOf(entry: OutlineEntry, announced: readonly Announced[]): Heading[] {
  if (entry.children.length < 2) return [];
  const inner: { heading: Heading; topics: readonly Announced[] }[] = [];
  for (const { node } of entry.children) {
    const heading = headingOf(node);
    if (heading !== null) inner.push({ heading, topics: topicsOf(heading).announced });
  }
  const isNamed = (topic: HeadingTopic): boolean => announced.some((each) => each.topic === topic);
  const extras = inner.filter(
    ({ topics }) => topics.length > 0 && topics.every(({ topic }) => topic.held !== null && !isNamed(topic)),
  );
  if (extras.length === 0) return [];
  const held = new Set(inner.flatMap(({ topics }) => topics.map(({ topic }) => topic)));
  return announced.every(({ topic }) => held.has(topic)) ? extras.map(({ heading }) => heading) : [];
}
