/** What the server offers, in the order in which the protocol's specification lists it. */
import type { Feature } from './feature.ts';
import { codeActions } from './features/code-actions.ts';
import { codeLens } from './features/code-lens.ts';
import { commands } from './features/commands.ts';
import { completion } from './features/completion.ts';
import { definition } from './features/definition.ts';
import { diagnostics } from './features/diagnostics.ts';
import { documentLinks } from './features/document-links.ts';
import { documentSymbols } from './features/document-symbols.ts';
import { folding } from './features/folding.ts';
import { formatting } from './features/formatting.ts';
import { highlights } from './features/highlights.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { references } from './features/references.ts';
import { rename } from './features/rename.ts';
import { selectionRanges } from './features/selection-ranges.ts';
import { semanticTokens } from './features/semantic-tokens.ts';
import { stage } from './features/stage.ts';
import { workspaceSymbols } from './features/workspace-symbols.ts';

export const FEATURES: readonly Feature[] = [
  diagnostics,
  documentSymbols,
  workspaceSymbols,
  definition,
  references,
  highlights,
  rename,
  hover,
  completion,
  codeActions,
  codeLens,
  documentLinks,
  folding,
  selectionRanges,
  semanticTokens,
  inlayHints,
  formatting,
  commands,
  stage,
];
