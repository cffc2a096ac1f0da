/** The rules of the catalogue, and the check that runs them. */
export { lint, type CheckOptions } from './lint.ts';
export { RULES } from './rules.ts';
