import type { Severity } from '../lint/finding.ts';
import { addFile, NOTHING, type CheckedFile, type Summary } from '../report/report.ts';

/** What a check came to: what was shown, and what decides whether it passes. */
export interface Tally {
  /** Of what is shown. */
  summary: Summary;
  /** Files that could not be read. */
  unread: number;
  /** Hints that were found and are not shown. */
  hidden: number;
  /** Warnings that were found, shown or not. */
  warnings: number;
}

export const EMPTY: Tally = { summary: NOTHING, unread: 0, hidden: 0, warnings: 0 };

function countSeverity({ findings }: Pick<CheckedFile, 'findings'>, severity: Severity): number {
  return findings.filter((each) => each.severity === severity).length;
}

/** A tally with one more file, as it was found and as it is shown. */
export function addToTally(tally: Tally, found: CheckedFile, shown: CheckedFile): Tally {
  return {
    summary: addFile(tally.summary, shown.findings),
    unread: tally.unread + (found.error === null ? 0 : 1),
    hidden: tally.hidden + countSeverity(found, 'info') - countSeverity(shown, 'info'),
    warnings: tally.warnings + countSeverity(found, 'warning'),
  };
}
