/** Finds where the footer of a document begins, and header parts that stand behind its body. */
import { isUpperCase } from '../text/letters.ts';
import { cellsOf } from './cells.ts';
import { authorityMark, isDotted, isPersonName, isPost, isSigningNote } from './footer/footer-cells.ts';
import { tornPart, type HeaderPart } from './header/header-cells.ts';
import { HeaderCollector } from './header/header-collector.ts';
import type { Landmarks } from './landmarks.ts';
import type { Line } from './lines.ts';

/** How far above `Nơi nhận` a signature may begin that was flattened before it. */
const ABOVE = 8;
/** A line longer than this is no line of a header, however its columns were flattened. */
const LONGEST_STRAY = 160;
/** A line of a signature is shorter than this. */
const SHORT = 60;

function isSignatureLine(line: Line): boolean {
  const { cells } = cellsOf(line);
  return cells.length > 0 && cells.every(({ text }) => authorityMark(text) !== null || isPost(text));
}

/** The top line of a signature that stands above `from`, or `from`. */
function signatureAbove(lines: readonly Line[], start: number, from: number): number {
  let top = from;
  let seen = 0;
  for (let i = from - 1; i >= start && seen < ABOVE; i -= 1) {
    const line = lines[i];
    if (line === undefined || line.blank) continue;
    seen += 1;
    const { cells } = cellsOf(line);
    if (isSignatureLine(line)) top = i;
    else if (!cells.every(({ text }) => isPersonName(text) || (isUpperCase(text) && text.length < SHORT)))
      break;
  }
  return top;
}

/**
 * A signature without `Nơi nhận`: from a mark such as TM. on, or the lines at
 * the end that hold nothing but posts in capitals and names (or dots for one).
 */
function bareSignature(lines: readonly Line[], start: number, end: number): number {
  for (let i = start; i < end; i += 1) {
    const line = lines[i];
    if (line === undefined || line.blank || !isSignatureLine(line)) continue;
    if (cellsOf(line).cells.some(({ text }) => authorityMark(text) !== null)) return i;
  }
  let top = end;
  let signed = false;
  for (let i = end - 1; i >= start; i -= 1) {
    const line = lines[i];
    if (line === undefined || line.blank) continue;
    const { cells } = cellsOf(line);
    const names = cells.every(({ text }) => isPersonName(text) || isDotted(text) || isSigningNote(text));
    if (names) signed = true;
    else if (line.marker === null && cells.every(({ text }) => isUpperCase(text) && text.length < SHORT)) {
      if (signed) top = i;
    } else break;
  }
  return top;
}

/** The first line of the footer of the document whose body begins at `start`; `end` where it has none. */
export function footerLine(lines: readonly Line[], landmarks: Landmarks, start: number, end: number): number {
  const annex = landmarks.annex(start, end);
  const label = landmarks.recipients(start, annex);
  if (label < annex) return signatureAbove(lines, start, label);
  const bare = bareSignature(lines, start, annex);
  return bare < annex ? bare : end;
}

/**
 * The lines between `start` and `end` that are parts of a header flattened
 * behind the body: a motto with the lines of names above it and the date
 * below, or the line of place and date alone.
 */
export function strayHeaderLines(lines: readonly Line[], start: number, end: number): Set<number> {
  const stray = new Set<number>();
  for (let i = start; i < end; i += 1) {
    const line = lines[i];
    if (line === undefined || line.blank || line.marker !== null || line.text.length > LONGEST_STRAY)
      continue;
    if (!/^Số ?:|[Cc]ỘNG|ngày|Độc lập/u.test(line.text)) continue;
    const parts = HeaderCollector.partsOf(line);
    if (parts.includes('motto')) {
      stray.add(i);
      takeNames(lines, i, start, stray);
    } else if (parts.length === 1 && isStandalone(parts[0]) && tornPart(line.text) === null) stray.add(i);
  }
  return stray;
}

function isStandalone(part: HeaderPart | undefined): boolean {
  return part === 'placeDate' || part === 'number';
}

function takeNames(lines: readonly Line[], from: number, start: number, stray: Set<number>): void {
  for (let i = from - 1; i >= start; i -= 1) {
    const line = lines[i];
    if (line === undefined || line.blank) continue;
    const named =
      line.text === '*' || (line.marker === null && isUpperCase(line.text) && line.text.length < 70);
    if (!named || authorityMark(line.text) !== null) return;
    stray.add(i);
  }
}
