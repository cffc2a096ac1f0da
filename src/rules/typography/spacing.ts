import { defineRule } from '../../lint/define-rule.ts';
import type { Fix } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { addTo } from '../../text/group-by.ts';
import { isMisread } from './misread.ts';
import { findSlips } from './spacing-scan.ts';
import type { Slip } from './spacing-slip.ts';
import { runningTextOf, type RunningText } from './running-text.ts';

/**
 * Blanks too many or too few: before a comma, behind a bracket, on one side
 * of a hyphen, between words that ran together.
 *
 * No clause rules blanks; the norm of the language does. Numbers (`1.200`,
 * `4,5`), times, addresses, names of files, dotted places to fill in, columns
 * drawn with blanks and what an OCR misread are left alone, and so is a way of
 * writing ranges, with or without blanks, that has both sides alike. Only
 * running text is looked at, no markup.
 *
 * To fix, set the blanks right; the fix does so for all places and is safe.
 * Turn the rule off for text that is only consulted.
 */
export const spacing: Rule = defineRule({
  id: 'spacing',
  category: 'typography',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  docs: {
    vi: {
      summary: 'Thừa hoặc thiếu dấu cách: trước dấu phẩy, sau dấu ngoặc, một bên dấu gạch nối, giữa hai từ.',
      why: 'Theo quy tắc chung, dấu câu đặt sát từ đứng trước và cách từ đứng sau một dấu cách; dấu gạch nối giữa hai vế cách đều hai bên hoặc viết liền cả hai bên.',
      fix: 'Sửa lại dấu cách; bản sửa tự động sửa tất cả các chỗ.',
      off: 'Khi văn bản chỉ dùng để tra cứu, không phát hành.',
    },
    en: {
      summary: 'Blanks too many or too few: before a comma, behind a bracket, on one side of a hyphen.',
      why: 'A mark leans on the word before it and stands one blank from the next; a hyphen has blanks on both sides or on none.',
      fix: 'Set the blanks right; the fix does so everywhere.',
      off: 'Where the text is only consulted and never published.',
    },
  },
  messages: {
    vi: {
      before: 'Thừa dấu cách trước dấu “{sign}”; hãy bỏ dấu cách.',
      behind: 'Thừa dấu cách sau dấu “{sign}”; hãy bỏ dấu cách.',
      double: 'Có hai dấu cách liền nhau; hãy để một dấu cách.',
      missing: 'Thiếu dấu cách sau dấu “{sign}”; hãy thêm một dấu cách.',
      missingBefore: 'Thiếu dấu cách trước dấu “{sign}”; hãy thêm một dấu cách.',
      dash: 'Dấu gạch trong “{found}” chỉ có dấu cách ở một bên; hãy ghi “{expected}”.',
      compound: '“{found}” thiếu dấu cách hai bên gạch nối; hãy ghi “{expected}”.',
      slash: 'Dấu gạch chéo trong “{found}” thừa dấu cách; hãy ghi “{expected}”.',
      word: '“{found}” viết liền hai từ; hãy ghi “{expected}”.',
      also: 'ở đây cũng vậy',
      fix: 'Sửa dấu cách',
    },
    en: {
      before: 'A blank stands before “{sign}”; take it away.',
      behind: 'A blank stands behind “{sign}”; take it away.',
      double: 'Two blanks stand together; leave one.',
      missing: 'No blank stands behind “{sign}”; add one.',
      missingBefore: 'No blank stands before “{sign}”; add one.',
      dash: 'The hyphen in “{found}” has a blank on one side only; write “{expected}”.',
      compound: '“{found}” lacks the blanks around its hyphen; write “{expected}”.',
      slash: 'A blank stands beside the stroke in “{found}”; write “{expected}”.',
      word: '“{found}” is two words run together; write “{expected}”.',
      also: 'here as well',
      fix: 'Set the blanks right',
    },
  },
  examples: {
    invalid: [
      {
        title: 'one correction in two places is one finding',
        text: 'KẾ HOẠCH\nTrồng cây\n\nCác thôn , trường học tham gia trồng cây ;  chăm sóc cây , tưới cây.\n',
        findings: [
          '4:9 Thừa dấu cách trước dấu “,”; hãy bỏ dấu cách.',
          '4:41 Thừa dấu cách trước dấu “;”; hãy bỏ dấu cách.',
          '4:43 Có hai dấu cách liền nhau; hãy để một dấu cách.',
        ],
      },
      {
        title: 'a hyphen that leans on one side',
        text: 'KẾ HOẠCH\nTrồng cây\n\nGiai đoạn 2025 -2030, diện tích cây xanh tăng từ 8% - 10%; cây ven đường tăng 14% -14,5%.\n',
        findings: [
          '4:11 Dấu gạch trong “2025 -2030” chỉ có dấu cách ở một bên; hãy ghi “2025 - 2030”.',
          '4:79 Dấu gạch trong “14% -14,5%” chỉ có dấu cách ở một bên; hãy ghi “14% - 14,5%”.',
        ],
      },
      {
        title: 'words and marks run together',
        text: 'KẾ HOẠCH\nTrồng cây\n\nCác thôn,trường học(nếu có) trồng cây từ ngày10/3/2026.Phòng Kinh tế hướng dẫn sử dụngGPS, tặng cây...để động viên.\n',
        findings: [
          '4:9 Thiếu dấu cách sau dấu “,”; hãy thêm một dấu cách.',
          '4:19 Thiếu dấu cách trước dấu “(”; hãy thêm một dấu cách.',
          '4:42 “ngày10” viết liền hai từ; hãy ghi “ngày 10”.',
          '4:83 “dụngGPS” viết liền hai từ; hãy ghi “dụng GPS”.',
          '4:100 Thiếu dấu cách sau dấu “...”; hãy thêm một dấu cách.',
        ],
      },
      {
        title: 'a compound glued together, a stroke with a blank, blanks in brackets',
        text: 'KẾ HOẠCH\nTrồng cây\n\nPhát triển kinh tế-xã hội; đơn vị/ cá nhân đăng ký ( qua thôn ) trước ngày 10 /3/2026.\n',
        findings: [
          '4:12 “kinh tế-xã hội” thiếu dấu cách hai bên gạch nối; hãy ghi “kinh tế - xã hội”.',
          '4:32 Dấu gạch chéo trong “vị/ cá” thừa dấu cách; hãy ghi “vị/cá”.',
          '4:52 Thừa dấu cách sau dấu “(”; hãy bỏ dấu cách.',
          '4:62 Thừa dấu cách trước dấu “)”; hãy bỏ dấu cách.',
          '4:76 Dấu gạch chéo trong “10 /3” thừa dấu cách; hãy ghi “10/3”.',
        ],
      },
    ],
    valid: [
      {
        title: 'numbers, times, addresses, abbreviations',
        text: 'KẾ HOẠCH\nTrồng cây\n\nTrồng 1.200 cây (4,5 ha) lúc 08:30 tại Tp.Huế; đăng ký tại https://suoilam.gov.vn/a,b hoặc caytrong@suoilam.gov.vn, tệp danh_sach,ban.xlsx; TT.HĐND, v.v.\n',
        findings: [],
      },
      {
        title: 'ranges one way or the other',
        text: 'KẾ HOẠCH\nTrồng cây\n\nGiai đoạn 2025-2030 trồng 8% - 10%; nhiệm kỳ 2025 – 2030; thi đua - khen thưởng.\n',
        findings: [],
      },
      {
        title: 'places to fill in, and columns drawn with blanks',
        text: 'KẾ HOẠCH\nTrồng cây\n\nHôm nay, ngày...tháng...năm 2026, tại ……… chúng tôi gồm: Ông……… .\n\nThôn Đông     120 cây  đã trồng\n\nThôn Đoài     100 cây  đã trồng\n',
        findings: [],
      },
      {
        title: 'names with hyphens, notations, counters',
        text: 'KẾ HOẠCH\nTrồng cây\n\nTheo Quyết định số 12/QĐ-UBND, ông V.I. Lê-nin; gồm: a) cây bóng mát, b) cây hoa; I- Thôn Đông, 1/ Thôn Đoài; đạt 3 m/s, 02 buổi/tuần, đ/c Hoa và iOffice, TTr.\n',
        findings: [],
      },
      {
        title: 'the end mark, and dots behind a list',
        text: 'KẾ HOẠCH\nTrồng cây\n\nTrồng bàng, phượng, giấy,... dọc đường... Các thôn thực hiện ./.\n',
        findings: [],
      },
    ],
  },
  check: ({ analysis, report, say }) => {
    const { source, root } = analysis;
    const { text } = source;
    const slips = findSlips(text, root.position.start.offset, root.position.end.offset);
    if (slips.length === 0) return;
    const runningText = runningTextOf(analysis);
    const own = slips.filter(
      ({ kind, from, to }) =>
        runningText.holds(from, to) && (kind !== 'double' || !isWrapped(text, to, runningText)),
    );
    if (own.length === 0 || isMisread(analysis)) return;
    for (const [first, ...others] of alike(own, text)) {
      const { kind, from, to, sign, found, expected } = first;
      const edits = [first, ...others].map((each) => ({
        range: source.range(each.start, each.end),
        text: each.text,
      }));
      const related = others.map((each) => ({
        message: say('also', {}),
        range: source.range(each.from, each.to),
      }));
      const fix: Fix = { title: say('fix', {}), safety: 'safe', edits };
      const values = { sign, found, expected };
      const at = source.range(from, to);
      // Of blanks at a stroke no norm speaks: they are a habit.
      const severity = kind === 'slash' ? { severity: 'info' as const } : {};
      report({ at, message: kind, values, related, fixes: [fix], actual: found, expected, ...severity });
    }
  },
});

