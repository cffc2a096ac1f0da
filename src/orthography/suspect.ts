/** What is suspected of being something else, and what is not certain yet. */

/** One or two tokens that were probably meant to be others. */
export interface Suspect {
  /** The place of the first. */
  at: number;
  meant: readonly number[];
  /** How much likelier they are than what is written. */
  ratio: number;
  /** How often the strongest pair that they make was counted. */
  evidence: number;
}

/** Stands where somebody was asked and found to be none. */
export const NOBODY: Suspect = { at: -1, meant: [], ratio: 0, evidence: 0 };

/** A token that nothing vouches for. */
export interface Doubt {
  at: number;
  /** True where nothing vouches for the next one either. */
  isPair: boolean;
  /** What may be meant instead of it, and instead of both; null where that was not asked. */
  one: Suspect | null;
  two: Suspect | null;
}

/** Of suspects that overlap the likeliest stay. */
export function withoutOverlaps(found: readonly Suspect[]): Suspect[] {
  const kept: Suspect[] = [];
  for (const each of [...found].sort((a, b) => b.ratio - a.ratio)) {
    const end = each.at + each.meant.length;
    if (kept.every((other) => other.at + other.meant.length <= each.at || end <= other.at)) kept.push(each);
  }
  return kept.sort((a, b) => a.at - b.at);
}
