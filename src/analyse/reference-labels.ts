/** The labels that stand in the words of a reference, each with its place: `mục 1, 2 phần IV` has three. */
import type { CrossReference, ReferenceStep } from '../ast/inline.ts';
import { outlineUnits } from '../recognise/lexicon/outline-units.data.ts';
import type { Range } from '../text/place.ts';
import type { Outline, OutlineEntry } from './outline.ts';
import { labelsOf, targetsOf } from './reference-targets.ts';
import { TextRun, type SourceText } from './text-run.ts';

/** A label in the words of a reference, and the entries that it may mean. */
export interface ReferenceLabel {
  /** The step of the reference that it belongs to. */
  depth: number;
  label: string;
  range: Range;
  targets: readonly OutlineEntry[];
}

/** Where the labels of a step stand in the words of a reference; -1 where they stand elsewhere, shared with another. */
function labelsAt(words: string, { unit, label }: ReferenceStep): number {
  const text = words.toLowerCase();
  for (const [name, of] of outlineUnits) {
    const at = of === unit ? text.indexOf(`${name} ${(label ?? '').toLowerCase()}`) : -1;
    if (at >= 0) return at + name.length + 1;
  }
  return -1;
}

/** The labels of a reference to entries of an outline, step by step. */
export function labelsIn(reference: CrossReference, outline: Outline, source: SourceText): ReferenceLabel[] {
  const { steps } = reference;
  const run = new TextRun(reference, source);
  // A line end between the words is a blank, and keeps its length.
  const words = run.text.replaceAll(/\s/gu, ' ');
  return steps.flatMap((step, depth) => {
    const found: ReferenceLabel[] = [];
    let at = labelsAt(words, step);
    for (const label of at < 0 ? [] : labelsOf(step)) {
      at = words.indexOf(label, at);
      if (at < 0) break;
      const targets = targetsOf(outline, steps.slice(0, depth + 1), label);
      found.push({ depth, label, targets, range: run.range(at, at + label.length) });
      at += label.length;
    }
    return found;
  });
}
