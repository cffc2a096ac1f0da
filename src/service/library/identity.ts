/** Whether what is cited and what a document says of itself are one document. */
import { isoDate } from '../../ast/calendar.ts';
import type { Citation } from '../../ast/inline.ts';
import { isSameIssuer } from '../../recognise/same-issuer.ts';
import { nameKey, symbolKey } from '../../registry/keys.ts';
import { hasSameSubject } from '../../registry/registry.ts';
import { agree, isCentral } from '../../registry/series.ts';

/** What tells a document from others, as it says itself or as others cite it; null where it is not said. */
export interface Identity {
  /** Tên loại with the capital of its first letter: `Kế hoạch`. */
  readonly type: string | null;
  /** Number with notation: `45/KH-UBND`. */
  readonly symbol: string | null;
  /** An ISO date cut where it stops being known. */
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
}

const WHOLE_DAY = 10;

/** What a citation says of the document that it names. */
export function identityOf({ documentType, symbol, date, issuer, subject }: Citation): Identity {
  return { type: documentType, symbol, date: date === null ? null : isoDate(date), issuer, subject };
}

/** The keys under which a document is found; a law has one for its name beside that of its number. */
export function keysOf({ type, symbol, subject }: Identity): string[] {
  const name = type === null || subject === null ? null : nameKey(type, subject);
  return [...(symbol === null ? [] : [symbolKey(symbol)]), ...(name === null ? [] : [name])];
}

function haveSameDay({ date: one }: Identity, { date: other }: Identity): boolean {
  return one !== null && one.length === WHOLE_DAY && one === other;
}

function haveSameIssuer({ issuer: one }: Identity, { issuer: other }: Identity): boolean {
  return one !== null && other !== null && isSameIssuer(one, other);
}

/**
 * True where nothing speaks against two of one key being one document. The
 * type does not: clerks call one letter “Công văn” and “Văn bản”, and the
 * notation says what it is.
 */
export function mayBeOne(one: Identity, other: Identity): boolean {
  if (one.date !== null && other.date !== null && !agree(one.date, other.date)) return false;
  if (one.issuer === null || other.issuer === null || haveSameIssuer(one, other)) return true;
  if (one.symbol !== null && isCentral(one.symbol)) return true;
  return haveSameDay(one, other) && hasSameSubject(one, other);
}

/**
 * True where more than the number speaks for it: numbers of local bodies are
 * shared by many, and begin anew each year.
 */
export function areSurelyOne(one: Identity, other: Identity): boolean {
  if (!mayBeOne(one, other)) return false;
  if (haveSameDay(one, other)) return true;
  if (one.symbol === null || other.symbol === null) return true;
  const dated = one.date !== null && other.date !== null;
  return dated && (isCentral(one.symbol) || haveSameIssuer(one, other));
}
