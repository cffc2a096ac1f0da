/** New numbers for entries of the outline, with the references that mean them. */
import type { Analysis } from '../../analyse/analyse.ts';
import { outlineOf, type OutlineEntry } from '../../analyse/outline.ts';
import type { Marker } from '../../ast/leaves.ts';
import type { Edit } from '../../lint/finding.ts';
import { ALPHABET } from '../../parse/body/marker.ts';
import { numeral } from '../../rules/numbering/entry-labels.ts';
import { labelEdit } from '../../rules/numbering/renumber-references.ts';
import { markerEdits, withBelow, type Changes } from '../../rules/numbering/renumber.ts';
import { compose } from '../../text/compose.ts';
import { romanValue } from '../../text/roman.ts';
import { stripEnd } from '../../text/strip.ts';
import { partsOf } from '../parts.ts';
import type { Reading } from '../reading.ts';
import { referencesTo } from '../target/sections.ts';
import { refuse, type Refusal } from '../words/rename.ts';
import { readAfter } from './edits.ts';

/** A number above this opens no entry. */
const MOST = 200;
const DIGITS = /^\d{1,3}$/u;
const DECIMALS = /^\d{1,3}(?:\.\d{1,2}){1,4}$/u;
/** What may be written around a number: its unit and its delimiter. */
const UNIT = /^(?:phần|chương|mục|tiểu mục|điều|khoản|điểm)\s+/iu;
const DELIMITERS = ' .)/:–-';

/** The number in a marker, and where it begins in the marker; null where it is a word. */
export function numberIn(marker: Marker): { text: string; at: number } | null {
  const text = numeral(marker, marker.ordinals);
  const { text: value, map } = compose(marker.value);
  // In front of it may stand the word for its unit: `MỤC C`.
  const at = text === null ? -1 : value.lastIndexOf(text);
  return text === null || at < 0 ? null : { text, at: map?.start(at) ?? at };
}

function digits(text: string): number {
  return DIGITS.test(text) ? Number(text) : 0;
}

function letter(text: string): number {
  return text.length === 1 ? ALPHABET.indexOf(text.toLowerCase()) + 1 : 0;
}

/** The last count of a number in the style of a marker; 0 where it is none of that style. */
function countIn(text: string, { style, value }: Marker): number {
  switch (style) {
    case 'letter':
    case 'upperLetter':
      return letter(text);
    case 'roman':
      return romanValue(text.toUpperCase()) ?? 0;
    case 'arabic':
      return digits(text);
    case 'part':
    case 'chapter':
    case 'division':
    case 'article':
      return /\d/u.test(value) ? digits(text) : (romanValue(text.toUpperCase()) ?? 0);
    case 'decimal':
      return DECIMALS.test(text) ? Number(text.slice(text.lastIndexOf('.') + 1)) : 0;
    case 'bullet':
      return 0;
  }
}

/** The counts that a new name gives an entry, or why it gives none. */
function newOrdinals(
  { marker }: OutlineEntry,
  name: string,
  { options: { lang } }: Reading,
): number[] | Refusal {
  const old = numeral(marker, marker.ordinals) ?? marker.value;
  const text = stripEnd(name.normalize('NFC').replace(UNIT, '').replace('(', ''), DELIMITERS);
  const count = countIn(text, marker);
  const above = marker.ordinals.slice(0, -1);
  const example = numeral(marker, [...above, (marker.ordinals.at(-1) ?? 0) + 1]) ?? old;
  if (count < 1 || count > MOST) return refuse(lang, 'ordinal', { name, old, example });
  if (marker.style === 'decimal' && text !== [...above, count].join('.')) {
    const parent = above.join('.');
    return refuse(lang, 'inside', { name, parent, example });
  }
  return [...above, count];
}

/** Whether an entry beside this one has the number already. */
function isTaken(entry: OutlineEntry, ordinals: readonly number[], part: Analysis): boolean {
  const beside = entry.parent?.children ?? outlineOf(part.root).roots;
  return beside.some(
    ({ marker }) =>
      marker !== entry.marker &&
      marker.style === entry.marker.style &&
      marker.ordinals.join('.') === ordinals.join('.'),
  );
}

function editsFor(changes: Changes, part: Analysis): Edit[] {
  const bounds = new Set(
    [...changes.keys()].flatMap((entry) => [
      ...referencesTo(entry, part).map((label) => ({ ...label, target: entry })),
      // `mục 2.1` shows the number of 2 as well where 1 is no decimal.
      ...entry.children.flatMap((child) =>
        child.marker.style === 'decimal'
          ? []
          : referencesTo(child, part)
              .filter(({ label }) => label.includes('.'))
              .map((label) => ({ ...label, target: child })),
      ),
    ]),
  );
  const references = [...bounds].flatMap((bound) => labelEdit(bound, changes, part.source) ?? []);
  return [...markerEdits(changes), ...references];
}

/** How many references mean each entry, in the order of the outline. */
function boundness(part: Analysis): string {
  return outlineOf(part.root)
    .entries.map((entry) => referencesTo(entry, part).length)
    .join(' ');
}

/** A new number for an entry: its marker, the decimals below it, and every reference that means it for certain. */
export async function renumberEntry(
  entry: OutlineEntry,
  name: string,
  part: Analysis,
  reading: Reading,
): Promise<Edit[] | Refusal> {
  const ordinals = newOrdinals(entry, name, reading);
  if ('refused' in ordinals) return ordinals;
  const { lang } = reading.options;
  if (isTaken(entry, ordinals, part)) {
    const taken = numeral(entry.marker, ordinals) ?? name;
    return refuse(lang, 'numberTaken', { name: taken });
  }
  const edits = editsFor(withBelow(new Map([[entry, ordinals]])), part);
  const after = await readAfter(reading, edits);
  const same = partsOf(after.analysis)[partsOf(reading.analysis).indexOf(part)];
  const isBound = same !== undefined && boundness(same) === boundness(part);
  return isBound ? edits : refuse(lang, 'rebound', { name });
}
