import { outlineOf, type OutlineEntry } from '../../analyse/outline.ts';
import { headingOf, withoutEnd, wordsOf } from '../../analyse/text-of.ts';
import type { Heading } from '../../ast/nodes.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { topicsOf } from './heading-topics.ts';

/**
 * One subject treated in two sections: two headings announce it, or two
 * entries side by side have the same heading.
 *
 * What is said in two places is changed in one of them: times and tasks then
 * contradict each other. Parts that repeat the same inner form (content, time,
 * place of each activity) are right, and so is a general section followed by
 * one of details. It is a hint, since a plan may mean to say both.
 *
 * To fix, put both in one section. Leave the rule out where a superior's form
 * has the two.
 */
export const duplicateSection: Rule = defineRule({
  id: 'duplicate-section',
  category: 'components',
  severity: { publish: 'info', draft: 'info' },
  clause: null,
  confidence: 0.8,
  docs: {
    vi: {
      summary: 'Một nội dung được nêu ở hai mục.',
      why: 'Nội dung nêu hai nơi thì khi sửa thường chỉ sửa một nơi, thời gian và nhiệm vụ dễ mâu thuẫn.',
      fix: 'Gộp lại trong một mục.',
      off: 'Khi mẫu của cấp trên quy định cả hai mục.',
    },
    en: {
      summary: 'One subject is treated in two sections.',
      why: 'What is said in two places is changed in one of them; times and tasks then contradict each other.',
      fix: 'Put both in one section.',
      off: "Where a superior's form has the two.",
    },
  },
  messages: {
    vi: {
      topic: '“{topic}” đã nêu ở mục “{other}”; nên gộp vào một mục.',
      same: 'Tiêu đề “{topic}” trùng với một tiêu đề cùng cấp ở trên; nên gộp hoặc đặt tên khác.',
      first: 'nêu lần đầu ở đây',
    },
    en: {
      topic: '"{topic}" is already treated under "{other}"; put both in one section.',
      same: 'The heading "{topic}" stands above at the same level as well; join the two or rename one.',
      first: 'first here',
    },
  },
  examples: {
    invalid: [
      {
        title: 'two headings announce the measures',
        text: 'KẾ HOẠCH\nTrồng cây xanh\n\nI. MỤC ĐÍCH\nPhủ xanh đồi trọc.\nII. NHIỆM VỤ, GIẢI PHÁP\nTrồng 500 cây.\nIII. GIẢI PHÁP THỰC HIỆN\nHuy động đoàn viên.\n',
        findings: ['8:6 “giải pháp” đã nêu ở mục “NHIỆM VỤ, GIẢI PHÁP”; nên gộp vào một mục.'],
      },
      {
        title: 'the entry that treats it again',
        text: 'KẾ HOẠCH\nTrồng cây xanh\n\nI. CHỦ ĐỀ, THỜI GIAN PHÁT ĐỘNG\n1. Chủ đề\nXanh núi đồi.\n2. Thời gian phát động\nTháng 3/2026.\nII. ĐỐI TƯỢNG VÀ THỜI GIAN PHÁT ĐỘNG\n1. Đối tượng\nCác thôn.\n2. Thời gian phát động thi đua\nTháng 4/2026.\n',
        findings: [
          '12:4 “thời gian phát động” đã nêu ở mục “CHỦ ĐỀ, THỜI GIAN PHÁT ĐỘNG”; nên gộp vào một mục.',
        ],
      },
      {
        title: 'two entries side by side',
        text: 'KẾ HOẠCH\nTrồng cây xanh\n\nI. NỘI DUNG\n1. Tuyên truyền\nPhát thanh hằng tuần.\n2. Chăm sóc cây\nTưới nước.\n3. Tuyên truyền\nTreo băng rôn.\n',
        findings: [
          '9:4 Tiêu đề “Tuyên truyền” trùng với một tiêu đề cùng cấp ở trên; nên gộp hoặc đặt tên khác.',
        ],
      },
    ],
    valid: [
      {
        title: 'the same form inside each activity',
        text: 'KẾ HOẠCH\nNgày hội\n\nI. HỘI THI\n1. Thời gian\nNgày 05/3.\n2. Địa điểm\nNhà văn hóa.\nII. TRIỂN LÃM\n1. Thời gian\nNgày 06/3.\n2. Địa điểm\nTrụ sở xã.\n',
        findings: [],
      },
      {
        title: 'a general section and one of details',
        text: 'KẾ HOẠCH\nTrồng cây xanh\n\nI. MỤC TIÊU CHUNG\nPhủ xanh đồi trọc.\nII. MỤC TIÊU CỤ THỂ\nTrồng 500 cây.\nIII. NHIỆM VỤ\nHuy động đoàn viên.\nIV. NHIỆM VỤ CỦA CÁC THÔN\nĐào hố.\n',
        findings: [],
      },
      {
        title: 'an entry that bears the name of its section',
        text: 'KẾ HOẠCH\nTrồng cây xanh\n\nI. NỘI DUNG, THỜI GIAN\n1. Nội dung\nTrồng 500 cây.\n2. Thời gian\nTháng 3/2026.\n',
        findings: [],
      },
      {
        title: 'other words behind the same beginning',
        text: 'KẾ HOẠCH\nPhòng, chống thiên tai\n\nI. NHIỆM VỤ PHÒNG, CHỐNG THIÊN TAI\nRà soát nơi xung yếu.\nII. GIẢI PHÁP PHÒNG, CHỐNG THIÊN TAI\nDự trữ vật tư.\n',
        findings: [],
      },
      {
        title: 'a unit that comes twice is another matter',
        text: 'KẾ HOẠCH\nTrồng cây xanh\n\nI. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\nCung cấp cây giống.\n2. Phòng Kinh tế\nHướng dẫn kỹ thuật.\n',
        findings: [],
      },
    ],
  },
  check: ({ analysis, report, say }) => {
    if (analysis.root.documentType !== 'kế hoạch') return;
    const { roots, entries } = outlineOf(analysis.root);
    checkGroup(roots, null);
    for (const { node, children } of entries) if (children.length > 1) checkGroup(children, node);

    function checkGroup(group: readonly OutlineEntry[], parent: OutlineEntry['node'] | null): void {
      const headed = headedOf(group);
      if (headed.length < 2) return;
      for (const { again, first, topic } of repeatedTopics(headed))
        report({
          at: again,
          message: 'topic',
          values: { topic, other: wordsOf(first) },
          related: [{ message: say('first', {}), range: first.position }],
        });
      // A unit that is given work twice is reported as such.
      if (parent?.type === 'section' && parent.role === 'organization') return;
      for (const { again, first } of repeatedHeadings(headed))
        report({
          at: again,
          message: 'same',
          values: { topic: withoutEnd(wordsOf(again), MARKS) },
          related: [{ message: say('first', {}), range: first.position }],
        });
    }
  },
});

