/** Automatic numbering (ISO/IEC 29500-1, 17.9): what Word writes in front of a paragraph though no run holds it. */
import { attribute, childOf, childrenOf, isOn, valueOf, type XmlElement } from '../xml/element.ts';
import { formatNumber } from './labels.ts';

/** Levels that a list has. */
const LEVELS = 9;
/** Letters that the text of a level may have; Word takes no more. */
const LONGEST_TEXT = 255;
const PLACE = /%([1-9])/gu;

/** One level of a list as it is in force, overrides included. */
export interface Level {
  start: number;
  format: string;
  /** `%1.%2.` */
  text: string;
  /** What stands between the number and the words. */
  suffix: 'tab' | 'space' | 'nothing';
  /** The level whose next number starts this one anew; 0 for none, null for any that is higher. */
  restart: number | null;
  /** Whether numbers of higher levels are shown in digits whatever their own format. */
  isLegal: boolean;
  element: XmlElement;
}

interface List {
  /** Lists of one abstract definition go on counting in one another. */
  abstractId: string;
  levels: readonly (Level | null)[];
  /** Levels that this list starts anew though the others of its definition have counted. */
  starts: ReadonlyMap<number, number>;
}

function numberOf(text: string | null, otherwise: number): number {
  const value = Number(text ?? '');
  return text === null || !Number.isInteger(value) ? otherwise : value;
}

/** A format that older programs do not know is written beside one that they do. */
function formatOf(level: XmlElement): string {
  const own = valueOf(level, 'w:numFmt');
  const fallback = childOf(childOf(level, 'mc:AlternateContent'), 'mc:Fallback');
  return own ?? valueOf(fallback, 'w:numFmt') ?? 'decimal';
}

function readLevel(element: XmlElement): Level {
  const suffix = valueOf(element, 'w:suff');
  const restart = valueOf(element, 'w:lvlRestart');
  return {
    start: numberOf(valueOf(element, 'w:start'), 0),
    format: formatOf(element),
    text: (valueOf(element, 'w:lvlText') ?? '').slice(0, LONGEST_TEXT),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restart: restart === null ? null : numberOf(restart, 0),
    isLegal: isOn(element, 'w:isLgl'),
    element,
  };
}

function levelsIn(element: XmlElement): (Level | null)[] {
  const levels: (Level | null)[] = Array.from({ length: LEVELS }, () => null);
  for (const each of childrenOf(element, 'w:lvl')) {
    const at = numberOf(attribute(each, 'w:ilvl'), -1);
    if (at >= 0 && at < LEVELS) levels[at] = readLevel(each);
  }
  return levels;
}

/** What counts along a document. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  /** The last number of each level, by abstract definition. */
  readonly #counts = new Map<string, (number | null)[]>();
  readonly #started = new Set<string>();

  /** @param root The part `numbering.xml`; null where a document has none. */
  constructor(root: XmlElement | null) {
    if (root === null) return;
    const abstract = new Map(
      childrenOf(root, 'w:abstractNum').map((each) => [attribute(each, 'w:abstractNumId') ?? '', each]),
    );
    // Read once for each definition: any number of lists may share one that is long.
    const known = new Map<XmlElement, (Level | null)[]>();
    const levelsOf = (definition: XmlElement): (Level | null)[] => {
      const levels = known.get(definition) ?? levelsIn(definition);
      known.set(definition, levels);
      return [...levels];
    };
    const byStyle = new Map(
      [...abstract.values()].map((each) => [valueOf(each, 'w:styleLink'), each] as const),
    );
    for (const num of childrenOf(root, 'w:num')) {
      const abstractId = valueOf(num, 'w:abstractNumId') ?? '';
      const own = abstract.get(abstractId);
      // A definition may only name a style, whose own definition holds the levels.
      const link = own === undefined ? null : valueOf(own, 'w:numStyleLink');
      const definition = link === null ? own : (byStyle.get(link) ?? own);
      if (definition === undefined) continue;
      const levels = levelsOf(definition);
      const starts = new Map<number, number>();
      for (const override of childrenOf(num, 'w:lvlOverride')) {
        const at = numberOf(attribute(override, 'w:ilvl'), 0);
        const level = childOf(override, 'w:lvl');
        if (level !== null && at in levels) levels[at] = readLevel(level);
        const start = valueOf(override, 'w:startOverride');
        if (start !== null) starts.set(at, numberOf(start, 1));
      }
      this.#lists.set(attribute(num, 'w:numId') ?? '', { abstractId, levels, starts });
    }
  }

  /** A level of a list; null where there is none. */
  level(numId: string, at: number): Level | null {
    return this.#lists.get(numId)?.levels[at] ?? null;
  }

  /** The level of a list at which a style stands; null where it names none for it. */
  levelOfStyle(numId: string, style: string): number | null {
    const levels = this.#lists.get(numId)?.levels ?? [];
    const at = levels.findIndex((level) => level !== null && valueOf(level.element, 'w:pStyle') === style);
    return at === -1 ? null : at;
  }

  /** Counts one paragraph. @returns Its number as written, without what stands behind it; null where it has none. */
  next(numId: string, at: number): string | null {
    const list = this.#lists.get(numId);
    const level = list?.levels[at] ?? null;
    if (list === undefined || level === null) return null;
    const counts = this.#countsOf(list.abstractId);
    const key = `${numId} ${String(at)}`;
    const override = this.#started.has(key) ? undefined : list.starts.get(at);
    this.#started.add(key);
    // A higher level that was skipped counts as begun: behind `1.1.` comes `2.`, as Word and LibreOffice have it.
    for (let above = 0; above < at; above += 1) counts[above] ??= list.levels[above]?.start ?? null;
    const last = counts[at] ?? null;
    counts[at] = override ?? (last === null ? level.start : last + 1);
    for (let below = at + 1; below < LEVELS; below += 1)
      if (restarts(list.levels[below] ?? null, at)) counts[below] = null;
    return labelOf(list, level, counts);
  }

  #countsOf(abstractId: string): (number | null)[] {
    const known = this.#counts.get(abstractId);
    if (known !== undefined) return known;
    const counts: (number | null)[] = Array.from({ length: LEVELS }, () => null);
    this.#counts.set(abstractId, counts);
    return counts;
  }
}

function restarts(level: Level | null, higher: number): boolean {
  if (level === null || level.restart === 0) return false;
  return level.restart === null || higher < level.restart;
}

function labelOf({ levels }: List, level: Level, counts: readonly (number | null)[]): string {
  if (level.format === 'bullet') return level.text;
  return level.text.replace(PLACE, (_, digit: string) => {
    const at = Number(digit) - 1;
    const shown = levels[at] ?? null;
    const value = counts[at] ?? shown?.start ?? 1;
    const isDigits = level.isLegal && shown !== level;
    return formatNumber(value, isDigits ? 'decimal' : (shown?.format ?? 'decimal'));
  });
}
