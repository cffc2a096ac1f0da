import type { Rule } from '../lint/rule.ts';
import { blankField } from './components/blank-field.ts';
import { missingComponent } from './components/missing-component.ts';
import { missingEndMark } from './components/missing-end-mark.ts';
import { missingSection } from './components/missing-section.ts';
import { motto } from './components/motto.ts';
import { splitLayout } from './components/split-layout.ts';
import { basisAfterIssue } from './dates/basis-after-issue.ts';
import { dateConflict } from './dates/date-conflict.ts';
import { deadlineOutsidePeriod } from './dates/deadline-outside-period.ts';
import { invalidDate } from './dates/invalid-date.ts';
import { ordinalConflict } from './dates/ordinal-conflict.ts';
import { periodConflict } from './dates/period-conflict.ts';
import { retroactivePeriod } from './dates/retroactive-period.ts';
import { weekdayMismatch } from './dates/weekday-mismatch.ts';
import { numberingAmbiguous } from './numbering/numbering-ambiguous.ts';
import { numberingSequence } from './numbering/numbering-sequence.ts';
import { repeatedWord } from './orthography/repeated-word.ts';
import { citationConflict } from './references/citation-conflict.ts';
import { danglingCrossReference } from './references/dangling-cross-reference.ts';
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
  invalidDate,
  dateConflict,
  periodConflict,
  ordinalConflict,
  retroactivePeriod,
  deadlineOutsidePeriod,
  basisAfterIssue,
  weekdayMismatch,
  undefinedReference,
  incompleteCitation,
  citationConflict,
  notationMismatch,
  danglingCrossReference,
  signatureAuthority,
  signatureIncomplete,
  repeatedWord,
  quotes,
  brokenParagraph,
];
