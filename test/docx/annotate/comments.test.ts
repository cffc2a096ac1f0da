import { describe, expect, test } from 'vitest';
import { annotate, AUTHOR } from '../../../src/docx/annotate/annotate.ts';
import { undoAnnotations } from '../../../src/docx/annotate/undo.ts';
import { ooxmlFaults } from '../../support/ooxml.ts';
import { DATE, findingAt, marked } from './marking.ts';
import { bodyOf, partOf, readWord } from '../../support/read-word.ts';
import { paragraph, run } from '../../support/word-xml.ts';
import { W, makeDocx } from '../../support/make-docx.ts';

/** Where a comment begins and ends. */
const START = '<w:commentRangeStart w:id="0"/>';
const END = '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';

function commented(body: string, ...on: string[]): string {
  return bodyOf(marked(makeDocx({ body }), { on }).bytes);
}

describe('a comment stands', () => {
  test('around the words of its finding, which are cut out of their run', () => {
    expect(commented(paragraph(run('ngày 31/02/2026.', '<w:i/>')), '31/02/2026')).toBe(
      paragraph([run('ngày ', '<w:i/>'), START, run('31/02/2026', '<w:i/>'), END, run('.', '<w:i/>')]),
    );
  });

  test('around words over several runs and paragraphs', () => {
    const body = paragraph([run('một '), run('hai', '<w:b/>')]) + paragraph(run('ba bốn'));
    expect(commented(body, 'hai\nba')).toBe(
      paragraph([run('một '), START, run('hai', '<w:b/>')]) + paragraph([run('ba'), END, run(' bốn')]),
    );
  });

  test('in the first cell only where words go on in another', () => {
    const cells = (first: string): string =>
      `<w:tbl><w:tr><w:tc>${first}</w:tc><w:tc>${paragraph(run('b'))}</w:tc></w:tr></w:tbl>`;
    expect(commented(cells(paragraph(run('a'))), 'a\nb')).toBe(cells(paragraph([START, run('a'), END])));
  });

  test('at a gap, behind what stands before it', () => {
    expect(commented(paragraph(run('hết')), 'hết^')).toBe(paragraph([run('hết'), START, END]));
    expect(commented(`<w:p/>${paragraph(run('a'))}`, '\n^a')).toBe(
      `<w:p/>${paragraph([START, END, run('a')])}`,
    );
  });

  test('on an empty paragraph', () => {
    const { text } = readWord(makeDocx({ body: `${paragraph(run('a'))}<w:p/>` })).body;
    expect(text).toBe('a\n\n');
    const document = readWord(makeDocx({ body: `${paragraph(run('a'))}<w:p/>` }));
    const { bytes } = annotate(document, [findingAt(text, 2, 2)], { date: DATE });
    expect(bodyOf(bytes)).toBe(`${paragraph(run('a'))}<w:p>${START}${END}</w:p>`);
  });

  test('on the first line with words where it concerns the whole document', () => {
    const document = readWord(makeDocx({ body: `<w:p/>${paragraph(run('KẾ HOẠCH'))}` }));
    const { bytes } = annotate(document, [findingAt(document.body.text, 0, 0)], { date: DATE });
    expect(bodyOf(bytes)).toBe(`<w:p/>${paragraph([START, run('KẾ HOẠCH'), END])}`);
  });

  test('around all of a change on its words', () => {
    const { bytes } = marked(makeDocx({ body: paragraph(run('Uỷ ban')) }), {
      on: ['Uỷ'],
      change: [['Uỷ', 'Ủy']],
    });
    expect(bodyOf(bytes)).toMatch(/^<w:p><w:commentRangeStart [^>]*><w:del .*<\/w:ins><w:commentRangeEnd /u);
  });
});

describe('the part of comments', () => {
  const theirs = `<w:comment w:id="4" w:author="Lan"><w:p><w:r><w:t>của tôi</w:t></w:r></w:p></w:comment>`;
  const body = paragraph([
    '<w:commentRangeStart w:id="4"/>',
    run('một'),
    '<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>',
    run(' hai'),
  ]);

  test('is made with its relationship and its type, and says what the report says', () => {
    const { bytes } = marked(makeDocx({ body: paragraph(run('một')) }), { on: ['một'] });
    expect(partOf(bytes, 'word/comments.xml')).toContain('Cảnh báo: Chỗ này “sai”.');
    expect(partOf(bytes, 'word/comments.xml')).toContain('Quy tắc: toy-rule');
    expect(partOf(bytes, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"');
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain('Target="comments.xml"');
  });

  test('keeps the comments of others, with ids of their own', () => {
    const comments = `<w:comments xmlns:w="${W}">${theirs}</w:comments>`;
    const { bytes } = marked(makeDocx({ body, related: { comments } }), { on: ['hai'] });
    expect(partOf(bytes, 'word/comments.xml')).toContain(theirs);
    expect(partOf(bytes, 'word/comments.xml').match(/<w:comment /gu)).toHaveLength(2);
  });

  test('may be there and empty', () => {
    const comments = `<w:comments xmlns:w="${W}"/>`;
    const { bytes } = marked(makeDocx({ body: paragraph(run('a')), related: { comments } }), { on: ['a'] });
    expect(partOf(bytes, 'word/comments.xml')).toContain('</w:comments>');
  });

  test('gives up what Word keeps beside our comments, and answers of others stay', () => {
    const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
    const w15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
    const comments = `<w:comments xmlns:w="${W}" ${w14}><w:comment w:id="0" w:author="thethuc"><w:p w14:paraId="0000000A"/></w:comment><w:comment w:id="1" w:author="Lan"><w:p w14:paraId="0000000B"/></w:comment></w:comments>`;
    const commentsExtended = `<w15:commentsEx xmlns:w15="${w15}"><w15:commentEx w15:paraId="0000000A" w15:done="0"/><w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A" w15:done="0"/></w15:commentsEx>`;
    const mark = (id: number): string =>
      `<w:commentRangeStart w:id="${String(id)}"/><w:commentRangeEnd w:id="${String(id)}"/><w:r><w:commentReference w:id="${String(id)}"/></w:r>`;
    const bytes = makeDocx({
      body: paragraph([run('a'), mark(0), mark(1)]),
      related: { comments, commentsExtended },
    });
    const undone = undoAnnotations(readWord(bytes).package, AUTHOR) ?? bytes;
    expect(ooxmlFaults(undone)).toEqual([]);
    expect(bodyOf(undone)).toBe(paragraph([run('a'), mark(1)]));
    expect(partOf(undone, 'word/commentsExtended.xml')).toContain(
      '<w15:commentEx w15:paraId="0000000B" w15:done="0"/></w15:commentsEx>',
    );
  });
});

test('a document in which nothing is found comes back as it is', () => {
  const bytes = makeDocx({ body: paragraph(run('a')) });
  expect(annotate(readWord(bytes), [], { date: DATE }).bytes).toBe(bytes);
  expect(undoAnnotations(readWord(bytes).package, AUTHOR)).toBeNull();
});

test('the bytes that were read are never written to', () => {
  // A Buffer shares its memory with its slices, which a Uint8Array does not.
  const bytes = Buffer.from(makeDocx({ body: paragraph(run('a')) }));
  const before = bytes.toString('hex');
  const document = readWord(bytes);
  annotate(document, [findingAt(document.body.text, 0, 1)], { date: DATE });
  expect(bytes.toString('hex')).toBe(before);
});
