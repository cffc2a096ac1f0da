import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/report/excerpt.ts';
import { widthOf } from '../../src/report/width.ts';
import { LineIndex } from '../../src/text/line-index.ts';

/** The line and the marks below it for a part of a text. */
function show(text: string, part: string, width = 40, length = part.length): string[] | null {
  const at = text.indexOf(part);
  const shown = excerpt(text, new LineIndex(text).range(at, at + length), width);
  return shown === null ? null : [shown.line, shown.marks];
}

describe('excerpt', () => {
  test('marks a place in its line', () => {
    expect(show('một\nhai ba bốn\r\nnăm', 'ba')).toEqual(['hai ba bốn', '    ^^']);
  });

  test('shows where something is absent', () => {
    expect(show('một hai', 'hai', 40, 0)).toEqual(['một hai', '    ^']);
    expect(show('một hai\n', '\n', 40, 0)).toEqual(['một hai', '       ^']);
  });

  test('shows no blank line', () => {
    expect(show('một\n \t\nhai', ' \t', 40, 0)).toBeNull();
    expect(show('', '', 40, 0)).toBeNull();
  });

  test('marks the first line of a place that goes on', () => {
    expect(show('một hai\nba', 'hai\nba')).toEqual(['một hai', '    ^^^']);
  });

  test('cuts a long line around the place', () => {
    const text = `${'đầu '.repeat(300)}SAI${' cuối'.repeat(300)}`;
    const [line = '', marks = ''] = show(text, 'SAI') ?? [];
    expect(line).toMatch(/^….*SAI.*…$/u);
    expect(widthOf(line)).toBe(40);
    expect(line.slice(marks.indexOf('^'), marks.length)).toBe('SAI');
  });

  test('cuts at one end where the other is near', () => {
    const words = 'chữ '.repeat(30);
    expect(show(`SAI ${words}`, 'SAI')).toEqual([expect.stringMatching(/^SAI chữ .*…$/u), '^^^']);
    const [line = '', marks = ''] = show(`${words}SAI`, 'SAI') ?? [];
    expect(line).toMatch(/^….* SAI$/u);
    expect(marks).toHaveLength(line.length);
  });

  test('cuts a place that is longer than the line', () => {
    const [line = '', marks = ''] = show(`một ${'dài '.repeat(50)}`, 'dài '.repeat(50)) ?? [];
    expect(line).toMatch(/^một dài .*…$/u);
    expect(widthOf(line)).toBeLessThanOrEqual(40);
    expect(marks).toBe(`    ${'^'.repeat(line.length - 5)}`);
  });

  test('counts columns, not units', () => {
    expect(show('Kế hoạch SAI'.normalize('NFD'), 'SAI')?.[1]).toBe('         ^^^');
    expect(show('漢字 SAI', 'SAI')?.[1]).toBe('     ^^^');
    expect(show('😀 SAI', 'SAI')?.[1]).toBe('   ^^^');
    expect(show('\t- SAI', 'SAI')).toEqual([' - SAI', '   ^^^']);
  });

  test('shows what a terminal would obey or hide', () => {
    expect(show('a\u200bb', '\u200b')).toEqual([String.raw`a\u{200b}b`, ' ^^^^^^^^']);
    expect(show('\u{feff}SAI', 'SAI')).toEqual(['SAI', '^^^']);
    expect(show('a\ud800 SAI', 'SAI')?.[0]).toBe(String.raw`a\u{d800} SAI`);
  });

  test('looks at a bounded part of a line', () => {
    const text = `${'😀'.repeat(500_000)}SAI${'😀'.repeat(500_000)}`;
    const start = performance.now();
    expect(show(text, 'SAI')?.[0]).toMatch(/^…😀+SAI😀+…$/u);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
