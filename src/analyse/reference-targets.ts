/** Which entries of a document's own outline a reference means. */
import type { ReferenceStep } from '../ast/inline.ts';
import type { MarkerStyle } from '../ast/leaves.ts';
import { ALPHABET } from '../parse/body/marker.ts';
import { romanValue } from '../text/roman.ts';
import { once } from './once.ts';
import type { Outline, OutlineEntry } from './outline.ts';

/** Styles that a unit may be written in; plans call a Roman entry `phần` or `mục` as they like. */
const STYLES: Readonly<Record<ReferenceStep['unit'], readonly MarkerStyle[]>> = {
  part: ['part', 'roman', 'upperLetter', 'arabic'],
  chapter: ['chapter'],
  section: ['division', 'roman', 'upperLetter', 'arabic', 'decimal', 'letter'],
  article: ['article'],
  clause: ['arabic', 'decimal'],
  point: ['letter', 'upperLetter', 'arabic', 'decimal'],
  appendix: [],
};
const LETTERED: ReadonlySet<MarkerStyle> = new Set(['upperLetter', 'letter']);
const ROMAN: ReadonlySet<MarkerStyle> = new Set(['part', 'chapter', 'division', 'roman']);
const DIGITS = /^\d+(?:\.\d+)*$/u;

/** The single labels of a step: `1, 2 và 4` are three. */
export function labelsOf({ label }: ReferenceStep): string[] {
  return label === null ? [] : label.split(/, ?| và /u).filter((each) => each !== '');
}

function letterOf(label: string): number {
  return label.length === 1 ? ALPHABET.indexOf(label.toLowerCase()) + 1 : 0;
}

/** True where an entry shows a label that a reference writes. */
function shows({ marker, parent }: OutlineEntry, label: string): boolean {
  const { style, ordinals } = marker;
  if (DIGITS.test(label)) {
    const numbers = label.split('.').map(Number);
    const own = style === 'decimal' || parent === null ? ordinals : [...parent.marker.ordinals, ...ordinals];
    const shown = own.slice(own.length - numbers.length);
    return !LETTERED.has(style) && numbers.every((number, i) => number === shown[i]);
  }
  const last = ordinals.at(-1);
  if (LETTERED.has(style) && letterOf(label) === last) return true;
  return ROMAN.has(style) && romanValue(label) === last;
}

/** Entries by their last number: a document has many, and a reference means few. */
const byNumber: (outline: Outline) => ReadonlyMap<number, readonly OutlineEntry[]> = once(({ entries }) => {
  const found = new Map<number, OutlineEntry[]>();
  for (const entry of entries) {
    const number = entry.marker.ordinals.at(-1) ?? 0;
    const same = found.get(number);
    if (same === undefined) found.set(number, [entry]);
    else same.push(entry);
  }
  return found;
});

/** The last numbers that a label may show: `I` is a numeral and a letter. */
function numbersOf(label: string): Set<number> {
  return new Set(
    DIGITS.test(label)
      ? [Number(label.slice(label.lastIndexOf('.') + 1))]
      : [letterOf(label), romanValue(label) ?? 0].filter((number) => number > 0),
  );
}

function isStep(entry: OutlineEntry, step: ReferenceStep, labels: readonly string[]): boolean {
  return STYLES[step.unit].includes(entry.marker.style) && labels.some((label) => shows(entry, label));
}

/** True where the units around the innermost are met one after another on the way up from an entry. */
function standsIn(entry: OutlineEntry, steps: readonly ReferenceStep[]): boolean {
  let at = entry.parent;
  for (const step of steps.slice(0, -1).reverse()) {
    const labels = labelsOf(step);
    while (at !== null && !isStep(at, step, labels)) at = at.parent;
    if (at === null) return false;
    at = at.parent;
  }
  return true;
}

/** The entries that one label of the innermost unit may mean; empty where the outline has none. */
export function targetsOf(outline: Outline, steps: readonly ReferenceStep[], label: string): OutlineEntry[] {
  const innermost = steps.at(-1);
  if (innermost === undefined) return outline.entries;
  const found: OutlineEntry[] = [];
  for (const number of numbersOf(label)) {
    for (const entry of byNumber(outline).get(number) ?? [])
      if (isStep(entry, innermost, [label]) && standsIn(entry, steps)) found.push(entry);
  }
  return found;
}

/** True where the document numbers entries in a style that a unit may have. */
export function hasUnit(outline: Outline, unit: ReferenceStep['unit']): boolean {
  return outline.entries.some(({ marker }) => STYLES[unit].includes(marker.style));
}
