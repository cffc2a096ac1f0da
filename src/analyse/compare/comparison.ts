/** What two documents have in common and what not, as values: a report makes words of them. */
import type { SectionRole } from '../../ast/nodes.ts';
import type { Range } from '../../text/place.ts';

/** What became of something on the way from the old document to the new one. */
export type Change = 'same' | 'changed' | 'added' | 'dropped';

/** Words that both have, or only one. */
export interface WordRun {
  change: Exclude<Change, 'changed'>;
  text: string;
}

/** A place with its words, in one line. */
export interface Passage {
  text: string;
  range: Range;
}

/** A paragraph, list item or cell. */
export interface BlockChange {
  change: Change;
  old: Passage | null;
  new: Passage | null;
  /** How the words differ; empty unless changed, or where they have too little in common to show it. */
  words: WordRun[];
}

export interface SectionName {
  /** As written; empty for what stands before and beside the sections. */
  numeral: string;
  heading: string | null;
  role: SectionRole;
  range: Range;
}

export interface SectionChange {
  change: Change;
  old: SectionName | null;
  new: SectionName | null;
  /** How much of the old section's words stands in the new one, 0 to 1. */
  kept: number;
  /** Those that are not the same. */
  blocks: BlockChange[];
}

export type FactKind =
  | 'documentType'
  | 'issueDate'
  | 'issuer'
  | 'subject'
  | 'period'
  | 'date'
  | 'target'
  | 'citation'
  | 'assignment'
  | 'deadline'
  | 'recipient';

/** A fact that is not the same in both. */
export interface FactChange {
  kind: FactKind;
  change: Exclude<Change, 'same'>;
  /** What the fact is about: an event, a unit, a cited document; empty where the kind says it all. */
  about: string;
  old: string | null;
  new: string | null;
  oldRange: Range | null;
  newRange: Range | null;
}

export interface Comparison {
  version: 1;
  same: boolean;
  sections: SectionChange[];
  facts: FactChange[];
}
