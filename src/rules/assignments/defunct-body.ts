import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { judgedOn } from '../../lint/run.ts';
import { MERGED_OFFICES_FROM } from '../lexicon/defunct-bodies.data.ts';
import { defunctMentions } from './defunct-mentions.ts';
import { isSince } from './since.ts';

/**
 * A body is given work, sent a copy or reported to that had ended by the
 * document's day: districts and cities below a province since 01/7/2025,
 * merged provinces, ministries and departments merged since 01/3/2025.
 *
 * What is sent there reaches nobody. Luật 72/2025/QH15 Điều 1 knows provinces
 * and communes only; the lists of what was merged name their resolutions.
 * Only who has a part in the plan counts: never documents cited, quotations,
 * places, events or history (`cũ`, `trước đây`, `nay là`). A document without
 * a day is judged by its basis.
 *
 * To mend it, name the body that has the work now. Turn the rule off for
 * papers about the time before.
 */
export const defunctBody: Rule = defineRule({
  id: 'defunct-body',
  category: 'assignments',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'luat-72-2025-qh15', ref: 'Điều 1' },
  confidence: 0.95,
  docs: {
    vi: {
      summary: 'Giao việc, gửi văn bản hoặc báo cáo cho cơ quan đã kết thúc hoạt động vào ngày của văn bản.',
      why: 'Từ 01/7/2025 không còn cấp huyện, thị trấn, thành phố thuộc tỉnh (Luật Tổ chức chính quyền địa phương 2025, Điều 1) và chỉ còn 34 tỉnh, thành phố; từ 01/3/2025 nhiều bộ, sở đã hợp nhất. Văn bản gửi các cơ quan này không đến được ai.',
      fix: 'Ghi cơ quan đang thực hiện nhiệm vụ đó.',
      off: 'Tắt với văn bản tổng kết giai đoạn trước khi sắp xếp.',
    },
    en: {
      summary: "A body is given work, a copy or a report that had ended by the document's day.",
      why: 'Since 01/7/2025 there are no districts, thị trấn and cities below a province (Law 72/2025/QH15, Article 1) and only 34 provinces; several ministries and departments were merged on 01/3/2025. What is sent there reaches nobody.',
      fix: 'Name the body that has the work now.',
      off: 'Turn it off for papers about the time before.',
    },
  },
  messages: {
    vi: {
      district: '“{name}”: cấp huyện đã kết thúc hoạt động từ 01/7/2025; ghi cơ quan cấp tỉnh hoặc cấp xã.',
      city: '“{name}”: thành phố thuộc tỉnh không còn từ 01/7/2025; ghi cơ quan cấp tỉnh hoặc cấp xã.',
      merged: '“{name}”: tỉnh này đã sáp nhập, nay là {now}; ghi theo đơn vị mới.',
      office: '“{name}” đã hợp nhất từ 01/3/2025, nay là {now}; ghi tên mới.',
      status: '“{name}”: nay là {now}; ghi theo tên mới.',
    },
    en: {
      district: '"{name}": districts ended on 01/7/2025; name a body of the province or the commune.',
      city: '"{name}": cities below a province ended on 01/7/2025; name a body of the province or the commune.',
      merged: '"{name}": the province was merged and is {now} now; name the new one.',
      office: '"{name}" was merged on 01/3/2025 and is {now} now; use the new name.',
      status: '"{name}" is {now} now; use the new name.',
    },
  },
  examples: {
    invalid: [
      {
        title: 'recipients of a district',
        text: planOf(
          'ngày 10 tháng 9 năm 2025',
          'Công an xã bảo đảm trật tự.',
          '- UBND huyện Mường Khe (để b/c);\n- Phòng Nội vụ huyện;\n- Công an xã;',
        ),
        findings: [
          '16:3 “UBND huyện Mường Khe”: cấp huyện đã kết thúc hoạt động từ 01/7/2025; ghi cơ quan cấp tỉnh hoặc cấp xã.',
          '17:3 “Phòng Nội vụ huyện”: cấp huyện đã kết thúc hoạt động từ 01/7/2025; ghi cơ quan cấp tỉnh hoặc cấp xã.',
        ],
      },
      {
        title: 'a report to a department that was merged',
        text: planOf(
          'ngày 10 tháng 9 năm 2025',
          'Công an xã tổng hợp kết quả, báo cáo Sở Lao động - Thương binh và Xã hội.',
          '- Công an xã;',
        ),
        findings: [
          '13:41 “Sở Lao động - Thương binh và Xã hội” đã hợp nhất từ 01/3/2025, nay là Sở Nội vụ; ghi tên mới.',
        ],
      },
      {
        title: 'a merged province',
        text: planOf(
          'ngày 10 tháng 9 năm 2025',
          'Công an xã bảo đảm trật tự.',
          '- UBND tỉnh Hà Nam (để b/c);\n- Công an xã;',
        ),
        findings: [
          '16:3 “UBND tỉnh Hà Nam”: tỉnh này đã sáp nhập, nay là tỉnh Ninh Bình; ghi theo đơn vị mới.',
        ],
      },
    ],
    valid: [
      {
        title: 'a plan of the time when districts were',
        text: planOf(
          'ngày 10 tháng 5 năm 2025',
          'Công an xã báo cáo UBND huyện Mường Khe.',
          '- UBND huyện Mường Khe (để b/c);\n- Công an xã;',
        ),
        findings: [],
      },
      {
        title: 'history and places',
        text: planOf(
          'ngày 10 tháng 9 năm 2025',
          'Công an xã gửi hồ sơ về Công an tỉnh; rà soát hồ sơ do UBND huyện Mường Khe trước đây giao lại; tuần tra khu vực chợ Huyện.',
          '- Công an xã;',
        ),
        findings: [],
      },
      {
        title: 'a document of the former district cited',
        text: planOf(
          'ngày 10 tháng 9 năm 2025',
          'Công an xã tiếp tục thực hiện Kế hoạch số 45/KH-UBND ngày 12/3/2025 của UBND huyện Mường Khe.',
          '- Công an xã;',
        ),
        findings: [],
      },
      {
        title: 'cities under the central government and offices of today',
        text: planOf(
          'ngày 10 tháng 9 năm 2025',
          'Công an xã báo cáo Sở Nông nghiệp và Môi trường.',
          '- UBND thành phố Hải Phòng (để b/c);\n- Sở Khoa học và Công nghệ;\n- Công an xã;',
        ),
        findings: [],
      },
    ],
  },
  check({ analysis, report }) {
    const day = judgedOn(analysis);
    if (day === null || !isSince(day, MERGED_OFFICES_FROM)) return;
    for (const { name, range, defunct } of defunctMentions(analysis, day)) {
      const clause = defunct.why === 'district' || defunct.why === 'city' ? {} : { clause: null };
      if (defunct.why === 'district' || defunct.why === 'city')
        report({ at: range, message: defunct.why, values: { name }, ...clause });
      else report({ at: range, message: defunct.why, values: { name, now: defunct.now }, ...clause });
    }
  },
});

/** A plan of an invented commune with a task and its recipients. */
function planOf(date: string, task: string, recipients: string): string {
  return `ỦY BAN NHÂN DÂN\nXÃ NẬM PHIÊN\n\nSố: 12/KH-UBND\n\nNậm Phiên, ${date}\n\nKẾ HOẠCH\nBảo đảm trật tự\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. ${task}\n\nNơi nhận:\n${recipients}\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Bình\n`;
}
