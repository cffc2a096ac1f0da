/** What editors ask of a document, over a workspace that the host gives. */
export type { CancelSignal } from './cancel.ts';
export { definitionAt, type Definition, type DefinitionTarget, type Shelves } from './definition.ts';
export { diagnosticsOf } from './diagnostics.ts';
export { highlightsAt, type Highlight } from './highlights.ts';
export type { LibraryCitation, LibraryEntry } from './library/entry.ts';
export { identityOf, type Identity } from './library/identity.ts';
export { Library, type Citing } from './library/library.ts';
export type { Location } from './location.ts';
export { Readings } from './readings.ts';
export { read, type Reading } from './reading.ts';
export { referencesAt } from './references.ts';
export { prepareRename, renameAt, type DocumentEdits, type Refusal, type RenamePlace } from './rename.ts';
export { workspaceSymbols, type WorkspaceSymbol } from './workspace-symbols.ts';
export type * from './workspace.ts';
