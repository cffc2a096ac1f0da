/** Edits that let references follow entries to their new numbers. */
import type { Analysis } from '../../analyse/analyse.ts';
import { once } from '../../analyse/once.ts';
import { outlineOf, type OutlineEntry } from '../../analyse/outline.ts';
import { labelsOf, targetsOf } from '../../analyse/reference-targets.ts';
import { TextRun } from '../../analyse/text-run.ts';
import type { CrossReference } from '../../ast/inline.ts';
import type { Edit } from '../../lint/finding.ts';
import { numeral } from './entry-labels.ts';

/** A reference by one label. */
interface Single {
  node: CrossReference;
  label: string;
}

/**
 * The references by one label (`phần IV của Kế hoạch`) that mean one entry
 * only: where two entries show a number nobody can tell which is meant.
 */
const referencesTo: (analysis: Analysis) => ReadonlyMap<OutlineEntry, readonly Single[]> = once(
  ({ nodes, root }) => {
    const found = new Map<OutlineEntry, Single[]>();
    for (const { node } of nodes.all('crossReference')) {
      const [step] = node.steps;
      if (node.target !== 'self' || step === undefined || node.steps.length > 1) continue;
      const [label, more] = labelsOf(step);
      const [target, other] = label === undefined ? [] : targetsOf(outlineOf(root), node.steps, label);
      if (label === undefined || more !== undefined || target === undefined || other !== undefined) continue;
      const same = found.get(target);
      if (same === undefined) found.set(target, [{ node, label }]);
      else same.push({ node, label });
    }
    return found;
  },
);

/**
 * The edits for references to entries that get new numbers.
 *
 * @param changes New ordinals by entry.
 */
export function renumberReferences(
  analysis: Analysis,
  changes: ReadonlyMap<OutlineEntry, readonly number[]>,
): Edit[] {
  const edits: Edit[] = [];
  for (const [entry, ordinals] of changes) {
    const text = numeral(entry.marker, ordinals);
    for (const { node, label } of referencesTo(analysis).get(entry) ?? []) {
      const run = new TextRun(node, analysis.source);
      const at = run.text.indexOf(` ${label}`);
      if (text === null || text === label || at < 0) continue;
      edits.push({ range: run.range(at + 1, at + 1 + label.length), text });
    }
  }
  return edits.sort((a, b) => a.range.start.offset - b.range.start.offset);
}
