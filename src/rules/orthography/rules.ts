import type { Rule } from '../../lint/rule.ts';
import { capitalization } from './capitalization.ts';
import { missingWord } from './missing-word.ts';
import { misspelling } from './misspelling.ts';
import { repeatedWord } from './repeated-word.ts';
import { setPhrase } from './set-phrase.ts';
import { toneMark } from './tone-mark.ts';
import { unicode } from './unicode.ts';

/** The rules on spelling and wording, in the order of the catalogue. */
export const ORTHOGRAPHY_RULES: readonly Rule[] = [
  misspelling,
  repeatedWord,
  missingWord,
  setPhrase,
  toneMark,
  capitalization,
  unicode,
];
