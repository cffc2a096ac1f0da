import type { Rule } from '../../lint/rule.ts';
import { headingFormat } from './heading-format.ts';
import { headingLevel } from './heading-level.ts';
import { listConsistency } from './list-consistency.ts';
import { numberingAmbiguous } from './numbering-ambiguous.ts';
import { numberingSequence } from './numbering-sequence.ts';
import { pointMarker } from './point-marker.ts';

/** The rules on numbers and headings, in the order of the catalogue. */
export const NUMBERING_RULES: readonly Rule[] = [
  numberingSequence,
  numberingAmbiguous,
  pointMarker,
  listConsistency,
  headingLevel,
  headingFormat,
];
