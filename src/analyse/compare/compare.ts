import type { Analysis } from '../analyse.ts';
import { facts } from '../facts.ts';
import type { Comparison } from './comparison.ts';
import { compareFacts } from './facts.ts';
import { compareSections } from './sections.ts';

/** Where one is a plan and the other issues a plan with a decision, the plans are compared. */
function counterpart(analysis: Analysis, other: Analysis): Analysis {
  const type = other.root.documentType;
  if (type === null || analysis.root.documentType === type) return analysis;
  return analysis.attached.find(({ root }) => root.documentType === type) ?? analysis;
}

/**
 * Compares two documents: two versions of a plan, or a plan and the one of
 * its superior that it carries out.
 *
 * Sections are matched by their role and wording, whatever their numbers.
 * The frame (header, signature, recipients) is compared as facts.
 */
export function compare(old: Analysis, next: Analysis): Comparison {
  const before = counterpart(old, next);
  const after = counterpart(next, old);
  const sections = compareSections(before.root, after.root);
  const changes = compareFacts(facts(before), facts(after));
  const same = changes.length === 0 && sections.every(({ change }) => change === 'same');
  return { version: 1, same, sections, facts: changes };
}
