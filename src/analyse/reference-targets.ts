/** Which entries of a document's own outline a reference means. */
import type { ReferenceStep } from '../ast/inline.ts';
import type { MarkerStyle } from '../ast/leaves.ts';
import { ALPHABET } from '../parse/body/marker.ts';
import { countFront } from '../text/bisect.ts';
import { addTo } from '../text/group-by.ts';
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

/** An entry with its place among all, and the place behind the last below it. */
interface Spot {
  entry: OutlineEntry;
  at: number;
  end: number;
  parent: Spot | null;
}

/** What an entry may be called: its number, and with it those that stand in front of it in a decimal. */
function namesOf({ marker, parent }: OutlineEntry): string[] {
  const { style, ordinals } = marker;
  const own = style === 'decimal' || parent === null ? ordinals : [...parent.marker.ordinals, ...ordinals];
  const names: string[] = [];
  for (let i = own.length - 1; i >= 0; i -= 1) names.push(`${style} ${own.slice(i).join('.')}`);
  return names;
}

/** The names that a label means in the styles of a unit. */
function namesMeant(unit: ReferenceStep['unit'], label: string): string[] {
  const digits = DIGITS.test(label) ? label.split('.').map(Number).join('.') : null;
  const letter = letterOf(label);
  const roman = romanValue(label);
  const names: string[] = [];
  for (const style of STYLES[unit]) {
    if (digits !== null) {
      if (!LETTERED.has(style)) names.push(`${style} ${digits}`);
    } else if (LETTERED.has(style)) {
      if (letter > 0) names.push(`${style} ${String(letter)}`);
    } else if (ROMAN.has(style) && roman !== null) names.push(`${style} ${String(roman)}`);
  }
  return names;
}

function byPlace(a: Spot, b: Spot): number {
  return a.at - b.at;
}

function isAmong(spots: readonly Spot[], { at }: Spot): boolean {
  return spots[countFront(spots, (each) => each.at < at)]?.at === at;
}

/** Those of `inner` that stand below one of `outer`; the shorter list is walked, in the longer one is searched. */
function below(outer: readonly Spot[], inner: readonly Spot[]): Spot[] {
  const found: Spot[] = [];
  if (inner.length <= outer.length) {
    for (const spot of inner) {
      let above = spot.parent;
      while (above !== null && !isAmong(outer, above)) above = above.parent;
      if (above !== null) found.push(spot);
    }
    return found;
  }
  let done = 0;
  for (const { at, end } of outer) {
    if (at < done) continue;
    for (let i = countFront(inner, (each) => each.at <= at); i < inner.length; i += 1) {
      const spot = inner[i];
      if (spot === undefined || spot.at >= end) break;
      found.push(spot);
    }
    done = end;
  }
  return found;
}

/** The entries of an outline by what references call them; each reference is looked up once. */
class Targets {
  readonly #byName = new Map<string, Spot[]>();
  readonly #known = new Map<string, OutlineEntry[]>();
  readonly #styles = new Set<MarkerStyle>();

  constructor({ entries }: Outline) {
    const spots = new Map<OutlineEntry, Spot>();
    entries.forEach((entry, at) => {
      const parent = entry.parent === null ? null : (spots.get(entry.parent) ?? null);
      const spot: Spot = { entry, at, end: at + 1, parent };
      for (let above = parent; above !== null; above = above.parent) above.end = at + 1;
      spots.set(entry, spot);
      this.#styles.add(entry.marker.style);
      for (const name of namesOf(entry)) addTo(this.#byName, name, spot);
    });
  }

  has(unit: ReferenceStep['unit']): boolean {
    return STYLES[unit].some((style) => this.#styles.has(style));
  }

  of(steps: readonly ReferenceStep[], label: string): OutlineEntry[] {
    const key = `${steps.map((step) => `${step.unit} ${step.label ?? ''}`).join('|')}|${label}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    let found: Spot[] | null = null;
    for (const [i, step] of steps.entries()) {
      const named = this.#named(step.unit, i === steps.length - 1 ? [label] : labelsOf(step));
      found = found === null ? named : below(found, named);
    }
    const targets = (found ?? []).map(({ entry }) => entry);
    this.#known.set(key, targets);
    return targets;
  }

  #named(unit: ReferenceStep['unit'], labels: readonly string[]): Spot[] {
    const names = new Set(labels.flatMap((label) => namesMeant(unit, label)));
    const lists = [...names].map((name) => this.#byName.get(name)).filter((list) => list !== undefined);
    const [only] = lists;
    return lists.length === 1 && only !== undefined ? only : [...new Set(lists.flat())].sort(byPlace);
  }
}

const targetsIn: (outline: Outline) => Targets = once((outline) => new Targets(outline));

/** The entries that one label of the innermost unit may mean; empty where the outline has none. */
export function targetsOf(
  outline: Outline,
  steps: readonly ReferenceStep[],
  label: string,
): readonly OutlineEntry[] {
  return targetsIn(outline).of(steps, label);
}

/** True where the document numbers entries in a style that a unit may have. */
export function hasUnit(outline: Outline, unit: ReferenceStep['unit']): boolean {
  return targetsIn(outline).has(unit);
}
