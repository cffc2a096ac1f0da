import { describe, expect, test } from 'vitest';
import { paragraph, run } from '../../support/word-xml.ts';
import { readWord, textOfBody } from '../../support/read-word.ts';
import { type Related, makeDocx, part } from '../../support/make-docx.ts';

const side = (name: string, value = 'single', more = ''): string =>
  `<w:${name} w:val="${value}" w:sz="4" ${more}/>`;
const borders = (value: string, more = ''): string =>
  `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((name) => side(name, value, more)).join('')}</w:tblBorders>`;
const cell = (words: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(words))}</w:tc>`;
const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
const table = (properties: string, ...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.join('')}</w:tbl>`;

const ROWS = [row([cell('a'), cell('b')]), row([cell('c'), cell('d')])];
const TABLE = '| a | b |\n| --- | --- |\n| c | d |\n';
const COLUMNS = 'a\nb\nc\nd\n';

function grid(content: string): Related {
  return { styles: part('w:styles', `<w:style w:type="table" w:styleId="Luoi">${content}</w:style>`) };
}

describe('a table is rows where its lines make it one, else columns', () => {
  test.each([
    ['drawn lines', borders('single'), TABLE],
    ['no lines', '', COLUMNS],
    ['lines that are none', borders('nil'), COLUMNS],
    ['white lines', borders('single', 'w:color="FFFFFF"'), COLUMNS],
    ['upright lines only', `<w:tblBorders>${side('insideV')}</w:tblBorders>`, TABLE],
    [
      'upright lines by their strict names',
      `<w:tblBorders>${side('start')}${side('end')}</w:tblBorders>`,
      TABLE,
    ],
    [
      'level lines only',
      `<w:tblBorders>${side('top')}${side('insideH')}${side('bottom')}</w:tblBorders>`,
      TABLE,
    ],
    ['a single level line', `<w:tblBorders>${side('bottom')}</w:tblBorders>`, COLUMNS],
  ])('%s', (_, properties, expected) => {
    expect(textOfBody(table(properties, ...ROWS))).toBe(expected);
  });

  test('by its style', () => {
    const named = '<w:tblStyle w:val="Luoi"/>';

    expect(textOfBody(table(named, ...ROWS), grid(`<w:tblPr>${borders('single')}</w:tblPr>`))).toBe(TABLE);
    expect(
      textOfBody(table(named + borders('none'), ...ROWS), grid(`<w:tblPr>${borders('single')}</w:tblPr>`)),
    ).toBe(COLUMNS);
    expect(
      textOfBody(
        table(named, ...ROWS),
        grid(
          `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${side('bottom')}</w:tcBorders></w:tcPr></w:tblStylePr>`,
        ),
      ),
    ).toBe(TABLE);
  });

  test('by its cells, which go before it', () => {
    const none = `<w:tcBorders>${['top', 'left', 'bottom', 'right'].map((name) => side(name, 'nil')).join('')}</w:tcBorders>`;
    const cells = (properties: string): string =>
      row([cell('a', properties), cell('b', properties)]) +
      row([cell('c', properties), cell('d', properties)]);

    expect(textOfBody(table(borders('single'), cells(none)))).toBe(COLUMNS);
    expect(textOfBody(table('', cells(none.replaceAll('nil', 'single'))))).toBe(TABLE);
  });

  test('the lines under motto and issuer, and a framed stamp, make none', () => {
    const under = `<w:tcBorders>${side('bottom')}</w:tcBorders>`;
    const frame = `<w:tcBorders>${['top', 'left', 'bottom', 'right'].map((name) => side(name)).join('')}</w:tcBorders>`;

    expect(
      textOfBody(table('', row([cell('a', under), cell('b', under)]), row([cell('c'), cell('d')]))),
    ).toBe(COLUMNS);
    expect(textOfBody(table('', row([cell('a'), cell('b')]), row([cell('c', frame), cell('d')])))).toBe(
      COLUMNS,
    );
  });
});

describe('rows', () => {
  test('of merged cells have a column for each', () => {
    const merged = table(
      borders('single'),
      row([cell('a', '<w:vMerge w:val="restart"/>'), cell('b'), cell('c')]),
      row([cell('', '<w:vMerge/>'), cell('d', '<w:gridSpan w:val="2"/>')]),
      row([cell('e')], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'),
    );

    expect(textOfBody(merged)).toBe('| a | b | c |\n| --- | --- | --- |\n|  | d | |\n| | e |\n');
  });

  test('whose first is shorter have a head as wide as the widest', () => {
    const short = table(borders('single'), row([cell('a')]), row([cell('b'), cell('c')]));

    expect(textOfBody(short)).toBe('| a | |\n| --- | --- |\n| b | c |\n');
  });

  test('hold the words of a cell in one line, its numbers, lists and tables too, and no blank at its end', () => {
    const inner = table(borders('single'), ...ROWS);
    const full = `<w:tc>${paragraph(run('một '))}${paragraph('')}${paragraph('<w:r><w:t>hai</w:t><w:br/><w:t>|ba</w:t></w:r>')}${inner}${paragraph(run('  '))}</w:tc>`;

    expect(textOfBody(table(borders('single'), row([full, cell('x')])))).toBe(
      '| một  hai  ba a b c d | x |\n| --- | --- |\n',
    );
  });

  test('in content controls are rows', () => {
    const wrapped = `<w:sdt><w:sdtContent>${row([`<w:sdt><w:sdtContent>${cell('a')}</w:sdtContent></w:sdt>`, cell('b')])}</w:sdtContent></w:sdt>`;

    expect(textOfBody(table(borders('single'), wrapped, ROWS[1] ?? ''))).toBe(TABLE);
  });

  test('say which cell each paragraph stands in', () => {
    const { body } = readWord(makeDocx({ body: table(borders('single'), ...ROWS) + paragraph(run('sau')) }));

    expect(
      body.paragraphs.map(({ start, end, cell: holder }) => [
        body.text.slice(start, end),
        holder?.name ?? null,
      ]),
    ).toEqual([
      ['a', 'w:tc'],
      ['b', 'w:tc'],
      ['c', 'w:tc'],
      ['d', 'w:tc'],
      ['sau', null],
    ]);
  });
});

test('a box around words is no table', () => {
  expect(textOfBody(table(borders('single'), row([cell('DỰ THẢO')])))).toBe('DỰ THẢO\n');
});
