import type { Rule } from '../../lint/rule.ts';
import { brokenParagraph } from './broken-paragraph.ts';
import { finalPunctuation } from './final-punctuation.ts';
import { markupResidue } from './markup-residue.ts';
import { punctuation } from './punctuation.ts';
import { quotes } from './quotes.ts';
import { spacing } from './spacing.ts';

/** The rules on typography, in the order of the catalogue. */
export const TYPOGRAPHY_RULES: readonly Rule[] = [
  quotes,
  spacing,
  punctuation,
  finalPunctuation,
  brokenParagraph,
  markupResidue,
];
