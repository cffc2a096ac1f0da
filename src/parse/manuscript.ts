import type { InlineReader } from './markup/inline-reader.ts';
import type { Landmarks } from './landmarks.ts';
import type { Line } from './lines.ts';
import type { Source } from './source.ts';

/** A text laid out for reading: its lines, where documents in it begin and end, and who reads its markup. */
export interface Manuscript {
  source: Source;
  reader: InlineReader | null;
  lines: readonly Line[];
  landmarks: Landmarks;
}
