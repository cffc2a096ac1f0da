/**
 * Whether two names mean one unit, and whom a list of recipients reaches:
 * by meaning, over short forms, parts of names and collectives.
 */
import {
  ALIKE_KINDS,
  COLLECTIVE_REACH,
  FILING_HEADS,
  GENERIC_HEADS,
  LED_BY,
  OWN_OFFICES,
  type UnitKind,
} from './lexicon/unit-names.data.ts';
import type { UnitName } from './unit-names.ts';
import type { NameWord } from './unit-tokens.ts';

const generic: ReadonlySet<string> = new Set(GENERIC_HEADS);
const filing: ReadonlySet<string> = new Set(FILING_HEADS);

/** How many words from `at` the letters of a short form stand for: `VHXH` is four; -1 where they do not fit. */
function spellOut(letters: string, words: readonly NameWord[], at: number): number {
  let rest = letters;
  let i = at;
  while (rest !== '') {
    const word = words[i];
    if (word === undefined) return -1;
    const step = word.initials && rest.startsWith(word.key) ? word.key.length : 1;
    if (!rest.startsWith(word.key.slice(0, step))) return -1;
    rest = rest.slice(step);
    i += 1;
  }
  return i - at;
}

/** A step over one word of `a` and what it stands for in `b`, or the other way round; null where they differ. */
function meet(
  a: readonly NameWord[],
  i: number,
  b: readonly NameWord[],
  j: number,
): { i: number; j: number } | null {
  const left = a[i];
  const right = b[j];
  if (left === undefined || right === undefined) return null;
  if (left.key === right.key) return { i: i + 1, j: j + 1 };
  if (left.initials) {
    const taken = spellOut(left.key, b, j);
    if (taken > 0) return { i: i + 1, j: j + taken };
  }
  if (right.initials) {
    const taken = spellOut(right.key, a, i);
    if (taken > 0) return { i: i + taken, j: j + 1 };
  }
  return null;
}

function areSame(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  let at = { i: 0, j: 0 };
  while (at.i < a.length && at.j < b.length) {
    const next = meet(a, at.i, b, at.j);
    if (next === null) return false;
    at = next;
  }
  return at.i === a.length && at.j === b.length;
}

/** Whether a name begins with the words of another, short forms spelt out. */
export function startsWithWords(whole: readonly NameWord[], part: readonly NameWord[]): boolean {
  let at = { i: 0, j: 0 };
  while (at.j < part.length) {
    const next = meet(whole, at.i, part, at.j);
    if (next === null) return false;
    at = next;
  }
  return true;
}

/** Whether the words of `part` stand in `whole` in their order. */
function holdsWords(whole: readonly NameWord[], part: readonly NameWord[]): boolean {
  let i = 0;
  for (let j = 0; i < part.length;) {
    if (j >= whole.length) return false;
    const next = meet(part, i, whole, j);
    if (next === null) j += 1;
    else ({ i, j } = next);
  }
  return true;
}

/** A unit without a level is of the level spoken of. */
function levelsMeet(a: UnitName, b: UnitName): boolean {
  return a.level === null || b.level === null || a.level === b.level;
}

/** Whether two names mean one and the same unit. */
export function sameUnit(a: UnitName, b: UnitName): boolean {
  return (
    a.head === b.head &&
    a.collective === b.collective &&
    levelsMeet(a, b) &&
    (a.place === '' || b.place === '' || a.place === b.place) &&
    areSame(a.words, b.words)
  );
}

/** One names the other, in full or in part: `Tổ Tư vấn tâm lý` for `Tổ Tư vấn tâm lý học đường`. */
function names(recipient: UnitName, unit: UnitName): boolean {
  if (recipient.head !== unit.head) return false;
  if (recipient.words.length === 0 || unit.words.length === 0) {
    return recipient.words.length === unit.words.length || !generic.has(unit.head);
  }
  return holdsWords(recipient.words, unit.words) || holdsWords(unit.words, recipient.words);
}

/** The kinds of units that a collective stands for. */
function reachOf({ head, words, under }: UnitName): readonly UnitKind[] {
  const reach = COLLECTIVE_REACH[head] ?? [];
  const own = under.includes('ubnd') || words.some(({ key }) => key === 'chuyen');
  return own ? reach.filter((kind) => OWN_OFFICES.includes(kind)) : reach;
}

/** Offices and Party bodies differ from one another; schools, hamlets or unions do not. */
function isAlike(recipient: UnitName, unit: UnitName): boolean {
  return recipient.kind === unit.kind && ALIKE_KINDS.includes(unit.kind);
}

function gathers(recipient: UnitName, unit: UnitName): boolean {
  return recipient.head === unit.head || reachOf(recipient).includes(unit.kind) || isAlike(recipient, unit);
}

function reaches(recipient: UnitName, unit: UnitName): boolean {
  if (!levelsMeet(recipient, unit)) return false;
  if (unit.collective && isAlike(recipient, unit)) return true;
  if (names(recipient, unit)) return true;
  if (recipient.collective && gathers(recipient, unit)) return true;
  if (recipient.head === 'dang uy' && unit.kind === 'party') return true;
  if (LED_BY[unit.head] === recipient.head) return true;
  // `Thành viên Ban Chỉ đạo …`, `Công an viên các thôn`.
  return recipient.inside.includes(unit.head);
}

/** Whether a list of recipients reaches a unit. */
export function isReached(unit: UnitName, recipients: readonly UnitName[]): boolean {
  return recipients.some((recipient) => reaches(recipient, unit));
}

/** Whether the archive line reaches a unit: the office that files, or one named by a short form (`Lưu: VT, VHXH`). */
export function isFiledWith(unit: UnitName, archive: readonly NameWord[]): boolean {
  if (filing.has(unit.head) || unit.inside.some((head) => filing.has(head))) return true;
  return archive.some((word) => word.initials && holdsWords(unit.words, [word]));
}
