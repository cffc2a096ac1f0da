import { describe, expect, test } from 'vitest';
import { createRegistry, mergeRegistries, registered } from '../../src/index.ts';
import type { CalendarDate } from '../../src/ast/calendar.ts';
import type { ListedDocument } from '../../src/registry/entry.ts';
import type { Answer, CompleteList, Query } from '../../src/registry/registry.ts';

const COMMUNE = 'Ủy ban nhân dân xã Nậm Phiên';
const SUBJECT = 'trồng và chăm sóc cây xanh ven đường liên thôn';

/** `2025-11-20`, cut where it stops being known. */
function day(iso: string): CalendarDate {
  const [year, month = null, date = null] = iso.split('-').map(Number);
  return { year: year ?? null, quarter: null, month, day: date };
}

type Asked = Partial<Omit<Query, 'date'>> & { date?: string };

/** What a registry of one document answers; `absent` with its reason. */
function ask(listed: ListedDocument, { date, ...asked }: Asked): string {
  const query = { documentType: listed.type, symbol: null, issuer: null, subject: null, ...asked };
  const registry = createRegistry([registered(listed, 'sổ văn bản')]);
  return told(registry.lookUp({ ...query, date: date === undefined ? null : day(date) }));
}

function told(answer: Answer): string {
  return answer.status === 'absent' ? answer.why : answer.status;
}

describe('a number that many bodies give', () => {
  const PLAN: ListedDocument = {
    type: 'Kế hoạch',
    symbol: '451/KH-UBND',
    date: '2025-11-20',
    issuer: COMMUNE,
    subject: SUBJECT,
  };

  test.each<[string, string, Asked]>([
    ['is that of its issuer', 'found', { issuer: 'UBND xã Nậm Phiên' }],
    ['is that of its issuer in any writing', 'found', { symbol: '0451 /KH_UBND', issuer: COMMUNE }],
    ['tells nothing without an issuer', 'unknown', {}],
    ['tells nothing without an issuer and with the year alone', 'unknown', { date: '2025' }],
    ['is known by its day', 'found', { date: '2025-11-20' }],
    ['of another day tells nothing without an issuer', 'unknown', { date: '2025-11-21' }],
    [
      'of another issuer and the same day is another',
      'unknown',
      { issuer: 'UBND xã Ba Vát', date: '2025-11-20' },
    ],
    [
      'of a body written otherwise is known by day and subject',
      'found',
      { issuer: 'Văn phòng Nậm Phiên', date: '2025-11-20', subject: SUBJECT.toUpperCase() },
    ],
    [
      'of another issuer with few letters of the subject is another',
      'unknown',
      { issuer: 'UBND xã Ba Vát', date: '2025-11-20', subject: 'trồng cây' },
    ],
    ['of another type is another', 'unknown', { documentType: 'Quyết định', issuer: COMMUNE }],
    ['is taken for another day of its year', 'taken', { issuer: COMMUNE, date: '2025-10-20' }],
    ['is given again in another year', 'unknown', { issuer: COMMUNE, date: '2024-10-20' }],
    [
      'with the same day, subject and another year is a slip',
      'taken',
      { issuer: COMMUNE, date: '2024-11-20', subject: SUBJECT },
    ],
    ['with the same day and another year may be another', 'unknown', { issuer: COMMUNE, date: '2024-11-20' }],
  ])('%s', (_name, answer, asked) => {
    expect(ask(PLAN, { symbol: '451/KH-UBND', ...asked })).toBe(answer);
  });

  test('that is low falls on one day in two years', () => {
    expect(
      ask(
        { ...PLAN, symbol: '45/KH-UBND' },
        { symbol: '45/KH-UBND', issuer: COMMUNE, date: '2024-11-20', subject: SUBJECT },
      ),
    ).toBe('unknown');
  });

  test('is the document listed without a day, whatever day is cited', () => {
    const { date: _, ...undated } = PLAN;
    expect(ask(undated, { symbol: '451/KH-UBND', issuer: COMMUNE, date: '2024-11-20' })).toBe('found');
  });

  test('agrees with a quarter of its year', () => {
    const quarter = { ...PLAN, date: '2025-Q4' };
    expect(ask(quarter, { symbol: '451/KH-UBND', issuer: COMMUNE, date: '2025-11-20' })).toBe('found');
    expect(ask(quarter, { symbol: '451/KH-UBND', issuer: COMMUNE, date: '2024-11-20' })).toBe('unknown');
  });
});

