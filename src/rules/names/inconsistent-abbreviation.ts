import type { Analysis } from '../../analyse/analyse.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import type { Abbreviation } from '../../ast/inline.ts';
import { collapse, fold } from '../../text/letters.ts';
import { lettersOf } from './initials.ts';
import { mixedFormsIn } from './mixed-forms.ts';
import { shortFormsIn, type ShortForm } from './short-forms.ts';

/**
 * A name in full and shortened in one phrase (“Chủ tịch Ủy ban nhân dân tỉnh,
 * Chủ tịch UBND xã”), one abbreviation written in two ways (“VH-XH”, “VHXH”),
 * or given to two things.
 *
 * What is shortened once is read on shortened; one abbreviation for two things
 * misleads. No provision rules it, so this is a hint. Names in citations are
 * written as the cited document has them.
 *
 * To mend it, write the phrase in one way, and give each thing an abbreviation
 * of its own. Turn the rule off for texts put together from several parts.
 */
export const inconsistentAbbreviation: Rule = defineRule({
  id: 'inconsistent-abbreviation',
  category: 'names',
  severity: { publish: 'info', draft: 'info' },
  clause: null,
  confidence: 0.85,
  docs: {
    vi: {
      summary:
        'Lẫn lộn tên đầy đủ và tên viết tắt trong một cụm từ; một chữ viết tắt ghi hai kiểu hoặc chỉ hai nội dung.',
      why: 'Đã viết tắt thì viết tắt thống nhất; một chữ viết tắt chỉ hai nội dung dễ gây hiểu nhầm. Không điều khoản nào quy định nên đây chỉ là gợi ý.',
      fix: 'Trong một cụm từ chỉ dùng một cách ghi; mỗi nội dung một chữ viết tắt riêng.',
      off: 'Khi văn bản ghép từ nhiều phần của nhiều đơn vị.',
    },
    en: {
      summary:
        'Full and short form of a name in one phrase; one abbreviation in two spellings or for two things.',
      why: 'What is shortened once is read on shortened, and one abbreviation for two things misleads. No provision rules it, so this is a hint.',
      fix: 'Write a phrase in one way, and give each thing an abbreviation of its own.',
      off: 'For texts put together from several parts.',
    },
  },
  messages: {
    vi: {
      mixed: 'Trong một cụm từ vừa ghi “{full}” vừa ghi “{short}”; nên ghi thống nhất một cách.',
      spelling: 'Chữ viết tắt “{short}” ở chỗ khác ghi là “{usual}”; nên ghi thống nhất một kiểu.',
      twofold:
        '“{short}” ở đây là “{full}”, còn ở chỗ khác là “{other}”; hãy đặt hai chữ viết tắt khác nhau.',
      other: 'ghi cách kia ở đây',
      again: 'cũng ở đây',
    },
    en: {
      mixed: 'One phrase has both "{full}" and "{short}"; keep to one.',
      spelling: 'The abbreviation "{short}" is written "{usual}" elsewhere; keep to one way.',
      twofold: '"{short}" is "{full}" here and "{other}" elsewhere; use two abbreviations.',
      other: 'the other way is here',
      again: 'here as well',
    },
  },
  examples: {
    invalid: [
      {
        title: 'full and short in one phrase',
        text: 'KẾ HOẠCH\n\nI. KHEN THƯỞNG\n\nĐề nghị Chủ tịch Ủy ban nhân dân tỉnh, Chủ tịch UBND xã khen thưởng các tập thể tiêu biểu.',
        findings: [
          '5:49 Trong một cụm từ vừa ghi “Ủy ban nhân dân” vừa ghi “UBND”; nên ghi thống nhất một cách.',
        ],
      },
      {
        title: 'two spellings of an abbreviation',
        text: 'KẾ HOẠCH\n\nI. MỤC TIÊU\n\n1. Nhiệm vụ kinh tế - xã hội (KT-XH) gồm 12 chỉ tiêu.\n\n2. Phát triển KT-XH bền vững.\n\n3. Báo cáo tình hình KTXH hằng quý.',
        findings: ['9:22 Chữ viết tắt “KTXH” ở chỗ khác ghi là “KT-XH”; nên ghi thống nhất một kiểu.'],
      },
      {
        title: 'one abbreviation for two things',
        text: 'KẾ HOẠCH\n\nI. TỔ CHỨC\n\n1. Lập ban quản trị (BQT) chợ.\n\n2. Lập bộ quy tắc (BQT) ứng xử của tiểu thương.',
        findings: [
          '7:20 “BQT” ở đây là “bộ quy tắc”, còn ở chỗ khác là “ban quản trị”; hãy đặt hai chữ viết tắt khác nhau.',
        ],
      },
    ],
    valid: [
      {
        title: 'the definition itself, and the short form from there on',
        text: 'KẾ HOẠCH\n\nI. TỔ CHỨC\n\nỦy ban nhân dân (UBND) xã chủ trì; UBND xã giao Trưởng thôn thực hiện.',
        findings: [],
      },
      {
        title: 'a name inside a citation',
        text: 'KẾ HOẠCH\n\nThực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Thanh Giang, UBND xã xây dựng kế hoạch như sau:\n\nI. NỘI DUNG\n\nTrồng 500 cây xanh.',
        findings: [],
      },
      {
        title: 'two sentences, or two items',
        text: 'KẾ HOẠCH\n\nI. TỔ CHỨC\n\n1. Báo cáo Ủy ban nhân dân tỉnh. UBND xã tổng hợp.\n\n2. Các cơ quan gồm:\n\n- Ủy ban nhân dân tỉnh\n- UBND xã',
        findings: [],
      },
      {
        title: 'one thing with and without a comma',
        text: 'KẾ HOẠCH\n\nI. NỘI DUNG\n\n1. Kiểm tra phòng cháy, chữa cháy (PCCC) tại chợ.\n\n2. Tập huấn phòng cháy và chữa cháy (PCCC) cho tiểu thương.',
        findings: [],
      },
    ],
  },
  check: ({ analysis, report, say }) => {
    if (analysis.nodes.first('abbreviation') === null) return;
    const { source } = analysis;

    for (const { short, use, full } of mixedFormsIn(analysis)) {
      const text = collapse(source.text.slice(full.start, full.end));
      report({
        at: source.range(use.start, use.end),
        message: 'mixed',
        values: { full: text, short },
        related: [{ message: say('other', {}), range: source.range(full.start, full.end) }],
      });
    }

    for (const [usual, other] of twoSpellings(shortFormsIn(analysis))) {
      const [first, ...rest] = other.uses;
      const [shown] = usual.uses;
      if (first === undefined || shown === undefined) continue;
      report({
        at: source.range(first.start, first.end),
        message: 'spelling',
        values: { short: other.short, usual: usual.short },
        related: [
          { message: say('other', {}), range: source.range(shown.start, shown.end) },
          ...rest.slice(0, SHOWN).map(({ start, end }) => ({
            message: say('again', {}),
            range: source.range(start, end),
          })),
        ],
      });
    }

    for (const { node, full, first } of twoMeanings(analysis)) {
      report({
        at: node,
        message: 'twofold',
        values: { short: node.short, full, other: first.expansion ?? '' },
        related: [{ message: say('other', {}), range: first.position }],
      });
    }
  },
});

