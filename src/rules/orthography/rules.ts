import type { Rule } from '../../lint/rule.ts';
import { misspelling } from './misspelling.ts';
import { repeatedWord } from './repeated-word.ts';

/** The rules on spelling and wording, in the order of the catalogue. */
export const ORTHOGRAPHY_RULES: readonly Rule[] = [misspelling, repeatedWord];
