/** What editors ask of a document, over a workspace that the host gives. */
export { actionsFor, actionsForAll, findingsIn } from './actions/actions.ts';
export type { Action, ActionKey, ActionKind } from './actions/action.ts';
export { editsOf } from './actions/edits.ts';
export { diagnosticsOf } from './diagnostics.ts';
export { explainRule } from './explain-rule.ts';
export { fixAll, format, formatRange, type FixAllOptions } from './fix-all.ts';
export { Readings } from './readings.ts';
export { read, type Reading } from './reading.ts';
export type * from './workspace.ts';
