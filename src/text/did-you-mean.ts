/** Longer words are no slips of a finger, and the table below grows with the square. */
const LONGEST = 40;

/**
 * How many letters are added, dropped, changed or swapped with their
 * neighbour between two words.
 */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const change = (last[j - 1] ?? 0) + (same ? 0 : 1);
      const best = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(best, (before[j - 2] ?? 0) + 1) : best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/**
 * The word that was probably meant.
 *
 * @param word What was written.
 * @param known What could have been meant.
 * @returns The nearest known word; null where none is near enough to be a slip.
 */
export function findNearest(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const written = word.toLowerCase();
  let nearest: string | null = null;
  let least = Infinity;
  for (const each of known) {
    const started = written.length > 1 && each.startsWith(written);
    const far = started ? 1 : distance(written, each);
    if (far < least && far <= Math.max(1, Math.floor(each.length / 3))) {
      nearest = each;
      least = far;
    }
  }
  return nearest;
}