interface ShownSlip extends Slip {
  found: string;
  expected: string;
}

/** Slips that one message names, in the order of their first. */
function alike(slips: readonly Slip[], text: string): [ShownSlip, ...ShownSlip[]][] {
  const groups = new Map<string, [ShownSlip, ...ShownSlip[]]>();
  for (const slip of slips) {
    const { kind, from, to, start, end, sign } = slip;
    const found = text.slice(from, to);
    const expected = text.slice(from, start) + slip.text + text.slice(end, to);
    const key = SHOWING.has(kind) ? found : `${kind} ${sign}`;
    addTo(groups, key, { ...slip, found, expected });
  }
  return [...groups.values()];
}

/** What is shown with its words; of the others the mark is enough. */
const SHOWING: ReadonlySet<Slip['kind']> = new Set(['dash', 'compound', 'slash', 'word']);

/** True in a paragraph of wrapped lines: a converter may have spread them with blanks to the width of a page. */
function isWrapped(text: string, at: number, runningText: RunningText): boolean {
  const on = text.slice(at, at + REACH).indexOf('\n');
  const back = text.slice(Math.max(0, at - REACH), at).lastIndexOf('\n');
  const start = Math.max(0, at - REACH) + back;
  return (
    (on >= 0 && runningText.holds(at + on, at + on + 1)) || (back >= 0 && runningText.holds(start, start + 1))
  );
}

/** A line longer than this was not wrapped. */
const REACH = 300;
