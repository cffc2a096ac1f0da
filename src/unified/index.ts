/** The faces for unified: `unified().use(thethucParse).use(thethucStringify)`. */
export { thethucParse } from './parse.ts';
export { thethucStringify } from './stringify.ts';
