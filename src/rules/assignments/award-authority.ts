import type { Block } from '../../analyse/blocks.ts';
import { blocksOf } from '../../analyse/blocks.ts';
import { withoutEnd } from '../../analyse/text-of.ts';
import { rangeIn } from '../../analyse/text-of-passage.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { EMULATION_LAW } from '../../profile/sections.data.ts';
import type { Range } from '../../text/place.ts';
import {
  HONOUR_GIVEN,
  HONOUR_TOO_HIGH,
  HONOUR_TOO_LOW,
  LOW_GIVER,
  PROPOSED,
} from '../lexicon/award-authority.data.ts';
import { unproposedAwards } from './award-list.ts';

/**
 * An award that its giver cannot give (`Bằng khen của Chủ tịch UBND xã`), or
 * a list that holds out awards of others without proposing them.
 *
 * Luật Thi đua, khen thưởng 06/2022/QH15 Điều 77 to 80 says who decides: the
 * head of a commune or a department gives the giấy khen, the chairman of a
 * province the bằng khen, orders come from the President. A plan may only
 * promise to propose what is not its issuer's to give.
 *
 * To mend it, name the award of that level, or write `Đề nghị tặng …`. Turn
 * the rule off for awards of Party bodies and unions, which have their own.
 */
export const awardAuthority: Rule = defineRule({
  id: 'award-authority',
  category: 'assignments',
  severity: { publish: 'info', draft: 'info' },
  clause: { standard: EMULATION_LAW, ref: 'Điều 77-80' },
  confidence: 0.9,
  docs: {
    vi: {
      summary: 'Hình thức khen thưởng không thuộc thẩm quyền của người khen.',
      why: 'Luật Thi đua, khen thưởng (Điều 77 đến Điều 80) quy định ai quyết định hình thức nào: Chủ tịch UBND cấp xã, Giám đốc sở tặng giấy khen; Chủ tịch UBND cấp tỉnh tặng bằng khen; huân chương do Chủ tịch nước. Hình thức của cấp trên thì chỉ có thể đề nghị.',
      fix: 'Ghi đúng hình thức của cấp khen thưởng, hoặc ghi “Đề nghị tặng …”.',
      off: 'Tắt với khen thưởng trong Đảng, đoàn thể theo quy định riêng.',
    },
    en: {
      summary: "An award that is not its giver's to give.",
      why: 'The Law on emulation and commendation (Articles 77 to 80) says who decides on which award; those of higher levels can only be proposed.',
      fix: 'Name the award of that level, or write "Đề nghị tặng …".',
      off: 'Turn it off for awards of Party bodies and unions.',
    },
  },
  messages: {
    vi: {
      high: '“{name}”: người đứng đầu cấp này tặng Giấy khen; Bằng khen phải đề nghị cấp có thẩm quyền.',
      low: '“{name}”: cấp này tặng Bằng khen; Giấy khen do cấp xã, sở, đơn vị tặng.',
      propose: '“{name}” không thuộc thẩm quyền của cơ quan ban hành; ghi “Đề nghị tặng …”.',
      also: 'hình thức này cũng vậy',
    },
    en: {
      high: '"{name}": the head of this level gives the giấy khen; a bằng khen has to be proposed.',
      low: '"{name}": this level gives the bằng khen; the giấy khen is for communes, departments and units.',
      propose: '"{name}" is not the issuer\'s to give; write "Đề nghị tặng …".',
      also: 'so is this one',
    },
  },
  examples: {
    invalid: [
      {
        title: 'a bằng khen of a commune',
        text: 'KẾ HOẠCH\n\nV. KHEN THƯỞNG\n\nTặng Bằng khen của Chủ tịch UBND xã cho 05 tập thể.',
        findings: [
          '5:6 “Bằng khen của Chủ tịch UBND xã”: người đứng đầu cấp này tặng Giấy khen; Bằng khen phải đề nghị cấp có thẩm quyền.',
        ],
      },
      {
        title: 'awards of others held out',
        text: 'ỦY BAN NHÂN DÂN\nXÃ NẬM PHIÊN\n\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nThi đua\n\nV. HÌNH THỨC KHEN THƯỞNG\n\n- Huân chương Lao động;\n\n- Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;\n\n- Giấy khen của Chủ tịch Ủy ban nhân dân xã.',
        findings: [
          '11:3 “Huân chương Lao động” không thuộc thẩm quyền của cơ quan ban hành; ghi “Đề nghị tặng …”.',
        ],
      },
      {
        title: 'a giấy khen of a province',
        text: 'KẾ HOẠCH\n\nV. KHEN THƯỞNG\n\nXét tặng Giấy khen của Chủ tịch UBND tỉnh cho các cá nhân.',
        findings: [
          '5:10 “Giấy khen của Chủ tịch UBND tỉnh”: cấp này tặng Bằng khen; Giấy khen do cấp xã, sở, đơn vị tặng.',
        ],
      },
    ],
    valid: [
      {
        title: 'awards that are proposed',
        text: 'ỦY BAN NHÂN DÂN\nXÃ NẬM PHIÊN\n\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nThi đua\n\nV. KHEN THƯỞNG\n\n1. Đề nghị cấp trên khen thưởng\n\n- Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh.\n\n2. Khen thưởng của xã\n\n- Giấy khen của Chủ tịch Ủy ban nhân dân xã.',
        findings: [],
      },
      {
        title: 'each line proposes',
        text: 'ỦY BAN NHÂN DÂN\nXÃ NẬM PHIÊN\n\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nThi đua\n\nV. KHEN THƯỞNG\n\n- Đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;\n\n- Giấy khen của Chủ tịch Ủy ban nhân dân xã.',
        findings: [],
      },
      {
        title: 'a province gives its own',
        text: 'ỦY BAN NHÂN DÂN\nTỈNH THANH GIANG\n\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nThi đua\n\nV. KHEN THƯỞNG\n\n- Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;\n\n- Cờ thi đua của Ủy ban nhân dân tỉnh.',
        findings: [],
      },
      {
        title: 'the commune proposes to the province',
        text: 'KẾ HOẠCH\n\nV. KHEN THƯỞNG\n\nỦy ban nhân dân xã đề nghị Chủ tịch Ủy ban nhân dân tỉnh tặng Bằng khen cho 02 cá nhân.',
        findings: [],
      },
    ],
  },
  check({ analysis, report, say }) {
    for (const block of blocksOf(analysis)) {
      if (!block.passage.text.includes('khen')) continue;
      for (const { message, from, to } of misgiven(block.passage.text)) {
        const range = placeIn(block, from, to);
        const name = block.passage.text.slice(from, to);
        if (range !== null) report({ at: range, message, values: { name } });
      }
    }
    for (const [first, ...others] of unproposedAwards(analysis)) {
      if (first === undefined) continue;
      const related = others.map(({ node }) => ({ message: say('also', {}), range: node.position }));
      const name = withoutEnd(first.passage.text, '.;,');
      report({ at: first.node, message: 'propose', values: { name }, related });
    }
  },
});

