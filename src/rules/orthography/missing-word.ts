import { defineRule } from '../../lint/define-rule.ts';
import type { Fix } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { collapse } from '../../text/letters.ts';
import { missingWords } from './gaps.ts';
import { wordsIn } from './word-scan.ts';

/**
 * A word that has fallen out: `Tiếp thực hiện`, `Giấy khen Chủ tịch`.
 *
 * Two phrases stand side by side that never do unless a word between them is
 * missing, or the issuer is a subject without a verb (`UBND xã kế hoạch triển
 * khai …`). Only such neighbours are looked for: what a sentence leaves out on
 * purpose nobody can tell.
 *
 * To fix, put the word back; the fix proposes the usual one and is unsafe, for
 * another may be meant.
 */
export const missingWord: Rule = defineRule({
  id: 'missing-word',
  category: 'orthography',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  confidence: 0.95,
  docs: {
    vi: {
      summary: 'Câu bị sót từ (Tiếp thực hiện, Giấy khen Chủ tịch, UBND xã kế hoạch triển khai).',
      why: 'Sót từ làm câu sai nghĩa hoặc không đọc được; người nhận phải đoán ý.',
      fix: 'Thêm từ còn thiếu nêu trong thông báo, hoặc viết lại câu.',
      off: 'Khi văn bản trích nguyên văn lời nói.',
    },
    en: {
      summary: 'A word has fallen out of a sentence.',
      why: 'The sentence says something else or cannot be read; whoever gets it has to guess.',
      fix: 'Add the word that the finding names, or write the sentence anew.',
      off: 'Where speech is quoted word for word.',
    },
  },
  messages: {
    vi: {
      word: '“{found}” thiếu từ “{missing}”.',
      day: '“{found}” thiếu từ “{missing}” trước tên sự kiện.',
      verb: '“{found}” thiếu động từ, chẳng hạn “{missing}”.',
      fix: 'Thêm “{missing}”',
    },
    en: {
      word: '“{found}” lacks the word “{missing}”.',
      day: '“{found}” lacks “{missing}” before the name of the event.',
      verb: '“{found}” lacks a verb, such as “{missing}”.',
      fix: 'Add “{missing}”',
    },
  },
  examples: {
    invalid: [
      {
        title: 'half of a word',
        text: 'KẾ HOẠCH\nTrồng cây\n\n1. Tiếp thực hiện việc trồng cây dọc đường liên thôn.\n',
        findings: ['4:4 “Tiếp thực hiện” thiếu từ “tục”.'],
      },
      {
        title: 'an award without whose it is, and years without a day',
        text: 'KẾ HOẠCH\nTrồng cây\n\nTặng Giấy khen Chủ tịch Ủy ban nhân dân xã nhân dịp 52 năm Giải phóng miền Nam.\n',
        findings: [
          '4:6 “Giấy khen Chủ tịch” thiếu từ “của”.',
          '4:53 “52 năm Giải phóng miền Nam” thiếu từ “Ngày” trước tên sự kiện.',
        ],
      },
      {
        title: 'a subject without a verb',
        text: 'KẾ HOẠCH\nTrồng cây\n\nThực hiện chỉ đạo của tỉnh, UBND xã Tân Hòa Đông kế hoạch triển khai trồng cây như sau:\n',
        findings: ['4:29 “UBND xã Tân Hòa Đông kế hoạch triển khai” thiếu động từ, chẳng hạn “ban hành”.'],
      },
      {
        title: 'units that are held instead of their congresses',
        text: 'KẾ HOẠCH\nTrồng cây\n\nTổ chức thành công các chi bộ trực thuộc.\n',
        findings: ['4:1 “Tổ chức thành công các chi bộ” thiếu từ “đại hội”.'],
      },
    ],
    valid: [
      {
        title: 'whole words, and others that hold their halves',
        text: 'KẾ HOẠCH\nTrồng cây\n\nTiếp tục thực hiện; trực tiếp thực hiện, giao tiếp nâng cao; gắn với tiếp tục đổi mới; Giấy khen của Chủ tịch; 52 năm Ngày Giải phóng miền Nam; tổ chức thành công Đại hội các chi bộ.\n',
        findings: [],
      },
      {
        title: 'an award of a body, and years that are no anniversary',
        text: 'KẾ HOẠCH\nTrồng cây\n\nBằng khen Trung ương Đoàn; sau 30 năm Đổi mới; tổ chức thành công các hội nghị; cùng với tiếp tục đẩy mạnh trồng cây.\n',
        findings: [],
      },
      {
        title: 'a body with a verb, or as an attribute',
        text: 'KẾ HOẠCH\nTrồng cây\n\nUBND xã Tân Hòa Đông ban hành kế hoạch triển khai; theo chỉ đạo của UBND xã Tân Hòa Đông kế hoạch tổ chức trồng cây lùi lại.\n',
        findings: [],
      },
    ],
  },
  check: ({ analysis, report, say }) => {
    const { source } = analysis;
    for (const { kind, start, end, at, missing, isBroken } of missingWords(wordsIn(analysis), source.text)) {
      const values = { found: collapse(source.text.slice(start, end)), missing };
      const edits = [{ range: source.range(at, at), text: ` ${missing}` }];
      const fix: Fix = { title: say('fix', { missing }), safety: 'unsafe', edits };
      report({
        at: source.range(start, end),
        message: kind,
        values,
        ...(isBroken ? { severity: 'error' as const } : {}),
        fixes: [fix],
        actual: values.found,
      });
    }
  },
});
