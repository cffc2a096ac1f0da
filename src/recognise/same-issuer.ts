/** When two names of an issuer mean one body. */
import { fold } from '../text/letters.ts';
import { issuerFillers, issuerForms } from './lexicon/issuer-forms.data.ts';

const FORMS: ReadonlyMap<string, string> = new Map(issuerForms);
const WORD = /[\p{L}\d]+/gu;
const ROMAN = /^[ivxl]+$/u;

/** The words of a name that tell whose it is, short forms written out. */
export function issuerWords(name: string): string[] {
  const words = fold(name).match(WORD) ?? [];
  return words
    .flatMap((word) => (FORMS.get(word) ?? word).split(' '))
    .filter((word) => !issuerFillers.has(word) && !ROMAN.test(word));
}

/** True where all words of the shorter list stand in the longer one in their order. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

/** True where one of two names, by their words, only leaves out what the other says. */
export function areSameIssuer(one: readonly string[], other: readonly string[]): boolean {
  return one.length <= other.length ? isWithin(one, other) : isWithin(other, one);
}

/**
 * True where two names may mean one body: short forms are written out, and a
 * name that only leaves words out (`Thành ủy`, `Ban Thường vụ Thành ủy Huế`) agrees.
 */
export function isSameIssuer(a: string, b: string): boolean {
  return a === b || areSameIssuer(issuerWords(a), issuerWords(b));
}
