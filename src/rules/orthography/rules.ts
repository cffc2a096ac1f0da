import type { Rule } from '../../lint/rule.ts';
import { capitalization } from './capitalization.ts';
import { repeatedWord } from './repeated-word.ts';
import { toneMark } from './tone-mark.ts';

/** The rules on spelling and wording, in the order of the catalogue. */
export const ORTHOGRAPHY_RULES: readonly Rule[] = [repeatedWord, toneMark, capitalization];
