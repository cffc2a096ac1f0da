import { defineRule } from '../../lint/define-rule.ts';
import type { Related, Severity } from '../../lint/finding.ts';
import { textsOption } from '../../lint/options.ts';
import type { Rule } from '../../lint/rule.ts';
import { lettersOf } from './initials.ts';
import { recipientForms } from './recipient-forms.ts';
import { shortFormsIn, type ShortForm } from './short-forms.ts';
import { verdictOn, type Verdict } from './verdict.ts';
import { writeInFull } from './write-in-full.ts';

const known = textsOption({
  name: 'known',
  default: [],
  docs: {
    vi: 'Chữ viết tắt mà mọi người đọc văn bản của cơ quan đều hiểu, không phải giải thích.',
    en: 'Abbreviations that all readers of the office’s documents know.',
  },
});

/**
 * An abbreviation that the document never explains: no “(viết tắt là …)”, no
 * brackets behind the full form, the full form nowhere.
 *
 * Those who carry a plan out are not all officials. No provision in force
 * rules short forms in the text (NĐ 30/2020/NĐ-CP only those in notations), so
 * this rests on plain usage: in full at first, the short form in brackets.
 * What everybody knows, what the document spells out elsewhere, initials of a
 * unit and cells of tables are hints only; the list of recipients is tolerated
 * and one hint.
 *
 * To mend it, write “thủ tục hành chính (TTHC)” at the first use; the fix does
 * so where there is one reading, and is unsafe because another may be meant.
 * Name the office's own short forms in the option `known`. Turn the rule off
 * for internal notes.
 */
