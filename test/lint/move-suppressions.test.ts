import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/lint/finding.ts';
import { moveSuppressions } from '../../src/lint/suppress/move.ts';
import type { Suppression } from '../../src/lint/suppress/suppression.ts';
import { fix } from '../../src/rules/fix.ts';
import { LineIndex } from '../../src/text/line-index.ts';
import { replacer } from '../support/toy-fixes.ts';

const TEXT = 'một\nhai\nba\nbốn\n';

function heldBack(from: number, to: number, rule = 'toy'): Suppression {
  return {
    rule,
    from,
    to,
    words: null,
    reason: 'đã duyệt',
    origin: { kind: 'file', name: 'a.json', entry: 1 },
  };
}

function edit(words: string, text: string): Edit {
  const at = TEXT.indexOf(words);
  return { range: new LineIndex(TEXT).range(at, at + words.length), text };
}

describe('lines that are held back', () => {
  test.each<[string, Edit, [number, number]]>([
    ['move down where lines are written above', edit('một\n', 'một\nmột rưỡi\n'), [3, 4]],
    ['move up where lines above are taken out', edit('một\n', ''), [1, 2]],
    ['grow where lines are written among them', edit('hai', 'hai\nhai rưỡi'), [2, 4]],
    ['stay where lines are written below', edit('bốn', 'bốn\nnăm'), [2, 3]],
    ['stay where a line is only changed', edit('một', 'mốt'), [2, 3]],
  ])('%s', (_, change, [from, to]) => {
    expect(moveSuppressions([heldBack(2, 3)], [change])).toMatchObject([{ from, to }]);
  });

  test('are all lines where none is named, whatever is done', () => {
    const [all] = moveSuppressions([heldBack(1, Infinity)], [edit('một\n', 'một\n\n\n')]);
    expect(all).toMatchObject({ from: 1, to: Infinity });
  });
});

test('what is held back is not mended when its line has moved', () => {
  const rules = [
    replacer({ id: 'lines', find: 'một', text: 'mốt\nmốt' }),
    replacer({ id: 'held', find: 'sai', text: 'đúng' }),
  ];
  const text = 'một\nsai\nba\n';
  const { text: mended, suppressions } = fix(text, {
    rules,
    suppressions: [heldBack(2, 2, 'held')],
  });
  expect(mended).toBe('mốt\nmốt\nsai\nba\n');
  expect(suppressions).toMatchObject([{ from: 3, to: 3 }]);
});
