import { fixOf } from '../lint/apply-fixes.ts';
import type { Finding, Severity } from '../lint/finding.ts';
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
  /** Of what is shown: what a safe fix would mend, and what only one that guesses. */
  mendable: Mendable;
  /** The same in Word documents, which are not written over, and how many findings there are in them. */
  word: Mendable & { found: number };
  /** Files with something mended in them. */
  mended: number;
  /** Files that should have been mended and could not be written. */
  unwritten: number;
}

interface Mendable {
  safe: number;
  unsafe: number;
}

export const EMPTY: Tally = {
  summary: NOTHING,
  unread: 0,
  hidden: 0,
  warnings: 0,
  mendable: { safe: 0, unsafe: 0 },
  word: { safe: 0, unsafe: 0, found: 0 },
  mended: 0,
  unwritten: 0,
};

function addMendable({ safe, unsafe }: Mendable, findings: readonly Finding[]): Mendable {
  const certain = findings.filter((each) => fixOf(each, { unsafe: false }) !== null).length;
  const any = findings.filter((each) => fixOf(each, { unsafe: true }) !== null).length;
  return { safe: safe + certain, unsafe: unsafe + any - certain };
}

function countSeverity({ findings }: Pick<CheckedFile, 'findings'>, severity: Severity): number {
  return findings.filter((each) => each.severity === severity).length;
}

/** A tally with one more file, as it was found and as it is shown. */
export function addToTally(tally: Tally, found: CheckedFile, shown: CheckedFile, isWord: boolean): Tally {
  const { findings } = shown;
  const { word } = tally;
  return {
    ...tally,
    summary: addFile(tally.summary, findings),
    unread: tally.unread + (found.error === null ? 0 : 1),
    hidden: tally.hidden + countSeverity(found, 'info') - countSeverity(shown, 'info'),
    warnings: tally.warnings + countSeverity(found, 'warning'),
    mendable: isWord ? tally.mendable : addMendable(tally.mendable, findings),
    word: isWord ? { ...addMendable(word, findings), found: word.found + findings.length } : word,
  };
}

/** A tally with what was mended in one more file: `count` findings, or none because the file could not be written. */
export function addMended(tally: Tally, count: number, isWritten: boolean): Tally {
  const { summary, mended, unwritten } = tally;
  return {
    ...tally,
    summary: { ...summary, fixed: (summary.fixed ?? 0) + count },
    mended: mended + (count > 0 ? 1 : 0),
    unwritten: unwritten + (isWritten ? 0 : 1),
  };
}
