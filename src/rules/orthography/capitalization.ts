import type { Analysis } from '../../analyse/analyse.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Fix } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { collapse } from '../../text/letters.ts';
import { largeNouns } from './capitals/common-nouns.ts';
import { smallArticles } from './capitals/cited-parts.ts';
import { misspeltNames } from './capitals/names.ts';
import { smallOwnType } from './capitals/own-document.ts';
import { smallOwnUnit } from './capitals/own-unit.ts';
import { smallPeople } from './capitals/people.ts';
import { smallMiddleNames } from './capitals/persons.ts';
import type { Slip, SlipKind } from './capitals/slip.ts';
import { wordsIn } from './word-scan.ts';

/**
 * Capitals that are missing or too many.
 *
 * Phụ lục II of the decree fixes capitals case by case. A program can decide
 * those that hang on words: names of bodies and honours whose syllables are
 * fixed (Mặt trận Tổ quốc, Chính phủ), Nhân dân and Nhà nước for the people
 * and the State, the document that names itself (Kế hoạch này), and the class
 * word before a unit named by a number or a person (Phường 4). `nhân dân` in
 * the names of bodies and as an attribute (đời sống nhân dân) stays small.
 *
 * To fix, take the form that the finding shows. The fix is safe for names,
 * which the words alone decide, and unsafe where it hangs on what is meant. Leave the rule out for
 * documents that keep a style of their own.
 */
