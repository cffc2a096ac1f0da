import { TextRun, type SourceText } from '../../analyse/text-run.ts';
import type { Citation, DateNode } from '../../ast/inline.ts';
import { plainText } from '../../ast/plain-text.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Edit, Fix } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { shortName } from './citation-context.ts';
import { replacing } from '../replacing.ts';
import { conflictsOf, type Conflict } from './conflicts.ts';

/**
 * One document cited with two dates, two issuers or two wordings of its subject.
 *
 * One of the two is wrong, and who looks the document up finds another or
 * none. Numbers begin anew each year, in the Party each term, so the same
 * number with another date may be another document: only what can be one
 * alone is compared. Short forms of a body's name agree with the full one, and
 * a subject that is only cut short agrees with the longer one.
 *
 * To mend it, compare with the document itself and write the same everywhere.
 * Where two other places at least agree, the fix takes over what they say; it
 * is unsafe: the document itself was not looked at.
 * Turn the rule off where a text sets wrong and right citations side by side.
 */
export const citationConflict: Rule = defineRule({
  id: 'citation-conflict',
  category: 'references',
  severity: { publish: 'error', draft: 'error' },
  clause: null,
  confidence: 0.95,
  docs: {
    vi: {
      summary: 'Một văn bản được viện dẫn với hai ngày, hai cơ quan ban hành hoặc hai trích yếu khác nhau.',
      why: 'Một trong hai chỗ viết sai; người đọc tra cứu sẽ tìm nhầm hoặc không tìm thấy văn bản.',
      fix: 'Đối chiếu với văn bản gốc và viết thống nhất ở mọi chỗ.',
      off: 'Tắt khi văn bản cố ý nêu cả viện dẫn sai và viện dẫn đúng (đính chính).',
    },
    en: {
      summary: 'One document is cited with two dates, issuers or subjects.',
      why: 'One of the two is wrong; who looks the document up finds another or none.',
      fix: 'Compare with the document itself and write the same everywhere.',
      off: 'Turn it off where a correction sets the wrong citation beside the right one.',
    },
  },
  messages: {
    vi: {
      date: '“{name}” ghi ngày {found} ở đây nhưng chỗ khác ghi ngày {expected}; đối chiếu văn bản gốc và thống nhất.',
      issuer:
        '“{name}” ở đây của “{found}” nhưng chỗ khác của “{expected}”; đối chiếu văn bản gốc và thống nhất.',
      subject:
        'Trích yếu của “{name}” ở đây có “{found}”, chỗ khác là “{expected}”; đối chiếu văn bản gốc và thống nhất.',
      added:
        'Trích yếu của “{name}” ở đây thêm “{found}” so với chỗ khác; đối chiếu văn bản gốc và thống nhất.',
      left: 'Trích yếu của “{name}” ở đây thiếu “{expected}” so với chỗ khác; đối chiếu văn bản gốc và thống nhất.',
      other: 'cùng văn bản, viết khác ở đây',
      fix: 'Đổi thành “{expected}”',
    },
    en: {
      date: '"{name}" is dated {found} here and {expected} elsewhere; check the document and write the same.',
      issuer:
        '"{name}" is of "{found}" here and of "{expected}" elsewhere; check the document and write the same.',
      subject:
        'The subject of "{name}" has "{found}" here and "{expected}" elsewhere; check and write the same.',
      added:
        'The subject of "{name}" has "{found}" here, which it lacks elsewhere; check and write the same.',
      left: 'The subject of "{name}" lacks "{expected}" here, which it has elsewhere; check and write the same.',
      other: 'the same document, written differently here',
      fix: 'Change to "{expected}"',
    },
  },
  examples: {
    invalid: [
      {
        title: 'two years',
        text: 'KẾ HOẠCH\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh.\n\nI. MỤC ĐÍCH\n\nCụ thể hóa Kế hoạch số 45/KH-UBND ngày 12/02/2025.',
        findings: [
          '7:12 “Kế hoạch số 45/KH-UBND” ghi ngày 12/02/2025 ở đây nhưng chỗ khác ghi ngày 12/02/2026; đối chiếu văn bản gốc và thống nhất.',
        ],
      },
      {
        title: 'words of the subject altered',
        text: 'KẾ HOẠCH\n\nThực hiện Chỉ thị số 12-CT/TU ngày 03/02/2026 của Ban Thường vụ Tỉnh ủy về tăng cường công tác quản lý rừng phòng hộ trên địa bàn tỉnh.\n\nI. MỤC ĐÍCH\n\nQuán triệt Chỉ thị số 12-CT/TU ngày 03/02/2026 của Ban Thường vụ Tỉnh ủy về tăng cường công tác bảo vệ rừng phòng hộ trên địa bàn tỉnh.',
        findings: [
          '7:12 Trích yếu của “Chỉ thị số 12-CT/TU” ở đây có “bảo vệ”, chỗ khác là “quản lý”; đối chiếu văn bản gốc và thống nhất.',
        ],
      },
      {
        title: 'one date against two',
        text: 'KẾ HOẠCH\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh.\n\nI. MỤC ĐÍCH\n\nCụ thể hóa Kế hoạch số 45/KH-UBND ngày 12/02/2025.\n\nII. NỘI DUNG\n\nCác thôn thực hiện Kế hoạch số 45/KH-UBND ngày 12/02/2026.',
        findings: [
          '7:12 “Kế hoạch số 45/KH-UBND” ghi ngày 12/02/2025 ở đây nhưng chỗ khác ghi ngày 12/02/2026; đối chiếu văn bản gốc và thống nhất.',
        ],
      },
      {
        title: 'two issuers',
        text: 'KẾ HOẠCH\n\nThực hiện Chỉ thị số 12-CT/TW ngày 03/02/2026 của Ban Bí thư về công tác dân vận.\n\nI. MỤC ĐÍCH\n\nQuán triệt Chỉ thị số 12-CT/TW ngày 03/02/2026 của Bộ Chính trị.',
        findings: [
          '7:12 “Chỉ thị số 12-CT/TW” ở đây của “Bộ Chính trị” nhưng chỗ khác của “Ban Bí thư”; đối chiếu văn bản gốc và thống nhất.',
        ],
      },
    ],
    valid: [
      {
        title: 'short form of the issuer, subject cut short',
        text: 'KẾ HOẠCH\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh và chăm sóc cảnh quan.\n\nI. MỤC ĐÍCH\n\nCụ thể hóa Kế hoạch số 45/KH-UBND ngày 12/02/2026 của UBND tỉnh về trồng cây xanh.',
        findings: [],
      },
      {
        title: 'the same number in another term of the Party',
        text: 'KẾ HOẠCH\n\nThực hiện Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị và Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị.',
        findings: [],
      },
      {
        title: 'a date in words and in figures',
        text: 'KẾ HOẠCH\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 12 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh.\n\nI. MỤC ĐÍCH\n\nCụ thể hóa Kế hoạch số 45/KH-UBND ngày 12/02/2026.',
        findings: [],
      },
    ],
  },
  check({ analysis, report, say }) {
    const fixesOf = (conflict: Conflict): Fix[] => {
      const edit = agreeing(conflict, analysis.source);
      return edit === null
        ? []
        : [{ title: say('fix', { expected: edit.text }), safety: 'unsafe', edits: [edit] }];
    };
    for (const conflict of conflictsOf(analysis)) {
      const { kind, odd, found, expected, others } = conflict;
      report({
        at: odd,
        message: kind !== 'subject' ? kind : found === '' ? 'left' : expected === '' ? 'added' : 'subject',
        values: { name: shortName(odd), found, expected },
        related: others.map(({ position }) => ({ message: say('other', {}), range: position })),
        actual: found,
        expected,
        fixes: others.length < 2 ? [] : fixesOf(conflict),
      });
    }
  },
});

function dateIn({ children }: Citation): DateNode | null {
  return children.find((child) => child.type === 'date') ?? null;
}

/** Lets a mention say what the others say; null where the words concerned do not stand there once and whole. */
function agreeing({ kind, odd, found, expected, others }: Conflict, source: SourceText): Edit | null {
  if (kind === 'date') {
    const own = dateIn(odd);
    const usual = others.map(dateIn).find((date) => date !== null);
    return own === null || usual === undefined
      ? null
      : replacing(source, own.position, plainText(own), plainText(usual));
  }
  const run = new TextRun(odd, source);
  const at = run.text.indexOf(found);
  if (found === '' || expected === '' || at < 0 || run.text.includes(found, at + 1)) return null;
  return replacing(source, run.range(at, at + found.length), found, expected);
}
