import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import type { RegisteredDocument } from '../../registry/entry.ts';
import { dateEdit } from './date-edit.ts';
import { answersOf } from './registry-answers.ts';
import { disagreementsOf, nameOf } from './registry-differences.ts';

/**
 * A cited document whose date, issuer or subject is not that of the registry:
 * the documents that the project knows, a list of the user's own
 * (`--registry`), or the documents of a folder (`--registry-from`).
 *
 * Who looks the document up finds another or none. Numbers begin anew each
 * year, in the Party each term, so another date is wrong only where the
 * number cannot have been given twice; a subject only where it has nothing in
 * common with the right one. What no source was read for is a hint. A number
 * that a complete list lacks may be newer than the list, hence a warning.
 *
 * To mend it, compare with the document itself. The fix writes the registry's
 * date; it is unsafe, since the number may be what is wrong. Turn the rule
 * off where your own list is out of date.
 */
export const registryMismatch: Rule = defineRule({
  id: 'registry-mismatch',
  category: 'references',
  severity: { publish: 'error', draft: 'error' },
  clause: null,
  confidence: 0.95,
  docs: {
    vi: {
      summary: 'Ngày, cơ quan ban hành hoặc trích yếu của văn bản được viện dẫn khác với danh mục văn bản.',
      why: 'Người đọc tra cứu sẽ tìm nhầm hoặc không tìm thấy văn bản. Danh mục gồm các văn bản có sẵn, danh sách của người dùng (--registry) và các văn bản trong một thư mục (--registry-from).',
      fix: 'Đối chiếu với văn bản gốc rồi sửa ngày, cơ quan ban hành, trích yếu hoặc số, ký hiệu.',
      off: 'Tắt khi danh sách của đơn vị chưa được cập nhật.',
    },
    en: {
      summary: 'Date, issuer or subject of a cited document is not that of the registry.',
      why: 'Who looks the document up finds another or none. The registry holds the documents known to the project, the list of the user (--registry) and the documents of a folder (--registry-from).',
      fix: 'Compare with the document itself; mend date, issuer, subject or number.',
      off: 'Turn it off where your own list is out of date.',
    },
  },
  messages: {
    vi: {
      date: '“{name}” ghi ngày {found}, nhưng văn bản này ban hành ngày {expected} (theo {source}).',
      issuer: '“{name}” ghi của “{found}”, nhưng văn bản này do “{expected}” ban hành (theo {source}).',
      subject:
        '“{name}” ghi về “{found}”, nhưng trích yếu của văn bản này là “{expected}” (theo {source}); kiểm tra cả số, ký hiệu.',
      unlisted:
        '“{name}” không có trong danh sách đầy đủ văn bản {notation} năm {year} của {issuer}; kiểm tra số, ký hiệu.',
      unverified: '{source}, chưa đối chiếu bản gốc',
      unnamed: 'danh mục văn bản',
      replace: 'Sửa ngày thành {expected}',
    },
    en: {
      date: '"{name}" is dated {found} here, but it was issued on {expected} ({source}).',
      issuer: '"{name}" is said to be of "{found}", but it was issued by "{expected}" ({source}).',
      subject:
        '"{name}" is said to be about "{found}", but its subject is "{expected}" ({source}); check the number, too.',
      unlisted: '"{name}" is not in the complete list of {notation} of {year} by {issuer}; check the number.',
      unverified: '{source}, not compared with the document itself',
      unnamed: 'the registry',
      replace: 'Change the date to {expected}',
    },
  },
  examples: {
    invalid: [
      {
        title: 'the day of a resolution of the Politburo',
        text: 'KẾ HOẠCH\n\nThực hiện Nghị quyết số 57-NQ/TW ngày 22/11/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia.',
        findings: [
          '3:34 “Nghị quyết số 57-NQ/TW” ghi ngày 22/11/2024, nhưng văn bản này ban hành ngày 22/12/2024 (theo lite.baomoi.com; báo cáo quy hoạch cấp tỉnh dẫn lại).',
        ],
      },
      {
        title: 'the day of a law',
        text: 'KẾ HOẠCH\n\nCăn cứ Luật Thi đua, khen thưởng ngày 16 tháng 6 năm 2022;',
        findings: [
          '3:34 “Luật Thi đua, khen thưởng” ghi ngày 16/06/2022, nhưng văn bản này ban hành ngày 15/06/2022 (theo vi.wikisource.org; vietjack.me).',
        ],
      },
      {
        title: 'another organ of the Party',
        text: 'KẾ HOẠCH\n\nThực hiện Chỉ thị số 41-CT/TW ngày 26/12/2024 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng đối với công tác thi đua, khen thưởng trong tình hình mới.',
        findings: [
          '3:11 “Chỉ thị số 41-CT/TW” ghi của “Ban Bí thư”, nhưng văn bản này do “Bộ Chính trị” ban hành (theo binhdinh.dcs.vn; sonoivu.ndh.vnptweb.vn).',
        ],
      },
      {
        title: 'the subject of another decree',
        text: 'KẾ HOẠCH\n\nCăn cứ Nghị định số 105/2025/NĐ-CP ngày 15 tháng 5 năm 2025 của Chính phủ về trợ giúp xã hội đối với người cao tuổi;',
        findings: [
          '3:8 “Nghị định số 105/2025/NĐ-CP” ghi về “trợ giúp xã hội đối với người cao tuổi”, nhưng trích yếu của văn bản này là “quy định chi tiết Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ” (theo báo cáo quy hoạch cấp tỉnh dẫn lại); kiểm tra cả số, ký hiệu.',
        ],
      },
    ],
    valid: [
      {
        title: 'the subject cut short, the term of the issuer added',
        text: 'KẾ HOẠCH\n\nThực hiện Nghị quyết số 59-NQ/TW, ngày 24 tháng 01 năm 2025 của Bộ Chính trị khóa XIII về hội nhập quốc tế.',
        findings: [],
      },
      {
        title: 'the same number in another term of the Party',
        text: 'KẾ HOẠCH\n\nThực hiện Nghị quyết số 27-NQ/TW ngày 09/11/2022 của Ban Chấp hành Trung ương về tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa.',
        findings: [],
      },
      {
        title: 'the same number in another year',
        text: 'KẾ HOẠCH\n\nThực hiện Nghị quyết số 01/NQ-CP ngày 05/01/2024 của Chính phủ về nhiệm vụ, giải pháp chủ yếu thực hiện Kế hoạch phát triển kinh tế - xã hội năm 2024.',
        findings: [],
      },
      {
        title: 'an older law of the same name',
        text: 'KẾ HOẠCH\n\nCăn cứ Luật Giáo dục ngày 14 tháng 6 năm 2005; Luật Giáo dục ngày 14 tháng 6 năm 2019;\n\nCăn cứ Luật Thi đua, khen thưởng.',
        findings: [],
      },
      {
        title: 'the number of many offices',
        text: 'KẾ HOẠCH\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh.',
        findings: [],
      },
      {
        title: 'the title of another document',
        text: 'KẾ HOẠCH\n\nThực hiện Kế hoạch số 45/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh Thanh Giang triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/11/2024 của Bộ Chính trị.',
        findings: [],
      },
    ],
  },
  check({ analysis, report, say }) {
    const sourceOf = ({ source, verified }: RegisteredDocument): string => {
      const named = source === '' ? say('unnamed', {}) : source;
      return verified ? named : say('unverified', { source: named });
    };
    for (const each of answersOf(analysis).flatMap(disagreementsOf)) {
      const name = nameOf(each.citation);
      if (each.kind === 'unlisted') {
        const { notation, year, issuer } = each.list;
        const values = { name, notation, year, issuer };
        report({ at: each.citation, message: 'unlisted', values, severity: 'warning', confidence: 0.9 });
        continue;
      }
      const { at, kind, found, expected, day, sure } = each;
      const source = [...new Set(each.documents.map(sourceOf))].join('; ');
      const edit = day === null || at.type !== 'date' ? null : dateEdit(at, analysis.source.text, day);
      report({
        at,
        message: kind,
        values: { name, found, expected, source },
        // That two subjects have nothing in common is a guess.
        severity: !sure ? 'info' : kind === 'subject' ? 'warning' : 'error',
        confidence: kind === 'subject' ? 0.8 : 0.95,
        fixes:
          edit === null ? [] : [{ title: say('replace', { expected }), safety: 'unsafe', edits: [edit] }],
        actual: found,
        expected,
      });
    }
  },
});
