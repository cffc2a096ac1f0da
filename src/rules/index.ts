/** Every rule, in the order of the catalogue. */
export { RULES } from './rules.ts';
