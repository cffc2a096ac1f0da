/**
 * How often Vietnamese syllables stand side by side, for checks that no dictionary can do.
 *
 * @module thethuc/orthography
 */
export { readOrthography } from './read-orthography.ts';
export type { Orthography } from './orthography.ts';
export type { Suspect } from './suspect.ts';
