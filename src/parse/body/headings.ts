/** Tells the heading of an entry from what it says. */
import type { SectionRole } from '../../ast/nodes.ts';
import { collapse, fold, isUpperCase } from '../../text/letters.ts';
import type { Stretch } from '../../text/place.ts';
import type { Entry } from './outline.ts';
import { ROLE_WORDS } from '../lexicon/section-roles.data.ts';
import type { Source } from '../source.ts';

/** A run-in heading ends at a colon no further than this. */
const RUN_IN = 90;
const RUN_IN_UPPER = 160;
/** A line longer than this is a sentence, not a heading. */
const LONGEST = 130;
const LONGEST_STRONG = 250;
/** Words that announce what follows; a point that ends so is the beginning of a sentence, not a heading. */
const ANNOUNCES = /(?<!\p{L})(?:sau|sau đây|gồm|gồm có|cụ thể|trong đó)\s*:$/u;

/** Optical reading mangles the marks of capitals: `TỎ CHỨC THỰC HIỆN`. */
const FOLDED_ROLES = ROLE_WORDS.map(([words, role]) => [fold(words), role] as const);

function isStrong(source: Source, start: number, end: number): boolean {
  return source
    .emphasisIn({ start, end })
    .some((span) => span.type === 'strong' && span.start <= start && span.end >= end);
}

/** Length of a text in one line, however it was wrapped and indented. */
function lengthOf(text: string): number {
  return /[\n\r]/u.test(text) ? collapse(text).length : text.length;
}

/** Length of a heading that runs into its text at a colon; 0 where there is none. */
function runIn(source: Source, text: string, at: number, style: Entry['marker']['style']): number {
  const colon = text.indexOf(':');
  if (colon <= 0 || text.slice(colon + 1).trim() === '') return 0;
  const words = text.slice(0, colon);
  const length = lengthOf(words);
  if (length > RUN_IN_UPPER) return 0;
  if (/[.;]\s/u.test(words) || !/^\s/u.test(text.slice(colon + 1))) return 0;
  if (isUpperCase(words) || isStrong(source, at, at + colon)) return colon + 1;
  return style !== 'bullet' && length <= RUN_IN ? colon + 1 : 0;
}

/**
 * How many units of an entry's first stretch are its heading; 0 for none.
 *
 * @param hasContent Whether anything stands below the entry.
 */
export function headingLength(source: Source, entry: Entry, hasContent: boolean): number {
  const { block, marker } = entry;
  const stretch = block.stretches[0];
  if (stretch === undefined) return 0;
  const text = source.slice(stretch);
  const whole = block.stretches.length === 1 ? text.length : 0;
  const partial = runIn(source, text, stretch.start, marker.style);
  if (partial > 0 && block.depth === 0) return partial;
  if (block.depth > 0 || isUpperCase(text)) return whole;
  if (marker.style === 'bullet') return 0;
  if (lengthOf(text) <= LONGEST_STRONG && isStrong(source, stretch.start, stretch.end)) return whole;
  if (lengthOf(text) > LONGEST || /[.;!?]$/u.test(text)) return 0;
  if (marker.style === 'letter' && ANNOUNCES.test(text)) return 0;
  return hasContent || marker.style === 'roman' || marker.style === 'upperLetter' ? whole : 0;
}

/** True where an unmarked block is a heading by its looks: Markdown hashes, or one short bold or upper-case line. */
export function isBareHeading(source: Source, stretches: readonly Stretch[], depth: number): boolean {
  const stretch = stretches[0];
  if (stretch === undefined || stretches.length > 1) return false;
  if (depth > 0) return true;
  const text = source.slice(stretch);
  if (lengthOf(text) > LONGEST || /[.;]$/u.test(text)) return false;
  return isUpperCase(text) || isStrong(source, stretch.start, stretch.end);
}

/** What a heading is about: the words of a role that stand first in it. */
export function roleOf(heading: string): SectionRole {
  const folded = fold(heading);
  let role: SectionRole = 'other';
  let first = folded.length;
  for (const [words, each] of FOLDED_ROLES) {
    const at = folded.indexOf(words);
    if (at < 0 || at >= first) continue;
    first = at;
    role = each;
  }
  return role;
}
