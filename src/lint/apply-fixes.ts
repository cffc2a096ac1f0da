/** Mends a text by the fixes of its findings, one pass at a time. */
import type { Edit, Finding, Fix } from './finding.ts';

/** Which fixes are applied. */
export interface ApplyOptions {
  /** Whether fixes that guess are applied as well; only safe ones unless given. */
  unsafe?: boolean;
}

/** What one pass came to. */
export interface Pass {
  text: string;
  /** The findings whose fixes were applied: safe fixes first, then by place. */
  applied: Finding[];
  /** What was done to the text, in its order. */
  edits: readonly Edit[];
}

/** The fix of a finding that is applied: the first that is allowed; null where none is. */
export function fixOf({ fixes }: Finding, { unsafe = false }: ApplyOptions): Fix | null {
  return fixes.find(({ safety }) => unsafe || safety === 'safe') ?? null;
}

/** A fix that can be made as far as it alone goes. */
interface Candidate {
  finding: Finding;
  safety: Fix['safety'];
  /** In the order of the text, equal ones once. */
  edits: readonly [Edit, ...Edit[]];
}

function byPlace({ range: a }: Edit, { range: b }: Edit): number {
  return a.start.offset - b.start.offset || a.end.offset - b.end.offset;
}

function isSame(a: Edit, b: Edit): boolean {
  return byPlace(a, b) === 0 && a.text === b.text;
}

function fits({ range: { start, end } }: Edit, text: string): boolean {
  return start.offset >= 0 && start.offset <= end.offset && end.offset <= text.length;
}

function changes({ range: { start, end }, text: replacement }: Edit, text: string): boolean {
  return text.slice(start.offset, end.offset) !== replacement;
}

/**
 * The edits of one fix in order, equal ones once; null where they change
 * nothing, or cannot all be made: two overlap or say different things of one
 * place, or one lies outside the text. Two that only meet can be made.
 */
function inOrder(edits: readonly Edit[], text: string): Candidate['edits'] | null {
  if (!edits.every((edit) => fits(edit, text)) || !edits.some((edit) => changes(edit, text))) return null;
  const [first, ...others] = [...edits].sort(byPlace);
  if (first === undefined) return null;
  const ordered: [Edit, ...Edit[]] = [first];
  let last = first;
  for (const edit of others) {
    if (isSame(edit, last)) continue;
    if (edit.range.start.offset < last.range.end.offset || byPlace(edit, last) === 0) return null;
    ordered.push(edit);
    last = edit;
  }
  return ordered;
}

/** What is certain goes before what guesses; then by place and rule, so that every run does the same. */
function byPrecedence(a: Candidate, b: Candidate): number {
  if (a.safety !== b.safety) return a.safety === 'safe' ? -1 : 1;
  const ids = a.finding.ruleId < b.finding.ruleId ? -1 : a.finding.ruleId > b.finding.ruleId ? 1 : 0;
  return byPlace(a.edits[0], b.edits[0]) || ids;
}

/** The edits that a pass makes, none touching another fix's. */
class Accepted {
  readonly #edits: Edit[] = [];
  readonly #keys = new Set<string>();
  /** 1 where an edit stands, both its ends included: two edits that only meet may mean one place. */
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length + 1);
  }

  /** Takes all edits of a fix, or none. What is equal to an accepted edit is already made. */
  take(edits: readonly Edit[]): boolean {
    const own = edits.filter((edit) => !this.#keys.has(keyOf(edit)));
    if (own.some(({ range }) => this.#stretch(range).includes(1))) return false;
    for (const edit of own) {
      this.#stretch(edit.range).fill(1);
      this.#keys.add(keyOf(edit));
      this.#edits.push(edit);
    }
    return true;
  }

  #stretch({ start, end }: Edit['range']): Uint8Array {
    return this.#taken.subarray(start.offset, end.offset + 1);
  }

  /** All of them, in the order of the text. */
  all(): readonly Edit[] {
    return this.#edits.sort(byPlace);
  }
}

/** Makes edits that are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let mended = '';
  let at = 0;
  for (const { range, text: replacement } of edits) {
    mended += text.slice(at, range.start.offset) + replacement;
    at = range.end.offset;
  }
  return mended + text.slice(at);
}

function keyOf({ range: { start, end }, text }: Edit): string {
  return `${String(start.offset)} ${String(end.offset)} ${text}`;
}

/** One pass, with the findings that it mended. */
export function applyPass(text: string, findings: readonly Finding[], options: ApplyOptions = {}): Pass {
  const candidates = findings.flatMap((finding): Candidate[] => {
    const fix = fixOf(finding, options);
    const edits = fix === null ? null : inOrder(fix.edits, text);
    return fix === null || edits === null ? [] : [{ finding, safety: fix.safety, edits }];
  });
  if (candidates.length === 0) return { text, applied: [], edits: [] };
  const accepted = new Accepted(text.length);
  const applied = candidates.sort(byPrecedence).filter(({ edits }) => accepted.take(edits));
  const edits = accepted.all();
  return { text: applyEdits(text, edits), applied: applied.map(({ finding }) => finding), edits };
}

/**
 * Applies the fixes of findings to the text in which they were found.
 *
 * Of each finding the first fix that is allowed is taken, with all its edits
 * or none. A fix that touches one taken before waits: lint the result and
 * apply again, or let `fix` do so.
 *
 * @param text The text that was checked.
 * @param findings What was found in it.
 */
export function applyFixes(text: string, findings: readonly Finding[], options: ApplyOptions = {}): string {
  return applyPass(text, findings, options).text;
}
