import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { parse } from '../../src/index.ts';
import { applyFixes } from '../../src/lint/apply-fixes.ts';
import { runRules } from '../../src/lint/run.ts';
import { replacer, type Replacer } from '../support/toy-fixes.ts';

function mended(text: string, options: Partial<Replacer> & Pick<Replacer, 'find' | 'text'>): string {
  const findings = runRules(analyse(parse(text)), { rules: [replacer(options)] });
  return applyFixes(text, findings);
}

describe('findings that say the same', () => {
  test('have one fix for all their places', () => {
    const [finding, ...others] = runRules(analyse(parse('a b a b a')), {
      rules: [replacer({ find: 'a', text: 'c' })],
    });
    expect(others).toEqual([]);
    expect(finding?.fixes.map(({ edits }) => edits.length)).toEqual([3]);
  });

  test('keep fixes apart that are called differently', () => {
    const titles = ['một', 'hai', 'một'];
    const [finding] = runRules(analyse(parse('a b a b a')), {
      rules: [replacer({ find: 'a', text: 'c', title: () => titles.shift() ?? '' })],
    });
    expect(finding?.fixes.map(({ title, edits }) => [title, edits.length])).toEqual([
      ['một', 2],
      ['hai', 1],
    ]);
  });

  test('take a fix over from the first that has one', () => {
    const titles = ['', 'hai', 'hai'];
    const [finding] = runRules(analyse(parse('a b a b a')), {
      rules: [replacer({ find: 'a', text: 'c', title: () => titles.shift() ?? '' })],
    });
    expect(finding?.fixes.map(({ title, edits }) => [title, edits.length])).toEqual([['hai', 2]]);
  });
});

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('lines that a fix writes end with %s where the others do', (_, end) => {
  expect(mended(`KẾ HOẠCH${end}Trồng cây${end}`, { find: 'Trồng', text: 'Chăm\nsóc' })).toBe(
    `KẾ HOẠCH${end}Chăm${end}sóc cây${end}`,
  );
});
