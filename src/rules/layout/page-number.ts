import { countSigns } from '../../analyse/layout/find.ts';
import { defineRule } from '../../lint/define-rule.ts';
import { fill, type Language } from '../../lint/messages.ts';
import type { Rule } from '../../lint/rule.ts';
import type { Span } from '../../profile/layout.ts';
import { ALIGNMENT_WORDS, PAGE_NUMBER_WORDS } from '../lexicon/layout-words.data.ts';
import { isOutside, written, writtenSpan } from './measures.ts';
import { pagesOf, type Pages } from './pages.ts';
import { gapAt } from './places.ts';
import { RIGHT_EXAMPLES, STATE_LOOK, STATE_PLAN } from './samples.ts';
import { provisionOf, seenOf } from './seen.ts';

/** Letters that surely do not fit on one page of A4 at 13 points, header and signature besides. */
const MORE_THAN_A_PAGE = 2600;

/**
 * Page numbers that are missing on a long document, or stand elsewhere than
 * in the middle of the top margin, or look otherwise than demanded.
 *
 * NĐ 30/2020 PL I/I/I/7: from 1 on, Arabic digits, upright, 13 to 14 points,
 * in the middle of the top margin, not shown on the first page. Where boxes
 * or tabs set a number its place is not judged, and one page needs none.
 *
 * To fix, put the number into the header, centred, with a different first
 * page. Leave the rule out where a system numbers pages when it issues.
 */
export const pageNumber: Rule = defineRule({
  id: 'page-number',
  category: 'layout',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/I/7' },
  docs: {
    vi: {
      summary: 'Số trang không có, đặt sai chỗ hoặc trình bày sai.',
      why: 'Số trang đánh từ số 1, bằng chữ số Ả Rập, cỡ chữ 13–14, kiểu chữ đứng, canh giữa trong lề trên, không hiển thị ở trang thứ nhất (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 7).',
      fix: 'Trong Word: Insert › Page Number › Top of Page, canh giữa; đánh dấu Different First Page.',
      off: 'Khi hệ thống phát hành tự đánh số trang.',
    },
    en: {
      summary: 'Page numbers are missing, stand elsewhere or look otherwise than demanded.',
      why: 'Pages are numbered from 1 in upright Arabic digits of 13–14 points in the middle of the top margin, not on the first page (Decree 30/2020, PL I/I/I/7).',
      fix: 'In Word: Insert › Page Number › Top of Page, centred; tick Different First Page.',
      off: 'Where a system numbers the pages when it issues the document.',
    },
  },
  messages: {
    vi: {
      number:
        'Số trang {found}; cần chữ số Ả Rập cỡ {size}, kiểu chữ đứng, canh giữa ở lề trên, không hiển thị ở trang thứ nhất.',
    },
    en: {
      number:
        'Page numbers are {found}; wanted are upright Arabic digits of size {size} in the middle of the top margin, not on the first page.',
    },
  },
  examples: {
    invalid: [
      {
        title: 'a number at the foot of every page',
        text: STATE_PLAN,
        layout: {
          like: STATE_LOOK,
          page: {
            pageNumber: { place: 'footer', alignment: 'right', size: 12, isUpright: true, isArabic: true },
            isFirstPageNumbered: true,
          },
        },
        findings: [
          '1:1 Số trang đặt ở cuối trang, canh phải, hiển thị cả ở trang thứ nhất, cỡ chữ 12; cần chữ số Ả Rập cỡ 13–14, kiểu chữ đứng, canh giữa ở lề trên, không hiển thị ở trang thứ nhất.',
        ],
      },
      {
        title: 'none on a document of several pages',
        text: STATE_PLAN.replace('Trồng mới', 'Trồng cây theo hàng, theo lối. '.repeat(120)),
        layout: { like: STATE_LOOK, page: { pageNumber: null } },
        findings: [
          '1:1 Số trang không có; cần chữ số Ả Rập cỡ 13–14, kiểu chữ đứng, canh giữa ở lề trên, không hiển thị ở trang thứ nhất.',
        ],
      },
    ],
    valid: [
      ...RIGHT_EXAMPLES,
      {
        title: 'none on one page',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, page: { pageNumber: null } },
        findings: [],
      },
      {
        title: 'a number in a box, whose place is not known',
        text: STATE_PLAN,
        layout: {
          like: STATE_LOOK,
          page: {
            pageNumber: { place: 'header', alignment: null, size: 13, isUpright: true, isArabic: true },
          },
        },
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, attached, language, report }) => {
    const seen = attached ? null : seenOf(analysis, standard);
    if (seen === null) return;
    const demand = seen.demands.pageNumber;
    const pages = pagesOf(seen).filter(({ isTurned }) => !isTurned);
    const letters = countSigns(seen.layout.text.slice(seen.start, seen.end));
    const faults = faultsOf(pages, demand.value, letters > MORE_THAN_A_PAGE, language);
    const [first] = pages;
    if (first === undefined || faults.length === 0) return;
    report({
      at: gapAt(analysis, first.section.start),
      message: 'number',
      values: { found: faults.join(', '), size: writtenSpan(demand.value, language) },
      clause: provisionOf(standard, demand),
    });
  },
});

/** What is wrong with the page numbers, in words. */
function faultsOf(pages: readonly Pages[], size: Span, isLong: boolean, language: Language): string[] {
  const words = PAGE_NUMBER_WORDS[language];
  const number = pages.find(({ section }) => section.pageNumber !== null)?.section.pageNumber ?? null;
  // One that is only shown on the first page is no page number of the document.
  if (number === null) return isLong ? [words.missing] : [];
  const { alignment } = number;
  return [
    ...(number.place === 'footer' ? [words.footer] : []),
    ...(alignment === 'left' || alignment === 'right' ? [ALIGNMENT_WORDS[language][alignment]] : []),
    ...(alignment === 'justify' ? [ALIGNMENT_WORDS[language].left] : []),
    ...(pages[0]?.section.isFirstPageNumbered === true ? [words.first] : []),
    ...(isOutside(number.size, size, 0) ? [fill(words.size, { size: written(number.size, language) })] : []),
    ...(number.isUpright ? [] : [words.italic]),
    ...(number.isArabic ? [] : [words.notArabic]),
  ];
}
