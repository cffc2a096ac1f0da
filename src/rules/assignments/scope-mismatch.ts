import { assignedIn } from '../../analyse/assignments.ts';
import { openingOf } from '../../analyse/text-of.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { issuerUnit } from './own-unit.ts';
import { provinceActs, provinceCitations, provinceSubject } from './province-words.ts';

/**
 * The plan of a commune speaks for the province: it moves “các cấp, các
 * ngành và Nhân dân trong tỉnh”, or gives work to departments or to all
 * communes; or a document is cited by which a body below the province moves
 * all of it.
 *
 * Such words were taken over from the superior's plan: a commune can only
 * plan for itself (Luật 72/2025/QH15). Only its own action counts; names of
 * movements, documents cited, sentences that join in with the province
 * (`cùng`, `góp phần`) and requests (`Đề nghị …`) are right.
 *
 * To mend it, name the commune. Turn the rule off for plans made for several
 * communes.
 */
export const scopeMismatch: Rule = defineRule({
  id: 'scope-mismatch',
  category: 'assignments',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  confidence: 0.85,
  docs: {
    vi: {
      summary: 'Kế hoạch của xã, phường ghi phạm vi thực hiện là cả tỉnh.',
      why: 'Những chỗ này thường chép nguyên từ kế hoạch của cấp tỉnh; cấp xã chỉ tổ chức thực hiện trên địa bàn mình và không giao việc cho sở, ngành, xã khác.',
      fix: 'Ghi lại phạm vi là xã, phường ban hành kế hoạch.',
      off: 'Tắt với kế hoạch chung của nhiều xã, phường.',
    },
    en: {
      summary: 'The plan of a commune speaks for the whole province.',
      why: 'Such words are left over from the plan of the province; a commune acts in its own place and gives no work to departments or other communes.',
      fix: 'Name the commune.',
      off: 'Turn it off for plans made for several communes.',
    },
  },
  messages: {
    vi: {
      people: '“{words}” trong kế hoạch của cấp xã; ghi phạm vi xã, phường.',
      subject: 'Trích yếu ghi “{words}” nhưng cơ quan ban hành là cấp xã; ghi phạm vi xã, phường.',
      cited: 'Văn bản của “{issuer}” mà ghi “{words}”; kiểm tra lại phạm vi hoặc cơ quan ban hành.',
      unit: 'Kế hoạch của cấp xã giao việc cho “{words}”; ghi đơn vị thuộc xã, phường.',
    },
    en: {
      people: '"{words}" in the plan of a commune; name the commune.',
      subject: 'The subject says "{words}", but a commune issues the plan; name the commune.',
      cited: 'A document of "{issuer}" that says "{words}"; check its place or its issuer.',
      unit: 'The plan of a commune gives work to "{words}"; name units of the commune.',
    },
  },
  examples: {
    invalid: [
      {
        title: 'the people of the province',
        text: planOf(
          'Tạo đợt sinh hoạt sâu rộng ở các cấp, các ngành và Nhân dân trong tỉnh.',
          '1. Công an xã: bảo đảm trật tự.',
        ),
        findings: [
          '11:30 “các cấp, các ngành và Nhân dân trong tỉnh” trong kế hoạch của cấp xã; ghi phạm vi xã, phường.',
        ],
      },
      {
        title: 'work for departments',
        text: planOf(
          'Giữ gìn vệ sinh trên địa bàn xã.',
          '1. Các sở, ban, ngành tỉnh: chỉ đạo đơn vị trực thuộc thực hiện.',
        ),
        findings: [
          '15:4 Kế hoạch của cấp xã giao việc cho “Các sở, ban, ngành tỉnh”; ghi đơn vị thuộc xã, phường.',
        ],
      },
      {
        title: 'a city committee that moves the Party of the province',
        text: 'KẾ HOẠCH\n\nThực hiện Kế hoạch số 31-KH/TU ngày 05/02/2025 của Ban Thường vụ Thành ủy về phát động thi đua trong toàn Đảng bộ tỉnh, Đảng ủy phường xây dựng Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\nĐộng viên đảng viên.',
        findings: [
          '3:102 Văn bản của “Ban Thường vụ Thành ủy” mà ghi “toàn Đảng bộ tỉnh”; kiểm tra lại phạm vi hoặc cơ quan ban hành.',
        ],
      },
    ],
    valid: [
      {
        title: 'a district that takes up a movement of the province',
        text: 'KẾ HOẠCH\n\nThực hiện Kế hoạch số 31-KH/TU ngày 05/02/2025 của Ban Thường vụ Thành ủy về hưởng ứng phong trào thi đua phát động trong toàn Đảng bộ tỉnh, Đảng ủy phường xây dựng Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\nĐộng viên đảng viên.',
        findings: [],
      },
      {
        title: 'the commune joins in',
        text: planOf(
          'Cùng với cán bộ, đảng viên và Nhân dân trong tỉnh thi đua hoàn thành kế hoạch năm 2026.',
          '1. Công an xã: bảo đảm trật tự.',
        ),
        findings: [],
      },
      {
        title: 'a movement of the province by its name',
        text: planOf(
          'Hưởng ứng phong trào “Các cấp, các ngành và Nhân dân trong tỉnh chung tay trồng cây”.',
          '1. Công an xã: bảo đảm trật tự.',
        ),
        findings: [],
      },
      {
        title: 'a request to a department',
        text: planOf(
          'Giữ gìn vệ sinh trên địa bàn xã.',
          '1. Đề nghị các sở, ban, ngành tỉnh quan tâm hỗ trợ.',
        ),
        findings: [],
      },
      {
        title: 'guests from all over the province',
        text: planOf(
          'Quảng bá lễ hội đến các tầng lớp Nhân dân trong tỉnh.',
          '1. Công an xã: bảo đảm trật tự.',
        ),
        findings: [],
      },
      {
        title: 'a plan of the province',
        text: planOf(
          'Tạo đợt sinh hoạt sâu rộng ở các cấp, các ngành và Nhân dân trong tỉnh.',
          '1. Các sở, ban, ngành: thực hiện.',
        ).replace('XÃ NẬM PHIÊN', 'TỈNH THANH GIANG'),
        findings: [],
      },
    ],
  },
  check({ analysis, report }) {
    for (const { words, issuer, range } of provinceCitations(analysis)) {
      report({ at: range, message: 'cited', values: { words, issuer }, confidence: 0.8 });
    }
    if (issuerUnit(analysis)?.level !== 'commune') return;
    for (const { words, range } of provinceActs(analysis)) {
      report({ at: range, message: 'people', values: { words } });
    }
    const subject = provinceSubject(analysis);
    if (subject !== null) report({ at: subject.range, message: 'subject', values: { words: subject.words } });
    for (const { name, block, units } of assignedIn(analysis.nodes)) {
      const above = units.some(
        ({ head, collective, level }) =>
          collective &&
          (head === 'so' ||
            (head === 'ubnd' && level === 'commune') ||
            (head === 'nganh' && level === 'province')),
      );
      if (above && !/^(?:kính )?đề nghị/iu.test(openingOf(block))) {
        report({ at: block, message: 'unit', values: { words: name } });
      }
    }
  },
});

/** A plan of an invented commune with an aim and a task. */
function planOf(aim: string, task: string): string {
  return `ỦY BAN NHÂN DÂN\nXÃ NẬM PHIÊN\n\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nGiữ gìn vệ sinh môi trường\n\nI. MỤC ĐÍCH\n\n${aim}\n\nII. TỔ CHỨC THỰC HIỆN\n\n${task}\n\n2. Trạm Y tế xã: trực cấp cứu.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Bình\n`;
}
