/** Where a finding is shown. */
import type { Finding } from '../lint/finding.ts';
import type { Range } from '../text/place.ts';
import type { Reading } from './reading.ts';

/** Lines that a finding may span; one over half the document hides what it is about. */
const MOST_LINES = 8;

/** What is too long is shown at its first line. */
export function shownRange({ range: { start, end } }: Finding, reading: Reading): Range {
  if (end.line - start.line < MOST_LINES) return { start, end };
  return reading.lines.range(start.offset, reading.lineEnd(start.line));
}
