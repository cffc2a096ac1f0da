/** What editors ask of a document, over a workspace that the host gives. */
export { diagnosticsOf } from './diagnostics.ts';
export { foldsOf, type Fold } from './folding.ts';
export { documentLenses, referenceLenses, type Lens } from './lenses.ts';
export { linksOf, type Link } from './links.ts';
export { Readings } from './readings.ts';
export { read, type Reading } from './reading.ts';
export { selectionsAt } from './selection.ts';
export { symbolsOf, type OutlineSymbol, type SymbolKind } from './symbols.ts';
export { tokensOf, type Token, type TokenKind } from './tokens.ts';
export type * from './workspace.ts';
