/** Edits that let references follow entries to their new numbers. */
import type { Analysis } from '../../analyse/analyse.ts';
import { once } from '../../analyse/once.ts';
import { outlineOf, type OutlineEntry } from '../../analyse/outline.ts';
import { labelsIn } from '../../analyse/reference-labels.ts';
import type { SourceText } from '../../analyse/text-run.ts';
import type { Edit } from '../../lint/finding.ts';
import { romanText } from '../../text/roman.ts';
import type { Range } from '../../text/place.ts';
import { replacing } from '../replacing.ts';
import { numeral } from './entry-labels.ts';

type Changes = ReadonlyMap<OutlineEntry, readonly number[]>;

/** A label in the words of a reference, and the one entry that it means. */
export interface BoundLabel {
  label: string;
  range: Range;
  target: OutlineEntry;
}

const DIGITS = /^\d+(?:\.\d+)*$/u;
const LETTERED: ReadonlySet<string> = new Set(['letter', 'upperLetter']);

/** The labels of all references inside a document by the entries whose numbers they show. */
const boundByEntry: (analysis: Analysis) => ReadonlyMap<OutlineEntry, readonly BoundLabel[]> = once(
  (analysis) => {
    const found = new Map<OutlineEntry, BoundLabel[]>();
    const add = (entry: OutlineEntry | null, bound: BoundLabel): void => {
      const same = entry === null ? [] : found.get(entry);
      if (same !== undefined) same.push(bound);
      else if (entry !== null) found.set(entry, [bound]);
    };
    for (const { node } of analysis.nodes.all('crossReference')) {
      if (node.target !== 'self' || node.steps.length === 0) continue;
      for (const { label, range, targets } of labelsIn(node, outlineOf(analysis.root), analysis.source)) {
        const [target, other] = targets;
        // One that may mean two entries means none for certain.
        if (target === undefined || other !== undefined) continue;
        const bound = { label, range, target };
        add(target, bound);
        // `mục 2.1` shows the number of 2 as well where 1 is no decimal.
        if (label.includes('.')) add(target.parent, bound);
      }
    }
    return found;
  },
);

/** What a reference must write for an entry once the numbers have changed. */
function newLabel({ label, target }: BoundLabel, changes: Changes): string | null {
  const numbersOf = (entry: OutlineEntry): readonly number[] => changes.get(entry) ?? entry.marker.ordinals;
  const own = numbersOf(target);
  const { parent, marker } = target;
  if (DIGITS.test(label)) {
    const isWhole = marker.style === 'decimal' || parent === null;
    const path = isWhole ? own : [...numbersOf(parent), ...own];
    // An entry that has become a decimal is called by its whole number.
    const length = own.length > marker.ordinals.length ? own.length : label.split('.').length;
    return path.slice(-length).join('.');
  }
  if (!LETTERED.has(marker.style)) return romanText(own.at(-1) ?? 0);
  const letter = numeral(marker, own);
  return letter !== null && label === label.toUpperCase() ? letter.toUpperCase() : letter;
}

/** The edit by which a label follows its entry; null where it needs none, or would lose what stands between its words. */
export function labelEdit(bound: BoundLabel, changes: Changes, source: SourceText): Edit | null {
  const text = newLabel(bound, changes);
  return text === null || text === bound.label ? null : replacing(source, bound.range, bound.label, text);
}

/**
 * The edits for references inside the document: `phần IV của Kế hoạch này`,
 * `mục 2, 3 phần IV`.
 *
 * @param changes New ordinals by entry.
 */
export function renumberReferences(analysis: Analysis, changes: Changes): Edit[] {
  const touched = new Set([...changes.keys()].flatMap((entry) => boundByEntry(analysis).get(entry) ?? []));
  return [...touched].flatMap((bound) => labelEdit(bound, changes, analysis.source) ?? []);
}
