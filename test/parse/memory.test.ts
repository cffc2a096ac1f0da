import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ParseMemory } from '../../src/parse/memory.ts';
import { parseWith, simpleReader } from '../../src/parse/parse.ts';

const PLAN = readFileSync(new URL('../../fixtures/plans/dang-flattened.txt', import.meta.url), 'utf8');

test('what is remembered changes no tree, whatever is written and taken out', () => {
  const edit = fc.record({
    at: fc.nat(PLAN.length),
    out: fc.nat(40),
    text: fc.constantFrom('', 'x', '\n', ' ngày 21/3/2026', '“', 'Kế hoạch số 12/KH-UBND', '1. '),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const memory = new ParseMemory();
      let text = PLAN;
      parseWith(text, simpleReader, memory);
      for (const { at, out, text: words } of edits) {
        text = text.slice(0, at) + words + text.slice(at + out);
        expect(parseWith(text, simpleReader, memory)).toEqual(parseWith(text, simpleReader));
      }
    }),
    { numRuns: 60 },
  );
});

test('a paragraph is recognised once', () => {
  const memory = new ParseMemory();
  const text = 'Theo Kế hoạch số 12/KH-UBND ngày 05/01/2026.';

  expect(memory.recognise(text)).toBe(memory.recognise(text));
  expect(memory.recognise(text)).toMatchObject([
    { type: 'citation', symbol: '12/KH-UBND' },
    { type: 'date' },
  ]);
});
