import { describe, expect, test } from 'vitest';
import { parse } from '../src/index.ts';
import type { Finding } from '../src/lint/finding.ts';
import { fix } from '../src/rules/fix.ts';
import { lint } from '../src/rules/lint.ts';
import { readPlans, readSharedDocuments, type SampleDocument } from './support/documents.ts';

/** A frame that was written in asks to be filled in: that is what it is for. */
const ASKING: ReadonlySet<string> = new Set(['blank-field', 'signature-incomplete']);

/** How often each rule speaks in each severity. */
function tally(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { severity, ruleId } of findings) {
    const key = `${severity} ${ruleId}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * What is found more often than before, as `severity rule`. Hints are left
 * out: once a dash stands free, it is seen that others have another form.
 */
function added(before: readonly Finding[], after: readonly Finding[]): string[] {
  const counts = tally(before.filter(isGrave));
  return [...tally(after.filter(isGrave))].flatMap(([key, count]) =>
    count > (counts.get(key) ?? 0) ? [key] : [],
  );
}

function isGrave({ severity }: Finding): boolean {
  return severity !== 'info';
}

/** The words of a text, however they are set apart. */
function wordsOf(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

const documents = [...readPlans(), ...readSharedDocuments()];

test.skipIf(readSharedDocuments().length > 0)('real documents beside the repository are not there', () => {
  expect(documents.length).toBeGreaterThan(0);
});

describe.each(documents)('$name', ({ text }: SampleDocument) => {
  const before = lint(parse(text));

  test('is mended for good by what is safe, and no new error or warning is found', () => {
    const once = fix(text);
    expect(added(before, once.findings)).toEqual([]);
    expect(fix(once.text)).toEqual({ ...once, applied: [] });
  });

  test('is mended for good by what guesses, and no new error is found', () => {
    const once = fix(text, { unsafe: true });
    const errors = added(before, once.findings).filter((key) => key.startsWith('error '));
    expect(errors.filter((key) => !ASKING.has(key.slice('error '.length)))).toEqual([]);
    expect(fix(once.text, { unsafe: true })).toEqual({ ...once, applied: [] });
  });

  test('keeps its words where only what is torn is joined', () => {
    const joined = fix(text, { where: ({ ruleId }) => ruleId === 'broken-paragraph' }).text;
    expect(wordsOf(joined).replaceAll(' ', '')).toBe(wordsOf(text).replaceAll(' ', ''));
  });
});
