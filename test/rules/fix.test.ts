import { describe, expect, test } from 'vitest';
import { fix, type FixOptions } from '../../src/rules/fix.ts';
import { replacer, type Replacer } from '../support/toy-fixes.ts';

function mend(
  text: string,
  replacers: readonly Replacer[],
  options: FixOptions = {},
): ReturnType<typeof fix> {
  return fix(text, { ...options, rules: replacers.map(replacer) });
}

describe('mending', () => {
  test('goes on until nothing is left to mend', () => {
    const { text, applied, findings } = mend('một một', [
      { id: 'a', find: 'một', text: 'hai' },
      { id: 'b', find: 'hai', text: 'ba' },
    ]);
    expect(text).toBe('ba ba');
    expect(applied.map(({ ruleId }) => ruleId)).toEqual(['a', 'b']);
    expect(findings).toEqual([]);
  });

  test('does in a later pass what touches another fix', () => {
    const { text, applied } = mend('một hai ba', [
      { id: 'a', find: 'một hai', text: 'hai một' },
      { id: 'b', find: 'một ba', text: 'xong' },
      { id: 'c', find: ' ba', text: ' ba' },
    ]);
    expect({ text, count: applied.length }).toEqual({ text: 'hai xong', count: 2 });
  });

  test('tells what is left', () => {
    const { findings } = mend('một hai', [
      { id: 'a', find: 'một', text: 'ba' },
      { id: 'b', find: 'hai', text: 'ba', safety: 'unsafe' },
    ]);
    expect(findings).toMatchObject([{ ruleId: 'b', range: { start: { offset: 3 } } }]);
  });

  test('leaves what guesses unless it is asked to', () => {
    const guess: Replacer = { find: 'một', text: 'hai', safety: 'unsafe' };
    expect(mend('một', [guess]).text).toBe('một');
    expect(mend('một', [guess], { unsafe: true }).text).toBe('hai');
  });

  test('leaves what is not to be mended', () => {
    const rules: Replacer[] = [
      { id: 'a', find: 'một', text: 'hai' },
      { id: 'b', find: 'ba', text: 'bốn' },
    ];
    const { text, findings } = mend('một ba', rules, { where: ({ ruleId }) => ruleId === 'b' });
    expect({ text, left: findings.map(({ ruleId }) => ruleId) }).toEqual({ text: 'một bốn', left: ['a'] });
  });

  test('checks as it is told to', () => {
    expect(mend('một', [{ find: 'một', text: 'hai' }], { settings: { toy: { severity: 'off' } } }).text).toBe(
      'một',
    );
  });
});

describe('fixes that do not rest', () => {
  test('are left out where they undo one another', () => {
    const rules: Replacer[] = [
      { id: 'a', find: 'một', text: 'hai' },
      { id: 'b', find: 'hai', text: 'một' },
      { id: 'c', find: 'sai', text: 'đúng' },
    ];
    const { text, applied, findings } = mend('một sai', rules);
    expect(text).toBe('một đúng');
    expect(applied.map(({ ruleId }) => ruleId)).toEqual(['c']);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['a']);
  });

  test('are left out where they call for themselves', () => {
    const { text, applied } = mend('một sai', [
      { id: 'a', find: 'một', text: 'một một' },
      { id: 'b', find: 'sai', text: 'đúng' },
    ]);
    expect({ text, count: applied.length }).toEqual({ text: 'một đúng', count: 1 });
  });

  test('do not take those along that led to them', () => {
    const { text } = mend('không', [
      { id: 'a', find: 'không', text: 'một' },
      { id: 'b', find: 'một', text: 'hai' },
      { id: 'c', find: 'hai', text: 'một' },
    ]);
    expect(text).toBe('một');
  });
});
