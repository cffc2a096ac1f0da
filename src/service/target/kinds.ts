/** What can stand at a cursor. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { OutlineEntry } from '../../analyse/outline.ts';
import type { Citation, CrossReference, DateNode } from '../../ast/inline.ts';
import type { DocumentNumber } from '../../ast/nodes.ts';
import type { Headed } from '../../rules/references/appendices.ts';
import type { Range } from '../../text/place.ts';
import type { BodyName } from './bodies.ts';
import type { Cited } from './cited.ts';
import type { ShortName } from './short-names.ts';

/** What a cursor stands on. `origin` are the words that say so. */
export type Target = { origin: Range } & (
  | { kind: 'cited'; mention: Citation; cited: Cited }
  /** The document itself, or what is attached to it; `numbered` holds its number where one is written here. */
  | { kind: 'own'; part: Analysis; numbered: DocumentNumber | Citation | null }
  | { kind: 'shortName'; name: ShortName }
  | { kind: 'body'; body: BodyName }
  /** Entries of the outline; several where nothing tells which one is meant. `onNumber` unless in the words of a heading. */
  | { kind: 'entry'; part: Analysis; entries: readonly OutlineEntry[]; onNumber: boolean }
  | { kind: 'appendix'; appendices: readonly Headed[] }
  /** A unit of another document, which is named behind it. */
  | { kind: 'elsewhere'; reference: CrossReference; citation: Citation }
  | { kind: 'date'; date: DateNode }
);
