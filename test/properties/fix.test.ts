import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPass } from '../../src/lint/apply-fixes.ts';
import type { Edit, Finding } from '../../src/lint/finding.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { fix } from '../../src/rules/fix.ts';
import { faultsOf } from '../support/invariants.ts';
import { anyDocument } from '../support/plan-like.ts';
import { runs } from '../support/runs.ts';
import { replacer } from '../support/toy-fixes.ts';

const place = (offset: number): Edit['range']['start'] => ({ line: 1, column: offset + 1, offset });

/** Any edit, also of places that the text does not have. */
const anyEdit: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.integer({ min: -2, max: 30 }),
    fc.integer({ min: -1, max: 8 }),
    fc.constantFrom('', 'x', 'y', 'xyz'),
  )
  .map(([start, length, text]) => ({ range: { start: place(start), end: place(start + length) }, text }));

const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    ruleId: fc.constantFrom('a', 'b', 'c'),
    fixes: fc.array(
      fc.record({
        title: fc.constant('sửa'),
        safety: fc.constantFrom('safe' as const, 'unsafe' as const),
        edits: fc.array(anyEdit, { maxLength: 4 }),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ ruleId, fixes }) => ({
    ruleId,
    severity: 'error',
    message: ruleId,
    path: '',
    range: { start: place(0), end: place(0) },
    related: [],
    clause: null,
    url: '',
    confidence: 1,
    fixes,
    group: null,
    actual: null,
    expected: null,
  }));

const anyFindings = fc.array(anyFinding, { maxLength: 12 });
const anyText = fc.string({
  unit: fc.constantFrom('a', 'ă', '\u0301', '\n', '\r', ' ', '😀'),
  maxLength: 25,
});

/** Each edit once. */
function unique(edits: readonly Edit[]): Edit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}

/** The edits of the fixes that were applied: of each finding the first that may be. */
function editsOf(applied: readonly Finding[], unsafe: boolean): readonly (readonly Edit[])[] {
  return applied.map(({ fixes }) =>
    unique(fixes.find(({ safety }) => unsafe || safety === 'safe')?.edits ?? []),
  );
}

describe('one pass over any findings', () => {
  test('makes the edits of the fixes that it names, all of them, and nothing else', () => {
    fc.assert(
      fc.property(anyText, anyFindings, fc.boolean(), (text, findings, unsafe) => {
        const pass = applyPass(text, findings, { unsafe });
        // From the last to the first, so that no edit moves another; at one place what inserts stands first.
        const edits = unique(editsOf(pass.applied, unsafe).flat()).sort(
          (a, b) => b.range.start.offset - a.range.start.offset || b.range.end.offset - a.range.end.offset,
        );
        const made = edits.reduce(
          (now, { range, text: replacement }) =>
            now.slice(0, range.start.offset) + replacement + now.slice(range.end.offset),
          text,
        );
        expect(pass.text).toBe(made);
      }),
      runs(2000),
    );
  });

  test('applies no two fixes that touch', () => {
    fc.assert(
      fc.property(anyText, anyFindings, (text, findings) => {
        const fixes = editsOf(applyPass(text, findings, { unsafe: true }).applied, true);
        for (const [i, edits] of fixes.entries()) {
          const others = fixes.filter((_, j) => j !== i).flat();
          for (const edit of edits) {
            const touching = others.filter(
              ({ range }) =>
                range.start.offset <= edit.range.end.offset && edit.range.start.offset <= range.end.offset,
            );
            // What touches is the very same edit, or stands beside one in the other fix as it does in this.
            for (const other of touching) {
              const shared = [...edits, ...others].filter(
                (each) => JSON.stringify(each) === JSON.stringify(other),
              );
              expect(shared.length).toBeGreaterThan(1);
            }
          }
        }
      }),
      runs(1000),
    );
  });

  test('does the same in whatever order they are given', () => {
    fc.assert(
      fc.property(anyText, anyFindings, (text, findings) => {
        const isTold = ({ text: mended }: { text: string }): string => mended;
        const apart = findings.map((finding, i) => ({ ...finding, ruleId: `${finding.ruleId}${String(i)}` }));
        expect(isTold(applyPass(text, [...apart].reverse(), { unsafe: true }))).toBe(
          isTold(applyPass(text, apart, { unsafe: true })),
        );
      }),
      runs(1000),
    );
  });

  test('changes nothing where nothing may be done', () => {
    fc.assert(
      fc.property(anyText, anyFindings, (text, findings) => {
        const pass = applyPass(text, findings);
        if (pass.applied.length === 0) expect(pass.text).toBe(text);
        else
          expect(pass.applied.every(({ fixes }) => fixes.some(({ safety }) => safety === 'safe'))).toBe(true);
      }),
      runs(1000),
    );
  });
});

const WORDS = ['một', 'hai', 'ba', 'bốn', 'một hai', 'hai ba', ''];

test('mending twice gives the same as once, whatever the rules want', () => {
  const rules = fc.array(fc.tuple(fc.constantFrom(...WORDS.slice(0, -1)), fc.constantFrom(...WORDS)), {
    maxLength: 4,
  });
  const texts = fc.array(fc.constantFrom('một', 'hai', 'ba', 'bốn', ' ', '\n'), { maxLength: 12 });
  fc.assert(
    fc.property(texts, rules, (words, wanted) => {
      const options = {
        rules: wanted.map(([find, text], i) => replacer({ id: `r${String(i)}`, find, text })),
      };
      const once = fix(words.join(''), options);
      expect(fix(once.text, options).text).toBe(once.text);
    }),
    runs(400),
  );
});

describe('mending any document ends, and leaves a document', () => {
  test.each([
    ['with what is safe', false],
    ['with what guesses', true],
  ])('%s', (_, unsafe) => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        const once = fix(text, { unsafe });
        expect(faultsOf(parse(once.text), once.text)).toEqual([]);
        expect(fix(once.text, { unsafe }).text).toBe(once.text);
      }),
      runs(40),
    );
  });
});
