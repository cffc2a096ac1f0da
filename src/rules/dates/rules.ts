import type { Rule } from '../../lint/rule.ts';
import { anniversaryMismatch } from './anniversary-mismatch.ts';
import { basisAfterIssue } from './basis-after-issue.ts';
import { dateConflict } from './date-conflict.ts';
import { dateFormat } from './date-format.ts';
import { deadlineOutsidePeriod } from './deadline-outside-period.ts';
import { invalidDate } from './invalid-date.ts';
import { openEndedDate } from './open-ended-date.ts';
import { ordinalConflict } from './ordinal-conflict.ts';
import { periodConflict } from './period-conflict.ts';
import { retroactivePeriod } from './retroactive-period.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

/** The rules on dates and periods, in the order of the catalogue. */
export const DATES_RULES: readonly Rule[] = [
  invalidDate,
  dateConflict,
  periodConflict,
  ordinalConflict,
  retroactivePeriod,
  deadlineOutsidePeriod,
  basisAfterIssue,
  openEndedDate,
  dateFormat,
  weekdayMismatch,
  anniversaryMismatch,
];
