/** `từ nay`, `từ ngày ban hành`: a period that begins when the document is issued. */
import type { SourceText } from '../analyse/text-run.ts';
import { TextRun } from '../analyse/text-run.ts';
import type { Period } from '../ast/inline.ts';
import type { Place } from '../text/place.ts';
import { ISSUE_START } from './lexicon/issue-start.data.ts';

/** The end of the words that say so; null where the period begins otherwise. */
export function issueStartOf(node: Period, source: SourceText): Place | null {
  if (node.from !== null || (node.openFrom !== 'now' && node.openFrom !== 'issue')) return null;
  const run = new TextRun(node, source);
  const words = ISSUE_START.exec(run.text)?.[0];
  return words === undefined ? null : run.range(0, words.length).end;
}
