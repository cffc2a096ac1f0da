/** What mending a document comes to, as far as it can be proposed inside it. */
import type { Edit, Finding } from '../../lint/finding.ts';
import { fixOf } from '../../lint/apply-fixes.ts';
import { joinEdits } from '../../lint/join-edits.ts';
import { fixInPasses, type FixOptions } from '../../rules/fix.ts';
import type { DocxDocument } from '../read.ts';
import { changeOf } from './change.ts';
import { Places } from './places.ts';
import { revisionOf } from './revisions.ts';

export interface Proposal {
  /** Edits of the text, in order and without overlap. */
  edits: Edit[];
  /** Findings whose fix cannot be made in the document: it touches numbers that Word writes by itself, the lines of a table, or letters in an old font. */
  left: number;
}

/**
 * The edits that mend a document. A fix is proposed with all its edits or not
 * at all: half of a renumbering is worse than none.
 */
export function proposeEdits(document: DocxDocument, options: FixOptions = {}): Proposal {
  const main = document.package.part(document.package.main);
  if (main === null) return { edits: [], left: 0 };
  const places = new Places(document, main);
  const { text } = places;
  const canMake = (edit: Edit): boolean => {
    const change = changeOf(text, edit);
    return change === null || revisionOf(places, change) !== null;
  };
  let left = 0;
  const counted = new Set<string>();
  const narrow = (finding: Finding, now: string): Finding | null => {
    const fix = now === text ? fixOf(finding, options) : null;
    if (fix === null || fix.edits.every(canMake)) return finding;
    const key = `${finding.ruleId} ${String(finding.range.start.offset)} ${finding.message}`;
    if (!counted.has(key)) left += 1;
    counted.add(key);
    return null;
  };
  const { passes } = fixInPasses(text, { ...options, narrow });
  const all = joinEdits(text, passes);
  if (all.every(canMake)) return { edits: all, left };
  // What later passes do may reach where nothing can be written; the first one does not.
  return { edits: joinEdits(text, passes.slice(0, 1)), left };
}
