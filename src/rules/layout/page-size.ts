import type { SectionLayout } from '../../analyse/layout/layout.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { written } from './measures.ts';
import { gapAt } from './places.ts';
import { pagesOf } from './pages.ts';
import { RIGHT_EXAMPLES, STATE_LOOK, STATE_PLAN } from './samples.ts';
import { provisionOf, seenOf } from './seen.ts';

/** Printers and programs round A4 by less than this. */
const TOLERANCE = 2;

/**
 * Paper that is not A4, or pages of the body that lie on their side.
 *
 * NĐ 30/2020 PL I/I/I/1 wants A4 and 2 upright pages, but for tables and
 * figures that are no appendix: sections that hold a table, and appendices,
 * are left alone. Word sets Letter where nobody chose, and a printer then
 * shifts every margin.
 *
 * To fix, choose A4 and portrait in the page setup. Leave the rule out for
 * posters and the like, which are no documents of the decree.
 */
export const pageSize: Rule = defineRule({
  id: 'page-size',
  category: 'layout',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/I/1' },
  docs: {
    vi: {
      summary: 'Khổ giấy không phải A4, hoặc trang nội dung đặt nằm ngang.',
      why: 'Văn bản trình bày trên khổ giấy A4, theo chiều dài của khổ; chỉ phần có bảng, hình không tách thành phụ lục riêng mới được đặt ngang (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 1 và 2).',
      fix: 'Trong Word: Layout › Size › A4 và Orientation › Portrait.',
      off: 'Khi tài liệu không phải văn bản hành chính, ví dụ áp phích.',
    },
    en: {
      summary: 'The paper is not A4, or pages of the body lie on their side.',
      why: 'Documents are set on upright A4 pages; only tables and figures that are no appendix may lie on their side (Decree 30/2020, PL I/I/I/1 and 2).',
      fix: 'In Word: Layout › Size › A4 and Orientation › Portrait.',
      off: 'Where the paper is no administrative document, such as a poster.',
    },
  },
  messages: {
    vi: {
      size: 'Khổ giấy {width} × {height} mm, cần A4 ({expectedWidth} × {expectedHeight} mm).',
      turned: 'Trang đặt nằm ngang, cần đặt đứng; chỉ phần có bảng, hình mới được đặt ngang.',
    },
    en: {
      size: 'The paper is {width} × {height} mm; A4 is wanted ({expectedWidth} × {expectedHeight} mm).',
      turned: 'The page lies on its side and must stand upright; only tables and figures may lie.',
    },
  },
  examples: {
    invalid: [
      {
        title: 'American paper',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, page: { page: { width: 215.9, height: 279.4 } } },
        findings: ['1:1 Khổ giấy 215,9 × 279,4 mm, cần A4 (210 × 297 mm).'],
      },
      {
        title: 'a page on its side without a table',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, page: { page: { width: 297, height: 210 } } },
        findings: ['1:1 Trang đặt nằm ngang, cần đặt đứng; chỉ phần có bảng, hình mới được đặt ngang.'],
      },
    ],
    valid: [
      ...RIGHT_EXAMPLES,
      {
        title: 'A4 as Word rounds it',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, page: { page: { width: 210.1, height: 296.9 } } },
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, attached, language, report }) => {
    const seen = attached ? null : seenOf(analysis, standard);
    if (seen === null) return;
    const { paper, upright } = seen.demands;
    const { width, height } = paper.value;
    const isPaper = ({ page }: SectionLayout): boolean =>
      page === null ||
      (Math.abs(Math.min(page.width, page.height) - width) <= TOLERANCE &&
        Math.abs(Math.max(page.width, page.height) - height) <= TOLERANCE);
    const pages = pagesOf(seen);
    const odd = pages.find(({ section }) => !isPaper(section));
    if (odd !== undefined && odd.section.page !== null)
      report({
        at: gapAt(analysis, odd.section.start),
        message: 'size',
        values: {
          width: written(odd.section.page.width, language),
          height: written(odd.section.page.height, language),
          expectedWidth: width,
          expectedHeight: height,
        },
        clause: provisionOf(standard, paper),
      });
    const turned = pages.find(({ isTurned, holdsTable }) => isTurned && !holdsTable);
    if (turned === undefined || upright === null) return;
    report({
      at: gapAt(analysis, turned.section.start),
      message: 'turned',
      values: {},
      clause: provisionOf(standard, upright),
    });
  },
});
