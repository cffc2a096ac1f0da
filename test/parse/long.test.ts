import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { sectionFacts } from '../../src/analyse/outline-facts.ts';
import { stringify } from '../../src/ast/stringify.ts';
import { parse } from '../../src/parse/parse-markdown.ts';

/** More items than a call takes arguments. */
const MANY = 130_000;

describe('any number of the same', () => {
  test.each([
    ['paragraphs', 'Thôn\n'.repeat(MANY)],
    ['pipes of a header', `${'|'.repeat(MANY)}\nKẾ HOẠCH`],
    ['pipes of a footer', `I. VIỆC\nNơi nhận: ${'|'.repeat(MANY)}`],
    ['page numbers of a footer', `Nơi nhận:\n${'\n2\n'.repeat(MANY)}`],
    ['rows that make no table', `Căn cứ:\n${'| a |\n'.repeat(MANY)}`],
  ])(
    '%s',
    (_, text) => {
      const tree = parse(text);
      expect(stringify(tree)).toBe(text);
    },
    60_000,
  );

  test('clauses of a section as facts', () => {
    const tree = parse(`I. CHỈ TIÊU\n${'1. a\n'.repeat(MANY)}`, { markdown: false });
    expect(sectionFacts(analyse(tree))[0]?.clauses).toHaveLength(MANY);
  }, 60_000);
});
