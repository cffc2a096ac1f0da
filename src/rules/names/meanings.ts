/** What short forms are read as, by the list of those in use. */
import { lazily } from '../../text/lazily.ts';
import { ABBREVIATIONS, type Familiarity } from '../lexicon/abbreviations.data.ts';
import { lettersOf, phraseOf, type Phrase } from './initials.ts';

/** A short form of the list. */
export interface Meaning {
  familiarity: Familiarity;
  /** In full, as it is written. */
  names: readonly string[];
  phrases: readonly Phrase[];
}

const meanings: () => ReadonlyMap<string, Meaning> = lazily(
  () =>
    new Map(
      ABBREVIATIONS.map(([short, familiarity, names]) => [
        lettersOf(short),
        { familiarity, names, phrases: names.map(phraseOf) },
      ]),
    ),
);

/** What a short form is read as, whatever signs stand in it: `TĐ-KT` as `TĐKT`; null for one that is not listed. */
export function meaningOf(short: string): Meaning | null {
  return meanings().get(lettersOf(short)) ?? null;
}
