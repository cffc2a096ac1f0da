import type { Rule } from '../lint/rule.ts';
import { blankField } from './components/blank-field.ts';
import { missingComponent } from './components/missing-component.ts';
import { missingEndMark } from './components/missing-end-mark.ts';
import { missingSection } from './components/missing-section.ts';
import { motto } from './components/motto.ts';
import { splitLayout } from './components/split-layout.ts';
import { numberingAmbiguous } from './numbering/numbering-ambiguous.ts';
import { numberingSequence } from './numbering/numbering-sequence.ts';
import { repeatedWord } from './orthography/repeated-word.ts';
import { citationConflict } from './references/citation-conflict.ts';
import { incompleteCitation } from './references/incomplete-citation.ts';
import { notationMismatch } from './references/notation-mismatch.ts';
import { undefinedReference } from './references/undefined-reference.ts';
import { signatureAuthority } from './signature/signature-authority.ts';
import { signatureIncomplete } from './signature/signature-incomplete.ts';
import { brokenParagraph } from './typography/broken-paragraph.ts';
import { quotes } from './typography/quotes.ts';

/** Every rule, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  missingComponent,
  motto,
  blankField,
  splitLayout,
  missingEndMark,
  missingSection,
  numberingSequence,
  numberingAmbiguous,
  undefinedReference,
  incompleteCitation,
  citationConflict,
  notationMismatch,
  signatureAuthority,
  signatureIncomplete,
  repeatedWord,
  quotes,
  brokenParagraph,
];
