/** What editors ask of a document, over a workspace that the host gives. */
export { completionsAt } from './completion/completion.ts';
export type { Completion, CompletionKind } from './completion/item.ts';
export { diagnosticsOf } from './diagnostics.ts';
export { explainRule } from './explain-rule.ts';
export { hoverAt, type Hover } from './hover/hover.ts';
export { inlayHintsIn, type InlayHint } from './inlay-hints.ts';
export type { PopupFormat } from './popup.ts';
export { Readings } from './readings.ts';
export { read, type Reading } from './reading.ts';
export type * from './workspace.ts';
