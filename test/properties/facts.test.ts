import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, facts, parse } from '../../src/index.ts';
import { factsSchema, treeSchema } from '../../src/schema/index.ts';
import { readPlans, readSharedDocuments, type SampleDocument } from '../support/documents.ts';
import { anyDocument, planLike, planSoup } from '../support/plan-like.ts';
import { withoutRanges } from '../support/projections.ts';
import { runs } from '../support/runs.ts';

const shared = readSharedDocuments();
const factsOf = (text: string): unknown => withoutRanges(facts(analyse(parse(text))));

/** Letters and marks apart give the facts of letters composed. */
function expectSameFacts(text: string): void {
  expect(factsOf(text.normalize('NFD'))).toEqual(factsOf(text.normalize('NFC')));
}

describe('decomposed letters', () => {
  test('of generated texts', () => {
    fc.assert(fc.property(fc.oneof(planSoup, planLike), expectSameFacts), runs(150));
  });

  test.each(readPlans())('$name', ({ text }) => {
    expectSameFacts(text);
  });

  test.skipIf(shared.length === 0)('of real documents beside the repository', () => {
    for (const { text } of shared.filter((each: SampleDocument) => each.text.length < 30_000))
      expectSameFacts(text);
  });
});

test('any text has a tree and facts that their schemas accept', () => {
  fc.assert(
    fc.property(anyDocument, (text) => {
      const tree = parse(text);
      expect(treeSchema.safeParse(tree).error).toBeUndefined();
      expect(factsSchema.safeParse(facts(analyse(tree))).error).toBeUndefined();
    }),
    runs(120),
  );
});
