/** Places where a word has fallen out of a sentence. */
import { phrases, phraseSet, readSet, type PhraseSet } from '../../recognise/phrases.ts';
import {
  COUNTED_DAYS,
  GAPS,
  ISSUING_BODIES,
  PLACE_KINDS,
  PLAN_DEEDS,
  type Gap,
} from '../lexicon/missing-words.data.ts';
import { Openings } from './heads.ts';
import { hashOf, type WordScan } from './word-scan.ts';

/** A place where a word is missing. */
export interface MissingWord {
  kind: 'word' | 'day' | 'verb';
  /** UTF-16 offsets in the source: the words around the place. */
  start: number;
  end: number;
  /** Where the word belongs. */
  at: number;
  missing: string;
  isBroken: boolean;
}

interface Found {
  gap: Gap;
  /** Words of the head. */
  length: number;
}

const AROUND: PhraseSet<Found> = phraseSet(
  GAPS.flatMap((gap) =>
    gap.heads.flatMap((head) =>
      gap.tails.map((tail) => [`${head} ${tail}`, { gap, length: head.split(' ').length }] as const),
    ),
  ),
);

function wordOf(scan: WordScan, text: string, at: number): string {
  return text.slice(scan.start(at), scan.end(at)).normalize('NFC');
}

function gapAt(scan: WordScan, text: string, at: number): MissingWord | null {
  const read = readSet(text, scan.start(at), AROUND);
  if (read === null) return null;
  const { gap, length } = read.value;
  const before = at > 0 && scan.breakBefore(at) === 0 ? wordOf(scan, text, at - 1).toLowerCase() : '';
  if (gap.unlessAfter.has(before)) return null;
  const { missing, isBroken } = gap;
  return {
    kind: 'word',
    start: scan.start(at),
    end: read.end,
    at: scan.end(at + length - 1),
    missing,
    isBroken,
  };
}

const DAYS = phrases(COUNTED_DAYS);
const YEARS = hashOf('năm');

/** `50 năm Giải phóng miền Nam`: years are counted from a day. */
function dayAt(scan: WordScan, text: string, at: number): MissingWord | null {
  if (scan.hash(at - 1) !== YEARS || !scan.isNumber(at - 2)) return null;
  if (!scan.isCapital(at) || scan.breakBefore(at) > 0 || scan.breakBefore(at - 1) > 0) return null;
  const read = readSet(text, scan.start(at), DAYS);
  if (read === null) return null;
  const place = scan.end(at - 1);
  return {
    kind: 'day',
    start: scan.start(at - 2),
    end: read.end,
    at: place,
    missing: 'Ngày',
    isBroken: false,
  };
}

const DEEDS = phrases(PLAN_DEEDS);
const BODIES = phrases(ISSUING_BODIES);
/** Words that the name of a body with its place has at most. */
const LONGEST_NAME = 10;

/** `UBND xã Tân Hòa kế hoạch triển khai …`: the body is the subject, and nothing says what it does. */
function verbAt(scan: WordScan, text: string, at: number): MissingWord | null {
  const deed = readSet(text, scan.start(at), DEEDS);
  if (deed === null || at === 0 || scan.breakBefore(at) > 0) return null;
  for (let first = at - 1; first >= Math.max(0, at - LONGEST_NAME); first -= 1) {
    if (scan.breakBefore(first) > 0) {
      const body = readSet(text, scan.start(first), BODIES);
      if (body === null || !isName(scan, text, first, at, body.end)) return null;
      const place = scan.end(at - 1);
      return {
        kind: 'verb',
        start: scan.start(first),
        end: deed.end,
        at: place,
        missing: 'ban hành',
        isBroken: true,
      };
    }
  }
  return null;
}

/** True where kinds of places and capitals are all that stands between the body and the plan. */
function isName(scan: WordScan, text: string, first: number, end: number, bodyEnd: number): boolean {
  for (let i = first; i < end; i += 1) {
    if (scan.start(i) < bodyEnd || scan.isCapital(i) || scan.isNumber(i)) continue;
    if (!PLACE_KINDS.has(wordOf(scan, text, i).toLowerCase())) return false;
  }
  return true;
}

const OPENINGS = new Openings(AROUND, DEEDS);

/** The words that are missing in a document. */
export function missingWords(scan: WordScan, text: string): MissingWord[] {
  const found: MissingWord[] = [];
  for (let at = 0; at < scan.count; at += 1) {
    const opens = OPENINGS.may(scan, at);
    const missing =
      (opens ? gapAt(scan, text, at) : null) ??
      (at > 1 ? dayAt(scan, text, at) : null) ??
      (opens ? verbAt(scan, text, at) : null);
    if (missing !== null) found.push(missing);
  }
  return found;
}
