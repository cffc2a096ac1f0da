/** Finds names in running words: at each place the longest one that stands there. */
import { isDash, isWord } from '../../recognise/chars.ts';
import { wordEnd } from '../../recognise/cursor.ts';
import type { Stretch } from '../../text/place.ts';

/** A name where it stands. */
export interface Found<Value> extends Stretch {
  value: Value;
}

interface Step<Value> {
  next: Map<string, Step<Value>>;
  value: Value | null;
}

/** Units between two words of a name: ` - ` is the most. */
const LONGEST_JOINT = 4;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The form in which two spellings of a word are equal: any case, the tone on either vowel (`hoá`, `hóa`). */
function keyOf(word: string): string {
  const letters = word.toLowerCase().normalize('NFD');
  const tones = letters.match(TONES);
  return tones === null ? letters : letters.replaceAll(TONES, '') + tones.join('');
}

/** What stands between two words, blanks aside and all dashes one; null for more than a name has. */
function jointBetween(text: string, from: number, to: number): string | null {
  const signs = text.slice(from, to).trim();
  if (signs.length > LONGEST_JOINT) return null;
  return signs.length === 1 && isDash(signs.charCodeAt(0)) ? '-' : signs;
}

/** Where the next word begins at or behind a place; the end of the text where none does. */
function nextWord(text: string, at: number): number {
  let i = at;
  while (i < text.length && !isWord(text.charCodeAt(i))) i += 1;
  return i;
}

/** Names by their words. */
export class NameFinder<Value> {
  readonly #root: Step<Value> = { next: new Map(), value: null };
  /** Documents say the same words over and over. */
  readonly #keys = new Map<string, string>();

  /** Of two names that are spelled alike the first is kept. */
  constructor(names: Iterable<readonly [name: string, value: Value]>) {
    for (const [name, value] of names) {
      let step = this.#root;
      let end = 0;
      for (let start = nextWord(name, 0); start < name.length; start = nextWord(name, end)) {
        const joint = step === this.#root ? '' : (jointBetween(name, end, start) ?? '');
        end = wordEnd(name, start);
        const key = `${joint} ${this.#key(name.slice(start, end))}`;
        const next = step.next.get(key) ?? { next: new Map(), value: null };
        step.next.set(key, next);
        step = next;
      }
      if (step !== this.#root) step.value ??= value;
    }
  }

  /** The names that stand in a text, in their order; none inside another. */
  in(text: string): Found<Value>[] {
    const found: Found<Value>[] = [];
    if (this.#root.next.size === 0) return found;
    for (let at = nextWord(text, 0); at < text.length;) {
      const longest = this.#longestAt(text, at);
      if (longest !== null) found.push(longest);
      at = nextWord(text, longest?.end ?? wordEnd(text, at));
    }
    return found;
  }

  #longestAt(text: string, at: number): Found<Value> | null {
    let longest: Found<Value> | null = null;
    let step = this.#root;
    let joint: string | null = '';
    for (let start = at; joint !== null && start < text.length;) {
      const end = wordEnd(text, start);
      const next = step.next.get(`${joint} ${this.#key(text.slice(start, end))}`);
      if (next === undefined) break;
      if (next.value !== null) longest = { start: at, end, value: next.value };
      if (next.next.size === 0) break;
      step = next;
      start = nextWord(text, end);
      joint = jointBetween(text, end, start);
    }
    return longest;
  }

  #key(word: string): string {
    const known = this.#keys.get(word) ?? keyOf(word);
    this.#keys.set(word, known);
    return known;
  }
}
