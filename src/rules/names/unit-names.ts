/** Names of units that a document writes in more than one way. */
import type { Analysis } from '../../analyse/analyse.ts';
import { placesOf } from '../../analyse/signs.ts';
import type { SourceText } from '../../analyse/text-run.ts';
import { isDash, isLetter, isUpper } from '../../recognise/chars.ts';
import { letterEnd, skipBlanks, skipBlanksBack, wordStart } from '../../recognise/cursor.ts';
import { hashWord } from '../../recognise/word-hash.ts';
import type { Stretch } from '../../text/place.ts';
import { SHORTENED_NAMES, UNIT_HEADS } from '../lexicon/unit-names.data.ts';
import { foreignIn } from './foreign.ts';
import { findName } from './search.ts';
import { tallyOf } from './tally.ts';
import type { Writing } from './writings.ts';

/** One name in the way most places have it, and the places that have another. */
export interface TwoNames {
  usual: Stretch;
  others: readonly [Stretch, ...Stretch[]];
}

const heads: ReadonlySet<number> = new Set(UNIT_HEADS.map((word) => hashWord(word, 0, word.length)));
/** Words between the head of a name and its dash. */
const REACH = 5;

/** The start of the name of a unit whose dash stands at `dash`: the word that says what unit it is; -1 without one. */
function nameStart(text: string, dash: number): number {
  let end = skipBlanksBack(text, dash);
  for (let words = 0; words <= REACH; words += 1) {
    const start = wordStart(text, end);
    if (start === end) return -1;
    if (words > 0 && heads.has(hashWord(text, start, end))) return start;
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

/** A name with a dash: the part in front of it with the word that says what unit it is, and the part behind. */
interface DashedName {
  front: string;
  behind: string;
}

/** Units with a dash in their name, each once. */
function dashedNames(source: SourceText): DashedName[] {
  const { text } = source;
  const names = new Map<string, DashedName>();
  for (const sign of ['-', '–']) {
    for (const at of placesOf(sign, source)) {
      if (!isUpper(text.charCodeAt(skipBlanks(text, at + 1))) || !isLetter(text.charCodeAt(at - 2))) continue;
      const start = nameStart(text, at);
      const end = start < 0 || !isUpper(text.charCodeAt(letterEnd(text, start) + 1)) ? -1 : nameEnd(text, at);
      if (end < 0) continue;
      const name = {
        front: text.slice(start, skipBlanksBack(text, at)),
        behind: text.slice(skipBlanks(text, at + 1), end),
      };
      names.set(`${name.front}-${name.behind}`.toLowerCase(), name);
      if (names.size >= MOST) return [...names.values()];
    }
  }
  return [...names.values()];
}

/** Names with a dash that are looked for elsewhere. */
const MOST = 40;
/** What may join two parts of a name; blanks alone do, too. */
const JOINT = /^\s*(?:[-–—,&]\s*|và\s+)?/u;
const JOINT_REACH = 8;

/** The places of a name with any joint. */
function writingsOf(text: string, { front, behind }: DashedName): Writing[] {
  const writings: Writing[] = [];
  for (const { start, end } of findName(text, front)) {
    const joint = JOINT.exec(text.slice(end, end + JOINT_REACH))?.[0] ?? '';
    const from = end + joint.length;
    if (joint === '' || !text.startsWith(behind, from)) continue;
    const sign = joint.trim();
    writings.push({ form: isDash(sign.charCodeAt(0)) ? '-' : sign, start, end: from + behind.length });
  }
  return writings;
}

function joinedOtherwise(analysis: Analysis): TwoNames[] {
  const { text } = analysis.source;
  return dashedNames(analysis.source).flatMap((name) => {
    const writings = writingsOf(text, name);
    const [first] = writings;
    if (first === undefined || writings.every(({ form }) => form === first.form)) return [];
    const own = writings.filter(({ start }) => !foreignIn(analysis).hold(start));
    const tally = tallyOf({ kind: 'wording', yields: null, writings: own });
    return tally === null ? [] : [{ usual: tally.most[0], others: tally.others }];
  });
}

function shortenedNames(analysis: Analysis): TwoNames[] {
  const { text } = analysis.source;
  return SHORTENED_NAMES.flatMap(([full, short]) => {
    const whole = findName(text, full);
    if (whole.length === 0) return [];
    const starts = new Set(whole.map(({ start }) => start));
    const cut = findName(text, short).filter(({ start }) => !starts.has(start));
    const foreign = foreignIn(analysis);
    const usual = whole.find(({ start }) => !foreign.hold(start));
    const [first, ...rest] = cut.filter(({ start }) => !foreign.hold(start));
    return usual === undefined || first === undefined ? [] : [{ usual, others: [first, ...rest] }];
  });
}

/** Units and bodies that go by two names in the document's own words. */
export function twoNamesIn(analysis: Analysis): TwoNames[] {
  return [...joinedOtherwise(analysis), ...shortenedNames(analysis)];
}
