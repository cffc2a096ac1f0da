import { describe, expect, test } from 'vitest';
import { paragraph, run } from '../../support/word-xml.ts';
import { textOfBody } from '../../support/read-word.ts';
import { type Related, part } from '../../support/make-docx.ts';

interface LevelSetting {
  start?: number;
  format?: string;
  text: string;
  more?: string;
}

function level(at: number, { start = 1, format = 'decimal', text, more = '' }: LevelSetting): string {
  return `<w:lvl w:ilvl="${String(at)}"><w:start w:val="${String(start)}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
}

function abstract(id: number, levels: readonly LevelSetting[], more = ''): string {
  return `<w:abstractNum w:abstractNumId="${String(id)}">${more}${levels.map((each, at) => level(at, each)).join('')}</w:abstractNum>`;
}

function list(id: number, of: number, overrides = ''): string {
  return `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(of)}"/>${overrides}</w:num>`;
}

function item(id: number, at = 0, words = 'x'): string {
  return paragraph(
    run(words),
    `<w:numPr><w:ilvl w:val="${String(at)}"/><w:numId w:val="${String(id)}"/></w:numPr>`,
  );
}

/** What stands in front of each item. */
function labels(body: string, numbering: string, styles = ''): string[] {
  const related: Related = { numbering: part('w:numbering', numbering), styles: part('w:styles', styles) };
  const lines = textOfBody(body, related).trimEnd().split('\n');
  return lines.map((line) => line.replace(/x$/u, ''));
}

const outline = abstract(1, [
  { format: 'upperRoman', text: '%1.' },
  { text: '%1.%2.' },
  { format: 'lowerLetter', text: '%3)' },
]);

describe('lists', () => {
  test('count on level by level; a higher number starts the lower ones anew', () => {
    const body = item(1) + item(1, 1) + item(1, 1) + item(1, 2) + item(1) + item(1, 1) + item(1, 2);

    expect(labels(body, outline + list(1, 1))).toEqual([
      'I. ',
      'I.1. ',
      'I.2. ',
      'a) ',
      'II. ',
      'II.1. ',
      'a) ',
    ]);
  });

  test('of one definition go on in one another, unless one starts anew', () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride>';

    expect(
      labels(item(1) + item(2) + item(3) + item(3), outline + list(1, 1) + list(2, 1) + list(3, 1, anew)),
    ).toEqual(['I. ', 'II. ', 'III. ', 'IV. ']);
    expect(
      labels(item(1) + item(3) + item(1), outline + list(1, 1) + list(3, 1, anew.replace('"3"', '"1"'))),
    ).toEqual(['I. ', 'I. ', 'II. ']);
  });

  test('may replace a level of their definition', () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, { start: 4, text: 'Điều %1.' })}</w:lvlOverride>`;

    expect(labels(item(2) + item(2), outline + list(2, 1, override))).toEqual(['Điều 4. ', 'Điều 5. ']);
  });

  test('go on counting where a level says that nothing starts it anew, or only a certain one', () => {
    const on = abstract(1, [
      { text: '%1.' },
      { text: '%2)', more: '<w:lvlRestart w:val="0"/>' },
      { text: '(%3)', more: '<w:lvlRestart w:val="1"/>' },
    ]);
    const body =
      item(1) + item(1, 1) + item(1, 2) + item(1, 1) + item(1, 2) + item(1) + item(1, 1) + item(1, 2);

    expect(labels(body, on + list(1, 1))).toEqual([
      '1. ',
      '1) ',
      '(1) ',
      '2) ',
      '(2) ',
      '2. ',
      '3) ',
      '(1) ',
    ]);
  });

  test('show higher numbers in digits where they are legal', () => {
    const legal = abstract(1, [
      { format: 'upperRoman', text: '%1.' },
      { text: 'Điều %1.%2.', more: '<w:isLgl/>' },
    ]);

    expect(labels(item(1) + item(1) + item(1, 1), legal + list(1, 1))).toEqual(['I. ', 'II. ', 'Điều 2.1. ']);
  });

  test('number in letters as Word does, without đ and doubled behind z', () => {
    const letters = abstract(1, [{ format: 'lowerLetter', text: '%1)' }]);
    const all = labels(item(1).repeat(28), letters + list(1, 1));

    expect(all.slice(2, 5)).toEqual(['c) ', 'd) ', 'e) ']);
    expect(all.slice(25)).toEqual(['z) ', 'aa) ', 'bb) ']);
  });

  test('number with zeros, and in formats that stand beside an older one', () => {
    const custom =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="01, 02"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent>';
    const zeros = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="9"/>${custom}<w:lvlText w:val="%1/"/><w:suff w:val="nothing"/></w:lvl></w:abstractNum>`;

    expect(labels(item(1) + item(1), zeros + list(1, 1))).toEqual(['09/', '10/']);
  });

  test('take their levels from a style where they name one', () => {
    const linked = abstract(1, [], '<w:numStyleLink w:val="Muc"/>');
    const real = abstract(2, [{ text: 'Mục %1.' }], '<w:styleLink w:val="Muc"/>');

    expect(labels(item(1) + item(1), linked + real + list(1, 1) + list(2, 2))).toEqual([
      'Mục 1. ',
      'Mục 2. ',
    ]);
  });

  test('that begin below their first level go on as if it had been counted', () => {
    expect(labels(item(1, 1) + item(1) + item(1, 2), outline + list(1, 1))).toEqual(['I.1. ', 'II. ', 'a) ']);
  });

  test('that nobody defined number nothing', () => {
    expect(labels(item(7), outline)).toEqual(['']);
  });
});

describe('paragraphs', () => {
  const style = (id: string, content: string, base = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}">${base}<w:pPr>${content}</w:pPr></w:style>`;
  const inList = '<w:numPr><w:numId w:val="1"/></w:numPr>';
  const heading = abstract(1, [
    { format: 'upperRoman', text: '%1.' },
    { text: '%2.', more: '<w:pStyle w:val="Khoan"/>' },
  ]);

  test('are numbered by their style, at the level that the list has for it', () => {
    const styles =
      style('Muc', inList) + style('Khoan', inList) + style('MucCon', '', '<w:basedOn w:val="Muc"/>');
    const body = ['Muc', 'Khoan', 'Khoan', 'MucCon']
      .map((id) => paragraph(run('x'), `<w:pStyle w:val="${id}"/>`))
      .join('');

    expect(labels(body, heading + list(1, 1), styles)).toEqual(['I. ', '1. ', '2. ', 'II. ']);
  });

  test('leave the list of their style by the list 0', () => {
    const body = paragraph(run('x'), '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>');

    expect(labels(body, heading + list(1, 1), style('Muc', inList))).toEqual(['']);
  });
});

describe('bullets', () => {
  const bullet = (text: string, font: string): string =>
    abstract(1, [
      { format: 'bullet', text, more: `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>` },
    ]) + list(1, 1);

  test.each([
    ['-', 'Times New Roman', '- '],
    ['+', 'Times New Roman', '+ '],
    ['\u{F0B7}', 'Symbol', '• '],
    ['\u{F0A7}', 'Wingdings', '▪ '],
    ['§', 'Wingdings', '▪ '],
    ['\u{F0FC}', 'Wingdings', '✓ '],
    ['\u{F076}', 'Wingdings', '• '],
    ['\u{F02D}', 'Symbol', '- '],
    ['o', 'Courier New', '◦ '],
    ['', 'Times New Roman', ''],
  ])('%s of %s is “%s”', (text, font, expected) => {
    expect(labels(item(1), bullet(text, font))).toEqual([expected]);
  });
});