export const undefinedAbbreviation: Rule = defineRule({
  id: 'undefined-abbreviation',
  category: 'names',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  confidence: 0.85,
  options: [known],
  docs: {
    vi: {
      summary: 'Dùng chữ viết tắt mà trong văn bản không chỗ nào giải thích.',
      why: 'Người thực hiện kế hoạch không phải ai cũng quen chữ viết tắt của ngành. Nghị định 30/2020/NĐ-CP không quy định việc viết tắt trong nội dung; theo thông lệ, lần đầu ghi đủ và đặt chữ viết tắt trong ngoặc đơn.',
      fix: 'Lần đầu ghi đủ, ví dụ “thủ tục hành chính (TTHC)”, hoặc “(sau đây viết tắt là TTHC)”. Chữ viết tắt riêng của cơ quan thì khai báo ở tùy chọn “known”.',
      off: 'Khi văn bản chỉ lưu hành nội bộ giữa những người đã quen các chữ viết tắt.',
    },
    en: {
      summary: 'An abbreviation is used that the document explains nowhere.',
      why: 'Not all who carry a plan out know the short forms of the field. No provision rules them in the text; usage asks for the full form first, the short one in brackets.',
      fix: 'Write it in full at the first use, “thủ tục hành chính (TTHC)”, or list the office’s own in the option “known”.',
      off: 'For notes among people who know the abbreviations.',
    },
  },
  messages: {
    vi: {
      unknown: 'Chữ viết tắt “{short}” không được giải thích ở chỗ nào; lần đầu hãy ghi đủ, kèm “({short})”.',
      listed:
        'Chữ viết tắt “{short}” không được giải thích; nếu là “{full}” thì lần đầu hãy ghi “{full} ({short})”.',
      ambiguous: 'Chữ viết tắt “{short}” có thể hiểu là {meanings}; lần đầu hãy ghi đủ, kèm “({short})”.',
      apart: 'Chữ viết tắt “{short}” chưa được đặt sau cụm từ đầy đủ; ở lần đầu hãy ghi kèm “({short})”.',
      recipients: 'Nơi nhận dùng chữ viết tắt chưa giải thích trong văn bản: {shorts}; nên ghi đủ.',
      or: '{list} hoặc “{last}”',
      full: 'cụm từ đầy đủ ở đây',
      again: 'cũng dùng ở đây',
      write: 'Ghi “{text}”',
    },
    en: {
      unknown:
        'The abbreviation "{short}" is explained nowhere; write it in full at first, with "({short})".',
      listed:
        'The abbreviation "{short}" is not explained; if it is "{full}", write "{full} ({short})" at first.',
      ambiguous:
        'The abbreviation "{short}" may mean {meanings}; write it in full at first, with "({short})".',
      apart: 'Nothing ties the abbreviation "{short}" to its full form; put "({short})" behind it at first.',
      recipients: 'The recipients hold abbreviations that the document does not explain: {shorts}.',
      or: '{list} or "{last}"',
      full: 'the full form stands here',
      again: 'used here as well',
      write: 'Write "{text}"',
    },
  },
  examples: {
    invalid: [
      {
        title: 'never written in full',
        text: 'KẾ HOẠCH\n\nI. NỘI DUNG\n\n1. Niêm yết công khai các TTHC tại trụ sở.\n\n2. Giải quyết TTHC đúng hạn.',
        findings: [
          '5:27 Chữ viết tắt “TTHC” không được giải thích; nếu là “thủ tục hành chính” thì lần đầu hãy ghi “thủ tục hành chính (TTHC)”.',
        ],
      },
      {
        title: 'one that no list has',
        text: 'KẾ HOẠCH\n\nI. NỘI DUNG\n\nĐánh giá kết quả theo bộ chỉ số KSHL hằng quý.',
        findings: [
          '5:33 Chữ viết tắt “KSHL” không được giải thích ở chỗ nào; lần đầu hãy ghi đủ, kèm “(KSHL)”.',
        ],
      },
      {
        title: 'several readings',
        text: 'KẾ HOẠCH\n\nI. NỘI DUNG\n\nGiao BCH phối hợp với các thôn tuần tra ban đêm.',
        findings: [
          '5:6 Chữ viết tắt “BCH” có thể hiểu là “Ban Chấp hành” hoặc “Ban Chỉ huy”; lần đầu hãy ghi đủ, kèm “(BCH)”.',
        ],
      },
      {
        title: 'the words stand elsewhere: a hint',
        text: 'KẾ HOẠCH\n\nI. NỘI DUNG\n\n1. Đơn giản hóa thủ tục hành chính về đất đai.\n\n2. Công khai TTHC tại nhà văn hóa thôn.',
        findings: [
          '7:14 Chữ viết tắt “TTHC” chưa được đặt sau cụm từ đầy đủ; ở lần đầu hãy ghi kèm “(TTHC)”.',
        ],
      },
      {
        title: 'recipients: one hint',
        text: 'KẾ HOẠCH\n\nVệ sinh đường làng./.\n\nNơi nhận:\n- TT HĐND xã;\n- CBCC xã;\n- BND các ấp;\n- Lưu: VT, KSHL.',
        findings: [
          '7:3 Nơi nhận dùng chữ viết tắt chưa giải thích trong văn bản: “CBCC”, “BND”; nên ghi đủ.',
        ],
      },
    ],
    valid: [
      {
        title: 'given in brackets or by a definition',
        text: 'KẾ HOẠCH\n\nI. NỘI DUNG\n\n1. Rà soát thủ tục hành chính (TTHC), công khai TTHC.\n\n2. Hệ thống thông tin giải quyết hồ sơ dùng chung (sau đây viết tắt là HTDC) tích hợp TTHC; vận hành HTDC ổn định.',
        findings: [],
      },
      {
        title: 'known to everybody, and in full elsewhere',
        text: 'KẾ HOẠCH\n\nỦy ban nhân dân xã Lũng Đông xây dựng kế hoạch như sau:\n\nI. NỘI DUNG\n\nUBND xã chỉ đạo các thôn thực hiện.',
        findings: [],
      },
      {
        title: 'words of their own, names and measures',
        text: 'KẾ HOẠCH\n\nI. NỘI DUNG\n\nPhát triển sản phẩm OCOP, tăng GRDP; lắp trạm 250 KVA; hợp tác với Công ty TNHH MTV HKVT; cập nhật VNeID, tuyệt đối KHÔNG đốt rác.',
        findings: [],
      },
      {
        title: 'notations, Roman numerals and headings in capitals',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nThực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Thanh Giang; khai giảng khóa XII; sử dụng biểu mẫu BM-HKT.',
        findings: [],
      },
      {
        title: 'archive line and well-known forms in the list of recipients',
        text: 'KẾ HOẠCH\n\nVệ sinh đường làng./.\n\nNơi nhận:\n- TT HĐND xã;\n- UBND tỉnh;\n- Lưu: VT, VHXH.',
        findings: [],
      },
      {
        title: 'a list of short forms',
        text: 'KẾ HOẠCH\n\nCác chữ viết tắt:\n\n- BLĐ: ban liên đội;\n\nI. NỘI DUNG\n\nBLĐ họp hằng tháng.',
        findings: [],
      },
    ],
  },
  check: ({ analysis, option, report, say }) => {
    const forms = shortFormsIn(analysis);
    const recipients = recipientForms(analysis);
    if (forms.length === 0 && recipients.length === 0) return;
    const { source } = analysis;
    const own = new Set(option(known).map(lettersOf));

    for (const form of forms.slice(0, MOST)) {
      const [first, ...others] = form.uses;
      const letters = lettersOf(form.short);
      if (first === undefined || letters.length < SHORTEST || own.has(letters)) continue;
      const verdict = verdictOn(form.short, source);
      if (verdict.kind === 'clear' || isPartOfName(form, verdict)) continue;
      const related: Related[] = [];
      const [full] = verdict.full;
      if (full !== undefined)
        related.push({ message: say('full', {}), range: source.range(full.start, full.end) });
      for (const { start, end } of others.slice(0, SHOWN))
        related.push({ message: say('again', {}), range: source.range(start, end) });
      const names = verdict.meaning?.names ?? [];
      const edit = writeInFull(form.short, first, verdict, source);
      const what = {
        at: source.range(first.start, first.end),
        severity: severityOf(form, verdict),
        related,
        fixes:
          edit === null
            ? []
            : [
                {
                  title: say('write', { text: edit.written }),
                  safety: 'unsafe' as const,
                  edits: [edit.edit],
                },
              ],
      };
      const { short } = form;
      if (verdict.kind === 'apart') report({ ...what, message: 'apart', values: { short } });
      else if (names.length > 1) {
        const list = names.slice(0, -1).map((name) => `“${name}”`);
        const meanings = say('or', { list: list.join(', '), last: names.at(-1) ?? '' });
        report({ ...what, message: 'ambiguous', values: { short, meanings } });
      } else if (names[0] !== undefined)
        report({ ...what, message: 'listed', values: { short, full: names[0] } });
      else report({ ...what, message: 'unknown', values: { short } });
    }

    const unclear = recipients.filter(
      ({ short }) => !own.has(lettersOf(short)) && verdictOn(short, source).kind !== 'clear',
    );
    const [first, ...others] = unclear;
    if (first === undefined) return;
    const shorts = [...new Set(unclear.map(({ short }) => `“${short}”`))].join(', ');
    report({
      at: first.range,
      message: 'recipients',
      values: { shorts },
      severity: 'info',
      related: others.map(({ range }) => ({ message: say('again', {}), range })),
    });
  },
});

/** A text with more short forms was misread, or is a list of them. */
const MOST = 80;
/** Other uses that are shown. */
const SHOWN = 20;
/** Two letters may stand for too much to be judged. */
const SHORTEST = 3;

/** `Trường THPT …` is the school's registered name. */
function isPartOfName({ uses }: ShortForm, { meaning }: Verdict): boolean {
  return meaning?.familiarity === 'known' && uses.every(({ namesUnit }) => namesUnit);
}

/** A warning only where running text needs it and neither the document nor common knowledge gives it. */
function severityOf({ uses }: ShortForm, { kind, meaning }: Verdict): Severity {
  if (kind === 'apart' || meaning?.familiarity === 'known') return 'info';
  return uses.every(({ inCell, namesUnit }) => inCell || namesUnit) ? 'info' : 'warning';
}