/** Other uses that are shown. */
const SHOWN = 20;

/** Short forms of the same letters with other signs: the commoner one first, the earlier where both are as common. */
function twoSpellings(forms: readonly ShortForm[]): (readonly [usual: ShortForm, other: ShortForm])[] {
  const usual = new Map<string, ShortForm>();
  for (const form of forms) {
    const letters = lettersOf(form.short);
    const known = usual.get(letters);
    if (known === undefined || form.uses.length > known.uses.length) usual.set(letters, form);
  }
  return forms.flatMap((form) => {
    const same = usual.get(lettersOf(form.short));
    return same === undefined || same === form ? [] : [[same, form] as const];
  });
}

interface Twofold {
  node: Abbreviation;
  full: string;
  first: Abbreviation;
}

/** Short forms in brackets behind other words than the first time. */
function twoMeanings({ nodes }: Analysis): Twofold[] {
  const first = new Map<string, Abbreviation>();
  const found: Twofold[] = [];
  for (const { node } of nodes.all('abbreviation')) {
    if (node.expansion === null) continue;
    const known = first.get(node.short);
    if (known === undefined) first.set(node.short, node);
    else if (wordsOf(known.expansion ?? '') !== wordsOf(node.expansion))
      found.push({ node, full: node.expansion, first: known });
  }
  return found;
}

/** The words of a phrase, so that commas, dashes and `và` make no other one of it. */
function wordsOf(phrase: string): string {
  return fold(phrase)
    .split(/[^a-z]+/u)
    .filter((word) => word !== '' && word !== 'va')
    .join(' ');
}
