import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { EMULATION_LAW } from '../../profile/sections.data.ts';
import { STATE_FOOT, STATE_HEAD, STATE_SAMPLE } from '../sample-plans.ts';
import { sectionGap, unmetDemands } from './section-topics.ts';

/**
 * A plan that leaves open what its kind of plan must settle.
 *
 * Luật Thi đua, khen thưởng 06/2022/QH15 Điều 17 lists what a movement of
 * emulation must define: aims, scope and audience, content and criteria, time,
 * measures, who carries it out, review and awards. The law asks for the
 * content, not for headings: a clear sentence is enough. For other plans no
 * provision names sections; there only a plan without content, or without
 * anybody to carry it out, gets a hint.
 *
 * To fix, add the section or a sentence. Leave the rule out for plans that
 * only pass on another one.
 */
export const missingSection: Rule = defineRule({
  id: 'missing-section',
  category: 'components',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: EMULATION_LAW, ref: 'Điều 17' },
  confidence: 0.9,
  docs: {
    vi: {
      summary: 'Kế hoạch thiếu nội dung bắt buộc đối với loại kế hoạch đó.',
      why: 'Điều 17 Luật Thi đua, khen thưởng số 06/2022/QH15: phong trào thi đua phải xác định mục tiêu, phạm vi, đối tượng, nội dung, tiêu chí, thời gian, biện pháp; tổ chức triển khai; sơ kết, tổng kết, khen thưởng.',
      fix: 'Thêm mục hoặc một câu nêu rõ nội dung còn thiếu.',
      off: 'Khi kế hoạch chỉ triển khai lại kế hoạch cấp trên.',
    },
    en: {
      summary: 'The plan leaves open what a plan of its kind must settle.',
      why: 'Law 06/2022/QH15 on emulation and commendation, Article 17: a movement must define its aims, scope, audience, content, criteria, time and measures, who carries it out, review and awards.',
      fix: 'Add a section or a clear sentence.',
      off: 'For plans that only pass on that of a superior.',
    },
  },
  messages: {
    vi: {
      law: 'Kế hoạch thi đua không nêu {topic}; hãy bổ sung thành mục hoặc một câu rõ ràng.',
      usual: 'Kế hoạch không nêu {topic}; nên bổ sung để dễ triển khai.',
      purpose: 'mục đích, mục tiêu',
      audience: 'đối tượng, phạm vi',
      content: 'nội dung thực hiện',
      criteria: 'tiêu chí, chỉ tiêu',
      period: 'thời gian thực hiện',
      solutions: 'giải pháp, biện pháp',
      organization: 'ai tổ chức thực hiện',
      review: 'sơ kết, tổng kết, khen thưởng',
      funding: 'kinh phí thực hiện',
    },
    en: {
      law: 'The plan of emulation does not settle {topic}; add a section or a clear sentence.',
      usual: 'The plan does not settle {topic}; it is easier to carry out with it.',
      purpose: 'its aims',
      audience: 'its audience and scope',
      content: 'what is done',
      criteria: 'its criteria',
      period: 'its time',
      solutions: 'its measures',
      organization: 'who carries it out',
      review: 'review and awards',
      funding: 'funding',
    },
  },
  examples: {
    invalid: [
      {
        title: 'a movement without a time',
        text: movement(
          'I. MỤC ĐÍCH\n\nTạo khí thế thi đua.\n\nII. NỘI DUNG, CHỈ TIÊU\n\nMỗi thôn trồng 100 cây xanh.\n\nIII. GIẢI PHÁP\n\nTuyên truyền trên loa; khen thưởng hộ tiêu biểu từ ngân sách xã.\n\nIV. TỔ CHỨC THỰC HIỆN\n\nCác thôn thực hiện.\n\n',
        ),
        findings: [
          '23:1 Kế hoạch thi đua không nêu thời gian thực hiện; hãy bổ sung thành mục hoặc một câu rõ ràng.',
          '23:1 Kế hoạch không nêu kinh phí thực hiện; nên bổ sung để dễ triển khai.',
        ],
      },
    ],
    valid: [
      {
        title: 'a sentence does as well as a heading',
        text: movement(
          'I. MỤC ĐÍCH\n\nTạo khí thế thi đua từ nay đến hết năm 2026; tổng kết, khen thưởng vào tháng 12.\n\nII. CHỈ TIÊU, GIẢI PHÁP\n\nMỗi thôn trồng 100 cây xanh; kinh phí do ngân sách xã bảo đảm.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nCác thôn thực hiện.\n\n',
        ),
        findings: [],
      },
      {
        title: 'one heading for several',
        text: movement(
          'I. MỤC ĐÍCH - YÊU CẦU\n\nTạo khí thế thi đua.\n\nII. NỘI DUNG, TIÊU CHÍ, GIẢI PHÁP VÀ THỜI GIAN\n\nMỗi thôn trồng 100 cây xanh.\n\nIII. KHEN THƯỞNG, KINH PHÍ\n\nThực hiện theo quy định.\n\nIV. TỔ CHỨC THỰC HIỆN\n\nCác thôn thực hiện.\n\n',
        ),
        findings: [],
      },
      { title: 'another kind of plan', text: STATE_SAMPLE, findings: [] },
      {
        title: 'a plan to check movements launches none',
        text: movement(
          'I. NỘI DUNG\n\nKiểm tra 05 thôn.\n\nII. TỔ CHỨC THỰC HIỆN\n\nCác thôn thực hiện.\n\n',
        ).replace('Phát động phong trào', 'Kiểm tra phong trào'),
        findings: [],
      },
      {
        title: 'an excerpt',
        text:
          STATE_HEAD.replace('Trồng cây xanh', 'Phát động phong trào thi đua trồng cây') + 'I. NỘI DUNG\n',
        findings: [],
      },
    ],
  },
  check: ({ analysis, attached, standard, report, say }) => {
    const { root, nodes } = analysis;
    if (root.documentType !== 'kế hoạch' || standard.profile === 'khac') return;
    const isExcerpt = nodes.first('footer') === null && nodes.first('closing') === null;
    if (isExcerpt && !attached) return;
    for (const { value, clause } of unmetDemands(analysis)) {
      const values = { topic: say(value, {}) };
      const at = sectionGap(analysis, value);
      if (clause === null) report({ at, message: 'usual', values, severity: 'info', clause });
      else report({ at, message: 'law', values, clause: { standard: EMULATION_LAW, ref: clause } });
    }
  },
});

/** An invented plan of emulation around a body. */
function movement(body: string): string {
  const head = STATE_HEAD.replace('Trồng cây xanh', 'Phát động phong trào thi đua trồng cây xanh');
  return `${head}${body}Trên đây là Kế hoạch phát động phong trào./.\n\n${STATE_FOOT}`;
}
