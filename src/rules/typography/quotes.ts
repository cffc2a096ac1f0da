import { defineRule } from '../../lint/define-rule.ts';
import type { Fix } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { findMarks, wordsOf, type PlacedMark } from './left-over.ts';
import { closingEdit, removal, restyled } from './mark-fixes.ts';

/**
 * A quotation mark or bracket without its partner; two kinds of quotes mixed.
 *
 * Where a quotation or a bracket is never closed, nobody can tell where a
 * campaign's name ends or what a remark belongs to. Marks are paired after
 * what a page break tore has been joined, and over several paragraphs; the
 * brackets of `a)` and `1)`, inches and apostrophes need no partner.
 *
 * To fix, add the missing mark or take the stray one out: both fixes are
 * unsafe, for they decide where a name ends. Straight (") and curly (“ ”)
 * quotes in one document are a matter of looks, and only info; writing the
 * fewer ones as the others is safe where every mark has its partner. Leave the
 * rule out for text read by an OCR that loses such marks.
 */
export const quotes: Rule = defineRule({
  id: 'quotes',
  category: 'typography',
  severity: { publish: 'error', draft: 'error' },
  clause: null,
  docs: {
    vi: {
      summary: 'Dấu ngoặc kép, ngoặc đơn mở mà không đóng hoặc đóng mà không mở; lẫn lộn hai kiểu ngoặc kép.',
      why: 'Thiếu một dấu thì không rõ tên phong trào, phần trích dẫn hoặc phần chú thích kết thúc ở đâu.',
      fix: 'Thêm dấu còn thiếu hoặc bỏ dấu thừa; dùng thống nhất một kiểu ngoặc kép.',
      off: 'Khi văn bản do máy nhận dạng chữ (OCR) tạo ra và hay mất dấu ngoặc.',
    },
    en: {
      summary:
        'A quotation mark or bracket is never closed or never opened; straight and curly quotes are mixed.',
      why: 'Without the partner nobody can tell where a name, a quotation or a remark ends.',
      fix: 'Add the missing mark or take the stray one out; keep to one kind of quotes.',
      off: 'For text read by an OCR that loses such marks.',
    },
  },
  messages: {
    vi: {
      unclosed:
        'Dấu {sign} mở trước “{words}” không có dấu đóng; hãy thêm dấu {partner} vào cuối phần được ngoặc.',
      unopened:
        'Dấu {sign} đóng sau “{words}” không có dấu mở; hãy thêm dấu {partner} vào đầu phần được ngoặc hoặc bỏ dấu thừa.',
      mixed:
        'Văn bản dùng lẫn ngoặc kép thẳng (") và ngoặc kép cong (“ ”); kiểu {style} ít hơn, hãy dùng thống nhất một kiểu.',
      again: 'Cũng là ngoặc kép kiểu {style}.',
      close: 'Thêm dấu {partner} trước dấu câu kế tiếp',
      remove: 'Bỏ dấu {sign}',
      unify: 'Dùng ngoặc kép kiểu {style} ở mọi chỗ',
      straight: 'thẳng',
      curly: 'cong',
    },
    en: {
      unclosed:
        'The mark {sign} before “{words}” is never closed; add {partner} at the end of what it opens.',
      unopened:
        'The mark {sign} after “{words}” was never opened; add {partner} where it begins, or take it out.',
      mixed: 'Straight (") and curly (“ ”) quotes are mixed; {style} ones are fewer: keep to one kind.',
      again: 'A {style} quotation mark as well.',
      close: 'Add {partner} before the next punctuation mark',
      remove: 'Take {sign} out',
      unify: 'Use {style} quotes throughout',
      straight: 'straight',
      curly: 'curly',
    },
  },
  examples: {
    invalid: [
      {
        title: 'a name that is never closed',
        text: 'KẾ HOẠCH\nPhát động thi đua\n\nHưởng ứng phong trào “Sạch từ nhà ra ngõ; phong trào “Tuyến đường nở hoa” của xã.\n',
        findings: [
          '4:22 Dấu “ mở trước “Sạch từ nhà ra ngõ; phong trào “Tuyến đường nở …” không có dấu đóng; hãy thêm dấu ” vào cuối phần được ngoặc.',
        ],
      },
      {
        title: 'an outer bracket that is never closed',
        text: 'KẾ HOẠCH\nPhát động thi đua\n\nCụm thi đua số 1 (gồm cả các trường (nếu có): 12 đơn vị.\n\nCụm thi đua số 2: 10 đơn vị.\n',
        findings: [
          '4:18 Dấu ( mở trước “gồm cả các trường (nếu có): 12 đơn vị.” không có dấu đóng; hãy thêm dấu ) vào cuối phần được ngoặc.',
        ],
      },
      {
        title: 'a closing bracket alone',
        text: 'KẾ HOẠCH\nPhát động thi đua\n\nGửi báo cáo về Phòng Văn hóa - Xã hội qua bộ phận văn thư) trước ngày 05 hằng tháng.\n',
        findings: [
          '4:58 Dấu ) đóng sau “… về Phòng Văn hóa - Xã hội qua bộ phận văn thư” không có dấu mở; hãy thêm dấu ( vào đầu phần được ngoặc hoặc bỏ dấu thừa.',
        ],
      },
      {
        title: 'two kinds of quotes',
        text: 'KẾ HOẠCH\nPhát động thi đua\n\nPhong trào “Sạch từ nhà ra ngõ”, phong trào “Tuyến đường nở hoa” và phong trào "Nhà sạch vườn đẹp".\n',
        findings: [
          '4:80 Văn bản dùng lẫn ngoặc kép thẳng (") và ngoặc kép cong (“ ”); kiểu thẳng ít hơn, hãy dùng thống nhất một kiểu.',
        ],
      },
    ],
    valid: [
      {
        title: 'a quotation torn by a page break',
        text: 'KẾ HOẠCH\nPhát động thi đua\n\nTiếp tục thực hiện phong trào thi đua “Cả xã chung tay giữ gìn đường làng\n\nngõ xóm xanh, sạch, đẹp” trong năm 2026.\n',
        findings: [],
      },
      {
        title: 'counters in running text',
        text: 'KẾ HOẠCH\nPhát động thi đua\n\nHồ sơ gồm: a) tờ trình; b) danh sách (theo mẫu số 2); c) biên bản họp. Gửi (gồm: 1) bản giấy; 2) bản mềm) về văn thư.\n',
        findings: [],
      },
      {
        title: 'a remark over several paragraphs',
        text: 'KẾ HOẠCH\nPhát động thi đua\n\nI. NỘI DUNG\n\n1. Các đơn vị đăng ký tham gia (đăng ký trước ngày 05;\n\nghi rõ số lượng người tham gia của từng đơn vị).\n\n2. Các thôn tổ chức ra quân.\n',
        findings: [],
      },
      {
        title: 'inches, and a quotation in a quotation',
        text: 'KẾ HOẠCH\nPhát động thi đua\n\nLắp 02 màn hình 55" tại nhà văn hóa, chiếu phim "Chuyện về phong trào "Ba nhất" ở xã".\n',
        findings: [],
      },
    ],
  },
  check: ({ analysis, report, say }) => {
    const { source } = analysis;
    const { left, quotes: marks } = findMarks(analysis);
    const rangeOf = ({ offset }: PlacedMark) => source.range(offset, offset + 1);
    for (const mark of left) {
      const { sign } = mark;
      const partner = PARTNERS[sign] ?? sign;
      const closing = mark.role === 'open' ? closingEdit(mark, source) : null;
      const fixes: Fix[] = [
        { title: say('remove', { sign }), safety: 'unsafe', edits: [removal(mark, source)] },
      ];
      if (closing !== null)
        fixes.unshift({ title: say('close', { partner }), safety: 'unsafe', edits: [closing] });
      report({
        at: rangeOf(mark),
        message: mark.role === 'open' ? 'unclosed' : 'unopened',
        values: { sign, words: wordsOf(mark), partner },
        fixes,
      });
    }
    const straight = marks.filter(({ sign }) => sign === '"');
    const curly = marks.filter(({ sign }) => sign !== '"');
    const fewer = straight.length <= curly.length ? straight : curly;
    const [first, ...openings] = fewer.filter(({ role }) => role === 'open');
    if (first === undefined || straight.length === 0 || curly.length === 0) return;
    const style = say(fewer === straight ? 'straight' : 'curly', {});
    const others = openings.map((mark) => ({ message: say('again', { style }), range: rangeOf(mark) }));
    const usual = say(fewer === straight ? 'curly' : 'straight', {});
    const unify = {
      title: say('unify', { style: usual }),
      safety: 'safe' as const,
      edits: restyled(fewer, fewer !== straight, source),
    };
    report({
      at: rangeOf(first),
      message: 'mixed',
      values: { style },
      severity: 'info',
      related: others,
      fixes: left.length === 0 ? [unify] : [],
    });
  },
});

const PARTNERS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '”',
  '”': '“',
  '«': '»',
  '»': '«',
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
};
