/** What a paper says again and again is its vocabulary, however seldom others say it. */
import type { Misspelt, Reading } from './slips.ts';

/** A word flagged this often is meant. */
const OFTEN = 3;
/** In a paper with more kinds of flagged words than these, repeated ones are real: it was read by a machine. */
const FEW_KINDS = 3;
const KINDS_PER_WORD = 0.003;
/** e^14: beyond it no vocabulary was met. */
const MOST_RATIO = 1202604.2841647768;

function keyOf({ written, meant }: Misspelt): string {
  return `${written.toLowerCase()}\n${meant.toLowerCase()}`;
}

/** The slips without those that are the paper's own vocabulary, in the order of the text. */
export function withoutVocabulary({ found, words }: Reading): Misspelt[] {
  const counts = new Map<string, number>();
  for (const slip of found) {
    if (slip.ground !== 'unlikely') continue;
    const key = keyOf(slip);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isFew = counts.size <= Math.max(FEW_KINDS, words * KINDS_PER_WORD);
  const isVocabulary = (slip: Misspelt): boolean =>
    slip.ground === 'unlikely' && slip.ratio <= MOST_RATIO && (counts.get(keyOf(slip)) ?? 0) >= OFTEN;
  return found.filter((slip) => !isFew || !isVocabulary(slip)).sort((a, b) => a.start - b.start);
}
