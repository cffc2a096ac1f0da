/** What an editor shows of a document without being asked. */
import type { Finding } from '../lint/finding.ts';
import type { Range } from '../text/place.ts';
import type { Reading } from './reading.ts';
import type { DocumentOptions } from './workspace.ts';

/** Lines that a finding may be shown over; one over half the document hides what it is about. */
const MOST_LINES = 8;

/** Hints are shown only to who wants them. */
export function isShown({ severity }: Finding, { hints }: DocumentOptions): boolean {
  return hints || severity !== 'info';
}

/** The findings that are shown. */
export function diagnosticsOf({ findings, options }: Reading): readonly Finding[] {
  return options.hints ? findings : findings.filter((finding) => isShown(finding, options));
}

/**
 * The findings that are shown of a document that nobody has opened: none of a
 * text that does not look like an administrative document, such as a README.
 */
export function diagnosticsUnopened(reading: Reading): readonly Finding[] {
  return reading.tree.documentType === null ? [] : diagnosticsOf(reading);
}

/** Where a finding is shown: at the first line of what is too long. */
export function shownAt({ range: { start, end } }: Finding, reading: Reading): Range {
  if (end.line - start.line < MOST_LINES) return { start, end };
  return reading.lines.range(start.offset, reading.lineEnd(start.line));
}
