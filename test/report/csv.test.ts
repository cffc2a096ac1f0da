import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/report/csv.ts';
import { runs } from '../support/runs.ts';
import { hostile } from './hostile.ts';

/** Reads CSV as RFC 4180 defines it; throws on what is none. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const quoted = /"(?:[^"]|"")*"/uy;
      const bare = /[^",\r\n]*/uy;
      quoted.lastIndex = bare.lastIndex = at;
      const found = quoted.exec(text) ?? bare.exec(text);
      const cell = found?.[0] ?? '';
      at += cell.length;
      row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
      if (text[at] !== ',') break;
      at += 1;
    }
    if (!text.startsWith('\r\n', at)) throw new Error(`no line end at ${String(at)}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}

describe('CSV', () => {
  test('begins with a byte order mark and ends every line with CRLF', () => {
    expect(
      toCsv([
        ['Đơn vị', 'Dòng'],
        ['Phòng Văn hóa, Xã hội', 76],
      ]),
    ).toBe('\u{feff}Đơn vị,Dòng\r\n"Phòng Văn hóa, Xã hội",76\r\n');
  });

  test('doubles quotes and keeps line ends within them', () => {
    expect(toCsv([['“a” và "b"', 'c\nd']])).toBe('\u{feff}"“a” và ""b""","c\nd"\r\n');
  });

  test('lets no cell be a formula', () => {
    const cells = ['=1+1', '+84', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\u{200b}=1', '\u{feff}=1'];
    expect(toCsv([cells]).slice(1, -2).split(',')).toEqual(cells.map((each) => `'${each}`));
    expect(toCsv([['"=1', 'a=1', '1-2', '2026-07', -1]])).toBe('\u{feff}"""=1",a=1,1-2,2026-07,-1\r\n');
  });

  test('is read back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 5 }), (rows) => {
        const back = readCsv(toCsv(rows).slice(1));
        expect(back).toHaveLength(rows.length);
        for (const [i, row] of rows.entries())
          for (const [j, cell] of row.entries()) expect([cell, `'${cell}`]).toContain(back[i]?.[j]);
        for (const cell of back.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/u);
      }),
      runs(300),
    );
  });
});
