import type { Rule } from '../lint/rule.ts';
import { ASSIGNMENTS_RULES } from './assignments/rules.ts';
import { COMPONENTS_RULES } from './components/rules.ts';
import { DATES_RULES } from './dates/rules.ts';
import { LAYOUT_RULES } from './layout/rules.ts';
import { NAMES_RULES } from './names/rules.ts';
import { NUMBERING_RULES } from './numbering/rules.ts';
import { ORTHOGRAPHY_RULES } from './orthography/rules.ts';
import { REFERENCES_RULES } from './references/rules.ts';
import { SIGNATURE_RULES } from './signature/rules.ts';
import { TYPOGRAPHY_RULES } from './typography/rules.ts';

/** Every rule, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  ...COMPONENTS_RULES,
  ...NUMBERING_RULES,
  ...DATES_RULES,
  ...REFERENCES_RULES,
  ...NAMES_RULES,
  ...ASSIGNMENTS_RULES,
  ...SIGNATURE_RULES,
  ...ORTHOGRAPHY_RULES,
  ...TYPOGRAPHY_RULES,
  ...LAYOUT_RULES,
];