/** Marks at the end of a heading are no part of it. */
const MARKS = ':.,;';

interface Headed {
  entry: OutlineEntry;
  heading: Heading;
}

interface Repeated {
  first: Heading;
  again: Heading;
}

function headedOf(entries: readonly OutlineEntry[]): Headed[] {
  const headed: Headed[] = [];
  for (const entry of entries) {
    const heading = headingOf(entry.node);
    if (heading !== null) headed.push({ entry, heading });
  }
  return headed;
}

/** A number that begins anew opens another document, whose headings are its own. */
function beginsAnew({ entry }: Headed, before: Headed): boolean {
  return (entry.marker.ordinals.at(-1) ?? 0) < (before.entry.marker.ordinals.at(-1) ?? 0);
}

/** Sections that announce what an earlier one announced; the place is the entry that treats it, where one does. */
function repeatedTopics(headed: readonly Headed[]): (Repeated & { topic: string })[] {
  const found: (Repeated & { topic: string })[] = [];
  const known = new Map<string, Headed>();
  for (const own of headed) {
    if (own.entry.node.type !== 'section') continue;
    for (const { words } of topicsOf(own.heading).announced) {
      const first = known.get(words);
      if (first === undefined) known.set(words, own);
      else if (first !== own && !beginsAnew(own, first) && !isSame(own, first))
        found.push({ first: first.heading, again: placeOf(own, words), topic: words });
    }
  }
  return found;
}

function isSame(a: Headed, b: Headed): boolean {
  return keyOf(a.heading) === keyOf(b.heading);
}

function keyOf(heading: Heading): string {
  return withoutEnd(wordsOf(heading), MARKS).toLowerCase();
}

function placeOf({ entry, heading }: Headed, words: string): Heading {
  const inner = headedOf(entry.children).find((child) => keyOf(child.heading).startsWith(words));
  return inner?.heading ?? heading;
}

/** Entries side by side with one heading. Only headings of one length can be the same, so most words need no look. */
function repeatedHeadings(headed: readonly Headed[]): Repeated[] {
  const lengths = new Map<number, number>();
  for (const { heading } of headed) {
    const length = lengthOf(heading);
    lengths.set(length, (lengths.get(length) ?? 0) + 1);
  }
  const found: Repeated[] = [];
  const known = new Map<string, Headed>();
  for (const own of headed) {
    if (lengths.get(lengthOf(own.heading)) === 1) continue;
    const key = keyOf(own.heading);
    const first = known.get(key);
    if (first === undefined) known.set(key, own);
    else if (key.includes(' ') && !beginsAnew(own, first))
      found.push({ first: first.heading, again: own.heading });
  }
  return found;
}

function lengthOf({ position: { start, end } }: Heading): number {
  return end.offset - start.offset;
}
