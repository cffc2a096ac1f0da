/** What the server offers, in the order in which the protocol's specification lists it. */
import type { Feature } from './feature.ts';
import { codeActions } from './features/code-actions.ts';
import { commands } from './features/commands.ts';
import { diagnostics } from './features/diagnostics.ts';
import { formatting } from './features/formatting.ts';
import { stage } from './features/stage.ts';

export const FEATURES: readonly Feature[] = [diagnostics, codeActions, formatting, commands, stage];
