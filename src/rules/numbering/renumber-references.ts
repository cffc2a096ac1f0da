/** Edits that let references follow entries to their new numbers. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Outline, OutlineEntry } from '../../analyse/outline.ts';
import { labelsOf, targetsOf } from '../../analyse/reference-targets.ts';
import { TextRun } from '../../analyse/text-run.ts';
import type { Edit } from '../../lint/finding.ts';
import { numeral } from './entry-labels.ts';

/**
 * The edits for references by one label (`phần IV của Kế hoạch`) that mean one
 * entry only: where two entries show a number nobody can tell which is meant.
 *
 * @param changes New ordinals by entry.
 */
export function renumberReferences(
  { nodes, source }: Analysis,
  outline: Outline,
  changes: ReadonlyMap<OutlineEntry, readonly number[]>,
): Edit[] {
  const edits: Edit[] = [];
  for (const { node } of nodes.all('crossReference')) {
    const [step] = node.steps;
    if (node.target !== 'self' || step === undefined || node.steps.length > 1) continue;
    const [label, more] = labelsOf(step);
    const [target, other] = label === undefined ? [] : targetsOf(outline, node.steps, label);
    if (label === undefined || more !== undefined || target === undefined || other !== undefined) continue;
    const ordinals = changes.get(target);
    const text = ordinals === undefined ? null : numeral(target.marker, ordinals);
    const run = new TextRun(node, source);
    const at = run.text.indexOf(` ${label}`);
    if (text === null || text === label || at < 0) continue;
    edits.push({ range: run.range(at + 1, at + 1 + label.length), text });
  }
  return edits;
}
