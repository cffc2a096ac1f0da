/**
 * A run as a row of places. Letters of `w:t` take one place each, whatever
 * else a run holds takes one as a whole, so that a run can be cut at any place.
 */
import type { XmlElement } from '../xml/element.ts';

/** An element of a run, from its first place to the one behind it. */
export interface Atom {
  element: XmlElement;
  start: number;
  end: number;
}

/** True for what can be cut into letters. */
export function isCuttable({ name }: XmlElement): boolean {
  return name === 'w:t';
}

/** Where Word broke the page when it last laid it out: it goes with the letter behind it. */
export function isPassing({ name }: XmlElement): boolean {
  return name === 'w:lastRenderedPageBreak';
}

const known = new WeakMap<XmlElement, readonly Atom[]>();

/** What a run holds besides its properties. */
export function atomsOf(run: XmlElement): readonly Atom[] {
  const before = known.get(run);
  if (before !== undefined) return before;
  const atoms: Atom[] = [];
  let at = 0;
  for (const element of run.children) {
    if (element.name === 'w:rPr') continue;
    const end = at + (isCuttable(element) ? element.text.length : 1);
    atoms.push({ element, start: at, end });
    at = end;
  }
  known.set(run, atoms);
  return atoms;
}

/** How many places a run has. */
export function sizeOf(run: XmlElement): number {
  return atomsOf(run).at(-1)?.end ?? 0;
}
