/** What is wrong with the form of a document's number: the signs of the other system, a year too many, none, another. */
import type { Citation } from '../../ast/inline.ts';
import { INDIVIDUAL_TYPES, NORMATIVE_SINCE, NORMATIVE_TYPES } from '../lexicon/citation-forms.data.ts';
import { classOfIssuer, classOfLetters } from './notation-parts.ts';

export interface FormFault {
  kind: 'party' | 'state' | 'noYear' | 'year' | 'otherYear';
  /** The number as it should be; null where the text does not tell. */
  expected: string | null;
}

const PARTS =
  /^(?<number>\d{1,5}\p{L}?)(?<first>[-/])(?<type>\p{L}{2,4})(?<second>[-/])(?<body>\p{L}{2,7})$/u;
const YEAR = /^(?<number>\d{1,5})\/(?<year>(?:19|20)\d\d)\/(?<notation>\S+)$/u;
const JOINT = /[-/]/u;

/** `12/KH-TU` of the Party, `12-KH/UBND` of the State. */
function systemFault({ issuer, number, notation }: Citation, symbol: string): FormFault | null {
  const letters = classOfLetters((notation ?? '').split(JOINT).at(-1) ?? '');
  const isParty = letters === 'dang';
  const first = symbol.charAt(number?.length ?? 0);
  // Most have the sign of their own system behind the number.
  if (letters === null || first !== (isParty ? '/' : '-')) return null;
  const parts = PARTS.exec(symbol)?.groups;
  if (parts === undefined || parts['first'] === parts['second']) return null;
  if (issuer !== null && classOfIssuer(issuer) !== letters) return null;
  const { type = '', body = '' } = parts;
  const expected = isParty ? `${number ?? ''}-${type}/${body}` : `${number ?? ''}/${type}-${body}`;
  return { kind: isParty ? 'party' : 'state', expected };
}

/** A decree or circular without its year: `30/NĐ-CP`. Those from before the rule went without. */
function lacksYear({ documentType, number, date }: Citation, symbol: string): boolean {
  const letters = NORMATIVE_TYPES.get(documentType ?? '');
  if (letters === undefined || !symbol.startsWith(`${number ?? ''}/${letters}-`)) return false;
  return (date?.year ?? NORMATIVE_SINCE) >= NORMATIVE_SINCE;
}

function yearFault(citation: Citation, symbol: string): FormFault | null {
  const parts = YEAR.exec(symbol)?.groups;
  if (parts === undefined) return lacksYear(citation, symbol) ? { kind: 'noYear', expected: null } : null;
  const { number = '', year = '', notation = '' } = parts;
  const { documentType, date } = citation;
  if (INDIVIDUAL_TYPES.has(documentType ?? '')) {
    const letters = notation.split(JOINT).map(classOfLetters);
    const isState = letters.some((each) => each !== null) && !letters.includes('dang');
    return isState ? { kind: 'year', expected: `${number}/${notation}` } : null;
  }
  const issued = (date?.day ?? null) === null ? null : (date?.year ?? null);
  return issued === null || issued === Number(year) ? null : { kind: 'otherYear', expected: null };
}

/** What is wrong with the number of a cited document; null where nothing is, or nothing is sure. */
export function formFault(citation: Citation): FormFault | null {
  const { symbol } = citation;
  return symbol === null ? null : (systemFault(citation, symbol) ?? yearFault(citation, symbol));
}
