/** What editors ask of a document, over a workspace that the host gives. */
export type { CancelSignal } from './cancel.ts';
export { diagnosticsOf } from './diagnostics.ts';
export type { LibraryCitation, LibraryEntry } from './library/entry.ts';
export { identityOf, type Identity } from './library/identity.ts';
export { Library, type Citing } from './library/library.ts';
export { Readings } from './readings.ts';
export { read, type Reading } from './reading.ts';
export type * from './workspace.ts';
