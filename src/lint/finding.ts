/** What a check says. Findings are values; reports, editors and unified make their own of them. */
import type { Range } from '../text/place.ts';

export type Severity = 'error' | 'warning' | 'info';

/**
 * A safe fix can be applied unread: it cannot change what the document says.
 * An unsafe one guesses, or changes words that somebody may have meant. The
 * doc comment of the rule says why its fix is the one or the other.
 */
export type Safety = 'safe' | 'unsafe';

/** A replacement in the source; an empty range inserts. Its line ends are those of the document. */
export interface Edit {
  range: Range;
  text: string;
}

/** One way to mend a finding: all its edits together, or none of them. */
export interface Fix {
  title: string;
  safety: Safety;
  edits: Edit[];
}

/** Another place that has to do with a finding. */
export interface Related {
  message: string;
  range: Range;
}

/** The provision that is broken: `{ standard: 'nd30', ref: 'PL I/I/II/6' }`. */
export interface Provision {
  standard: string;
  ref: string;
}

/**
 * Where a report sets findings apart: what extraction did is not the
 * author's fault, and what is filled in on release is not yet due.
 */
export type FindingGroup = 'extraction' | 'release';

export interface Finding {
  ruleId: string;
  severity: Severity;
  message: string;
  /** The place in the outline in words: `mục V.6, đoạn 2`; empty outside the body. */
  path: string;
  range: Range;
  related: Related[];
  clause: Provision | null;
  url: string;
  /** How sure the rule is, 0 to 1. */
  confidence: number;
  /** Ways to mend it, each by itself, the best first: that is the one that is applied unless a person chooses. */
  fixes: Fix[];
  group: FindingGroup | null;
  /** What stands there and what should, where both can be said in a few words. */
  actual: string | null;
  expected: string | null;
}
