import { outlineOf } from '../../analyse/outline.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { breaksOf, brokenBy, type Break } from './breaks.ts';
import { labelOf, renumbered } from './entry-labels.ts';
import { misplacedOf } from './misplaced.ts';
import { newNumbers, renumberEdits } from './renumber.ts';
import { runsOf } from './series.ts';

/**
 * Entries of one level that do not count one by one: a number used twice,
 * left out or out of order, at any level (I, 1, 1.1, a).
 *
 * Readers find their way, and other documents refer to a place, by these
 * numbers. NĐ 30/2020/NĐ-CP PL I/I/II/6.c-đ orders parts, sections, clauses
 * and points in sequence; points take the Vietnamese letters: `đ` stands
 * behind `d`, and f, j, w, z are not used.
 *
 * To mend it, count the entries anew from the place reported; where an entry
 * is missing, put it back instead. The fix counts anew and takes references
 * inside the document along. It is unsafe: an entry may be missing, and other
 * documents may refer to the numbers. Turn the rule off for extracts, which
 * keep the numbers of the document that they are taken from.
 */
export const numberingSequence: Rule = defineRule({
  id: 'numbering-sequence',
  category: 'numbering',
  severity: { publish: 'error', draft: 'error' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/6.c-đ' },
  confidence: 0.97,
  docs: {
    vi: {
      summary: 'Số thứ tự của các mục cùng cấp bị trùng, bị bỏ cách hoặc đảo thứ tự.',
      why: 'Phần, mục, khoản, điểm phải được đánh số theo thứ tự (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6); văn bản khác dẫn chiếu theo các số này. Điểm dùng chữ cái tiếng Việt: sau d là đ, không có f, j, w, z.',
      fix: 'Đánh số lại từ chỗ được báo; nếu thiếu hẳn một mục thì bổ sung mục đó. Sửa cả những chỗ dẫn chiếu đến số cũ.',
      off: 'Tắt khi kiểm tra bản trích, vốn giữ nguyên số của văn bản gốc.',
    },
    en: {
      summary: 'Numbers of entries on one level are repeated, left out or out of order.',
      why: 'Parts, sections, clauses and points count in sequence (NĐ 30/2020/NĐ-CP, PL I/I/II/6); other documents refer to them by number. Points take Vietnamese letters: đ behind d, no f, j, w, z.',
      fix: 'Count anew from the place reported, or put the missing entry back. Mend references to the old numbers as well.',
      off: 'Turn it off for extracts, which keep the numbers of their source.',
    },
  },
  messages: {
    vi: {
      duplicate: '“{found}” đã dùng cho một mục cùng cấp ở trên; ở đây phải là “{expected}”.',
      gap: 'Sau “{previous}” phải là “{expected}” nhưng ở đây ghi “{found}”; bổ sung mục còn thiếu hoặc đánh số lại.',
      order: '“{found}” đứng trước “{expected}”; sắp xếp lại hoặc đánh số lại theo thứ tự.',
      letter:
        'Điểm đánh theo thứ tự bảng chữ cái tiếng Việt: sau “{previous}” là “{expected}”, không dùng “{found}”.',
      start: 'Danh sách bắt đầu bằng “{found}” mà không có “{expected}”; bổ sung hoặc đánh số lại từ đầu.',
      prefix: '“{found}” nằm trong mục “{parent}” nên phải là “{expected}”.',
      first: 'số này dùng lần đầu ở đây',
      previous: 'mục liền trước',
      late: 'mục đáng lẽ đứng trước',
      container: 'mục chứa nó',
      same: 'cũng ở đây',
      renumber: 'Đánh số lại từ “{expected}”',
    },
    en: {
      duplicate: '"{found}" was used for an entry of this level above; it should be "{expected}" here.',
      gap: 'Behind "{previous}" comes "{expected}", but "{found}" stands here; put the missing entry back or renumber.',
      order: '"{found}" stands in front of "{expected}"; put them in order or renumber.',
      letter:
        'Points follow the Vietnamese alphabet: behind "{previous}" comes "{expected}"; "{found}" is not used.',
      start: 'The list begins with "{found}" without "{expected}"; put it back or renumber from the start.',
      prefix: '"{found}" stands in "{parent}" and should be "{expected}".',
      first: 'the number is first used here',
      previous: 'the entry before',
      late: 'the entry that should stand in front',
      container: 'the entry that holds it',
      same: 'here as well',
      renumber: 'Renumber from "{expected}"',
    },
  },
  examples: {
    invalid: [
      {
        title: 'a section number used twice',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNâng cao ý thức.\n\nII. NỘI DUNG\n\nTrồng cây.\n\nII. TỔ CHỨC THỰC HIỆN\n\nCác thôn thực hiện.',
        findings: ['11:1 “II.” đã dùng cho một mục cùng cấp ở trên; ở đây phải là “III.”.'],
      },
      {
        title: 'đ left out among points',
        text: 'KẾ HOẠCH\n\n1. Các đơn vị:\n\na) Rà soát;\n\nb) Thống kê;\n\nc) Tổng hợp;\n\nd) Báo cáo;\n\ne) Lưu hồ sơ.',
        findings: [
          '13:1 Sau “d)” phải là “đ)” nhưng ở đây ghi “e)”; bổ sung mục còn thiếu hoặc đánh số lại.',
        ],
      },
      {
        title: 'decimals that continue another entry',
        text: 'KẾ HOẠCH\n\n1. Nội dung\n\n1.1. Trồng cây.\n\n2. Kinh phí\n\n1.1. Ngân sách xã.\n\n1.2. Xã hội hóa.',
        findings: ['9:1 “1.1.” nằm trong mục “2.” nên phải là “2.1.”.'],
      },
      {
        title: 'two entries that changed places',
        text: 'KẾ HOẠCH\n\n1. Thời gian.\n\n3. Kinh phí.\n\n2. Địa điểm.\n\n4. Thành phần.',
        findings: ['5:1 “3.” đứng trước “2.”; sắp xếp lại hoặc đánh số lại theo thứ tự.'],
      },
    ],
    valid: [
      {
        title: 'points in Vietnamese order',
        text: 'KẾ HOẠCH\n\n1. Các đơn vị:\n\na) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm;\n\ne) Sáu;\n\ng) Bảy.',
        findings: [],
      },
      {
        title: 'clauses that count on through the sections',
        text: 'KẾ HOẠCH\n\nI. NỘI DUNG\n\n1. Trồng cây.\n\n2. Chăm sóc.\n\nII. TỔ CHỨC\n\n3. Các thôn.\n\n4. Trường học.',
        findings: [],
      },
      {
        title: 'a list that begins anew behind a heading without number',
        text: 'KẾ HOẠCH\n\n## Buổi sáng\n\n1. Khai mạc.\n\n2. Thảo luận.\n\n## Buổi chiều\n\n1. Tham quan.\n\n2. Bế mạc.',
        findings: [],
      },
      {
        title: 'bullets have no order',
        text: 'KẾ HOẠCH\n\n- Trồng cây.\n\n+ Cây bóng mát;\n\n- Chăm sóc.',
        findings: [],
      },
    ],
  },
  check({ analysis, report, say }) {
    const source = analysis.source.text;
    const outline = outlineOf(analysis.root);
    const breaks = breaksOf(runsOf(outline, source), source);
    for (const each of breaks) {
      const { kind, entry, other } = each;
      const found = labelOf(entry.marker);
      const expected = dueLabel(each);
      const edits = each.first ? renumberEdits(newNumbers(each), analysis) : [];
      report({
        at: entry.marker,
        message: kind,
        values: { found, expected, previous: other === null ? '' : labelOf(other.marker) },
        related: other === null ? [] : [{ message: say(NOTES[kind], {}), range: other.marker.position }],
        fixes: edits.length === 0 ? [] : [{ title: say('renumber', { expected }), safety: 'unsafe', edits }],
        actual: found,
        expected,
      });
    }
    for (const { parent, first, others, changes, expected } of misplacedOf(outline, brokenBy(breaks))) {
      const found = labelOf(first.marker);
      report({
        at: first.marker,
        message: 'prefix',
        values: { found, parent: labelOf(parent.marker), expected },
        related: [
          { message: say('container', {}), range: parent.marker.position },
          ...others.map(({ marker }) => ({ message: say('same', {}), range: marker.position })),
        ],
        fixes: [
          {
            title: say('renumber', { expected }),
            safety: 'unsafe',
            edits: renumberEdits(changes, analysis),
          },
        ],
        actual: found,
        expected,
      });
    }
  },
});

/** What the related place of a break says. */
const NOTES = {
  duplicate: 'first',
  order: 'late',
  gap: 'previous',
  letter: 'previous',
  start: 'previous',
} as const;

function dueLabel({ entry, expected }: Break): string {
  const ordinals = [...entry.marker.ordinals.slice(0, -1), expected];
  return renumbered(entry.marker, ordinals) ?? String(expected);
}
