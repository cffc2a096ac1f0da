/** Whether the readers of a document can tell what a short form stands for. */
import type { SourceText } from '../../analyse/text-run.ts';
import type { Stretch } from '../../text/place.ts';
import { isGiven, isListed } from './given.ts';
import { initialsOf, lettersOf } from './initials.ts';
import { meaningOf, type Meaning } from './meanings.ts';
import { indexOfPhrase } from './search.ts';

/**
 * - `clear`: given, or known to everybody and written in full somewhere;
 * - `apart`: the words stand in the document, but nothing ties them to it;
 * - `listed`: the list has it, the document does not;
 * - `unknown`: neither has it.
 */
export interface Verdict {
  kind: 'clear' | 'apart' | 'listed' | 'unknown';
  meaning: Meaning | null;
  /** Where the words it stands for stand; empty where they do not or are only guessed. */
  full: readonly Stretch[];
}

/** Tells what a document says of a short form. */
export function verdictOn(short: string, source: SourceText): Verdict {
  const { text } = source;
  const meaning = meaningOf(short);
  // Most short forms are known, and their words stand as the list has them.
  if (isKnown(meaning) && meaning.names.some((name) => indexOfPhrase(text, name) >= 0))
    return { kind: 'clear', meaning, full: [] };
  if (isGiven(text, short)) return { kind: 'clear', meaning, full: [] };
  const initials = initialsOf(source);
  const full = (meaning?.phrases ?? []).flatMap((phrase) => initials.find(phrase));
  const guesses = meaning === null ? initials.guess(lettersOf(short)) : full;
  if ((full.length > 0 && isKnown(meaning)) || isListed(text, short, guesses))
    return { kind: 'clear', meaning, full };
  if (guesses.length > 0) return { kind: 'apart', meaning, full };
  return { kind: meaning === null ? 'unknown' : 'listed', meaning, full };
}

function isKnown(meaning: Meaning | null): meaning is Meaning {
  return meaning?.familiarity === 'known';
}
