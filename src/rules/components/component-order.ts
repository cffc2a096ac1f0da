import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { COMPONENTS_OF_TYPE } from '../../profile/types.data.ts';
import {
  BODY,
  PARTY_BODY,
  PARTY_FOOT,
  PARTY_HEAD,
  PARTY_SAMPLE,
  STATE_FOOT,
  STATE_HEAD,
  STATE_MOTTO,
  STATE_SAMPLE,
} from '../sample-plans.ts';
import { componentClause } from './component-clause.ts';
import { misplacedParts } from './misplaced-parts.ts';

/**
 * A part of the header that stands where the form puts another: number or
 * date under the title or at the end, the number above the issuer, the date
 * above the motto.
 *
 * NĐ 30/2020 PL I/I/IV draws a box for each part, and the Party's guide does
 * the same; whoever registers the document looks for the number there. How
 * the two columns of a header were flattened is no fault: any order that keeps
 * each column from the top down is right, and a whole table that extraction
 * left behind the body is not reported.
 *
 * To fix, move the line up. Leave the rule out for letters of older forms
 * that date at the end.
 */
export const componentOrder: Rule = defineRule({
  id: 'component-order',
  category: 'components',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/IV' },
  confidence: 0.9,
  docs: {
    vi: {
      summary: 'Thành phần thể thức ở phần đầu văn bản đặt sai vị trí.',
      why: 'Mẫu trình bày tại Phụ lục I Nghị định 30/2020/NĐ-CP (với văn bản của Đảng: hướng dẫn của Văn phòng Trung ương Đảng) dành cho mỗi thành phần một ô: số, ký hiệu dưới tên cơ quan; địa danh và thời gian dưới Quốc hiệu, Tiêu ngữ; cả hai trên tên loại.',
      fix: 'Đưa dòng đó về đúng vị trí.',
      off: 'Khi văn bản theo mẫu riêng, ghi ngày tháng ở cuối.',
    },
    en: {
      summary: 'A part of the header stands where the form puts another.',
      why: 'Decree 30/2020, Appendix I (and the guide of the Party) has a box for each part: the number below the issuer, place and date below the motto, both above the title.',
      fix: 'Move the line to its place.',
      off: 'For documents of a form of their own that date at the end.',
    },
  },
  messages: {
    vi: {
      above: '{part} đứng trên {other}; hãy đặt xuống dưới.',
      behind: '{part} đứng sau tên loại văn bản; hãy đưa lên phần đầu, trên tên loại.',
      end: '{part} đứng ở cuối văn bản; hãy đưa lên phần đầu, trên tên loại.',
      against: 'thứ tự so với phần này',
      motto: 'Quốc hiệu và Tiêu ngữ',
      partyMotto: 'Tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”',
      issuer: 'Tên cơ quan ban hành',
      documentNumber: 'Số, ký hiệu',
      placeDate: 'Địa danh và thời gian ban hành',
      belowMotto: 'Quốc hiệu và Tiêu ngữ',
      belowPartyMotto: 'tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”',
      belowIssuer: 'tên cơ quan ban hành',
    },
    en: {
      above: '{part} stands above {other}; put it below.',
      behind: '{part} stands behind the title; move it to the header, above the title.',
      end: '{part} stands at the end of the document; move it to the header, above the title.',
      against: 'the order is told by this',
      motto: 'The motto',
      partyMotto: 'The heading “ĐẢNG CỘNG SẢN VIỆT NAM”',
      issuer: 'The name of the issuing body',
      documentNumber: 'The number',
      placeDate: 'The line of place and date',
      belowMotto: 'the motto',
      belowPartyMotto: 'the heading “ĐẢNG CỘNG SẢN VIỆT NAM”',
      belowIssuer: 'the name of the issuing body',
    },
  },
  examples: {
    invalid: [
      {
        title: 'the number under the title',
        text: `${STATE_HEAD.replace('Số: 27/KH-UBND\n', '').replace('KẾ HOẠCH\n', 'KẾ HOẠCH\nSố: 27/KH-UBND\n')}${BODY}${STATE_FOOT}`,
        findings: ['8:1 Số, ký hiệu đứng sau tên loại văn bản; hãy đưa lên phần đầu, trên tên loại.'],
      },
      {
        title: 'the date behind the body',
        text: `${STATE_HEAD.replace('Suối Lam, ngày 05 tháng 3 năm 2026\n', '')}${BODY}Suối Lam, ngày 05 tháng 3 năm 2026\n${STATE_FOOT}`,
        findings: [
          '16:1 Địa danh và thời gian ban hành đứng ở cuối văn bản; hãy đưa lên phần đầu, trên tên loại.',
        ],
      },
      {
        title: 'the number above the issuer',
        text: `Số: 27/KH-UBND\n${STATE_HEAD.replace('Số: 27/KH-UBND\n', '')}${BODY}${STATE_FOOT}`,
        findings: ['1:1 Số, ký hiệu đứng trên tên cơ quan ban hành; hãy đặt xuống dưới.'],
      },
      {
        title: 'the date of a Party document above its heading',
        text: `${PARTY_HEAD.replace('ĐẢNG CỘNG SẢN VIỆT NAM\nSuối Lam, ngày 05 tháng 3 năm 2026\n', 'Suối Lam, ngày 05 tháng 3 năm 2026\nĐẢNG CỘNG SẢN VIỆT NAM\n')}${PARTY_BODY}${PARTY_FOOT}`,
        findings: [
          '6:1 Địa danh và thời gian ban hành đứng trên tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”; hãy đặt xuống dưới.',
        ],
      },
    ],
    valid: [
      { title: 'row by row', text: STATE_SAMPLE, findings: [] },
      {
        title: 'the right column first',
        text: `${STATE_MOTTO}Suối Lam, ngày 05 tháng 3 năm 2026\nỦY BAN NHÂN DÂN\nXÃ SUỐI LAM\nSố: 27/KH-UBND\n\nKẾ HOẠCH\nTrồng cây xanh năm 2026\n\n${BODY}${STATE_FOOT}`,
        findings: [],
      },
      { title: 'column by column', text: PARTY_SAMPLE, findings: [] },
      {
        title: 'the columns side by side',
        text: `    ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n      XÃ SUỐI LAM               Độc lập - Tự do - Hạnh phúc\n\n    Số: 27/KH-UBND           Suối Lam, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nTrồng cây xanh năm 2026\n\n${BODY}${STATE_FOOT}`,
        findings: [],
      },
      {
        title: 'a table that extraction left behind the body',
        text: `KẾ HOẠCH\nTrồng cây xanh năm 2026\n\n${BODY}ỦY BAN NHÂN DÂN\nXÃ SUỐI LAM\n\n${STATE_MOTTO}Suối Lam, ngày 05 tháng 3 năm 2026\n\n${STATE_FOOT}`,
        findings: [],
      },
      {
        title: 'no form is asked of a club',
        text: 'CÂU LẠC BỘ ĐI BỘ\n\nKẾ HOẠCH\nĐi bộ mùa xuân\n\nCâu lạc bộ tổ chức đi bộ vào sáng Chủ nhật.\n\nSuối Lam, ngày 05 tháng 3 năm 2026\n\nCHỦ NHIỆM\n\nĐỗ Văn Tịnh\n',
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, attached, report, say }) => {
    const type = analysis.root.documentType;
    if (attached || standard.profile === 'khac' || type === null || !COMPONENTS_OF_TYPE.has(type)) return;
    const party = standard.profile === 'dang';
    for (const { name, node, how, against, alone } of misplacedParts(analysis)) {
      const part = say(name === 'motto' && party ? 'partyMotto' : name, {});
      const shared = {
        at: node,
        related: [{ message: say('against', {}), range: against.node.position }],
        clause: componentClause(standard, name),
        ...(alone ? { severity: 'info' as const, confidence: 0.6 } : {}),
      };
      if (how === 'above') {
        const motto = party ? 'belowPartyMotto' : 'belowMotto';
        const other = say(against.name === 'issuer' ? 'belowIssuer' : motto, {});
        report({ ...shared, message: how, values: { part, other } });
      } else report({ ...shared, message: how, values: { part } });
    }
  },
});
