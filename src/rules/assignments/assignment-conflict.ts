import { assignedIn } from '../../analyse/assignments.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { bypassingReports } from './bypassing-reports.ts';
import { leaderless, singleUnits, twiceAssigned } from './double-assignments.ts';

/**
 * What units are given contradicts itself: one unit heads two numbered
 * entries of one list, two units each only work along with the other on one
 * thing, or the units of a commune send a report past the unit that gathers
 * the others.
 *
 * Each task needs one unit that answers for it. A second entry for a unit is
 * most often another unit's whose name was not changed, a report past its
 * collector is copied from the superior's plan. A closing `Giao Phòng …` that
 * sums up, dashes in lists of tasks and tables are no second entries.
 *
 * To mend it, join the entries or name the right unit; say who leads. Turn
 * the rule off where tasks are listed by subject and units recur.
 */
export const assignmentConflict: Rule = defineRule({
  id: 'assignment-conflict',
  category: 'assignments',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  confidence: 0.85,
  docs: {
    vi: {
      summary:
        'Phân công mâu thuẫn: một đơn vị được giao hai mục, hai đơn vị cùng “phối hợp” mà không ai chủ trì, báo cáo gửi vượt qua đơn vị tổng hợp.',
      why: 'Mỗi nhiệm vụ cần một đơn vị chịu trách nhiệm. Mục thứ hai của cùng một đơn vị thường là mục của đơn vị khác chưa sửa tên; báo cáo gửi thẳng lên trên thường chép từ kế hoạch cấp trên.',
      fix: 'Gộp hai mục hoặc ghi đúng tên đơn vị; ghi rõ đơn vị chủ trì; ghi đúng nơi nhận báo cáo.',
      off: 'Tắt khi nhiệm vụ được liệt kê theo nội dung công việc nên một đơn vị có nhiều mục.',
    },
    en: {
      summary:
        'Assignments contradict: one unit has two entries, two units only help each other, or reports go past the unit that gathers them.',
      why: 'Each task needs one unit that answers for it. A second entry is most often meant for another unit; a report sent past its collector is copied from the plan above.',
      fix: 'Join the entries or name the right unit; say who leads; name the right addressee.',
      off: 'Turn it off where tasks are listed by subject and units recur.',
    },
  },
  messages: {
    vi: {
      twice: '“{unit}” được phân công ở hai mục của cùng một danh sách; gộp lại hoặc ghi đúng tên đơn vị.',
      first: 'mục thứ nhất',
      mutual: '“{unit}” và “{other}” đều chỉ “phối hợp” với nhau trong cùng một việc; ghi rõ đơn vị chủ trì.',
      mutualOther: 'phía bên kia cũng ghi “phối hợp”',
      bypass:
        'Các đơn vị gửi báo cáo thẳng về “{to}” trong khi “{collector}” tổng hợp báo cáo; kiểm tra lại nơi nhận báo cáo.',
      collector: 'đơn vị tổng hợp báo cáo',
      medium: '“{unit}” không phải là đơn vị; ghi đơn vị phụ trách.',
    },
    en: {
      twice: '"{unit}" has two entries in one list; join them or name the right unit.',
      first: 'the first entry',
      mutual: '"{unit}" and "{other}" only work along with each other on one thing; say who leads.',
      mutualOther: 'the other side only works along, too',
      bypass:
        'The units report straight to "{to}" while "{collector}" gathers the reports; check the addressee.',
      collector: 'the unit that gathers the reports',
      medium: '"{unit}" is no unit; name who runs it.',
    },
  },
  examples: {
    invalid: [
      {
        title: 'one unit with two entries',
        text: 'KẾ HOẠCH\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. Công an xã\n\nBảo đảm trật tự.\n\n2. Trạm Y tế xã\n\nTrực cấp cứu.\n\n3. Công an xã\n\nCung cấp thuốc và vật tư y tế.',
        findings: [
          '13:4 “Công an xã” được phân công ở hai mục của cùng một danh sách; gộp lại hoặc ghi đúng tên đơn vị.',
        ],
      },
      {
        title: 'two units that only help each other',
        text: 'KẾ HOẠCH\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế\n\n- Phối hợp với Công an xã tổ chức kiểm tra các bến bãi trên địa bàn xã.\n\n2. Công an xã\n\n- Phối hợp với Phòng Kinh tế tổ chức kiểm tra các bến bãi trên địa bàn xã.',
        findings: [
          '7:3 “Phòng Kinh tế” và “Công an xã” đều chỉ “phối hợp” với nhau trong cùng một việc; ghi rõ đơn vị chủ trì.',
        ],
      },
      {
        title: 'reports past the unit that gathers them',
        text: 'ỦY BAN NHÂN DÂN\nXÃ NẬM PHIÊN\n\nSố: 15/KH-UBND\n\nKẾ HOẠCH\nTrồng cây xanh\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. Các cơ quan, đơn vị\n\nGửi báo cáo kết quả trồng cây về Sở Nông nghiệp và Môi trường trước ngày 15/12/2026.\n\n2. Phòng Kinh tế\n\nTheo dõi, tổng hợp kết quả, báo cáo Ủy ban nhân dân xã.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Bình\n',
        findings: [
          '13:1 Các đơn vị gửi báo cáo thẳng về “Sở Nông nghiệp và Môi trường” trong khi “Phòng Kinh tế” tổng hợp báo cáo; kiểm tra lại nơi nhận báo cáo.',
        ],
      },
    ],
    valid: [
      {
        title: 'units of like names and levels',
        text: 'KẾ HOẠCH\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. Công an tỉnh\n\nChỉ đạo Công an các xã.\n\n2. Công an xã\n\nBảo đảm trật tự.\n\n3. Phòng Kinh tế\n\nChuẩn bị kinh phí.\n\n4. Phòng Kinh tế, Hạ tầng và Đô thị\n\nSửa đường.',
        findings: [],
      },
      {
        title: 'a unit in two parts of the plan',
        text: 'KẾ HOẠCH\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. Giai đoạn chuẩn bị\n\na) Công an xã: khảo sát địa bàn.\n\nb) Trạm Y tế xã: chuẩn bị thuốc.\n\n2. Giai đoạn thực hiện\n\na) Công an xã: bảo đảm trật tự.\n\nb) Trạm Y tế xã: trực cấp cứu.',
        findings: [],
      },
      {
        title: 'a closing sentence that sums up',
        text: 'KẾ HOẠCH\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế: chuẩn bị cây giống.\n\n2. Công an xã: bảo đảm trật tự.\n\n3. Giao Phòng Kinh tế theo dõi, đôn đốc việc thực hiện Kế hoạch này.',
        findings: [],
      },
      {
        title: 'one leads, the other helps',
        text: 'KẾ HOẠCH\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế\n\n- Chủ trì, phối hợp với Công an xã tổ chức kiểm tra các bến bãi trên địa bàn xã.\n\n2. Công an xã\n\n- Phối hợp với Phòng Kinh tế tổ chức kiểm tra các bến bãi trên địa bàn xã.',
        findings: [],
      },
      {
        title: 'reports by way of the unit that gathers them',
        text: 'ỦY BAN NHÂN DÂN\nXÃ NẬM PHIÊN\n\nSố: 15/KH-UBND\n\nKẾ HOẠCH\nTrồng cây xanh\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. Các cơ quan, đơn vị\n\nGửi báo cáo kết quả trồng cây về Ủy ban nhân dân xã (qua Phòng Kinh tế).\n\n2. Phòng Kinh tế\n\nTổng hợp kết quả, báo cáo Sở Nông nghiệp và Môi trường.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Bình\n',
        findings: [],
      },
    ],
  },
  check({ analysis, report, say }) {
    const all = assignedIn(analysis.nodes);
    if (all.length === 0) return;
    const singles = singleUnits(all);
    for (const { first, again } of twiceAssigned(singles)) {
      const related = [{ message: say('first', {}), range: first.assigned.block.position }];
      report({
        at: again.assigned.block.position,
        message: 'twice',
        values: { unit: again.assigned.name },
        related,
      });
    }
    for (const { one, other } of leaderless(singles)) {
      const values = { unit: one.assigned.name, other: other.assigned.name };
      const related = [{ message: say('mutualOther', {}), range: other.place.position }];
      report({ at: one.place.position, message: 'mutual', values, related });
    }
    for (const { range, to, collector } of bypassingReports(analysis, all)) {
      const related = [{ message: say('collector', {}), range: collector.block.position }];
      report({ at: range, message: 'bypass', values: { to, collector: collector.name }, related });
    }
    for (const { name, block, units } of all) {
      const medium = units.find(({ kind }) => kind === 'media');
      if (medium === undefined) continue;
      const unit = name.slice(medium.start, medium.end);
      report({ at: block.position, message: 'medium', values: { unit }, severity: 'info' });
    }
  },
});
