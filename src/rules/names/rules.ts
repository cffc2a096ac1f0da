import type { Rule } from '../../lint/rule.ts';
import { inconsistentAbbreviation } from './inconsistent-abbreviation.ts';
import { inconsistentStyle } from './inconsistent-style.ts';
import { inconsistentTerm } from './inconsistent-term.ts';
import { undefinedAbbreviation } from './undefined-abbreviation.ts';
import { undefinedTerm } from './undefined-term.ts';

/** The rules on names and abbreviations, in the order of the catalogue. */
export const NAMES_RULES: readonly Rule[] = [
  undefinedAbbreviation,
  inconsistentAbbreviation,
  undefinedTerm,
  inconsistentTerm,
  inconsistentStyle,
];
