/**
 * Holds a finding back by comments. A comment stands for a blank line, which
 * not every place bears: inside a table, or in the middle of a paragraph, it
 * would tear what it stands in. What is offered has been tried: the document
 * reads as before, and what is held back is gone.
 */
import { analyse } from '../../analyse/analyse.ts';
import { applyEdits } from '../../lint/apply-fixes.ts';
import type { Edit, Finding } from '../../lint/finding.ts';
import { malformedSuppression, unusedSuppression } from '../../lint/own-rules.ts';
import { moveSuppressions } from '../../lint/suppress/move.ts';
import { lint } from '../../rules/lint.ts';
import { parseText } from '../parse-text.ts';
import type { Reading } from '../reading.ts';
import { ACTION_WORDS } from '../words/actions.ts';
import { holdLine, holdLines, type LineSpan } from './comment-lines.ts';
import { isSameTree } from './same-tree.ts';

/** What is wrong with suppressions cannot be suppressed. */
const NEVER: ReadonlySet<string> = new Set([malformedSuppression.id, unusedSuppression.id]);
/** Parts that are too much to hold a rule back in for the sake of one place. */
const TOO_LARGE: ReadonlySet<string> = new Set(['document', 'appendix', 'section', 'article', 'preamble']);
/** Lines that are held back at most, but for a table, in which no comment can stand at all. */
const MOST_LINES = 40;
/** Units that are read anew for one finding before it is given up: two dozen readings of a usual plan. */
const MOST_UNITS = 500_000;
/** What is tried of any document: above the lines, and around the first. */
const FEWEST_TRIES = 2;

/** True for a finding that comments can hold back. */
export function canSuppress({ ruleId }: Finding): boolean {
  return !NEVER.has(ruleId);
}

function keyOf({ ruleId, message }: Finding): string {
  return `${ruleId}\n${message}`;
}

function byPlace(a: Edit, b: Edit): number {
  return a.range.start.offset - b.range.start.offset;
}

/** All places of a finding, each as a finding of its own. */
function placesOf(reading: Reading, finding: Finding): readonly Finding[] {
  const key = keyOf(finding);
  return reading.places.filter((each) => keyOf(each) === key);
}

/** How often each thing is said. */
function countsOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

/** What is said less often than before, and how much; null where anything is said more often. */
function goneFrom(before: readonly Finding[], after: readonly Finding[]): Map<string, number> | null {
  const counts = countsOf(before);
  for (const finding of after) {
    const count = counts.get(keyOf(finding)) ?? 0;
    if (count === 0) return null;
    if (count === 1) counts.delete(keyOf(finding));
    else counts.set(keyOf(finding), count - 1);
  }
  return counts;
}

/** Tries comments out, as often as is bearable. */
class Trial {
  readonly #reading: Reading;
  #tries = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** True where comments hold back some places, nothing of another rule, and change nothing else. */
  async holds(edits: readonly Edit[], held: readonly Finding[]): Promise<boolean> {
    const rule = held[0]?.ruleId;
    const { options, document, tree, places } = this.#reading;
    const most = Math.max(FEWEST_TRIES, Math.floor(MOST_UNITS / (document.text.length + 1)));
    if (rule === undefined || this.#tries >= most) return false;
    this.#tries += 1;
    const read = await parseText(applyEdits(document.text, edits));
    if (!isSameTree(tree, read)) return false;
    const suppressions = moveSuppressions(options.suppressions ?? [], edits);
    const found = lint(analyse(read, options), { ...options, suppressions, apart: true });
    const gone = goneFrom(places, found);
    if (gone === null || [...gone.keys()].some((key) => !key.startsWith(`${rule}\n`))) return false;
    return [...countsOf(held)].every(([key, count]) => (gone.get(key) ?? 0) >= count);
  }
}

/** The stretches of lines around a place that comments may enclose, the smallest first. */
function spansAround(reading: Reading, { range }: Finding): LineSpan[] {
  const { line, offset } = range.start;
  const spans: LineSpan[] = [{ from: line, to: line }];
  const nodes =
    reading.leaves.at(offset).length > 0 ? reading.leaves.at(offset) : reading.leaves.at(offset - 1);
  for (const { type, position } of [...nodes].reverse()) {
    if (TOO_LARGE.has(type)) break;
    const { from, to } = spans.at(-1) ?? { from: line, to: line };
    const next = { from: Math.min(from, position.start.line), to: Math.max(to, position.end.line) };
    if (type !== 'table' && next.to - next.from >= MOST_LINES) break;
    if (next.from < from || next.to > to) spans.push(next);
  }
  return spans;
}

/** What holds back one place: a comment above it, else comments around the smallest part that bears them. */
async function holdPlace(
  reading: Reading,
  place: Finding,
  trial: Trial,
  reason: string,
): Promise<readonly Edit[] | null> {
  const { ruleId, range } = place;
  const above = holdLine(reading, range.start.line, ruleId, reason);
  if (await trial.holds(above, [place])) return above;
  for (const span of spansAround(reading, place)) {
    const around = holdLines(reading, span, ruleId, reason);
    if (await trial.holds(around, [place])) return around;
  }
  return null;
}

/** Comments that say the same at the same place are written once. */
function once(edits: readonly Edit[]): Edit[] {
  const seen = new Set<string>();
  return [...edits].sort(byPlace).filter(({ range, text }) => {
    const key = `${String(range.start.offset)} ${text}`;
    return seen.size < seen.add(key).size;
  });
}

/**
 * The comments that hold a finding back at all its places.
 *
 * @returns Null where no comments can.
 */
export async function suppress(reading: Reading, finding: Finding): Promise<readonly Edit[] | null> {
  if (!canSuppress(finding)) return null;
  const places = placesOf(reading, finding);
  const trial = new Trial(reading);
  const { reason } = ACTION_WORDS[reading.options.lang];
  const hold = ({ range }: Finding): Edit[] => holdLine(reading, range.start.line, finding.ruleId, reason);
  const above = once(places.flatMap(hold));
  if (await trial.holds(above, places)) return above;
  const edits: Edit[] = [];
  for (const place of places) {
    const held = await holdPlace(reading, place, trial, reason);
    if (held === null) return null;
    edits.push(...held);
  }
  const all = once(edits);
  return (await trial.holds(all, places)) ? all : null;
}
