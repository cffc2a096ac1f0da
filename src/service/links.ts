/** What can be opened from a document: addresses that it names, and sources of what it cites. */
import { answersOf } from '../rules/references/registry-answers.ts';
import type { Range } from '../text/place.ts';
import { addressesIn } from './addresses.ts';
import { headOf } from './citation-head.ts';
import type { Reading } from './reading.ts';

/** Words that lead to an address. */
export interface Link {
  range: Range;
  /** The address that is opened. */
  target: string;
  /** What is cited there, where the words are no address themselves. */
  source: string | null;
}

/** Who says so may be a page; names of sites and papers lead nowhere in particular. */
const PAGE = /https?:\/\/[^\s;,<>"]+/u;

/** Links from the documents cited to where the registry has them from; none where several fit. */
function sourceLinks(reading: Reading): Link[] {
  const { analysis, lines } = reading;
  return [analysis, ...analysis.attached].flatMap((each) =>
    answersOf(each).flatMap(({ document, answer }) => {
      if (answer.status !== 'found' || answer.documents.length !== 1) return [];
      const source = answer.documents[0]?.source ?? '';
      const target = PAGE.exec(source)?.[0];
      if (target === undefined) return [];
      return document.mentions.flatMap(({ node }): Link[] => {
        const { start, end } = headOf(node, reading);
        return start === end ? [] : [{ range: lines.range(start, end), target, source }];
      });
    }),
  );
}

/** The links of a document, in the order of the text. */
export function linksOf(reading: Reading): Link[] {
  const addresses = addressesIn(reading.document.text).map(({ start, end, target }) => ({
    range: reading.lines.range(start, end),
    target,
    source: null,
  }));
  return [...addresses, ...sourceLinks(reading)].sort((a, b) => a.range.start.offset - b.range.start.offset);
}
