import type { Rule } from '../../lint/rule.ts';
import { brokenParagraph } from './broken-paragraph.ts';
import { quotes } from './quotes.ts';

/** The rules on typography, in the order of the catalogue. */
export const TYPOGRAPHY_RULES: readonly Rule[] = [quotes, brokenParagraph];