export const capitalization: Rule = defineRule({
  id: 'capitalization',
  category: 'orthography',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL II' },
  confidence: 0.95,
  docs: {
    vi: {
      summary: 'Viết hoa sai: thiếu chữ hoa hoặc thừa chữ hoa.',
      why: 'NĐ 30/2020/NĐ-CP, Phụ lục II quy định viết hoa từng trường hợp: tên cơ quan, tổ chức (mục IV), Nhân dân, Nhà nước (mục V.1), tên văn bản cụ thể (mục V.6), đơn vị hành chính mang tên số hoặc tên người (mục III.1.b).',
      fix: 'Viết theo cách nêu trong thông báo.',
      off: 'Khi cơ quan có quy định viết hoa riêng.',
    },
    en: {
      summary: 'A capital is missing or too many.',
      why: 'Decree 30/2020, Appendix II fixes capitals case by case: names of bodies (IV), Nhân dân and Nhà nước (V.1), a certain document (V.6), units named by a number or a person (III.1.b).',
      fix: 'Write it as the finding shows.',
      off: 'Where a body has a style of its own.',
    },
  },
  messages: {
    vi: {
      name: '“{found}” viết hoa chưa đúng; viết “{expected}”.',
      person: 'Tên người viết hoa mọi âm tiết: “{expected}”, không viết “{found}”.',
      part: 'Viện dẫn điều viết hoa “{expected}”, không viết “{found}”.',
      people: '“{found}” ở đây là danh từ riêng; viết hoa “{expected}”.',
      front: '“{found}” ở đây là tên tổ chức Mặt trận Tổ quốc; viết hoa “{expected}”.',
      document: '“{found}” ở đây chỉ chính văn bản này; viết hoa “{expected}”.',
      unit: 'Đơn vị hành chính mang tên số hoặc tên người viết hoa cả “{expected}”, không viết “{found}”.',
      common: '“{found}” là danh từ chung, chỗ khác trong văn bản viết thường; viết “{expected}”.',
      fix: 'Đổi thành “{expected}”',
    },
    en: {
      name: '“{found}” has its capitals wrong; write “{expected}”.',
      person: 'Every syllable of a person’s name has a capital: “{expected}”, not “{found}”.',
      part: 'A cited article has a capital: “{expected}”, not “{found}”.',
      people: '“{found}” is a proper noun here; write “{expected}”.',
      front: '“{found}” is the Fatherland Front here; write “{expected}”.',
      document: '“{found}” is this very document here; write “{expected}”.',
      unit: 'A unit named by a number or a person has a capital on its class word too: “{expected}”, not “{found}”.',
      common: '“{found}” is a common noun, small elsewhere in the document; write “{expected}”.',
      fix: 'Change to “{expected}”',
    },
  },
  examples: {
    invalid: [
      {
        title: 'names of bodies',
        text: 'KẾ HOẠCH\nTrồng cây\n\nThực hiện chương trình của Chính Phủ, phối hợp với Mặt trận tổ quốc và hội đồng nhân dân xã.\n',
        findings: [
          '4:28 “Chính Phủ” viết hoa chưa đúng; viết “Chính phủ”.',
          '4:52 “Mặt trận tổ quốc” viết hoa chưa đúng; viết “Mặt trận Tổ quốc”.',
          '4:72 “hội đồng nhân dân” viết hoa chưa đúng; viết “Hội đồng nhân dân”.',
        ],
      },
      {
        title: 'the people, the State and the Front',
        text: 'KẾ HOẠCH\nTrồng cây\n\nVận động các tầng lớp nhân dân thực hiện chính sách của nhà nước; phối hợp giữa chính quyền, mặt trận và các thôn.\n',
        findings: [
          '4:23 “nhân dân” ở đây là danh từ riêng; viết hoa “Nhân dân”.',
          '4:57 “nhà nước” ở đây là danh từ riêng; viết hoa “Nhà nước”.',
          '4:94 “mặt trận” ở đây là tên tổ chức Mặt trận Tổ quốc; viết hoa “Mặt trận”.',
        ],
      },
      {
        title: 'the document itself',
        text: 'KẾ HOẠCH\nTrồng cây\n\nCác thôn thực hiện kế hoạch này trước tháng 5.\n\nTrên đây là kế hoạch trồng cây năm 2026.\n',
        findings: ['4:20 “kế hoạch” ở đây chỉ chính văn bản này; viết hoa “Kế hoạch”.'],
      },
      {
        title: 'a ward named by a number',
        text: 'ỦY BAN NHÂN DÂN\nPHƯỜNG 9\n\nSố: 12/KH-UBND\n\nPhường 9, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nTrồng cây\n\nUBND phường 9 xây dựng Kế hoạch trồng cây.\n',
        findings: [
          '11:6 Đơn vị hành chính mang tên số hoặc tên người viết hoa cả “Phường 9”, không viết “phường 9”.',
        ],
      },
      {
        title: 'holidays, lunar years, posts and persons',
        text: 'KẾ HOẠCH\nTrồng cây\n\nDịp Tết nguyên đán Bính ngọ và ngày Quốc khánh, ông Nguyễn văn Tịnh, Phó chủ tịch xã, trồng cây.\n',
        findings: [
          '4:5 “Tết nguyên đán” viết hoa chưa đúng; viết “Tết Nguyên đán”.',
          '4:20 “Bính ngọ” viết hoa chưa đúng; viết “Bính Ngọ”.',
          '4:53 Tên người viết hoa mọi âm tiết: “Nguyễn Văn Tịnh”, không viết “Nguyễn văn Tịnh”.',
          '4:70 “Phó chủ tịch” viết hoa chưa đúng; viết “Phó Chủ tịch”.',
        ],
      },
      {
        title: 'an article that is cited',
        text: 'KẾ HOẠCH\nTrồng cây\n\nCăn cứ khoản 2 điều 5 Luật Lâm nghiệp.\n',
        findings: ['4:16 Viện dẫn điều viết hoa “Điều 5”, không viết “điều 5”.'],
      },
      {
        title: 'a common noun with a capital',
        text: 'KẾ HOẠCH\nTrồng cây\n\nMỗi đảng viên trồng một cây; các đảng viên trẻ chăm sóc cây; biểu dương Đảng viên tiêu biểu.\n',
        findings: [
          '4:73 “Đảng viên” là danh từ chung, chỗ khác trong văn bản viết thường; viết “đảng viên”.',
        ],
      },
    ],
    valid: [
      {
        title: 'people in the names of bodies and as an attribute',
        text: 'KẾ HOẠCH\nTrồng cây\n\nỦy ban nhân dân, Tòa án nhân dân và Công an nhân dân chăm lo đời sống nhân dân; thanh tra nhân dân giám sát; quản lý nhà nước và ngân sách nhà nước theo quy định; tổ chức đảng, cấp ủy đảng.\n',
        findings: [],
      },
      {
        title: 'plans of others and headings in capitals',
        text: 'KẾ HOẠCH\nTrồng cây\n\nI. MẶT TRẬN TỔ QUỐC\n\nCác thôn xây dựng kế hoạch, gửi các kế hoạch này về xã.\n',
        findings: [],
      },
      {
        title: 'common nouns, persons and chance neighbours',
        text: 'KẾ HOẠCH\nTrồng cây\n\nCác tổ chức phi chính phủ, ông Nguyễn Công An, Đại hội đại biểu toàn quốc Hội Nông dân; chi phí 20.000 nhân dân tệ; mặt trận sản xuất.\n',
        findings: [],
      },
      {
        title: 'counts, directions and small words that open names elsewhere',
        text: 'KẾ HOẠCH\nTrồng cây\n\nCó 04 điều 5 khoản; mừng xuân Bính Ngọ; vùng Đông Nam Bộ trồng cây; ông Nguyễn Văn Tịnh giao các phó chủ tịch.\n',
        findings: [],
      },
      {
        title: 'a commune whose name is no person',
        text: 'ỦY BAN NHÂN DÂN\nXÃ TÂN HÒA ĐÔNG\n\nSố: 12/KH-UBND\n\nXã Tân Hòa Đông, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nTrồng cây\n\nUBND xã Tân Hòa Đông xây dựng Kế hoạch trồng cây.\n',
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, report, say }) => {
    if (isBefore(analysis)) return;
    const { source } = analysis;
    const { text } = source;
    const isState = standard.profile === 'nha-nuoc';
    const own = new Set(analysis.lexicon.map(collapse));
    for (const { kind, start, end, expected } of slipsIn(analysis, text)) {
      const at = source.range(start, end);
      const values = { found: collapse(text.slice(start, end)), expected: collapse(expected) };
      // A team's own name has the capitals that stand in its lexicon.
      if (own.has(values.found)) continue;
      const title = say('fix', { expected: values.expected });
      const fix: Fix = {
        title,
        safety: SAFE.has(kind) ? 'safe' : 'unsafe',
        edits: [{ range: at, text: expected }],
      };
      const clause = isState ? { standard: 'nd30', ref: CLAUSES[kind] } : null;
      report({
        at,
        message: kind,
        values,
        fixes: [fix],
        clause,
        actual: values.found,
        expected: values.expected,
      });
    }
  },
});

const CLAUSES: Readonly<Record<SlipKind, string>> = {
  name: 'PL II',
  person: 'PL II/II.1.a',
  part: 'PL II/V.7',
  people: 'PL II/V.1',
  front: 'PL II/V.4',
  document: 'PL II/V.6',
  unit: 'PL II/III.1.b',
  common: 'PL II',
};

/** Where the words alone decide; the others hang on what is meant. */
const SAFE: ReadonlySet<SlipKind> = new Set<SlipKind>(['name', 'person', 'part']);

/** The year of the decree and of its Phụ lục II. */
const DECREE_YEAR = 2020;

/** True for a document that is older than the rules on capitals. */
function isBefore({ issueDate }: Analysis): boolean {
  const year = issueDate?.year ?? null;
  return year !== null && year < DECREE_YEAR;
}

function slipsIn(analysis: Analysis, text: string): Slip[] {
  const scan = wordsIn(analysis);
  const names = misspeltNames(scan, text);
  const others = [
    ...smallMiddleNames(scan, text),
    ...smallArticles(scan, text),
    ...smallPeople(scan, text),
    ...smallOwnType(analysis, scan, text),
    ...smallOwnUnit(analysis, scan, text),
    ...largeNouns(scan, text),
  ].filter(({ start, end }) => !names.some((name) => name.start < end && start < name.end));
  return [...names, ...others].sort((a, b) => a.start - b.start);
}
