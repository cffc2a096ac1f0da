import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { collapse } from '../../text/letters.ts';
import type { Stretch } from '../../text/place.ts';
import { twoNamesIn } from './unit-names.ts';

/**
 * One body or unit under two names: “Phòng Văn hóa - Xã hội” and “Phòng Văn
 * hóa và Xã hội”; “Ủy ban Mặt trận Tổ quốc” without “Việt Nam”.
 *
 * A unit that is given work must be told by its name, and a search finds only
 * one of two. The official name is in the decision that set the unit up,
 * which is not known here: so this is a hint at the rarer name. Which dash
 * stands in a name is a matter of style (`inconsistent-style`), which letters
 * are capital one of spelling.
 *
 * To mend it, write the official name throughout. Turn the rule off where two
 * units really bear such names.
 */
export const inconsistentTerm: Rule = defineRule({
  id: 'inconsistent-term',
  category: 'names',
  severity: { publish: 'info', draft: 'info' },
  clause: null,
  confidence: 0.8,
  docs: {
    vi: {
      summary: 'Một cơ quan, đơn vị được ghi bằng hai tên.',
      why: 'Đơn vị được giao việc phải ghi đúng tên; hai cách ghi làm người đọc nghĩ là hai đơn vị. Tên chính thức nằm ở quyết định thành lập nên đây chỉ là gợi ý.',
      fix: 'Ghi thống nhất tên chính thức của đơn vị trong cả văn bản.',
      off: 'Khi thật sự có hai đơn vị mang hai tên ấy.',
    },
    en: {
      summary: 'One body or unit goes by two names.',
      why: 'A unit that is given work must be told by its name; two names read like two units. The official one is not known here, so this is a hint.',
      fix: 'Write the official name throughout.',
      off: 'Where two units really bear such names.',
    },
  },
  messages: {
    vi: {
      names: 'Ghi “{other}” ở đây, còn chỗ khác ghi “{usual}”; nếu là một thì hãy ghi thống nhất một tên.',
      usual: 'tên ghi ở chỗ khác',
      again: 'cũng ở đây',
    },
    en: {
      names: '"{other}" here is "{usual}" elsewhere; if they are one, keep to one name.',
      usual: 'the name elsewhere',
      again: 'here as well',
    },
  },
  examples: {
    invalid: [
      {
        title: 'joined by another word',
        text: 'KẾ HOẠCH\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Văn hóa - Xã hội chủ trì, tổng hợp.\n\n2. Các thôn gửi danh sách về Phòng Văn hóa - Xã hội.\n\n3. Trạm Y tế phối hợp với Phòng Văn hóa và Xã hội tổ chức khám.',
        findings: [
          '9:27 Ghi “Phòng Văn hóa và Xã hội” ở đây, còn chỗ khác ghi “Phòng Văn hóa - Xã hội”; nếu là một thì hãy ghi thống nhất một tên.',
        ],
      },
      {
        title: 'a part of the name left out',
        text: 'KẾ HOẠCH\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã giám sát.\n\n2. Các thôn phối hợp với Ủy ban Mặt trận Tổ quốc xã vận động.',
        findings: [
          '7:26 Ghi “Ủy ban Mặt trận Tổ quốc” ở đây, còn chỗ khác ghi “Ủy ban Mặt trận Tổ quốc Việt Nam”; nếu là một thì hãy ghi thống nhất một tên.',
        ],
      },
    ],
    valid: [
      {
        title: 'one name throughout',
        text: 'KẾ HOẠCH\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Văn hóa - Xã hội chủ trì.\n\n2. Gửi về Phòng Văn hóa - Xã hội, Phòng Kinh tế.',
        findings: [],
      },
      {
        title: 'a unit and a field of work',
        text: 'KẾ HOẠCH\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Hội đồng Thi đua - Khen thưởng xã tham mưu theo Luật Thi đua, khen thưởng.\n\n2. Nâng cao chất lượng thi đua, khen thưởng.',
        findings: [],
      },
      {
        title: 'another dash, a lower-case head',
        text: 'KẾ HOẠCH\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Văn hóa – Xã hội chủ trì.\n\n2. Gửi về phòng Văn hóa - Xã hội.',
        findings: [],
      },
      {
        title: 'the titles of cited documents',
        text: 'KẾ HOẠCH\n\nThực hiện Quyết định số 05/QĐ-UBND ngày 02/3/2026 của Ủy ban nhân dân xã về việc thành lập Phòng Văn hóa và Xã hội.\n\nI. TỔ CHỨC\n\nPhòng Văn hóa - Xã hội chủ trì.',
        findings: [],
      },
    ],
  },
  check: ({ analysis, attached, report, say }) => {
    if (attached) return;
    const { source } = analysis;
    const wordsAt = ({ start, end }: Stretch): string => collapse(source.text.slice(start, end));
    for (const { usual, others } of twoNamesIn(analysis)) {
      const [first, ...rest] = others;
      report({
        at: source.range(first.start, first.end),
        message: 'names',
        values: { other: wordsAt(first), usual: wordsAt(usual) },
        related: [
          { message: say('usual', {}), range: source.range(usual.start, usual.end) },
          ...rest
            .slice(0, SHOWN)
            .map(({ start, end }) => ({ message: say('again', {}), range: source.range(start, end) })),
        ],
      });
    }
  },
});

/** Other places that are shown. */
const SHOWN = 20;
