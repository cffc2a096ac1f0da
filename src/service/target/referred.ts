/** What a reference means: an entry, an appendix, the document itself, a unit of another. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Mention } from '../../analyse/index-nodes.ts';
import { outlineOf } from '../../analyse/outline.ts';
import { labelsOf, targetsOf } from '../../analyse/reference-targets.ts';
import type { Citation, CrossReference } from '../../ast/inline.ts';
import { appendicesOf, labelKey, type Headed } from '../../rules/references/appendices.ts';
import { partOf, partsOf } from '../parts.ts';
import { byPlace, occurrenceAt, type Occurrence } from './places.ts';
import { boundLabels } from './sections.ts';
import type { Target } from './kinds.ts';

/** Units between a unit and the document that it belongs to: `của`, `tại`. */
const BETWEEN = 12;

/** The citation right behind a reference. */
function citationBehind({ node, ancestors }: Mention<CrossReference>): Citation | null {
  const { offset } = node.position.end;
  for (const sibling of ancestors.at(-1)?.children ?? []) {
    const { start } = sibling.position;
    if (sibling.type === 'citation' && start.offset >= offset && start.offset <= offset + BETWEEN)
      return sibling;
  }
  return null;
}

/** The appendices that a label may mean; all where it has none. */
function appendicesNamed(label: string | null, part: Analysis): Headed[] {
  const { headed } = appendicesOf(part);
  if (label === null) return headed;
  const keys = new Set(labelsOf({ unit: 'appendix', label }).map(labelKey));
  return headed.filter((each) => each.label !== null && keys.has(each.label));
}

function appendixMeant({ node }: Mention<CrossReference>, part: Analysis): Target | null {
  const [first, ...rest] = node.steps;
  if (first?.unit !== 'appendix') return null;
  const origin = node.position;
  const appendices = appendicesNamed(first.label, part);
  const [only, other] = appendices;
  const innermost = rest.at(-1);
  if (innermost !== undefined && only !== undefined && other === undefined) {
    const own = partOf(part, only.appendix);
    const entries = labelsOf(innermost).flatMap((label) => targetsOf(outlineOf(only.appendix), rest, label));
    if (entries.length > 0) return { kind: 'entry', origin, part: own, entries, onNumber: false };
  }
  return appendices.length === 0 ? null : { kind: 'appendix', origin, appendices };
}

/** The titles of appendices with the references that mean them, in the order of the source. */
export function placesOfAppendices(appendices: readonly Headed[], main: Analysis): Occurrence[] {
  const wanted = new Set(appendices.map(({ title }) => title));
  const references = partsOf(main).flatMap((part) =>
    part.nodes.all('crossReference').filter(({ node: { target, steps } }) => {
      const [first] = steps;
      return (
        target === 'self' &&
        first?.unit === 'appendix' &&
        appendicesNamed(first.label, part).some(({ title }) => wanted.has(title))
      );
    }),
  );
  return [
    ...appendices.map(({ title }) => occurrenceAt(title.position, true)),
    ...references.map(({ node }) => occurrenceAt(node.position, false)),
  ].sort(byPlace);
}

/** What a reference means at a cursor: of `mục 1, 2 phần IV` the label that it stands on, else the innermost. */
export function meantBy(mention: Mention<CrossReference>, offset: number, part: Analysis): Target | null {
  const { node } = mention;
  if (node.target === 'other') {
    const citation = citationBehind(mention);
    return citation === null ? null : { kind: 'elsewhere', origin: node.position, reference: node, citation };
  }
  if (node.steps.length === 0) return { kind: 'own', origin: node.position, part, numbered: null };
  const appendix = appendixMeant(mention, part);
  if (appendix !== null) return appendix;
  const labels = boundLabels(mention, part);
  const at = labels.find(({ range }) => range.start.offset <= offset && offset <= range.end.offset);
  if (at !== undefined)
    return at.targets.length === 0
      ? null
      : { kind: 'entry', origin: at.range, part, entries: at.targets, onNumber: true };
  const innermost = node.steps.length - 1;
  const entries = labels.filter(({ depth }) => depth === innermost).flatMap(({ targets }) => targets);
  return entries.length === 0
    ? null
    : { kind: 'entry', origin: node.position, part, entries, onNumber: false };
}
