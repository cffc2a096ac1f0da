/** What the server offers, in the order in which the protocol's specification lists it. */
import type { Feature } from './feature.ts';
import { codeActions } from './features/code-actions.ts';
import { commands } from './features/commands.ts';
import { definition } from './features/definition.ts';
import { diagnostics } from './features/diagnostics.ts';
import { formatting } from './features/formatting.ts';
import { highlights } from './features/highlights.ts';
import { references } from './features/references.ts';
import { rename } from './features/rename.ts';
import { stage } from './features/stage.ts';
import { workspaceSymbols } from './features/workspace-symbols.ts';

export const FEATURES: readonly Feature[] = [
  diagnostics,
  workspaceSymbols,
  definition,
  references,
  highlights,
  rename,
  codeActions,
  formatting,
  commands,
  stage,
];
