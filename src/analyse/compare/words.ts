/** Compares the words of two passages. */
import { diffArrays } from 'diff';
import type { WordRun } from './comparison.ts';

/** The comparison is quadratic on unlike texts: more edits than this are not counted out. */
const MOST_EDITS = 400;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in lower case, without marks. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(WORDS) ?? [];
}

/** How many words two texts share, against how many they have: 1 where they have the same words. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    shared += 1;
    counts.set(word, left - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

/** How two texts differ, word by word with their marks; empty where they have too little in common. */
export function diffWords(old: string, next: string): WordRun[] {
  const runs = diffArrays(old.split(' '), next.split(' '), { maxEditLength: MOST_EDITS });
  // The declaration leaves out that a bounded comparison may end without a result.
  const found: typeof runs | undefined = runs;
  return (found ?? []).map(({ added, removed, value }) => ({
    change: added ? 'added' : removed ? 'dropped' : 'same',
    text: value.join(' '),
  }));
}
