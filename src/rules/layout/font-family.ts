import { countSigns, runsIn } from '../../analyse/layout/find.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import type { Stretch } from '../../text/place.ts';
import { isFilled, placesOf } from './places.ts';
import { RIGHT_EXAMPLES, STATE_LOOK, STATE_PLAN } from './samples.ts';
import { provisionOf, seenOf } from './seen.ts';

/** Fewer letters in a font are a sign that was put in, not a font that was chosen. */
const FEW = 3;

/**
 * Letters in another font than Times New Roman.
 *
 * NĐ 30/2020 PL I/I/I/4 wants Times New Roman with Unicode for the whole
 * document. What was pasted from a web page or another document brings its
 * own font along, which is seen at once beside the rest. All places of a
 * font are one finding.
 *
 * To fix, select the words and choose Times New Roman. Leave the rule out
 * where an office is bound to a font of its own.
 */
export const fontFamily: Rule = defineRule({
  id: 'font-family',
  category: 'layout',
  severity: { publish: 'warning', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/I/4' },
  docs: {
    vi: {
      summary: 'Có chữ không dùng phông Times New Roman.',
      why: 'Phông chữ sử dụng trình bày văn bản là Times New Roman, bộ mã ký tự Unicode (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 4).',
      fix: 'Chọn đoạn chữ và đổi sang phông Times New Roman.',
      off: 'Khi cơ quan bắt buộc dùng phông chữ riêng.',
    },
    en: {
      summary: 'Some letters are in another font than Times New Roman.',
      why: 'Documents are set in Times New Roman with Unicode (Decree 30/2020, PL I/I/I/4).',
      fix: 'Select the words and choose Times New Roman.',
      off: 'Where an office is bound to a font of its own.',
    },
  },
  messages: {
    vi: { font: 'Phông chữ “{found}”, cần “{expected}”.', again: 'cũng dùng phông chữ này' },
    en: { font: 'The font is “{found}”; “{expected}” is wanted.', again: 'in this font as well' },
  },
  examples: {
    invalid: [
      {
        title: 'a paragraph that was pasted',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, lines: { '2. Chăm': { font: 'Arial' } } },
        findings: ['14:1 Phông chữ “Arial”, cần “Times New Roman”.'],
      },
    ],
    valid: [
      ...RIGHT_EXAMPLES,
      {
        title: 'no font is known of what a program made of a scan',
        text: STATE_PLAN,
        layout: { like: STATE_LOOK, isConverted: true, lines: { '2. Chăm': { font: 'Arial' } } },
        findings: [],
      },
    ],
  },
  check: ({ analysis, standard, report, say }) => {
    const seen = seenOf(analysis, standard);
    if (seen === null) return;
    const { layout, demands, start, end } = seen;
    const { value: right } = demands.fonts;
    const [expected = ''] = right;
    // Faces have names of their own: “Times New Roman Bold”.
    const names = right.map((name) => name.toLowerCase());
    const isRight = (font: string): boolean => names.some((name) => font.toLowerCase().startsWith(name));
    const byFont = new Map<string, Stretch[]>();
    for (const run of runsIn(layout, start, end)) {
      const font = run.fonts.find((name) => !isRight(name));
      if (font === undefined) continue;
      const places = byFont.get(font) ?? [];
      byFont.set(font, places);
      const last = places.at(-1);
      // Word tears one passage into many runs.
      if (last?.end === run.start) places[places.length - 1] = { start: last.start, end: run.end };
      else places.push({ start: run.start, end: run.end });
    }
    for (const [found, places] of byFont) {
      const letters = places.reduce(
        (sum, each) => sum + countSigns(layout.text.slice(each.start, each.end)),
        0,
      );
      if (letters < FEW || !isFilled(places)) continue;
      report({
        ...placesOf(analysis, places, say('again', {})),
        message: 'font',
        values: { found, expected },
        clause: provisionOf(standard, demands.fonts),
        actual: found,
        expected,
      });
    }
  },
});
