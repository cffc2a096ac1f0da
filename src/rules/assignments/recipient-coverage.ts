import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { recipientList } from './recipient-list.ts';
import { unreachedUnits } from './unreached.ts';

/**
 * A unit is given work, and the recipients list neither names it nor covers
 * it by a collective.
 *
 * Who is to carry a plan out must get it: the list names the bodies that the
 * document goes to and why (NĐ 30/2020/NĐ-CP PL I/I/II/9). Names are matched
 * by meaning: short forms (`BCH Quân sự`), parts of names, units of a
 * collective (`Các phòng, đơn vị thuộc UBND phường`), the office that files
 * (`Lưu: VT`). The issuer, its leaders, persons and bodies set up of members
 * of other units need no line; firms are named seldom and are info only.
 *
 * To mend it, add a line for the unit. Turn the rule off where copies go out
 * by a mailing list of the office.
 */
export const recipientCoverage: Rule = defineRule({
  id: 'recipient-coverage',
  category: 'assignments',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/9' },
  confidence: 0.85,
  docs: {
    vi: {
      summary: 'Đơn vị được giao nhiệm vụ nhưng không có trong “Nơi nhận”.',
      why: 'Đơn vị thực hiện phải nhận được văn bản. Nơi nhận ghi những cơ quan, tổ chức, đơn vị nhận văn bản và mục đích nhận (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, điểm 9).',
      fix: 'Bổ sung đơn vị vào “Nơi nhận”, hoặc ghi một cụm từ chung bao gồm đơn vị đó.',
      off: 'Tắt khi cơ quan gửi văn bản theo danh sách riêng trên hệ thống điều hành.',
    },
    en: {
      summary: 'A unit is given work and is not among the recipients.',
      why: 'Who carries a plan out must get it; the recipients list names the bodies that the document goes to (NĐ 30/2020/NĐ-CP, PL I/I/II/9).',
      fix: 'Add the unit to the list, or a collective that covers it.',
      off: 'Turn it off where copies go out by a mailing list of the office.',
    },
  },
  messages: {
    vi: {
      missing: '“{name}” được giao nhiệm vụ nhưng không có trong “Nơi nhận”; bổ sung vào danh sách.',
      asked:
        '“{name}” được yêu cầu thực hiện Kế hoạch nhưng không có trong “Nơi nhận”; bổ sung vào danh sách.',
      list: '“Nơi nhận” ở đây',
    },
    en: {
      missing: '"{name}" is given work but is not among the recipients; add it to the list.',
      asked: '"{name}" is asked to carry the plan out but is not among the recipients; add it to the list.',
      list: 'the recipients',
    },
  },
  examples: {
    invalid: [
      {
        title: 'police and military command left out',
        text: planWith(
          '1. Phòng Văn hóa - Xã hội\n\nHướng dẫn các thôn trồng cây.\n\n2. Công an xã và Ban Chỉ huy Quân sự xã\n\nBảo đảm trật tự ngày ra quân.',
          '- Thường trực Đảng ủy xã (để b/c);\n- Các phòng, đơn vị thuộc UBND xã;\n- Các thôn;\n- Lưu: VT.',
        ),
        findings: [
          '17:4 “Công an xã” được giao nhiệm vụ nhưng không có trong “Nơi nhận”; bổ sung vào danh sách.',
          '17:18 “Ban Chỉ huy Quân sự xã” được giao nhiệm vụ nhưng không có trong “Nơi nhận”; bổ sung vào danh sách.',
        ],
      },
      {
        title: 'hamlets that are asked at the end',
        text: planWith(
          '1. Phòng Kinh tế\n\nChuẩn bị cây giống, đôn đốc các cơ quan, đơn vị, thôn triển khai thực hiện.',
          '- Các phòng, đơn vị thuộc UBND xã;\n- Lưu: VT, KT.',
        ),
        findings: [
          '15:50 “thôn” được yêu cầu thực hiện Kế hoạch nhưng không có trong “Nơi nhận”; bổ sung vào danh sách.',
        ],
      },
    ],
    valid: [
      {
        title: 'short forms, a collective, the office that files',
        text: planWith(
          '1. Phòng Văn hóa - Xã hội\n\nHướng dẫn các thôn trồng cây.\n\n2. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã\n\nĐăng tin trên trang thông tin điện tử.\n\n3. Ban Chỉ huy Quân sự xã\n\nCử dân quân tham gia.\n\n4. Ủy ban Mặt trận Tổ quốc Việt Nam xã\n\nVận động Nhân dân hưởng ứng.',
          '- UBMTTQVN và các đoàn thể xã;\n- Các phòng, đơn vị thuộc UBND xã;\n- Công an, BCH QS xã;\n- Lưu: VT, VHXH.',
        ),
        findings: [],
      },
      {
        title: 'all bodies of the commune in one line',
        text: planWith(
          '1. Công an xã\n\nBảo đảm trật tự.\n\n2. Trạm Y tế xã\n\nTrực cấp cứu.\n\n3. Hội Nông dân xã\n\nVận động hội viên.',
          '- Các ban, ngành, đoàn thể xã;\n- Lưu: VT.',
        ),
        findings: [],
      },
      {
        title: 'a unit of the archive line, by its letters',
        text: planWith(
          '1. Phòng Kinh tế, Hạ tầng và Đô thị\n\nChuẩn bị cây giống.\n\n2. Công an xã\n\nBảo đảm trật tự.',
          '- Công an xã;\n- Lưu: VT, KTHTĐT.',
        ),
        findings: [],
      },
      {
        title: 'the issuer, its leaders and persons',
        text: planWith(
          '1. Ủy ban nhân dân xã\n\nChỉ đạo thực hiện.\n\n2. Đồng chí Phó Chủ tịch Ủy ban nhân dân xã\n\nTrực tiếp phụ trách.\n\n3. Các thôn\n\nTrồng cây ven đường.',
          '- Trưởng các thôn;\n- Lưu: VT.',
        ),
        findings: [],
      },
      {
        title: 'a list that points elsewhere',
        text: planWith('1. Công an xã\n\nBảo đảm trật tự.', '- Như mục III;\n- Lưu: VT.'),
        findings: [],
      },
    ],
  },
  check({ analysis, standard, attached, report, say }) {
    if (attached) return;
    const list = recipientList(analysis);
    if (list === null) return;
    const related = [{ message: say('list', {}), range: list.node.position }];
    const clause = standard.profile === 'nha-nuoc' ? {} : { clause: null };
    for (const { unit, name, range, asked } of unreachedUnits(analysis, list)) {
      const severity = unit.kind === 'business' ? { severity: 'info' as const } : {};
      report({
        at: range,
        message: asked ? 'asked' : 'missing',
        values: { name },
        related,
        ...severity,
        ...clause,
      });
    }
  },
});

/** A plan of an invented commune around what it assigns and whom it goes to. */
function planWith(tasks: string, recipients: string): string {
  return `ỦY BAN NHÂN DÂN\nXÃ NẬM PHIÊN\n\nSố: 12/KH-UBND\n\nNậm Phiên, ngày 10 tháng 3 năm 2026\n\nKẾ HOẠCH\nTrồng cây xanh năm 2026\n\nIII. TỔ CHỨC THỰC HIỆN\n\n${tasks}\n\nNơi nhận:\n${recipients}\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Bình\n`;
}
