/** What was done to a document to read it as its author sees it, and whoever reads the findings should know. */
import type { LegacyEncoding } from '../../text/legacy/font-names.ts';

/** Something that was done to the text of a document while it was read. */
export type Notice =
  /** Text in a font of the time before Unicode was converted for checking. */
  | { kind: 'legacy-font'; font: string; encoding: LegacyEncoding }
  /** Tracked changes that nobody has accepted or rejected yet were taken as accepted (or rejected, where asked). */
  | { kind: 'tracked-changes'; count: number }
  /** Footnotes and endnotes stand beside the text and are not part of it. */
  | { kind: 'notes'; count: number };