describe('a number that is given once', () => {
  test.each<[string, string, string, string, string]>([
    ['a decree has its year in it', '30/2020/NĐ-CP', '2020-03-05', '2021-03-05', 'taken'],
    ['a central Party paper is one of its term', '05-CT/TW', '2016-05-15', '2017-05-15', 'taken'],
    ['the next term counts anew', '05-CT/TW', '2016-05-15', '2022-05-15', 'unknown'],
    ['a year alone tells no term', '05-CT/TW', '2016-05-15', '2017', 'unknown'],
    ['the days of a congress are of no term', '05-CT/TW', '2016-01-25', '2017-05-15', 'unknown'],
  ])('%s', (_name, symbol, listed, date, answer) => {
    expect(ask({ type: 'Văn bản', symbol, date: listed }, { symbol, date })).toBe(answer);
  });

  test.each([
    ['2024-03-01', '2024-09-01', 'taken'],
    // A committee that is elected in the middle of the year counts anew.
    ['2025-03-01', '2025-09-01', 'unknown'],
    ['2024-03-01', '2023-03-02', 'unknown'],
  ])('a local Party paper of %s is not of %s: %s', (listed, date, answer) => {
    const paper = { type: 'Kế hoạch', symbol: '210-KH/ĐU', date: listed, issuer: 'Đảng ủy xã Nậm Phiên' };
    expect(ask(paper, { symbol: '210-KH/ĐU', issuer: 'Đảng ủy xã Nậm Phiên', date })).toBe(answer);
  });
});

describe('a law', () => {
  const LAW: ListedDocument = { type: 'Luật', subject: 'Luật Thi đua, khen thưởng', date: '2022-06-15' };

  test.each<[string, string, Asked]>([
    ['is known by its name', 'found', { subject: 'Thi đua - Khen thưởng' }],
    ['is known by its name and year', 'found', { subject: 'Thi đua, khen thưởng', date: '2022' }],
    ['has one day in its year', 'taken', { subject: 'Thi đua, khen thưởng', date: '2022-06-14' }],
    [
      'of another year may be an older one',
      'unknown',
      { subject: 'Thi đua, khen thưởng', date: '2003-06-15' },
    ],
    ['of another name is not known', 'unknown', { subject: 'Thanh tra' }],
    ['without a name is not known', 'unknown', {}],
    [
      'is not known where nobody says that it is one',
      'unknown',
      { documentType: null, subject: 'Thi đua, khen thưởng' },
    ],
    ['whose name is its type is not known by that', 'unknown', { subject: 'Luật' }],
  ])('%s', (_name, answer, asked) => {
    expect(ask(LAW, asked)).toBe(answer);
  });

  test('is no other kind of document with that subject', () => {
    const plan = { type: 'Kế hoạch', subject: SUBJECT };
    expect(ask(plan, { subject: SUBJECT })).toBe('unknown');
  });
});

describe('a list that is complete', () => {
  const LIST: CompleteList = { issuer: COMMUNE, notation: 'KH-UBND', year: 2026 };
  const registry = createRegistry(
    [registered({ type: 'Kế hoạch', symbol: '41/KH-UBND', date: '2026-01-05', issuer: COMMUNE }, 'sổ')],
    [LIST],
  );
  const asked = { documentType: 'Kế hoạch', symbol: '99/KH-UBND', issuer: COMMUNE, subject: null };

  test('proves that a number does not exist', () => {
    expect(registry.lookUp({ ...asked, date: day('2026-02-06') })).toEqual({
      status: 'absent',
      why: 'unlisted',
      list: LIST,
    });
  });

  test('takes the year of the symbol before that of the date', () => {
    expect(told(registry.lookUp({ ...asked, symbol: '99/2025/KH-UBND', date: day('2026-02-06') }))).toBe(
      'unknown',
    );
    expect(told(registry.lookUp({ ...asked, symbol: '99/2026/KH-UBND', date: null }))).toBe('unlisted');
  });

  test.each<[string, Partial<Query>]>([
    ['a year that it does not cover', { date: day('2025-02-06') }],
    ['no year', { date: null }],
    ['no issuer', { issuer: null }],
    ['another issuer', { issuer: 'UBND xã Ba Vát' }],
    ['another notation', { symbol: '99/QĐ-UBND' }],
    ['a number without notation', { symbol: '99' }],
    ['a number that it has with another type', { documentType: 'Quyết định', symbol: '41/KH-UBND' }],
    ['no number', { symbol: null }],
  ])('proves nothing of %s', (_name, other) => {
    expect(told(registry.lookUp({ ...asked, date: day('2026-02-06'), ...other }))).toBe('unknown');
  });
});

test('of several registries the first that knows answers, and all offer what they have', () => {
  const law = registered({ type: 'Luật', subject: 'Thanh tra' }, 'một');
  const twin = registered({ type: 'Luật', subject: 'Thanh tra' }, 'hai');
  const silent = { lookUp: (): Answer => ({ status: 'unknown' }) };
  const merged = mergeRegistries(silent, createRegistry([law]), createRegistry([twin]));
  const query = { documentType: 'Luật', symbol: null, date: null, issuer: null, subject: 'Thanh tra' };

  expect(merged.lookUp(query)).toEqual({ status: 'found', documents: [law] });
  expect(merged.lookUp({ ...query, subject: 'Đất đai' })).toEqual({ status: 'unknown' });
  expect(merged.documents?.()).toEqual([law, twin]);
});
