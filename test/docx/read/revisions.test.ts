import { describe, expect, test } from 'vitest';
import { p, r, textOfBody, type Related } from '../../support/word-file.ts';

const deleted = (words: string): string =>
  `<w:del w:id="1">${r(words).replaceAll('w:t', 'w:delText')}</w:del>`;
const inserted = (content: string): string => `<w:ins w:id="2">${content}</w:ins>`;
const mark = (change: string): string => `<w:rPr><w:${change} w:id="3"/></w:rPr>`;

function both(body: string, related: Related = {}): [accepted: string, rejected: string] {
  return [textOfBody(body, related), textOfBody(body, related, { revisions: 'rejected' })];
}

describe('changes', () => {
  test('of words', () => {
    expect(both(p(r('a') + deleted('b') + inserted(r('c'))))).toEqual(['ac\n', 'ab\n']);
  });

  test('in one another', () => {
    expect(both(p(inserted(r('a') + deleted('b'))))).toEqual(['a\n', '\n']);
  });

  test('that move words', () => {
    expect(both(p(`<w:moveFrom>${r('a')}</w:moveFrom>`) + p(`<w:moveTo>${r('a')}</w:moveTo>b`))).toEqual([
      '\na\n',
      'a\n\n',
    ]);
  });

  test('of the mark of a paragraph join it with the next, or part it from it', () => {
    expect(both(p(r('a'), mark('del')) + p(r('b')))).toEqual(['ab\n', 'a\nb\n']);
    expect(both(p(r('a'), mark('ins')) + p(r('b')))).toEqual(['a\nb\n', 'ab\n']);
  });

  test('of whole rows and cells', () => {
    const cell = (words: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r(words))}</w:tc>`;
    const row = (words: string, change: string): string =>
      `<w:tr><w:trPr>${change}</w:trPr>${cell(words)}</w:tr>`;
    const table = `<w:tbl>${row('a', '')}${row('b', '<w:del w:id="1"/>')}${row('c', '<w:ins w:id="2"/>')}<w:tr>${cell('d', '<w:cellIns w:id="4"/>')}${cell('e', '<w:cellDel w:id="5"/>')}</w:tr></w:tbl>`;

    expect(both(table)).toEqual(['a\nc\nd\n', 'a\nb\ne\n']);
  });
});

describe('paragraphs that run on', () => {
  const numbering: Related = {
    numbering: [
      'w:numbering',
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    ],
  };
  const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

  test('have one number, that of the last', () => {
    const body = p(r('a'), inList + mark('del')) + p(r('b'), inList) + p(r('c'), inList);

    expect(both(body, numbering)).toEqual(['1. ab\n2. c\n', '1. a\n2. b\n3. c\n']);
  });

  test('leave nothing where they are gone wholly', () => {
    const body = p(deleted('a'), inList + mark('del')) + p(r('b'), inList) + p(deleted('c'), mark('del'));

    expect(both(body, numbering)[0]).toBe('1. b\n');
  });

  test('are those whose mark is hidden too', () => {
    expect(textOfBody(p(r('a', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>') + p(r('b')))).toBe('b\n');
  });
});
