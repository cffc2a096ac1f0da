import { expect, test } from 'vitest';
import { annotateDocx } from '../../../src/docx/index.ts';
import { makeDocx } from '../../support/make-docx.ts';
import { ooxmlFaults } from '../../support/ooxml.ts';
import { textOf } from '../../support/read-word.ts';
import { paragraph, run } from '../../support/word-xml.ts';

const DATE = '2026-03-09T12:00:00Z';
const BODY = ['KẾ HOẠCH', 'Trồng cây', 'Các các thôn họp ngày 31/02/2026 tại nhà văn hóa , thôn Đông.']
  .map((line) => paragraph(run(line)))
  .join('');

test('a document is checked, commented and mended in one go, and the second time the same', () => {
  const once = annotateDocx(makeDocx({ body: BODY }), { date: DATE, fix: true });
  if (!once.ok) throw new Error(once.fault);

  expect(once.comments).toBe(once.findings.length);
  expect(once.changes).toBe(2);
  expect(ooxmlFaults(once.bytes)).toEqual([]);
  expect(textOf(once.bytes)).toContain('Các thôn họp ngày 31/02/2026 tại nhà văn hóa, thôn Đông.');
  const twice = annotateDocx(once.bytes, { date: DATE, fix: true });
  expect(twice).toMatchObject({ ok: true, bytes: once.bytes });
});

test('what is wrong with the file is a value, in parts that only comments touch too', () => {
  expect(annotateDocx(new Uint8Array(), { date: DATE })).toMatchObject({ ok: false, fault: 'not-word' });
  const damaged = makeDocx({ body: BODY, related: { comments: '<w:comments' } });
  expect(annotateDocx(damaged, { date: DATE })).toMatchObject({ ok: false, fault: 'damaged' });
});
