/** Mends a document until nothing is left that may be mended. */
import { analyse } from '../analyse/analyse.ts';
import { applyPass, type ApplyOptions } from '../lint/apply-fixes.ts';
import type { Edit, Finding } from '../lint/finding.ts';
import { moveSuppressions } from '../lint/suppress/move.ts';
import type { Suppression } from '../lint/suppress/suppression.ts';
import { parse, type ParseOptions } from '../parse/parse-markdown.ts';
import { lint, type CheckOptions } from './lint.ts';

/** What mending takes, besides what a check takes. */
export interface FixOptions extends CheckOptions, ParseOptions, ApplyOptions {
  /** Which findings may be mended; all unless given. */
  where?: (finding: Finding) => boolean;
}

/** What mending came to. */
export interface Fixed {
  /** The mended text. */
  text: string;
  /** What was mended, in the order in which it was; places are those of the text it was found in. */
  applied: Finding[];
  /** What a check finds in the mended text. */
  findings: Finding[];
  /** The suppressions given, moved along with their lines. */
  suppressions: readonly Suppression[];
}

export interface PassOptions extends FixOptions {
  /** Narrows a finding down to what may be mended of it in the text that it is found in; null for nothing. */
  narrow?: (finding: Finding, text: string) => Finding | null;
}

/** With what was done to the text. */
export interface FixedInPasses extends Fixed {
  /** The edits of each pass in order; those of a pass are to the text that the one before it left. */
  passes: (readonly Edit[])[];
}

/** Fixes that wait for others, and what they bring to light, are done well before this; what goes on in its second half does not rest. */
const MOST_PASSES = 10;
/** Where so many rounds of leaving rules out bring no rest, nothing is mended at all. */
const MOST_ROUNDS = 5;

/** Mends with all rules but some, until nothing is left to apply or it shows that there is no rest. */
function settle(
  text: string,
  options: PassOptions,
  left: ReadonlySet<string>,
): FixedInPasses | { restless: string[] } {
  const { where = () => true, narrow = (finding: Finding): Finding => finding } = options;
  /** Texts met so far, with the number of the pass that each went into. */
  const seen = new Map<string, number>();
  const mended: Finding[][] = [];
  const passes: (readonly Edit[])[] = [];
  let now = text;
  let suppressions = options.suppressions ?? [];
  for (;;) {
    const findings = lint(analyse(parse(now, options), options), { ...options, suppressions });
    const allowed = findings
      .filter((finding) => !left.has(finding.ruleId) && where(finding))
      .flatMap((finding) => narrow(finding, now) ?? []);
    const { text: next, applied, edits } = applyPass(now, allowed, options);
    if (applied.length === 0) return { text: now, applied: mended.flat(), findings, suppressions, passes };
    seen.set(now, passes.length);
    mended.push(applied);
    passes.push(edits);
    const again = seen.get(next) ?? (passes.length === MOST_PASSES ? MOST_PASSES / 2 : null);
    if (again !== null)
      return { restless: mended.slice(again).flatMap((pass) => pass.map(({ ruleId }) => ruleId)) };
    now = next;
    suppressions = moveSuppressions(suppressions, edits);
  }
}

/** Mends with all rules that come to rest; `isDone` where that is all of them. */
function mend(text: string, options: PassOptions): FixedInPasses & { isDone: boolean } {
  const left = new Set<string>();
  for (;;) {
    const outcome = settle(text, options, left);
    if ('text' in outcome) return { ...outcome, isDone: left.size === 0 };
    for (const id of outcome.restless) left.add(id);
  }
}

/** Mends a document as `fix` does, and tells what each pass did to it. */
export function fixInPasses(text: string, options: PassOptions = {}): FixedInPasses {
  const { suppressions = [] } = options;
  let fixed: FixedInPasses = { text, applied: [], findings: [], suppressions, passes: [] };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    // A rule that was left out may rest once the others have done their work.
    const { isDone, ...next } = mend(fixed.text, { ...options, suppressions: fixed.suppressions });
    const isSame = next.text === fixed.text;
    fixed = {
      ...next,
      applied: [...fixed.applied, ...next.applied],
      passes: [...fixed.passes, ...next.passes],
    };
    if (isDone || isSame) return fixed;
  }
  const findings = lint(analyse(parse(text, options), options), options);
  return { text, applied: [], findings, suppressions, passes: [] };
}

/**
 * Mends a document: applies the fixes of what a check finds, checks the
 * result, and so on until nothing is left to apply.
 *
 * Only safe fixes are applied unless `unsafe` is given. A fix must hold: rules
 * whose fixes undo one another, or call for themselves again and again, are
 * left out from the start. Mending twice gives the same as once.
 *
 * @param text The document.
 */
export function fix(text: string, options: FixOptions = {}): Fixed {
  const { text: mended, applied, findings, suppressions } = fixInPasses(text, options);
  return { text: mended, applied, findings, suppressions };
}
