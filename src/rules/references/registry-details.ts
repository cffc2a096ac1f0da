/** Whether issuer and subject of a citation plainly are not those of the document in the registry. */
import { isSameIssuer } from '../../recognise/same-issuer.ts';
import { readBodyHead } from '../../recognise/bodies.ts';
import { fold } from '../../text/letters.ts';
import {
  COMMON_SYLLABLES,
  ORGAN_OPENINGS,
  SESSION_OPENINGS,
  WHOLE_BODIES,
} from '../lexicon/registry-words.data.ts';

const WORD = /[\p{L}\d]+/gu;
const SHORT_FORM = /\p{Lu}{2}/u;
/** Telling syllables that both subjects must have before they can be called two. */
const FEWEST = 4;

/** The body that an organ or a head acts for. */
function bodyOf(name: string): string {
  const opening = ORGAN_OPENINGS.find((each) => name.startsWith(`${each} `));
  return opening === undefined ? name : name.slice(opening.length + 1);
}

/**
 * True where two names cannot be of one issuer: short names, organs and heads
 * of a body agree with it, a session may be any of its organs, and a short
 * form may stand for more than is known here.
 */
export function isOtherIssuer(cited: string, known: string): boolean {
  if (isSameIssuer(cited, known) || SHORT_FORM.test(cited)) return false;
  const one = fold(cited);
  if (WHOLE_BODIES.has(one) || SESSION_OPENINGS.some((each) => one.startsWith(each))) return false;
  return !isSameIssuer(bodyOf(one), bodyOf(fold(known)));
}

function tellingSyllables(subject: string): Set<string> {
  const words = fold(subject).match(WORD) ?? [];
  return new Set(words.filter((word) => !COMMON_SYLLABLES.has(word)));
}

/**
 * True where two subjects have nothing in common. A subject cut short or told
 * in other words shares some syllable that tells; one with short forms cannot
 * be compared, and behind `về` may stand whom a report goes to.
 */
export function isOtherSubject(cited: string, known: string): boolean {
  if (SHORT_FORM.test(cited) || readBodyHead(cited, 0) !== null) return false;
  const one = tellingSyllables(cited);
  const other = tellingSyllables(known);
  if (one.size < FEWEST || other.size < FEWEST) return false;
  for (const word of one) if (other.has(word)) return false;
  return true;
}
