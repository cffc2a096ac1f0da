/** What the server offers, in the order in which the protocol's specification lists it. */
import type { Feature } from './feature.ts';
import { codeLens } from './features/code-lens.ts';
import { diagnostics } from './features/diagnostics.ts';
import { documentLinks } from './features/document-links.ts';
import { documentSymbols } from './features/document-symbols.ts';
import { folding } from './features/folding.ts';
import { selectionRanges } from './features/selection-ranges.ts';
import { semanticTokens } from './features/semantic-tokens.ts';

export const FEATURES: readonly Feature[] = [
  documentLinks,
  codeLens,
  folding,
  selectionRanges,
  documentSymbols,
  semanticTokens,
  diagnostics,
];
