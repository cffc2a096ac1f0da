/** Numbers are given once in a series: a year for the State, a term of the committee for the Party. */
import { bodyKey } from './keys.ts';
import { CENTRAL_BODIES } from './lexicon/central-bodies.data.ts';
import { CONGRESSES } from './lexicon/congresses.data.ts';

const SYMBOL_YEAR = /\/\d{4}\//u;
const PARTY_FORM = /^\d+-\p{L}+\/\p{L}/u;
const WHOLE_DAY = 10;
/** Party congresses below the national one are held in these years. */
const CONGRESS_YEARS = 5;

function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** The first day that a date known in part can mean. */
export function firstDay(date: string): string {
  return date.includes('Q') ? `${yearOf(date)}-01-01` : `${date}-01-01`.slice(0, WHOLE_DAY);
}

/** Which term of the national congress a day lies in; null in the days of a congress. */
function termOf(day: string): number | null {
  if (CONGRESSES.some(({ first, last }) => first <= day && day <= last)) return null;
  return CONGRESSES.filter(({ last }) => last < day).length;
}

/** True where nothing that two dates tell is different. */
export function agree(one: string, other: string): boolean {
  if (one.includes('Q') || other.includes('Q')) return yearOf(one) === yearOf(other);
  return one.startsWith(other) || other.startsWith(one);
}

/** Low numbers come at the same time each year: 01/NQ-CP of 08/01 is of 2022 and of 2025. */
const LOW_NUMBERS = 100;

/**
 * True where two dates differ in the year alone and the number is so high that
 * it hardly fell on one day twice: with one subject a slip of the pen.
 */
export function isSlipOfYear(symbol: string, one: string, other: string): boolean {
  const whole = one.length === WHOLE_DAY && other.length === WHOLE_DAY;
  return whole && one.slice(4) === other.slice(4) && Number.parseInt(symbol, 10) >= LOW_NUMBERS;
}

/** True where a law of one name cannot have both dates. Another year tells nothing: laws are passed in June again and again. */
export function namesOne(one: string, other: string): boolean {
  return yearOf(one) === yearOf(other);
}

/** True for a symbol that one body of the country gives. */
export function isCentral(symbol: string): boolean {
  return CENTRAL_BODIES.has(bodyKey(symbol));
}

/**
 * True where a symbol that a document of one date has cannot be that of a
 * document with the other date.
 *
 * @param symbol As the register writes it: its form tells the system.
 */
export function isGivenOnce(symbol: string, one: string, other: string): boolean {
  if (SYMBOL_YEAR.test(symbol)) return true;
  if (!PARTY_FORM.test(symbol)) return yearOf(one) === yearOf(other);
  if (!isCentral(symbol)) return yearOf(one) === yearOf(other) && Number(yearOf(one)) % CONGRESS_YEARS !== 0;
  if (one.length < WHOLE_DAY || other.length < WHOLE_DAY) return false;
  const term = termOf(one);
  return term !== null && term === termOf(other);
}
