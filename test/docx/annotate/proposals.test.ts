import { expect, test } from 'vitest';
import { annotate } from '../../../src/docx/annotate/annotate.ts';
import { commentText } from '../../../src/docx/annotate/comment-text.ts';
import { proposeEdits } from '../../../src/docx/annotate/propose-edits.ts';
import { applyEdits } from '../../../src/lint/apply-fixes.ts';
import type { Finding } from '../../../src/lint/finding.ts';
import { LineIndex } from '../../../src/text/line-index.ts';
import { replacer } from '../../support/toy-fixes.ts';
import { DATE, findingAt } from './marking.ts';
import { bodyOf, partOf, readWord, textOf } from '../../support/read-word.ts';
import { paragraph, run } from '../../support/word-xml.ts';
import { W, makeDocx } from '../../support/make-docx.ts';

const rules = [
  replacer({ id: 'certain', find: 'hõa', text: 'hòa' }),
  replacer({ id: 'guess', find: 'ĐOÁN', text: 'BIẾT', safety: 'unsafe' }),
];

test('what is proposed is what fixing the text gives, and guesses only where they are asked for', () => {
  const document = readWord(makeDocx({ body: paragraph([run('Chữ hõa, ĐOÁN.'), run(' Lại hõa.')]) }));
  const { text } = document.body;
  const edits = (unsafe: boolean): string =>
    applyEdits(text, proposeEdits(document, { rules, unsafe }).edits);
  expect(edits(false)).toBe('Chữ hòa, ĐOÁN. Lại hòa.\n');
  expect(edits(true)).toBe('Chữ hòa, BIẾT. Lại hòa.\n');
});

test('a fix is proposed with all its edits or not at all', () => {
  // What TCVN3 writes for “õ”.
  const old = run('Xin h\u{e2}a.', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>');
  const document = readWord(makeDocx({ body: paragraph([run('Chữ hõa, ĐOÁN. '), old]) }));
  const { edits, left } = proposeEdits(document, { rules, unsafe: true });
  expect(applyEdits(document.body.text, edits)).toBe('Chữ hõa, BIẾT. Xin hõa.\n');
  expect(left).toBe(1);
});

const fixed: Finding = {
  ...findingAt('Chữ hõa\nhõa', 4, 7),
  ruleId: 'tone-mark',
  severity: 'error',
  message: 'Dấu của “hõa” đặt sai chỗ.',
  clause: { standard: 'nd30', ref: 'PL I/I/II/6' },
  related: [{ message: 'cũng ở đây', range: new LineIndex('Chữ hõa\nhõa').range(8, 11) }],
  fixes: [
    {
      title: 'Sửa thành “hòa”.',
      safety: 'safe',
      edits: [{ range: new LineIndex('Chữ hõa\nhõa').range(4, 7), text: 'hòa' }],
    },
  ],
};

test('a comment says what is wrong, on what ground, where else, what to do, and by which rule', () => {
  expect(commentText(fixed, 'Chữ hõa\nhõa', null, 'vi')).toEqual([
    'Lỗi: Dấu của “hõa” đặt sai chỗ.',
    'Căn cứ: NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 6',
    'Liên quan: cũng ở đây: “hõa”',
    'Cách sửa: Sửa thành “hòa”.',
    'Quy tắc: tone-mark',
  ]);
  expect(commentText({ ...fixed, group: 'release' }, 'Chữ hõa\nhõa', fixed.fixes[0] ?? null, 'en')).toEqual([
    'Error: Dấu của “hõa” đặt sai chỗ.',
    'Left to do on release.',
    'Ground: Decree 30/2020, Appendix I, Part I, Section II, clause 6',
    'Related: cũng ở đây: “hõa”',
    'Proposed in the document as a tracked change: Sửa thành “hòa”. Accept or reject it under Review.',
    'Rule: tone-mark',
  ]);
});

test('a comment tells of a change only where it was made', () => {
  const document = readWord(makeDocx({ body: paragraph(run('Chữ hõa')) + paragraph(run('hõa')) }));
  const comment = (edits: Finding['fixes'][number]['edits']): string =>
    partOf(annotate(document, [fixed], { date: DATE, edits }).bytes, 'word/comments.xml');
  expect(comment(fixed.fixes[0]?.edits ?? [])).toContain(
    'Đã đề nghị sửa ngay trong văn bản: Sửa thành “hòa”.',
  );
  expect(comment([])).toContain('Cách sửa: Sửa thành “hòa”.');
});

test('revisions of others are read as accepted and stay theirs', () => {
  const body = paragraph([
    run('Chữ '),
    `<w:del w:id="5" w:author="Lan"><w:r><w:delText>cũ</w:delText></w:r></w:del>`,
    `<w:ins w:id="6" w:author="Lan">${run('hõa')}</w:ins>`,
  ]);
  const document = readWord(makeDocx({ body }));
  const { edits } = proposeEdits(document, { rules });
  const { bytes } = annotate(document, [], { date: DATE, edits });
  expect(textOf(bytes)).toBe('Chữ hòa\n');
  expect(bodyOf(bytes)).toContain(
    '<w:del w:id="5" w:author="Lan"><w:r><w:delText>cũ</w:delText></w:r></w:del>',
  );
  expect(textOf(bytes, { revisions: 'rejected' })).toBe('Chữ cũ\n');
});

test('a document without a body has nothing to write into', () => {
  const bytes = makeDocx({ body: '', document: `<w:document xmlns:w="${W}"/>` });
  expect(annotate(readWord(bytes), [findingAt('', 0, 0)], { date: DATE })).toEqual({
    bytes,
    comments: 0,
    changes: 0,
  });
});
