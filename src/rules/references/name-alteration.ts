/** Where a name as quoted leaves the official one, and comes back to it. */
import { fold, startsUpper } from '../../text/letters.ts';
import { OWN_WORDS } from '../lexicon/movement-names.data.ts';

export interface Word {
  text: string;
  /** Without case and marks: what is misspelt is another rule's. */
  key: string;
  start: number;
  end: number;
}

/** A name with its words. */
export interface Name {
  text: string;
  words: readonly Word[];
}

export interface Alteration {
  kind: 'words' | 'left' | 'marks';
  /** The stretch of the quoted name, and what should stand there. */
  start: number;
  end: number;
  expected: string;
}

/** Equal words by which a name is known. */
export const OPENING = 3;
/** Words that one alteration may have on each side together. */
const MOST_ALTERED = 5;
/** Equal words that tell that the name goes on. */
const FLANK = 2;
/** Words of a name that are read. */
const LONGEST = 40;
const WORD = /[\p{L}\d]+/gu;
const DIGIT = /\d/u;
const DASH = /[–—]/gu;
/** What stands between words and says nothing: blanks, markup, quotation marks. */
const IGNORED = /[\s*_“”"]+/gu;

export function nameOf(text: string): Name {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (words.length === LONGEST) break;
    words.push({ text: word, key: fold(word), start: index, end: index + word.length });
  }
  return { text, words };
}

/** How many words are equal from two places on. */
export function equalFrom(
  a: readonly Pick<Word, 'key'>[],
  b: readonly Pick<Word, 'key'>[],
  i: number,
  k: number,
): number {
  let count = 0;
  while (i + count < a.length && k + count < b.length && a[i + count]?.key === b[k + count]?.key) count += 1;
  return count;
}

function between({ text, words }: Name, index: number): string {
  const signs = text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0);
  return signs.replace(IGNORED, '').replace(DASH, '-');
}

/** The first two words between which signs differ, or of which the second has a capital of its own. */
export function alteredMarks(
  official: Name,
  written: Name,
  count: number,
  capitals = true,
): Alteration | null {
  for (let i = 1; i < count; i += 1) {
    const [a, b] = [official.words[i], written.words[i]];
    const [first, before] = [written.words[i - 1], official.words[i - 1]];
    if (a === undefined || b === undefined || first === undefined || before === undefined) return null;
    const isRaised = capitals && startsUpper(b.text) && !startsUpper(a.text);
    if (between(official, i) === between(written, i) && !isRaised) continue;
    // One more word on each side shows what is spoken of.
    return {
      kind: 'marks',
      start: (written.words[i - 2] ?? first).start,
      end: (written.words[i + 1] ?? b).end,
      expected: official.text.slice(
        (official.words[i - 2] ?? before).start,
        (official.words[i + 1] ?? a).end,
      ),
    };
  }
  return null;
}

/** Where both go on alike behind an alteration, up to the end of one of them. */
function rejoin(a: readonly Word[], b: readonly Word[], from: number): { i: number; k: number } | null {
  for (let altered = 1; altered <= MOST_ALTERED; altered += 1) {
    for (let left = 0; left <= altered; left += 1) {
      const [i, k] = [from + left, from + altered - left];
      const count = equalFrom(a, b, i, k);
      if (count >= FLANK && (i + count === a.length || k + count === b.length)) return { i, k };
    }
  }
  return null;
}

/** True where what was put in makes the name that of a place: `Cán bộ, công chức, viên chức Thanh Giang thi đua …`. */
function isOwn(words: readonly Word[]): boolean {
  return words.some(({ text, key }) => startsUpper(text) || DIGIT.test(text) || OWN_WORDS.has(key));
}

/**
 * The one stretch in which a quoted name leaves the official one. A name cut
 * short is none, nor one that goes on, nor one with a place in it; a name
 * altered twice is another name.
 */
export function alterationIn(official: Name, written: Name): Alteration | null {
  const [a, b] = [official.words, written.words];
  const equal = equalFrom(a, b, 0, 0);
  if (equal < OPENING) return null;
  if (equal === a.length || equal === b.length) return alteredMarks(official, written, equal);
  const next = rejoin(a, b, equal);
  if (next === null || isOwn(b.slice(equal, next.k))) return null;
  // Equal words are shown along: one in front, or two on each side where words are only put in or left out.
  const isReplaced = next.i > equal && next.k > equal;
  const first = equal - (isReplaced ? 1 : 2);
  const more = isReplaced ? -1 : 1;
  const [before, behind] = [a[first], a[next.i + more]];
  const [from, to] = [b[first], b[next.k + more]];
  if (before === undefined || behind === undefined || from === undefined || to === undefined) return null;
  return {
    kind: next.k === equal ? 'left' : 'words',
    start: from.start,
    end: to.end,
    expected: official.text.slice(before.start, behind.end),
  };
}
