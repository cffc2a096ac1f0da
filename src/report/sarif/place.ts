/** Places as SARIF counts them. */
import type { Range } from '../../text/place.ts';
import { pathToUri } from '../path-uri.ts';

/** What paths are relative to: the folder of the run, which the log does not name. */
export const ROOT = '%SRCROOT%';

export interface ArtifactLocation {
  uri: string;
  uriBaseId?: string;
  index?: number;
}

export interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

export interface Location {
  physicalLocation: { artifactLocation: ArtifactLocation; region?: Region };
  logicalLocations?: { fullyQualifiedName: string }[];
  id?: number;
  message?: { text: string };
}

/** @param index Its place among the artifacts of the run; null for a file that is none. */
export function toArtifactLocation(path: string, index: number | null): ArtifactLocation {
  const uri = pathToUri(path);
  return {
    uri,
    ...(uri.startsWith('file:') ? {} : { uriBaseId: ROOT }),
    ...(index === null ? {} : { index }),
  };
}

/**
 * A range as lines and columns, which `columnKind` gives a unit; offsets are
 * left out, since SARIF counts them in characters and does not say of what kind.
 * A byte order mark is no column (SARIF 2.1.0, 3.30.2).
 */
export function toRegion({ start, end }: Range, text: string): Region {
  const mark = text.startsWith('\u{feff}') ? 1 : 0;
  const column = ({ line, column: at }: Range['start']): number => (line === 1 ? Math.max(1, at - mark) : at);
  return { startLine: start.line, startColumn: column(start), endLine: end.line, endColumn: column(end) };
}
