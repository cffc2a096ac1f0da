import { describe, expect, test } from 'vitest';
import { EMULATION_PLAN, GENERAL_PLAN } from '../../src/profile/sections.data.ts';
import type { Demand, Standard } from '../../src/profile/standard.ts';
import { STANDARDS, standardOn } from '../../src/profile/standards.ts';
import { COMPONENTS_OF_TYPE } from '../../src/profile/types.data.ts';

function isDemand(value: unknown): value is Demand<unknown> {
  return typeof value === 'object' && value !== null && 'value' in value && 'clause' in value;
}

/** Every demand of a standard, however deep, with the way to it. */
function demandsOf(value: unknown, path: string): (readonly [path: string, demand: Demand<unknown>])[] {
  if (isDemand(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => demandsOf(each, `${path}.${key}`));
}

function hasSource([, { clause, source }]: readonly [string, Demand<unknown>]): boolean {
  return clause !== null || (source !== undefined && source !== '');
}

describe('every fact has a source', () => {
  test.each(STANDARDS.map((standard) => [standard.id, standard] as const))('%s', (id, standard) => {
    expect(
      demandsOf(standard, id)
        .filter((each) => !hasSource(each))
        .map(([path]) => path),
    ).toEqual([]);
    expect(standard.inForce).not.toBe('');
  });

  test('the sections of a plan', () => {
    const demands = demandsOf({ EMULATION_PLAN, GENERAL_PLAN }, '');
    expect(demands.length).toBe(EMULATION_PLAN.length + GENERAL_PLAN.length);
    expect(demands.filter((each) => !hasSource(each))).toEqual([]);
  });
});

test('no provision stands behind a demand on a plan that is no emulation plan', () => {
  expect(GENERAL_PLAN.filter(({ clause }) => clause !== null)).toEqual([]);
});

test('the days of two standards of one profile do not overlap and leave no gap', () => {
  const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  const pairs = STANDARDS.flatMap((earlier, i) => {
    const later = STANDARDS.slice(i + 1).find(({ profile }) => profile === earlier.profile);
    return later === undefined ? [] : [[earlier, later] as const];
  });
  expect(pairs.length).toBeGreaterThan(0);
  for (const [earlier, later] of pairs) {
    expect(later.from).toBe(earlier.to === null ? null : dayAfter(earlier.to));
  }
});

describe('standardOn', () => {
  test.each([
    ['2024-08-26', 'hd36'],
    ['2026-05-26', 'hd36'],
    ['2026-05-27', 'hd05'],
    ['2026-12-01', 'hd05'],
    ['2010-01-01', 'hd36'],
    ['2026-05', 'hd36'],
    ['2026-06', 'hd05'],
    ['2026', 'hd36'],
    ['2027', 'hd05'],
    ['2026-Q2', 'hd36'],
    ['2026-Q3', 'hd05'],
    [null, 'hd05'],
  ])('judges a Party document of %s by %s', (date, id) => {
    expect(standardOn('dang', date).id).toBe(id);
  });

  test.each([['2011-12'], ['2020-03-05'], ['2026'], [null]])(
    'judges a State document of %s by nd30',
    (date) => {
      expect(standardOn('nha-nuoc', date).id).toBe('nd30');
    },
  );

  test('asks for no form of others', () => {
    expect(standardOn('khac', '2026-01-01').components).toEqual([]);
  });
});

test('a type asks for no component that its standard does not have', () => {
  const named = (standard: Standard): string[] => standard.components.map(({ value }) => value);
  for (const standard of STANDARDS.filter(({ components }) => components.length > 0)) {
    for (const names of COMPONENTS_OF_TYPE.values())
      expect(named(standard)).toEqual(expect.arrayContaining([...names]));
  }
});
