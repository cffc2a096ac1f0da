/** Names and terms whose capitals are fixed: `Mặt trận tổ quốc`, `Chính Phủ`. */
import { phraseSet, readSet, type PhraseSet } from '../../../recognise/phrases.ts';
import { capitalised, uncapitalised, startsUpper } from '../../../text/letters.ts';
import {
  ALWAYS,
  DAYS,
  DAYS_THAT_MAY_BE,
  DOCUMENTS,
  FAMILY_NAMES,
  LUNAR_YEARS,
  REGIONS,
  WHERE_CAPITAL,
} from '../../lexicon/capital-names.data.ts';
import { Openings } from '../heads.ts';
import type { WordScan } from '../word-scan.ts';
import type { Slip } from './slip.ts';

interface Name {
  /** Whether each of its syllables has a capital. */
  capitals: readonly boolean[];
  /** Whether it is wrong in small letters too. */
  always: boolean;
  /** Whether a capital anywhere in it tells that the name is meant; else one on its first syllable. */
  isWhole: boolean;
  /** Whether its first syllable may be written either way. */
  isFirstFree: boolean;
}

function namesOf(phrases: readonly string[], kind: Omit<Name, 'capitals'>): (readonly [string, Name])[] {
  return phrases.map(
    (phrase) => [phrase, { ...kind, capitals: phrase.split(' ').map(startsUpper) }] as const,
  );
}

const NAMES: PhraseSet<Name> = phraseSet([
  ...namesOf(WHERE_CAPITAL, { always: false, isWhole: false, isFirstFree: false }),
  ...namesOf(ALWAYS, { always: true, isWhole: true, isFirstFree: false }),
  ...namesOf([...REGIONS, ...LUNAR_YEARS], { always: false, isWhole: true, isFirstFree: false }),
  ...namesOf(DOCUMENTS, { always: false, isWhole: true, isFirstFree: false }),
  ...namesOf(DAYS_THAT_MAY_BE, { always: false, isWhole: false, isFirstFree: true }),
  ...namesOf(DAYS, { always: true, isWhole: true, isFirstFree: true }),
]);

const OPENINGS = new Openings(NAMES);

/** The names of a document that have not the capitals they should have. */
export function misspeltNames(scan: WordScan, text: string): Slip[] {
  const found: Slip[] = [];
  for (let at = 0; at < scan.count; at += 1) {
    if (!OPENINGS.may(scan, at)) continue;
    const read = readSet(text, scan.start(at), NAMES);
    if (read === null) continue;
    const last = at + read.value.capitals.length - 1;
    // A name that is torn by other text has other words at these places.
    if (scan.end(last) !== read.end) continue;
    if (isWrong(scan, at, read.value) && !isPersons(scan, text, at)) {
      found.push({
        kind: 'name',
        start: scan.start(at),
        end: read.end,
        expected: written(scan, text, at, read.value),
      });
    }
    at = last;
  }
  return found;
}

function isWrong(scan: WordScan, at: number, { capitals, always, isWhole, isFirstFree }: Name): boolean {
  let differs = false;
  let hasCapital = false;
  for (const [i, expected] of capitals.entries()) {
    if (scan.isAllCapitals(at + i)) return false;
    const isCapital = scan.isCapital(at + i);
    const isFree = i === 0 && (isFirstFree || (!expected && scan.breakBefore(at) > 0));
    hasCapital ||= isCapital;
    if (!isFree && isCapital !== expected) differs = true;
  }
  if (!differs) return false;
  if (always) return true;
  // `toàn quốc Hội nghị …` and `cán bộ Nội vụ` hold the words of names by chance.
  return isWhole ? hasCapital : scan.isCapital(at);
}

/** `Nguyễn Công An` is a person. */
function isPersons(scan: WordScan, text: string, at: number): boolean {
  if (at === 0 || scan.breakBefore(at) > 0 || !scan.isCapital(at)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 2) && scan.isCapital(i); i -= 1) {
    if (FAMILY_NAMES.has(text.slice(scan.start(i), scan.end(i)).toLowerCase())) return true;
    if (scan.breakBefore(i) > 0) return false;
  }
  return false;
}

/** The words as written with the right capitals; what stands between them stays. */
function written(scan: WordScan, text: string, at: number, { capitals, isFirstFree }: Name): string {
  let words = '';
  for (const [i, isCapital] of capitals.entries()) {
    const word = text.slice(scan.start(at + i), scan.end(at + i));
    const between = i === 0 ? '' : text.slice(scan.end(at + i - 1), scan.start(at + i));
    const isKept = i === 0 && isFirstFree;
    words += between + (isKept ? word : isCapital ? capitalised(word) : uncapitalised(word));
  }
  return words;
}
