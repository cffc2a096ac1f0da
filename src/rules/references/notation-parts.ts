/** The letters of a notation, and the bodies that may use them. */
import type { Analysis } from '../../analyse/analyse.ts';
import { fold } from '../../text/letters.ts';
import { issuerOpenings, notationBodies, type IssuerClass } from '../lexicon/notation-bodies.data.ts';

const BODIES: ReadonlyMap<string, IssuerClass> = new Map(
  notationBodies.map(({ letters, issuer }) => [letters, issuer]),
);
/** Units in which the opening of a name is told. */
const OPENING = 40;
const JOINTS = /[-/]/u;
const TERM = /\d{1,3}$/u;

export interface NotationParts {
  /** The letters of the type: `KH`; of a letter the body's: `UBND`. */
  type: string;
  body: string;
}

export function partsOf(notation: string): NotationParts | null {
  const [type, body, ...rest] = notation.split(JOINTS);
  return type === undefined || body === undefined || rest.length > 0
    ? null
    : { type, body: body.replace(TERM, '') };
}

/** The class of bodies that letters stand for; null where they are no body known to all. */
export function classOfLetters(letters: string): IssuerClass | null {
  return BODIES.get(letters) ?? null;
}

/** The class that the name of an issuer belongs to; null for any other body. */
export function classOfIssuer(name: string): IssuerClass | null {
  const folded = fold(name.slice(0, OPENING));
  for (const [opening, known] of issuerOpenings) {
    const behind = folded.charAt(opening.length);
    if (folded.startsWith(opening) && (behind === '' || behind === ' ')) return known;
  }
  return null;
}

/** True where the letters of the body are those of another class of bodies than the issuer. */
export function isForeignIssuer(issuer: string, { body }: NotationParts): boolean {
  const letters = classOfLetters(body);
  const named = classOfIssuer(issuer);
  return letters !== null && named !== null && letters !== named;
}

/** The body in the number of the document itself: `SCT` of `TB-SCT`. */
export function ownLetters({ nodes }: Analysis): string | null {
  const notation = nodes.first('documentNumber')?.notation ?? null;
  return notation === null ? null : (partsOf(notation)?.body ?? null);
}
