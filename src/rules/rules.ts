import type { Rule } from '../lint/rule.ts';

/** Every rule, in the order of the catalogue. */
export const RULES: readonly Rule[] = [];
