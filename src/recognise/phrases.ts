/** Sets of phrases, looked up word by word from a place in a text: the longest one that stands there. */
import { isDash, isLetter, lower } from './chars.ts';
import { letterEnd, skipBlanks } from './cursor.ts';

interface Step<Value> {
  next: Map<string, Step<Value>>;
  value: Value | null;
}

/** A phrase found: the place behind it and what the set knows of it. */
export interface Found<Value> {
  end: number;
  value: Value;
}

export type PhraseSet<Value> = Step<Value>;

/** Tones on the second vowel of open oa, oe, uy, and the pair with the tone on the first. */
const SECOND = 'áàảãạéèẻẽẹýỳỷỹỵ';
const PLAIN = 'aaaaaeeeeeyyyyy';
const O_TONES = 'óòỏõọóòỏõọ';
const U_TONES = 'úùủũụ';

/**
 * The form under which a word is looked up: lower case, and `uỷ`, `hoá` as
 * `ủy`, `hóa`: both placements of the tone are in use.
 */
export function wordKey(word: string): string {
  const key = word.toLowerCase();
  const last = key.length - 1;
  if (last < 1) return key;
  const at = SECOND.indexOf(key.charAt(last));
  if (at < 0) return key;
  const before = key.charAt(last - 1);
  const plain = PLAIN.charAt(at);
  if (before === 'o' && at < 10) return key.slice(0, last - 1) + O_TONES.charAt(at) + plain;
  if (before === 'u' && at >= 10 && key.charAt(last - 2) !== 'q')
    return key.slice(0, last - 1) + U_TONES.charAt(at - 10) + plain;
  return key;
}

/** Builds a set from phrases and what each stands for. Commas and dashes between words do not count. */
export function phraseSet<Value>(entries: Iterable<readonly [string, Value]>): PhraseSet<Value> {
  const root: Step<Value> = { next: new Map(), value: null };
  for (const [phrase, value] of entries) {
    let step = root;
    let at = 0;
    while (at < phrase.length) {
      if (!isLetter(phrase.charCodeAt(at))) {
        at += 1;
        continue;
      }
      const end = letterEnd(phrase, at);
      const key = wordKey(phrase.slice(at, end));
      let next = step.next.get(key);
      if (next === undefined) {
        next = { next: new Map(), value: null };
        step.next.set(key, next);
      }
      step = next;
      at = end;
    }
    step.value = value;
  }
  return root;
}

/** A set of phrases where only being in it counts. */
export function phrases(list: readonly string[]): PhraseSet<true> {
  return phraseSet(list.map((phrase) => [phrase, true] as const));
}

/** Where the next word of a phrase starts: behind blanks, and one comma or dash where `loose`. */
function nextWord(text: string, at: number, loose: boolean): number {
  const i = skipBlanks(text, at);
  const code = text.charCodeAt(i);
  if (loose && (code === 0x2c || isDash(code))) return skipBlanks(text, i + 1);
  return i > at ? i : -1;
}

/**
 * Finds the longest phrase of a set at a place.
 *
 * @param loose Whether a comma or dash may stand between its words (`Thi đua - Khen thưởng`).
 */
export function readSet<Value>(
  text: string,
  at: number,
  set: PhraseSet<Value>,
  loose = false,
): Found<Value> | null {
  let step: Step<Value> | undefined = set;
  let found: Found<Value> | null = null;
  let start = at;
  while (start >= 0 && isLetter(text.charCodeAt(start))) {
    const end = letterEnd(text, start);
    if (end - start > 16) break;
    step = step.next.get(wordKey(text.slice(start, end)));
    if (step === undefined) break;
    if (step.value !== null) found = { end, value: step.value };
    start = nextWord(text, end, loose);
  }
  return found;
}

/** True where the unit at a place is the same letter as `sign`, whatever its case. */
export function isSign(text: string, at: number, sign: string): boolean {
  return lower(text.charCodeAt(at)) === sign.charCodeAt(0);
}
