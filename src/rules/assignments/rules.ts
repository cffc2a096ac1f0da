import type { Rule } from '../../lint/rule.ts';
import { assignmentConflict } from './assignment-conflict.ts';
import { awardAuthority } from './award-authority.ts';
import { defunctBody } from './defunct-body.ts';
import { recipientCoverage } from './recipient-coverage.ts';
import { scopeMismatch } from './scope-mismatch.ts';

/** The rules on who does what, in the order of the catalogue. */
export const ASSIGNMENTS_RULES: readonly Rule[] = [
  recipientCoverage,
  assignmentConflict,
  awardAuthority,
  defunctBody,
  scopeMismatch,
];
