/**
 * A run as a row of places. Letters of `w:t` take one place each, whatever
 * else a run holds takes one as a whole, so that a run can be cut at any place.
 */
import { attribute, type XmlElement } from '../xml/element.ts';

/** An element of a run, from its first place to the one behind it. */
export interface Atom {
  element: XmlElement;
  /** What is seen of its text; empty for what is no text. */
  words: string;
  /** Where in its text that begins. */
  skipped: number;
  start: number;
  end: number;
}

/** True for what can be cut into letters. */
export function isCuttable({ name }: XmlElement): boolean {
  return name === 'w:t';
}

/** Where Word broke the page when it last laid it out goes with the letter behind it, and so does what is empty. */
function isPassing({ element, start, end }: Atom): boolean {
  return element.name === 'w:lastRenderedPageBreak' || start === end;
}

/** Blanks at the ends of words that do not say `xml:space` count for nothing (ISO/IEC 29500-1, 17.3.3.31). */
const BEFORE = /^[ \t\n]+/u;
const NOT_BLANK = /[^ \t\n]/u;

function wordsOf(element: XmlElement): Pick<Atom, 'words' | 'skipped'> {
  const { text } = element;
  if (!isCuttable(element)) return { words: '', skipped: 0 };
  if (attribute(element, 'xml:space') === 'preserve') return { words: text, skipped: 0 };
  const skipped = BEFORE.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (end > skipped && !NOT_BLANK.test(text.charAt(end - 1))) end -= 1;
  return { words: text.slice(skipped, end), skipped };
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
    const seen = wordsOf(element);
    const end = at + (isCuttable(element) ? seen.words.length : 1);
    atoms.push({ element, ...seen, start: at, end });
    at = end;
  }
  known.set(run, atoms);
  return atoms;
}

/** How many places a run has. */
export function sizeOf(run: XmlElement): number {
  return atomsOf(run).at(-1)?.end ?? 0;
}

/** A place of a run, or the one in front of what passes along with it. */
export function frontOf(run: XmlElement, place: number): number {
  let front = place;
  const before = atomsOf(run).filter(({ end }) => end <= place);
  for (let atom = before.pop(); atom?.end === front && isPassing(atom); atom = before.pop())
    front = atom.start;
  return front;
}
