/** Names of units that a document writes in more than one way. */
import type { Analysis } from '../../analyse/analyse.ts';
import { isDash, isLetter, isUpper } from '../../recognise/chars.ts';
import { letterEnd, skipBlanks, skipBlanksBack, wordStart } from '../../recognise/cursor.ts';
import { fold } from '../../text/letters.ts';
import { SHORTENED_NAMES, UNIT_HEADS } from '../lexicon/unit-names.data.ts';
import { foreignIn } from './foreign.ts';
import { initialsOf, phraseOf, type Stretch } from './initials.ts';
import { tallyOf } from './tally.ts';
import type { Writing } from './writings.ts';

/** One name in the way most places have it, and the places that have another. */
export interface TwoNames {
  usual: Stretch;
  others: readonly [Stretch, ...Stretch[]];
}

/** Words between the head of a name and its dash. */
const REACH = 5;

/** The start of the name of a unit whose dash stands at `dash`: the word that says what unit it is; -1 without one. */
function nameStart(text: string, dash: number): number {
  let end = skipBlanksBack(text, dash);
  for (let words = 0; words <= REACH; words += 1) {
    const start = wordStart(text, end);
    if (start === end) return -1;
    if (words > 0 && UNIT_HEADS.has(fold(text.slice(start, end)))) return start;
    const before = skipBlanksBack(text, start);
    if (before === start) return -1;
    end = before;
  }
  return -1;
}

/** The end of the two words behind a dash; -1 where no name goes on. */
function nameEnd(text: string, dash: number): number {
  const first = skipBlanks(text, dash + 1);
  if (!isUpper(text.charCodeAt(first))) return -1;
  const second = skipBlanks(text, letterEnd(text, first));
  return isLetter(text.charCodeAt(second)) ? letterEnd(text, second) : -1;
}

/** How the parts of a name are joined: `-`, `,`, `và`, or by nothing. */
function jointsOf(written: string): string {
  const joints = written.toLowerCase().match(/[-–—,&]|(?<!\p{L})và(?!\p{L})/gu) ?? [];
  return joints.map((joint) => (isDash(joint.charCodeAt(0)) ? '-' : joint)).join(' ');
}

/** Units with a dash in their name, by the words of the name. */
function dashedNames({ source: { text } }: Analysis): Set<string> {
  const names = new Set<string>();
  for (const sign of ['-', '–']) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      const start = isLetter(text.charCodeAt(skipBlanksBack(text, at) - 1)) ? nameStart(text, at) : -1;
      const end = start < 0 || !isUpper(text.charCodeAt(letterEnd(text, start) + 1)) ? -1 : nameEnd(text, at);
      if (end < 0) continue;
      const words = text.slice(start, end).replaceAll(/\P{L}+/gu, ' ');
      names.add(words.toLowerCase());
      if (names.size >= MOST) return names;
    }
  }
  return names;
}

/** Names with a dash that are looked for elsewhere. */
const MOST = 40;

function joinedOtherwise(analysis: Analysis): TwoNames[] {
  const foreign = foreignIn(analysis);
  const { text } = analysis.source;
  const found: TwoNames[] = [];
  for (const name of dashedNames(analysis)) {
    const writings: Writing[] = [];
    for (const { start, end } of initialsOf(analysis.source).find(phraseOf(name))) {
      if (!foreign.holds(start)) writings.push({ form: jointsOf(text.slice(start, end)), start, end });
    }
    const tally = tallyOf({ kind: 'wording', yields: null, writings });
    if (tally !== null) found.push({ usual: tally.most[0], others: tally.others });
  }
  return found;
}

const shortened = SHORTENED_NAMES.map(([full, short]) => ({ full: phraseOf(full), short: phraseOf(short) }));

function shortenedNames(analysis: Analysis): TwoNames[] {
  const foreign = foreignIn(analysis);
  const initials = initialsOf(analysis.source);
  return shortened.flatMap(({ full, short }) => {
    const own = ({ start }: Stretch): boolean => !foreign.holds(start);
    const whole = initials.find(full).filter(own);
    const [usual] = whole;
    if (usual === undefined) return [];
    const starts = new Set(whole.map(({ start }) => start));
    const [first, ...rest] = initials.find(short).filter((each) => own(each) && !starts.has(each.start));
    return first === undefined ? [] : [{ usual, others: [first, ...rest] }];
  });
}

/** Units and bodies that go by two names in the document's own words. */
export function twoNamesIn(analysis: Analysis): TwoNames[] {
  return [...joinedOtherwise(analysis), ...shortenedNames(analysis)];
}
