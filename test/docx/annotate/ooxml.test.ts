/** The check of what Word would not forgive must itself notice it. */
import { expect, test } from 'vitest';
import { ooxmlFaults } from '../../support/ooxml.ts';
import { paragraph, run } from '../../support/word-xml.ts';
import { W, makeDocx } from '../../support/make-docx.ts';

const comments = `<w:comments xmlns:w="${W}"><w:comment w:id="0" w:author="Lan"><w:p/></w:comment></w:comments>`;
const MARKS = [
  '<w:commentRangeStart w:id="0"/>',
  '<w:commentRangeEnd w:id="0"/>',
  '<w:r><w:commentReference w:id="0"/></w:r>',
];
const [start = '', end = '', reference = ''] = MARKS;
const ins = (id: number, inner: string): string =>
  `<w:ins w:id="${String(id)}" w:author="Lan">${inner}</w:ins>`;

test('a good document has no faults', () => {
  const body = paragraph([start, run('a'), ins(1, run('b')), end, reference]);
  expect(ooxmlFaults(makeDocx({ body, related: { comments } }))).toEqual([]);
});

test.each([
  ['a comment that is nowhere', paragraph(run('a'))],
  ['a reference without range', paragraph([run('a'), reference])],
  ['a range that ends before it starts', paragraph([end, run('a'), start, reference])],
  ['a range that starts twice', paragraph([start, start, run('a'), end, reference])],
  ['a mark inside a run', paragraph([`<w:r>${start}<w:t>a</w:t></w:r>`, end, reference])],
  ['an id that stands for two things', paragraph([start, ins(0, run('a')), end, reference])],
])('%s is noticed', (_, body) => {
  expect(ooxmlFaults(makeDocx({ body, related: { comments } }))).not.toEqual([]);
});

test.each([
  ['a change without author', paragraph(`<w:ins w:id="1">${run('a')}</w:ins>`)],
  ['struck words that are not deleted', paragraph('<w:r><w:delText>a</w:delText></w:r>')],
  ['words in a deletion that are not struck', paragraph(`<w:del w:id="1" w:author="a">${run('a')}</w:del>`)],
  ['properties behind words', `<w:p>${run('a')}<w:pPr/></w:p>`],
  ['properties out of order', '<w:p><w:pPr><w:rPr/><w:jc w:val="left"/></w:pPr></w:p>'],
  [
    'a change behind the looks of a mark',
    '<w:p><w:pPr><w:rPr><w:b/><w:del w:id="1" w:author="a"/></w:rPr></w:pPr></w:p>',
  ],
  ['a run in a run', paragraph(`<w:r>${run('a')}</w:r>`)],
  ['a paragraph in a paragraph', paragraph(paragraph(run('a')))],
  ['a cell that ends with a table', '<w:tbl><w:tr><w:tc><w:tbl/></w:tc></w:tr></w:tbl>'],
])('%s is noticed', (_, body) => {
  expect(ooxmlFaults(makeDocx({ body }))).not.toEqual([]);
});
