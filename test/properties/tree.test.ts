import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/parse-markdown.ts';
import { faultsOf } from '../support/invariants.ts';
import { runs } from '../support/runs.ts';
import { readPlans, readSharedDocuments, type SampleDocument } from '../support/documents.ts';
import { anyDocument, anyText, markerSoup, planLike, planSoup } from '../support/plan-like.ts';
import { depthOf, withoutPlaces } from '../support/projections.ts';

const plans = readPlans();
const shared = readSharedDocuments();

/** Line ends as Windows writes them. */
const withReturns = (text: string): string => text.replace(/\r\n|\r|\n/gu, '\r\n');

function expectSameTree(text: string, other: string): void {
  expect(withoutPlaces(parse(other))).toEqual(withoutPlaces(parse(text)));
}

describe('every tree keeps the promises of the tree', () => {
  test.each([
    ['any text', anyText, 1000],
    ['lines in any order', planSoup, 700],
    ['header, body and footer', planLike, 700],
    ['markers on markers', markerSoup, 200],
  ])('%s', (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(faultsOf(parse(text), text)).toEqual([]);
        expect(faultsOf(parse(text, { markdown: false }), text)).toEqual([]);
      }),
      runs(numRuns),
    );
  });

  test.each(plans)('$name', ({ text }) => {
    expect(faultsOf(parse(text), text)).toEqual([]);
    expect(faultsOf(parse(text, { markdown: false }), text)).toEqual([]);
  });
});

describe.skipIf(shared.length === 0)('real documents beside the repository', () => {
  test.each(shared)('$name', ({ text }: SampleDocument) => {
    expect(faultsOf(parse(text), text)).toEqual([]);
  });

  test.each(shared)('$name with CRLF', ({ text }: SampleDocument) => {
    expectSameTree(text.replace(/\r\n?/gu, '\n'), withReturns(text));
  });
});

describe('how a text is written does not change its tree', () => {
  test('line ends', () => {
    fc.assert(
      fc.property(fc.oneof(planSoup, planLike), (text) => {
        expectSameTree(text, withReturns(text));
      }),
      runs(500),
    );
  });

  test('a byte order mark', () => {
    fc.assert(
      fc.property(fc.oneof(planSoup, planLike), (text) => {
        expectSameTree(text, `\ufeff${text}`);
      }),
      runs(300),
    );
  });

  test.each(plans)('$name', ({ text }) => {
    expectSameTree(text, withReturns(text));
    expectSameTree(text, text.replaceAll('\n', '\r'));
    expectSameTree(text, `\ufeff${text}`);
  });
});

test('the same text gives the same tree', () => {
  fc.assert(
    fc.property(anyDocument, (text) => {
      expect(parse(text)).toEqual(parse(text));
    }),
    runs(200),
  );
});

test('markers that nest without end do not nest the tree without end', () => {
  const text = '1. A\na) B\n- C\n+ D\n* E\n'.repeat(400);
  expect(depthOf(parse(text))).toBeLessThan(40);
  fc.assert(
    fc.property(markerSoup, (soup) => {
      expect(depthOf(parse(soup))).toBeLessThan(40);
    }),
    runs(200),
  );
});
