import { describe, expect, test } from 'vitest';
import { applyFixes, applyPass } from '../../src/lint/apply-fixes.ts';
import type { Edit, Finding, Safety } from '../../src/lint/finding.ts';
import { LineIndex } from '../../src/text/line-index.ts';

type Change = readonly [start: number, end: number, text: string];

function edit(text: string, [start, end, replacement]: Change): Edit {
  return { range: new LineIndex(text).range(start, end), text: replacement };
}

/** A finding with one fix for each list of changes. */
function finding(text: string, ruleId: string, ...fixes: (readonly [Safety, readonly Change[]])[]): Finding {
  const made = fixes.map(([safety, changes]) => ({
    title: ruleId,
    safety,
    edits: changes.map((each) => edit(text, each)),
  }));
  return {
    ruleId,
    severity: 'error',
    message: ruleId,
    path: '',
    range: made[0]?.edits[0]?.range ?? new LineIndex(text).range(0, 0),
    related: [],
    clause: null,
    url: '',
    confidence: 1,
    fixes: made,
    group: null,
    actual: null,
    expected: null,
  };
}

const TEXT = '0123456789';

function safe(ruleId: string, ...changes: readonly Change[]): Finding {
  return finding(TEXT, ruleId, ['safe', changes]);
}

function unsafe(ruleId: string, ...changes: readonly Change[]): Finding {
  return finding(TEXT, ruleId, ['unsafe', changes]);
}

describe('one fix', () => {
  test('replaces, inserts and takes out', () => {
    expect(applyFixes(TEXT, [safe('a', [2, 4, 'xyz'])])).toBe('01xyz456789');
    expect(applyFixes(TEXT, [safe('a', [2, 2, 'x'])])).toBe('01x23456789');
    expect(applyFixes(TEXT, [safe('a', [2, 4, ''])])).toBe('01456789');
    expect(applyFixes(TEXT, [safe('a', [10, 10, 'x'])])).toBe('0123456789x');
  });

  test('makes all its edits, in whatever order they are given', () => {
    expect(applyFixes(TEXT, [safe('a', [8, 9, 'b'], [1, 2, 'a'])])).toBe('0a234567b9');
  });

  test('may have edits that meet', () => {
    expect(applyFixes(TEXT, [safe('a', [2, 4, 'a'], [4, 6, 'b'], [6, 6, 'c'])])).toBe('01abc6789');
    expect(applyFixes(TEXT, [safe('a', [4, 4, 'b'], [2, 4, 'a'])])).toBe('01ab456789');
  });

  test('makes an edit that is given twice once', () => {
    expect(applyFixes(TEXT, [safe('a', [2, 2, 'x'], [2, 2, 'x'], [3, 4, 'y'], [3, 4, 'y'])])).toBe(
      '01x2y456789',
    );
  });

  test.each<[string, Change[]]>([
    [
      'overlap',
      [
        [2, 5, 'a'],
        [4, 6, 'b'],
      ],
    ],
    [
      'hold one another',
      [
        [2, 6, 'a'],
        [3, 4, 'b'],
      ],
    ],
    [
      'insert inside a replacement',
      [
        [2, 6, 'a'],
        [4, 4, 'b'],
      ],
    ],
    [
      'say two things of one place',
      [
        [2, 2, 'a'],
        [2, 2, 'b'],
      ],
    ],
    [
      'lie outside the text',
      [
        [1, 2, 'a'],
        [9, 11, 'b'],
      ],
    ],
    ['change nothing', [[1, 2, '1']]],
  ])('is left out whole where its edits %s', (_, changes) => {
    const places = changes.map(([start, end, text]) => ({
      range: {
        start: { line: 1, column: start + 1, offset: start },
        end: { line: 1, column: end + 1, offset: end },
      },
      text,
    }));
    const broken = { ...safe('a'), fixes: [{ title: '', safety: 'safe' as const, edits: places }] };
    expect(applyPass(TEXT, [broken, safe('b', [0, 1, 'x'])])).toMatchObject({
      text: 'x123456789',
      applied: [{ ruleId: 'b' }],
    });
  });
});

describe('several findings', () => {
  test('are mended at once where they stand apart', () => {
    const pass = applyPass(TEXT, [safe('b', [7, 8, 'b']), safe('a', [1, 2, 'a'])]);
    expect(pass.text).toBe('0a23456b89');
    expect(pass.applied.map(({ ruleId }) => ruleId)).toEqual(['a', 'b']);
  });

  test.each<[string, Change, Change]>([
    ['overlaps', [2, 5, 'a'], [4, 7, 'b']],
    ['meets', [2, 4, 'a'], [4, 6, 'b']],
    ['inserts where the other begins', [2, 4, 'a'], [4, 4, 'b']],
    ['inserts something else at the same place', [2, 2, 'a'], [2, 2, 'b']],
  ])('wait for the next pass where one %s another', (_, first, second) => {
    const [start, end, text] = first;
    const pass = applyPass(TEXT, [safe('b', second), safe('a', first)]);
    expect(pass.text).toBe(TEXT.slice(0, start) + text + TEXT.slice(end));
    expect(pass.applied.map(({ ruleId }) => ruleId)).toEqual(['a']);
  });

  test('never have half a fix made', () => {
    expect(applyFixes(TEXT, [safe('a', [1, 2, 'a']), safe('b', [2, 3, 'b'], [8, 9, 'b'])])).toBe(
      '0a23456789',
    );
  });

  test('that insert the same at one place insert it once', () => {
    const pass = applyPass(TEXT, [safe('a', [3, 3, 'x']), safe('b', [3, 3, 'x'], [6, 7, 'y'])]);
    expect(pass.text).toBe('012x345y789');
    expect(pass.applied).toHaveLength(2);
  });

  test('are mended alike in whatever order they are given', () => {
    const findings = [
      safe('c', [4, 6, 'c']),
      safe('a', [2, 5, 'a']),
      safe('b', [2, 5, 'b']),
      unsafe('d', [0, 1, 'd']),
    ];
    const pass = applyPass(TEXT, findings, { unsafe: true });
    expect(pass.text).toBe('d1a56789');
    expect(applyPass(TEXT, [...findings].reverse(), { unsafe: true })).toEqual(pass);
  });
});

describe('what guesses', () => {
  test('is done only where it is asked for', () => {
    expect(applyFixes(TEXT, [unsafe('a', [0, 1, 'a'])])).toBe(TEXT);
    expect(applyFixes(TEXT, [unsafe('a', [0, 1, 'a'])], { unsafe: true })).toBe('a123456789');
  });

  test('gives way to what is certain', () => {
    expect(applyFixes(TEXT, [unsafe('a', [0, 3, 'a']), safe('b', [2, 5, 'b'])], { unsafe: true })).toBe(
      '01b56789',
    );
  });

  test('is passed over for the first safe suggestion, and comes first where it may', () => {
    const both = finding(TEXT, 'a', ['unsafe', [[0, 1, 'guess']]], ['safe', [[0, 1, 'sure']]]);
    expect(applyFixes(TEXT, [both])).toBe('sure123456789');
    expect(applyFixes(TEXT, [both], { unsafe: true })).toBe('guess123456789');
  });
});

test('offsets count UTF-16 units, and marks stand where they are', () => {
  const text = '😀 Hòa nhạc';
  const at = text.indexOf('nhạc');
  expect(applyFixes(text, [finding(text, 'a', ['safe', [[at, at + 4, 'bình']]])])).toBe('😀 Hòa bình');
});
