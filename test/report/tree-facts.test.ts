import { expect, test } from 'vitest';
import type { Citation } from '../../src/ast/inline.ts';
import type { Node } from '../../src/ast/nodes.ts';
import { describeFacts } from '../../src/report/tree-facts.ts';

const place = { line: 1, column: 1, offset: 0 };
const rest = { position: { start: place, end: place }, children: [] };
const day = { year: 2026, quarter: null, month: 3, day: 12 };
const quarter = { year: 2026, quarter: 4, month: null, day: null };
const cited: Citation = {
  ...rest,
  type: 'citation',
  documentType: 'Công văn',
  symbol: null,
  number: null,
  notation: 'SGDĐT-VP',
  date: null,
  blankNumber: true,
  blankDate: ['day'],
  issuer: 'Sở Giáo dục và Đào tạo',
  subject: null,
};

const cases: readonly [string, Node][] = [
  ['null', { ...rest, type: 'appendix', documentType: null }],
  ['party', { ...rest, type: 'motto', form: 'party' }],
  ['name="ĐẢNG ỦY" superior="THÀNH ỦY"', { ...rest, type: 'issuer', name: 'ĐẢNG ỦY', superior: 'THÀNH ỦY' }],
  ['12 KH-UBND', { ...rest, type: 'documentNumber', number: '12', notation: 'KH-UBND', blank: false }],
  ['place=null', { ...rest, type: 'placeDate', place: null }],
  ['audience=null', { ...rest, type: 'criteriaList', audience: null }],
  ['depth=2', { ...rest, type: 'heading', depth: 2 }],
  ['', { ...rest, type: 'heading', depth: null }],
  ['purpose="để b/c"', { ...rest, type: 'recipient', purpose: 'để b/c', archive: false }],
  ['archive', { ...rest, type: 'recipient', purpose: null, archive: true }],
  ['mark=TM.', { ...rest, type: 'authority', mark: 'TM.' }],
  ['Công văn null notation=SGDĐT-VP null blankNumber blankDate=day issuer="Sở Giáo dục và Đào tạo"', cited],
  [
    'Nghị định 30/2020/NĐ-CP 2026-03-12',
    {
      ...cited,
      documentType: 'Nghị định',
      symbol: '30/2020/NĐ-CP',
      number: '30',
      notation: 'NĐ-CP',
      date: day,
      blankNumber: false,
      blankDate: [],
      issuer: null,
    },
  ],
  [
    'span 2026-03-12..event',
    { ...rest, type: 'period', kind: 'span', from: day, to: null, openFrom: null, openTo: 'event' },
  ],
  [
    'stage null..2026-Q4',
    { ...rest, type: 'period', kind: 'stage', from: null, to: quarter, openFrom: null, openTo: null },
  ],
  [
    'about 8..10 "mô hình"',
    { ...rest, type: 'quantity', value: 8, upper: 10, unit: 'mô hình', comparison: 'about' },
  ],
  ['atLeast 5', { ...rest, type: 'quantity', value: 5, upper: null, unit: null, comparison: 'atLeast' }],
  ['name="Đợt thi đua"', { ...rest, type: 'alias', name: 'Đợt thi đua' }],
  ['UBND', { ...rest, type: 'abbreviation', short: 'UBND', expansion: null }],
  [
    'UBND expansion="Ủy ban nhân dân"',
    { ...rest, type: 'abbreviation', short: 'UBND', expansion: 'Ủy ban nhân dân' },
  ],
  ['self', { ...rest, type: 'crossReference', target: 'self', steps: [] }],
  [
    'other part=I appendix=null',
    {
      ...rest,
      type: 'crossReference',
      target: 'other',
      steps: [
        { unit: 'part', label: 'I' },
        { unit: 'appendix', label: null },
      ],
    },
  ],
  ['"Đại hội" ordinal=14', { ...rest, type: 'ordinalEvent', event: 'Đại hội', body: null, ordinal: 14 }],
  [
    '"Đại hội" ordinal=14 body="Đảng bộ phường"',
    { ...rest, type: 'ordinalEvent', event: 'Đại hội', body: 'Đảng bộ phường', ordinal: 14 },
  ],
];

test.each(cases)('%s', (said, node) => {
  expect(describeFacts(node).join(' ')).toBe(said);
});
