import { expect, test } from 'vitest';
import { criteriaOf } from '../../src/analyse/criteria.ts';
import { NodeIndex } from '../../src/analyse/index-nodes.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { lines } from '../support/sketch.ts';

test('gives each audience its criteria with their targets as written', () => {
  const text = lines(`
    KẾ HOẠCH
    Chăm sóc vườn hoa

    I. TIÊU CHÍ THI ĐUA
    1. Đối với các thôn
    - Xây dựng ít nhất 02 mô hình vườn hoa, **trên 90%** cây sống.
    - Giữ vườn sạch.
    2. Đối với cá nhân
    - Tưới hoa hằng tuần.
  `);
  expect(criteriaOf(new NodeIndex(parse(text)))).toEqual([
    {
      audience: 'các thôn',
      items: [
        {
          text: 'Xây dựng ít nhất 02 mô hình vườn hoa, trên 90% cây sống.',
          targets: ['ít nhất 02 mô hình', 'trên 90%'],
        },
        { text: 'Giữ vườn sạch.', targets: [] },
      ],
    },
    { audience: 'cá nhân', items: [{ text: 'Tưới hoa hằng tuần.', targets: [] }] },
  ]);
});

test('finds none in a plan without', () => {
  expect(
    criteriaOf(new NodeIndex(parse('KẾ HOẠCH\nTrồng hoa\n\nI. NỘI DUNG\n1. Trồng.\n2. Tưới.\n'))),
  ).toEqual([]);
});
