import type { Rule } from '../../lint/rule.ts';
import { inconsistentStyle } from './inconsistent-style.ts';
import { undefinedAbbreviation } from './undefined-abbreviation.ts';

/** The rules on names and abbreviations, in the order of the catalogue. */
export const NAMES_RULES: readonly Rule[] = [undefinedAbbreviation, inconsistentStyle];