/** Units in which a clause names its giver. */
const CLAUSE = 120;

interface Misgiven {
  message: 'high' | 'low';
  from: number;
  to: number;
}

/** Awards that are named with a giver of another level. */
function misgiven(text: string): Misgiven[] {
  const found: Misgiven[] = [];
  for (const { index, 0: words } of text.matchAll(HONOUR_TOO_HIGH))
    found.push({ message: 'high', from: index, to: index + words.length });
  for (const { index, 0: words } of text.matchAll(HONOUR_TOO_LOW))
    found.push({ message: 'low', from: index, to: index + words.length });
  if (PROPOSED.test(text)) return found;
  for (const { index, 0: words } of text.matchAll(HONOUR_GIVEN)) {
    const before = text.slice(Math.max(0, index - CLAUSE), index);
    const clause = before.slice(
      Math.max(...['.', ';', ':', ','].map((sign) => before.lastIndexOf(sign))) + 1,
    );
    const giver = LOW_GIVER.exec(clause);
    if (giver === null) continue;
    found.push({ message: 'high', from: index - clause.length + giver.index, to: index + words.length });
  }
  return found;
}

/** Where words stand; null inside a document cited or a quotation. */
function placeIn({ passage }: Block, from: number, to: number): Range | null {
  const foreign = passage.placed.some(
    ({ node, start, end }) =>
      start <= from && from < end && (node.type === 'citation' || node.type === 'quotation'),
  );
  return foreign ? null : rangeIn(passage, from, to);
}
