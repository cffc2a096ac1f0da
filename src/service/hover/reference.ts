/** Where a reference to a part of the document leads. */
import type { Analysis } from '../../analyse/analyse.ts';
import { outlineOf, type OutlineEntry } from '../../analyse/outline.ts';
import { labelsOf, targetsOf } from '../../analyse/reference-targets.ts';
import { headingOf } from '../../analyse/text-of.ts';
import type { CrossReference } from '../../ast/inline.ts';
import { plainText } from '../../ast/plain-text.ts';
import { fill, type Language } from '../../lint/messages.ts';
import { appendicesOf, labelKey } from '../../rules/references/appendices.ts';
import { collapse } from '../../text/letters.ts';
import { shortened, type Block, type Line } from '../popup.ts';
import { HOVER_WORDS } from '../words/hover.ts';

/** Entries that one reference may lead to; of more, none is surely meant. */
const MOST_TARGETS = 4;
const LONGEST = 120;

function entryLine({ marker, node }: OutlineEntry, language: Language): Line {
  const words = shortened(plainText(headingOf(node) ?? node), LONGEST);
  const heading = `${collapse(marker.value)} ${words}`;
  const { line } = marker.position.start;
  return [fill(HOVER_WORDS[language].headingAt, { heading, line })];
}

function appendixLines(analysis: Analysis, label: string | null, language: Language): Line[] {
  const { headed, others } = appendicesOf(analysis);
  const key = label === null ? null : labelKey(label);
  const found = headed.filter((each) =>
    key === null ? headed.length === 1 && others === 0 : each.label === key,
  );
  return found.slice(0, 1).map(({ title }): Line => {
    const { line } = title.position.start;
    return [fill(HOVER_WORDS[language].headingAt, { heading: plainText(title), line })];
  });
}

/** Empty where the reference leads to no entry: that is for a rule to say. */
export function referenceBlocks(analysis: Analysis, node: CrossReference, language: Language): Block[] {
  const innermost = node.steps.at(-1);
  if (node.target !== 'self' || innermost === undefined) return [];
  const labels = labelsOf(innermost);
  let lines: Line[];
  if (innermost.unit === 'appendix') lines = appendixLines(analysis, labels[0] ?? null, language);
  else {
    const outline = outlineOf(analysis.root);
    const targets = labels.flatMap((label) => targetsOf(outline, node.steps, label));
    if (targets.length > MOST_TARGETS) return [];
    lines = targets.map((target) => entryLine(target, language));
  }
  return lines.length === 0 ? [] : [lines];
}
