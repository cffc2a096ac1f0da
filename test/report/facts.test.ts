import { expect, test } from 'vitest';
import type { Facts } from '../../src/analyse/facts-types.ts';
import { formatFacts } from '../../src/report/facts.ts';

const facts: Facts = {
  version: 1,
  documentType: 'kế hoạch',
  profile: { id: 'nha-nuoc', why: 'ký hiệu KH-UBND' },
  number: null,
  notation: 'KH-UBND',
  place: null,
  issueDate: '2025-12',
  issuer: null,
  subject: null,
  sections: [],
  citations: [],
  criteria: [],
  period: null,
  timeline: [],
  assignments: [],
  awards: [],
  signature: null,
  recipients: [],
  archive: ['VT'],
};

test('formatFacts prints the facts as they are, indented, with a line end', () => {
  const text = formatFacts(facts);
  expect(JSON.parse(text)).toEqual(facts);
  expect(text).toMatch(/^\{\n {2}"version": 1,\n/u);
  expect(text).toMatch(/\n {2}"archive": \[\n {4}"VT"\n {2}\]\n\}\n$/u);
});
