/** Signs that extraction, not the author, broke a list. */
import type { OutlineEntry } from '../../analyse/outline.ts';

/** A line that reached the margin: it may go on in the next one. */
const FULL = 60;
const BLANK_OR_MARKUP = /[\s|*#_(>]/u;
const BEHIND_LABEL = /[.)/:\-–]/u;

/** True where a label stands as one would at the start of an entry between two places. */
export function standsBetween(source: string, label: string, from: number, to: number): boolean {
  const stretch = source.slice(from, to);
  for (let inside = stretch.indexOf(label); inside >= 0; inside = stretch.indexOf(label, inside + 1)) {
    const at = from + inside;
    const before = source.charAt(at - 1);
    const behind = source.charAt(at + label.length);
    if (!BLANK_OR_MARKUP.test(before)) continue;
    if (BEHIND_LABEL.test(behind)) return true;
    const lineStart = source.lastIndexOf('\n', at - 1) + 1;
    if (source.slice(lineStart, at).trim() === '' && /\s/u.test(behind)) return true;
  }
  return false;
}

/** True where the line above an entry is full and unfinished, so that the number may belong to its sentence. */
export function followsOpenLine({ marker }: OutlineEntry, source: string): boolean {
  const lineStart = source.lastIndexOf('\n', marker.position.start.offset - 1);
  if (lineStart < 1) return false;
  const line = source.slice(source.lastIndexOf('\n', lineStart - 1) + 1, lineStart).trim();
  return line.length >= FULL && !/[.;:!?…”"»)*|]$/u.test(line);
}
