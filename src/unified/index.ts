/**
 * The faces for unified: `unified().use(thethucParse).use(thethucLint).use(thethucStringify)`.
 *
 * @module thethuc/unified
 */
export { thethucLint } from './lint.ts';
export type { ThethucLintOptions } from './lint.ts';
export { thethucParse } from './parse.ts';
export { thethucStringify } from './stringify.ts';
