/** Effective formatting (ISO/IEC 29500-1, 17.7): what all levels come to, seen through the layout of a document. */
import { describe, expect, test } from 'vitest';
import type { ParagraphLayout, RunLayout } from '../../src/analyse/layout/layout.ts';
import { type WordParts, readParts } from '../support/read-word.ts';

function paragraphOf(parts: WordParts, at = 0): ParagraphLayout {
  const paragraph = readParts(parts).layout.paragraphs[at];
  if (paragraph === undefined) throw new Error('no such paragraph');
  return paragraph;
}

function runOf(parts: WordParts): RunLayout {
  const [run] = paragraphOf(parts).runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

function paragraph(properties: string, runProperties = '', text = 'Kế hoạch'): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${runProperties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
}

function style(type: string, id: string, inner: string, basedOn = ''): string {
  const base = basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`;
  return `<w:style w:type="${type}" w:styleId="${id}">${base}${inner}</w:style>`;
}

const NORMAL =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:sz w:val="28"/></w:rPr></w:style>';

describe('sizes', () => {
  const defaults =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>';
  const small = style('paragraph', 'Small', '<w:rPr><w:sz w:val="24"/></w:rPr>', 'Normal');
  const child = style('paragraph', 'Child', '', 'Small');
  const note = style('character', 'Note', '<w:rPr><w:sz w:val="20"/></w:rPr>');
  const styles = defaults + NORMAL + small + child + note;
  test.each([
    ['nothing said at all', '', '', '', 10],
    ['defaults of the document', defaults, '', '', 11],
    ['the usual style', styles, '', '', 14],
    ['the style named', styles, '<w:pStyle w:val="Small"/>', '', 12],
    ['a style built on another', styles, '<w:pStyle w:val="Child"/>', '', 12],
    ['a style that is not there', styles, '<w:pStyle w:val="Gone"/>', '', 14],
    ['the style of the characters', styles, '<w:pStyle w:val="Small"/>', '<w:rStyle w:val="Note"/>', 10],
    ['set directly', styles, '', '<w:rStyle w:val="Note"/><w:sz w:val="27"/>', 13.5],
  ])('%s', (_, given, own, run, size) => {
    expect(runOf({ body: paragraph(own, run), styles: given }).size).toBe(size);
  });

  test('the style of a table is weaker than that of its paragraphs', () => {
    const table = style('table', 'Grid', '<w:rPr><w:sz w:val="20"/><w:i/></w:rPr>');
    const body = `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr><w:tc>${paragraph('')}</w:tc></w:tr></w:tbl>`;
    const run = runOf({ body, styles: NORMAL + table });
    expect(run.size).toBe(14);
    expect(run.isItalic).toBe(true);
  });
});

describe('what is on or off turns over between styles (17.7.3)', () => {
  const bold = style('paragraph', 'Bold', '<w:rPr><w:b/></w:rPr>');
  const same = style('paragraph', 'Same', '<w:rPr><w:b/></w:rPr>', 'Bold');
  const strong = style('character', 'Strong', '<w:rPr><w:b/></w:rPr>');
  const styles = bold + same + strong;
  test.each([
    ['one style', '<w:pStyle w:val="Bold"/>', '', true],
    ['two styles of one kind', '<w:pStyle w:val="Same"/>', '', true],
    ['styles of two kinds', '<w:pStyle w:val="Bold"/>', '<w:rStyle w:val="Strong"/>', false],
    [
      'set directly, whatever styles say',
      '<w:pStyle w:val="Bold"/>',
      '<w:rStyle w:val="Strong"/><w:b/>',
      true,
    ],
    ['taken off directly', '<w:pStyle w:val="Bold"/>', '<w:b w:val="0"/>', false],
  ])('%s', (_, own, run, isBold) => {
    expect(runOf({ body: paragraph(own, run), styles }).isBold).toBe(isBold);
  });

  test('defaults of the document do not turn over', () => {
    const defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>';
    const body = paragraph('<w:pStyle w:val="Bold"/>');
    expect(runOf({ body, styles: defaults + styles }).isBold).toBe(true);
  });
});

describe('fonts', () => {
  const theme =
    '<a:fontScheme name="x"><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme>';
  test.each([
    ['the one named', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>', ['Arial']],
    ['one of the theme', '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>', ['Cambria']],
    [
      'the theme before a name beside it',
      '<w:rFonts w:ascii="Arial" w:asciiTheme="minorHAnsi" w:hAnsi="Arial" w:hAnsiTheme="minorHAnsi"/>',
      ['Calibri'],
    ],
    [
      'letters with marks go by another font',
      '<w:rFonts w:ascii="Arial" w:hAnsi="Tahoma"/>',
      ['Arial', 'Tahoma'],
    ],
    [
      'fonts of other scripts say nothing',
      '<w:rFonts w:cs="Arial" w:eastAsia="Arial"/>',
      ['Times New Roman'],
    ],
  ])('%s', (_, run, fonts) => {
    expect(runOf({ body: paragraph('', run), theme }).fonts).toEqual(fonts);
  });

  test('plain letters alone need only the font of ASCII', () => {
    const body = paragraph('', '<w:rFonts w:ascii="Arial" w:hAnsi="Tahoma"/>', 'UBND 2026');
    expect(runOf({ body }).fonts).toEqual(['Arial']);
  });

  test('a name set directly is stronger than the theme of a style', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const run = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>';
    expect(runOf({ body: paragraph('', run), styles, theme }).fonts).toEqual(['Times New Roman']);
    expect(runOf({ body: paragraph(''), styles, theme }).fonts).toEqual(['Calibri']);
  });
});

test.each([
  ['<w:color w:val="auto"/>', null],
  ['<w:color w:val="ff0000"/>', 'FF0000'],
  ['<w:color w:val="FF0000" w:themeColor="text1"/>', '000000'],
  ['<w:color w:val="000000" w:themeColor="accent1"/>', '4472C4'],
  ['<w:color w:val="000000" w:themeColor="text1" w:themeTint="80"/>', '7F7F7F'],
  ['<w:color w:val="123456" w:themeColor="accent9"/>', '123456'],
])('colour %s', (run, color) => {
  const theme =
    '<a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme>';
  expect(runOf({ body: paragraph('', run), theme }).color).toBe(color);
});

describe('paragraphs', () => {
  test('alignment, indents and spacing in twips', () => {
    const set = paragraphOf({
      body: paragraph(
        '<w:jc w:val="both"/><w:ind w:left="567" w:firstLine="720"/><w:spacing w:before="120" w:after="60" w:line="360" w:lineRule="auto"/>',
      ),
    });
    expect(set.alignment).toBe('justify');
    expect(set.indent).toBeCloseTo(10, 1);
    expect(set.firstLine).toBeCloseTo(12.7, 1);
    expect(set.before).toBe(6);
    expect(set.after).toBe(3);
    expect(set.lines).toEqual({ rule: 'multiple', value: 1.5 });
  });

  test.each([
    ['w:line="340" w:lineRule="exact"', { rule: 'exact', value: 17 }],
    ['w:line="300" w:lineRule="atLeast"', { rule: 'at-least', value: 15 }],
    ['w:line="276"', { rule: 'multiple', value: 1.15 }],
  ])('line spacing %s', (spacing, lines) => {
    expect(paragraphOf({ body: paragraph(`<w:spacing ${spacing}/>`) }).lines).toEqual(lines);
  });

  test('measures with units', () => {
    expect(paragraphOf({ body: paragraph('<w:ind w:firstLine="1cm"/>') }).firstLine).toBeCloseTo(10, 5);
  });

  test('an indent in characters is not known', () => {
    expect(paragraphOf({ body: paragraph('<w:ind w:firstLineChars="200"/>') }).firstLine).toBeNull();
  });

  test('what is said of one side leaves the other as the style has it', () => {
    const styles = style('paragraph', 'Body', '<w:pPr><w:spacing w:before="120" w:after="40"/></w:pPr>');
    const set = paragraphOf({
      body: paragraph('<w:pStyle w:val="Body"/><w:spacing w:after="0"/>'),
      styles,
    });
    expect([set.before, set.after]).toEqual([6, 0]);
  });

  test('paragraphs of one style that keep no space among themselves', () => {
    const styles = style(
      'paragraph',
      'List',
      '<w:pPr><w:spacing w:before="120" w:after="120"/><w:contextualSpacing/></w:pPr>',
    );
    const one = paragraph('<w:pStyle w:val="List"/>');
    const { paragraphs } = readParts({ body: one + one + paragraph(''), styles }).layout;
    expect(paragraphs.slice(0, 2).map(({ before, after }) => [before, after])).toEqual([
      [6, 0],
      [0, 6],
    ]);
  });
});

describe('indents of lists', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="1440" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>';
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>';
  const indented = '<w:ind w:left="720" w:firstLine="0"/>';

  test.each([
    [
      'the list is stronger than the style',
      style('paragraph', 'S', `<w:pPr>${indented}</w:pPr>`),
      list,
      25.4,
    ],
    ['set directly is stronger than the list', '', `${list}<w:ind w:left="720"/>`, 12.7],
    [
      'a style that joins a list sets its own indent',
      style('paragraph', 'S', `<w:pPr>${list}${indented}</w:pPr>`),
      '',
      12.7,
    ],
    [
      'a list joined by a style is stronger than what the style is built on',
      style('paragraph', 'B', `<w:pPr>${indented}</w:pPr>`) +
        style('paragraph', 'S', `<w:pPr>${list}</w:pPr>`, 'B'),
      '',
      25.4,
    ],
  ])('%s', (_, styles, own, millimetres) => {
    const set = paragraphOf({ body: paragraph(`<w:pStyle w:val="S"/>${own}`), styles, numbering });
    expect(set.isListed).toBe(true);
    expect(set.indent).toBeCloseTo(millimetres, 1);
  });
});

describe('pages', () => {
  const PAGE_FIELD =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:sz w:val="26"/></w:rPr><w:instrText> PA</w:instrText></w:r><w:r><w:instrText>GE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const section = (inner: string): string =>
    `<w:sectPr>${inner}<w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="851" w:bottom="-1134" w:left="1417" w:gutter="284"/></w:sectPr>`;
  const HEADER = '<w:headerReference w:type="default" r:id="header"/>';

  test('size and margins in millimetres, the gutter with the left one', () => {
    const [first] = readParts({ body: paragraph('') + section('') }).layout.sections;
    expect(first?.page?.width).toBeCloseTo(210, 0);
    expect(first?.margins?.left).toBeCloseTo(30, 0);
    expect(first?.margins?.bottom).toBeCloseTo(20, 0);
    expect(first?.pageNumber).toBeNull();
  });

  test.each([
    ['centred', `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${PAGE_FIELD}</w:p>`, 'center', 13],
    [
      'in a frame',
      `<w:p><w:pPr><w:framePr w:wrap="around" w:xAlign="center"/></w:pPr>${PAGE_FIELD}</w:p>`,
      'center',
      13,
    ],
    ['behind a tab', `<w:p><w:r><w:tab/></w:r>${PAGE_FIELD}</w:p>`, null, 13],
    [
      'a simple field',
      '<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>',
      'left',
      10,
    ],
  ])('a page number %s', (_, header, alignment, size) => {
    const [first] = readParts({ body: paragraph('') + section(HEADER), header }).layout.sections;
    expect(first?.pageNumber).toEqual({ place: 'header', alignment, size, isUpright: true, isArabic: true });
    expect(first?.isFirstPageNumbered).toBe(true);
  });

  test('the count of pages is no page number', () => {
    const header = '<w:p><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>9</w:t></w:r></w:fldSimple></w:p>';
    const [first] = readParts({ body: paragraph('') + section(HEADER), header }).layout.sections;
    expect(first?.pageNumber).toBeNull();
  });

  test('a section without a header of its own goes on with the one before', () => {
    const inner = `<w:p><w:pPr>${section(HEADER)}</w:pPr></w:p>`;
    const body = paragraph('') + inner + paragraph('') + section('<w:titlePg/>');
    const header = `<w:p>${PAGE_FIELD}</w:p>`;
    const [first, second] = readParts({ body, header }).layout.sections;
    expect(first?.isFirstPageNumbered).toBe(true);
    expect(second?.pageNumber?.place).toBe('header');
    expect(second?.isFirstPageNumbered).toBe(false);
    expect(second?.start).toBe(first?.end);
  });
});

test('drawings without words are lines, boxes with words are none', () => {
  const line = '<w:r><w:pict><v:line from="0,0" to="60pt,0"/></w:pict></w:r>';
  const box =
    '<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox></v:shape></w:pict></w:r>';
  const { paragraphs } = readParts({ body: `<w:p>${line}${line}</w:p><w:p>${box}</w:p>` }).layout;
  expect(paragraphs.map(({ drawings }) => drawings)).toEqual([2, 0, 0]);
});
