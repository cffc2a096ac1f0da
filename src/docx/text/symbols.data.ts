/**
 * Signs of the fonts Symbol and Wingdings, which Word stores as characters of
 * the private area (F0xx), by what they look like: the bullets and arrows of
 * its own lists and the ticks of forms. From the fonts' published code charts.
 */
export const SYMBOLS: ReadonlyMap<number, string> = new Map([
  [0xf0b7, '•'],
  [0xf0a7, '•'],
  [0xf076, '•'],
  [0xf06f, '•'],
  [0xf075, '•'],
  [0xf0d8, '•'],
  [0xf02d, '-'],
  [0xf0be, '-'],
  [0xf0fc, '✓'],
  [0xf0fe, '☑'],
  [0xf0a8, '☐'],
  [0xf0e0, '→'],
  [0xf0de, '→'],
]);
