/** The rules of the catalogue, the check that runs them, and what mends a document by them. */
export { fix, type Fixed, type FixOptions } from './fix.ts';
export { lint, type CheckOptions } from './lint.ts';
export { RULES } from './rules.ts';
