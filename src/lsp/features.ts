/** What the server offers, in the order in which the protocol's specification lists it. */
import type { Feature } from './feature.ts';
import { definition } from './features/definition.ts';
import { diagnostics } from './features/diagnostics.ts';
import { highlights } from './features/highlights.ts';
import { references } from './features/references.ts';
import { rename } from './features/rename.ts';
import { workspaceSymbols } from './features/workspace-symbols.ts';

export const FEATURES: readonly Feature[] = [
  definition,
  references,
  highlights,
  diagnostics,
  rename,
  workspaceSymbols,
];
