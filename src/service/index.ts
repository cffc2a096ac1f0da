/**
 * What editors ask of a document, over a workspace that the host gives.
 *
 * @module thethuc/service
 */
export { actionsFor, actionsForAll, findingsIn } from './actions/actions.ts';
export type { Action, ActionKey, ActionKind } from './actions/action.ts';
export { editsOf } from './actions/edits.ts';
export { ownPhraseOf } from './actions/own-phrase.ts';
export { diagnosticsOf } from './diagnostics.ts';
export { explainRule } from './explain-rule.ts';
export { fixAll, format, formatRange, type FixAllOptions } from './fix-all.ts';
export type { CancelSignal } from './cancel.ts';
export { definitionAt, type Definition, type DefinitionTarget, type Shelves } from './definition.ts';
export { highlightsAt, type Highlight } from './highlights.ts';
export type { LibraryCitation, LibraryEntry } from './library/entry.ts';
export { identityOf, type Identity } from './library/identity.ts';
export { Library, type Citing } from './library/library.ts';
export type { Location } from './location.ts';
export { completionsAt } from './completion/completion.ts';
export type { Completion, CompletionKind } from './completion/item.ts';
export { hoverAt, type Hover } from './hover/hover.ts';
export { inlayHintsIn, type InlayHint } from './inlay-hints.ts';
export type { PopupFormat } from './popup.ts';
export { Readings } from './readings.ts';
export type { LeafIndex } from './leaf-index.ts';
export { read, type Reading } from './reading.ts';
export { referencesAt } from './references.ts';
export { prepareRename, renameAt, type DocumentEdits, type Refusal, type RenamePlace } from './rename.ts';
export { workspaceSymbols, type WorkspaceSymbol } from './workspace-symbols.ts';
export { foldsOf, type Fold } from './folding.ts';
export { documentLenses, referenceLenses, type Lens } from './lenses.ts';
export { linksOf, type Link } from './links.ts';
export { selectionsAt } from './selection.ts';
export { symbolsOf, type OutlineSymbol, type SymbolKind } from './symbols.ts';
export { tokensOf, type Token, type TokenKind } from './tokens.ts';
export type * from './workspace.ts';
