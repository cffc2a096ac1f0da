import type { Rule } from '../../lint/rule.ts';
import { numberingAmbiguous } from './numbering-ambiguous.ts';
import { numberingSequence } from './numbering-sequence.ts';

/** The rules on numbers and headings, in the order of the catalogue. */
export const NUMBERING_RULES: readonly Rule[] = [numberingSequence, numberingAmbiguous];
