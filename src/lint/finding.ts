/** What a check says. Findings are values; reports, editors and unified make their own of them. */
import type { Range } from '../text/place.ts';

/** An error fails a check, a warning does where so many are not allowed, info never does. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * A safe fix can be applied unread: it cannot change what the document says.
 * An unsafe one guesses, or changes words that somebody may have meant. The
 * doc comment of the rule says why its fix is the one or the other.
 */
export type Safety = 'safe' | 'unsafe';

/** A replacement in the source; an empty range inserts. Its line ends are those of the document. */
export interface Edit {
  /** Offsets in UTF-16 units of the text that was checked. */
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

/** What a rule says of one place, or of a gap. */
export interface Finding {
  ruleId: string;
  severity: Severity;
  /** In the language asked for. */
  message: string;
  /** The place in the outline in words: `mục V.6, đoạn 2`; empty outside the body. */
  path: string;
  /** Where it stands; empty at a gap. */
  range: Range;
  /** Other places that have to do with it. */
  related: Related[];
  /** Null where no provision is broken. */
  clause: Provision | null;
  /** The page of the rule. */
  url: string;
  /** How sure the rule is, 0 to 1. */
  confidence: number;
  /** Ways to mend it, each by itself, the best first: that is the one that is applied unless a person chooses. */
  fixes: Fix[];
  /** Where reports set it apart; null for most. */
  group: FindingGroup | null;
  /** What stands there and what should, where both can be said in a few words. */
  actual: string | null;
  expected: string | null;
}
