/**
 * Which patterns of paths are taken. The packages that match them turn each
 * into a regular expression, which for some takes longer than anybody waits:
 * with k signs that stand for any letters, a name of n letters has n^k ways to
 * fail, and a group that repeats (`+(a|aa)`) has 2^n. Patterns may come with a
 * folder that somebody else made.
 */

const LONGEST = 500;
/** Signs that stand for several things, between two slashes: `*kế*hoạch*2026*` has four. */
const MOST_IN_NAME = 4;
/** `**` in a pattern: each stands for any number of folders. */
const MOST_FOLDERS = 3;

const REPEATS = /[*+]\(/u;
const FOLDERS = /\*{2,}/gu;
const WILD = /\*+|[{(]/gu;

const count = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;

/** True for a pattern that is matched in no time, whatever the path. */
export function isBounded(pattern: string): boolean {
  return (
    pattern.length <= LONGEST &&
    !REPEATS.test(pattern) &&
    count(pattern, FOLDERS) <= MOST_FOLDERS &&
    pattern.split('/').every((name) => count(name, WILD) <= MOST_IN_NAME)
  );
}
