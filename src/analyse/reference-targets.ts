/** Which entries of a document's own outline a reference means. */
import type { ReferenceStep } from '../ast/inline.ts';
import type { MarkerStyle } from '../ast/leaves.ts';
import { ALPHABET } from '../parse/body/marker.ts';
import { romanValue } from '../text/roman.ts';
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

function below(entries: readonly OutlineEntry[]): OutlineEntry[] {
  return entries.flatMap((entry) => [...entry.children, ...below(entry.children)]);
}

/** The entries that one label of the innermost unit may mean; empty where the outline has none. */
export function targetsOf(outline: Outline, steps: readonly ReferenceStep[], label: string): OutlineEntry[] {
  let found: OutlineEntry[] = outline.entries;
  for (const [i, step] of steps.entries()) {
    const labels = i === steps.length - 1 ? [label] : labelsOf(step);
    const styles = STYLES[step.unit];
    const among = i === 0 ? found : below(found);
    found = among.filter(
      (entry) => styles.includes(entry.marker.style) && labels.some((each) => shows(entry, each)),
    );
  }
  return found;
}

/** True where the document numbers entries in a style that a unit may have. */
export function hasUnit(outline: Outline, unit: ReferenceStep['unit']): boolean {
  return outline.entries.some(({ marker }) => STYLES[unit].includes(marker.style));
}
