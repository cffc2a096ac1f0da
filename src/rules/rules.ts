import type { Rule } from '../lint/rule.ts';
import { numberingAmbiguous } from './numbering/numbering-ambiguous.ts';
import { numberingSequence } from './numbering/numbering-sequence.ts';
import { repeatedWord } from './orthography/repeated-word.ts';
import { citationConflict } from './references/citation-conflict.ts';
import { incompleteCitation } from './references/incomplete-citation.ts';
import { notationMismatch } from './references/notation-mismatch.ts';
import { undefinedReference } from './references/undefined-reference.ts';
import { brokenParagraph } from './typography/broken-paragraph.ts';
import { quotes } from './typography/quotes.ts';

/** Every rule, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  numberingSequence,
  numberingAmbiguous,
  undefinedReference,
  incompleteCitation,
  citationConflict,
  notationMismatch,
  repeatedWord,
  quotes,
  brokenParagraph,
];
