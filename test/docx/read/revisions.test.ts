import { describe, expect, test } from 'vitest';
import { paragraph, run } from '../../support/word-xml.ts';
import { textOfBody } from '../../support/read-word.ts';
import { type Related, part } from '../../support/make-docx.ts';

const deleted = (words: string): string =>
  `<w:del w:id="1">${run(words).replaceAll('w:t', 'w:delText')}</w:del>`;
const inserted = (content: string): string => `<w:ins w:id="2">${content}</w:ins>`;
const mark = (change: string): string => `<w:rPr><w:${change} w:id="3"/></w:rPr>`;

function both(body: string, related: Related = {}): [accepted: string, rejected: string] {
  return [textOfBody(body, related), textOfBody(body, related, { revisions: 'rejected' })];
}

describe('changes', () => {
  test('of words', () => {
    expect(both(paragraph(run('a') + deleted('b') + inserted(run('c'))))).toEqual(['ac\n', 'ab\n']);
  });

  test('in one another', () => {
    expect(both(paragraph(inserted(run('a') + deleted('b'))))).toEqual(['a\n', '\n']);
  });

  test('that move words', () => {
    expect(
      both(
        paragraph(`<w:moveFrom>${run('a')}</w:moveFrom>`) + paragraph(`<w:moveTo>${run('a')}</w:moveTo>b`),
      ),
    ).toEqual(['\na\n', 'a\n\n']);
  });

  test('of the mark of a paragraph join it with the next, or part it from it', () => {
    expect(both(paragraph(run('a'), mark('del')) + paragraph(run('b')))).toEqual(['ab\n', 'a\nb\n']);
    expect(both(paragraph(run('a'), mark('ins')) + paragraph(run('b')))).toEqual(['a\nb\n', 'ab\n']);
  });

  test('of whole rows and cells', () => {
    const cell = (words: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(words))}</w:tc>`;
    const row = (words: string, change: string): string =>
      `<w:tr><w:trPr>${change}</w:trPr>${cell(words)}</w:tr>`;
    const table = `<w:tbl>${row('a', '')}${row('b', '<w:del w:id="1"/>')}${row('c', '<w:ins w:id="2"/>')}<w:tr>${cell('d', '<w:cellIns w:id="4"/>')}${cell('e', '<w:cellDel w:id="5"/>')}</w:tr></w:tbl>`;

    expect(both(table)).toEqual(['a\nc\nd\n', 'a\nb\ne\n']);
  });
});

describe('paragraphs that run on', () => {
  const numbering: Related = {
    numbering: part(
      'w:numbering',
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    ),
  };
  const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

  test('have one number, that of the last', () => {
    const body =
      paragraph(run('a'), inList + mark('del')) + paragraph(run('b'), inList) + paragraph(run('c'), inList);

    expect(both(body, numbering)).toEqual(['1. ab\n2. c\n', '1. a\n2. b\n3. c\n']);
  });

  test('leave nothing where they are gone wholly', () => {
    const body =
      paragraph(deleted('a'), inList + mark('del')) +
      paragraph(run('b'), inList) +
      paragraph(deleted('c'), mark('del'));

    expect(both(body, numbering)[0]).toBe('1. b\n');
  });

  test('are those whose mark is hidden too', () => {
    expect(
      textOfBody(paragraph(run('a', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>') + paragraph(run('b'))),
    ).toBe('b\n');
  });
});
