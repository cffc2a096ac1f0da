import { defineRule } from '../../lint/define-rule.ts';
import type { Fix } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import type { ComponentName } from '../../profile/standard.ts';
import type { Range } from '../../text/place.ts';
import {
  BODY,
  PARTY_SAMPLE,
  RECIPIENTS,
  STATE_FOOT,
  STATE_HEAD,
  STATE_MOTTO,
  STATE_SAMPLE,
  STATE_SIGNATURE,
} from '../sample-plans.ts';
import { gapOf, inSourceOrder } from './gap.ts';
import { clauseOf, missingGroups } from './missing-groups.ts';
import { skeletonOf } from './skeleton.ts';

/**
 * A part that the form of the document demands is absent.
 *
 * NĐ 30/2020 Điều 8.2 and the Party's guide list what every document must
 * have; a document without one of them cannot be issued. Text drawn from a
 * PDF or from Word often lost the table that held its header: then all of it
 * is one finding, set apart as the work of the extraction.
 *
 * To fix, add the part; the fix writes its frame where the part belongs, with
 * the places that only the author can fill left open. It is unsafe: the part
 * may stand elsewhere in a form that could not be read, and a frame is not
 * yet the part. Leave the rule out for texts that are only the body of a
 * document.
 */
export const missingComponent: Rule = defineRule({
  id: 'missing-component',
  category: 'components',
  severity: { publish: 'error', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'Điều 8.2' },
  docs: {
    vi: {
      summary: 'Thiếu một thành phần thể thức bắt buộc của văn bản.',
      why: 'Điều 8 khoản 2 Nghị định 30/2020/NĐ-CP (với văn bản của Đảng: Hướng dẫn 36-HD/VPTW, nay là 05-HD/VPTW) quy định các thành phần văn bản nào cũng phải có.',
      fix: 'Bổ sung thành phần còn thiếu; bản sửa (--fix --unsafe) chèn sẵn khung để điền, nên phải đọc lại.',
      off: 'Khi tệp chỉ chứa phần nội dung, thể thức do phần mềm văn thư thêm sau.',
    },
    en: {
      summary: 'A component that the form of the document demands is absent.',
      why: 'Decree 30/2020 Article 8.2 (for the Party: Guideline 36-HD/VPTW, now 05-HD/VPTW) lists what every document must have.',
      fix: 'Add the component; the fix (--fix --unsafe) inserts a frame to be filled in.',
      off: 'For files that hold only the body and get their frame from other software.',
    },
  },
  messages: {
    vi: {
      one: 'Văn bản thiếu {part}; hãy bổ sung theo đúng thể thức.',
      header:
        'Phần đầu văn bản thiếu {parts}, thường do mất bảng hai cột khi trích xuất; hãy bổ sung trước khi phát hành.',
      footer: 'Cuối văn bản thiếu {parts}; hãy bổ sung trước khi phát hành.',
      cut: 'Văn bản dừng ở đây, không có phần kết, thiếu {parts}; nếu không phải bản trích thì hãy bổ sung.',
      insert: 'Chèn khung: {parts}',
      motto: 'Quốc hiệu và Tiêu ngữ',
      partyMotto: 'tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”',
      issuer: 'tên cơ quan ban hành',
      documentNumber: 'số, ký hiệu',
      placeDate: 'địa danh và thời gian ban hành',
      title: 'tên loại văn bản',
      subject: 'trích yếu nội dung',
      recipients: 'nơi nhận',
      signature: 'chữ ký (quyền hạn, chức vụ, họ tên người ký)',
    },
    en: {
      one: 'The document has no {part}; add it in the prescribed form.',
      header:
        'The header lacks {parts}, as a rule because its table was lost in extraction; add them before release.',
      footer: 'The end of the document lacks {parts}; add them before release.',
      cut: 'The document stops here without a closing, {parts}; unless it is an excerpt, add them.',
      insert: 'Insert a frame: {parts}',
      motto: 'national name and motto',
      partyMotto: 'heading “ĐẢNG CỘNG SẢN VIỆT NAM”',
      issuer: 'name of the issuing body',
      documentNumber: 'number and notation',
      placeDate: 'place and date',
      title: 'name of its type',
      subject: 'subject',
      recipients: 'recipients',
      signature: 'signature (authority, post, name)',
    },
  },
  examples: {
    invalid: [
      {
        title: 'a header lost in extraction',
        text: 'KẾ HOẠCH\nTrồng cây xanh năm 2026\n\n' + BODY + STATE_FOOT,
        findings: [
          '1:1 Phần đầu văn bản thiếu Quốc hiệu và Tiêu ngữ; tên cơ quan ban hành; số, ký hiệu; địa danh và thời gian ban hành, thường do mất bảng hai cột khi trích xuất; hãy bổ sung trước khi phát hành.',
        ],
      },
      {
        title: 'no recipients',
        text: STATE_HEAD + BODY + STATE_SIGNATURE,
        findings: ['17:1 Văn bản thiếu nơi nhận; hãy bổ sung theo đúng thể thức.'],
      },
      {
        title: 'a Party plan without number and heading',
        text: PARTY_SAMPLE.replace('Số 14-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n', ''),
        findings: [
          '4:1 Văn bản thiếu tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”; hãy bổ sung theo đúng thể thức.',
          '4:1 Văn bản thiếu số, ký hiệu; hãy bổ sung theo đúng thể thức.',
        ],
      },
    ],
    valid: [
      { title: 'a complete document', text: STATE_SAMPLE, findings: [] },
      {
        title: 'a Party document has no Quốc hiệu',
        text: PARTY_SAMPLE,
        findings: [],
      },
      {
        title: 'a letter has no name of type',
        text: `UBND XÃ SUỐI LAM\nPHÒNG KINH TẾ\n${STATE_MOTTO}Số: 31/KT-NN\nV/v rà soát hộ trồng rừng\nSuối Lam, ngày 05 tháng 3 năm 2026\n\nKính gửi: Các thôn.\n\nPhòng Kinh tế đề nghị các thôn rà soát./.\n\n${RECIPIENTS}TRƯỞNG PHÒNG\n\nĐỗ Văn Tịnh\n`,
        findings: [],
      },
      {
        title: 'what is issued with a decision borrows its header',
        text: `KẾ HOẠCH\nTrồng cây xanh năm 2026\n(Kèm theo Quyết định số 40/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân xã Suối Lam)\n\n${BODY}`,
        findings: [],
      },
      {
        title: 'a number and a date left open stand there',
        text: STATE_SAMPLE.replace('27/', '     /').replace('ngày 05', 'ngày   '),
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, attached, report, say }) => {
    if (attached) return;
    const { header, lost, footer } = missingGroups(analysis, standard);
    const label = (name: ComponentName): string =>
      say(name === 'motto' && standard.profile === 'dang' ? 'partyMotto' : name, {});
    const labels = (names: readonly ComponentName[]): string => names.map(label).join('; ');
    const fixesOf = (names: readonly ComponentName[], at: Range): Fix[] => {
      const skeleton = skeletonOf(names, at, analysis, standard);
      if (skeleton === null) return [];
      const title = say('insert', { parts: labels(skeleton.parts) });
      return [{ title, safety: 'unsafe', edits: [skeleton.edit] }];
    };

    for (const group of lost ? [header] : header.map((demand) => [demand])) {
      const names = inSourceOrder(group.map(({ value }) => value));
      const parts = labels(group.map(({ value }) => value));
      const at = gapOf(analysis, group[0]?.value ?? 'motto');
      const shared = { at, clause: clauseOf(group, standard), fixes: fixesOf(names, at) };
      if (lost) report({ ...shared, message: 'header', values: { parts }, group: 'extraction' });
      else report({ ...shared, message: 'one', values: { part: parts } });
    }

    const [first, second] = footer;
    if (first === undefined) return;
    const names = inSourceOrder(footer.map(({ value }) => value));
    const parts = labels(footer.map(({ value }) => value));
    const at = gapOf(analysis, names[0] ?? first.value);
    const shared = { at, clause: clauseOf(footer, standard), values: { parts } };
    const fixes = fixesOf(names, at);
    if (second === undefined) report({ ...shared, message: 'one', values: { part: parts }, fixes });
    else if (analysis.nodes.first('closing') !== null) report({ ...shared, message: 'footer', fixes });
    else report({ ...shared, message: 'cut', severity: 'warning', confidence: 0.6, group: 'extraction' });
  },
});
