/** Places of findings on layout: one finding for what runs through a document, at its first place. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Related } from '../../lint/finding.ts';
import type { Range, Stretch } from '../../text/place.ts';

/** Places that a finding names; more of them help nobody. */
const MOST_RELATED = 10;
const START_BLANK = /^\s+/u;

/** A stretch without the blanks around it. */
function trimmed({ source }: Analysis, { start, end }: Stretch): Range {
  const text = source.text.slice(start, end);
  const from = start + (START_BLANK.exec(text)?.[0].length ?? 0);
  return source.range(from, Math.max(from, start + text.trimEnd().length));
}

/** The place of a finding that runs through several stretches, and those behind it. */
export function placesOf(
  analysis: Analysis,
  [first, ...others]: readonly [Stretch, ...Stretch[]],
  again: string,
): { at: Range; related: Related[] } {
  return {
    at: trimmed(analysis, first),
    related: others
      .slice(0, MOST_RELATED)
      .map((each) => ({ message: again, range: trimmed(analysis, each) })),
  };
}

/** True for a list that has an entry. */
export function isFilled<Value>(list: readonly Value[]): list is readonly [Value, ...Value[]] {
  return list.length > 0;
}

/** A place for what is wrong with pages and stands in no words: where their text begins. */
export function gapAt({ source }: Analysis, offset: number): Range {
  const blank = START_BLANK.exec(source.text.slice(offset))?.[0].length ?? 0;
  return source.range(offset + blank, offset + blank);
}
