/** Mends a document, or part of it, by what is safe; formatting is the same thing under another name. */
import { fixOf } from '../lint/apply-fixes.ts';
import type { Edit, Finding } from '../lint/finding.ts';
import { joinEdits } from '../lint/join-edits.ts';
import type { PassOptions } from '../rules/fix.ts';
import type { Range } from '../text/place.ts';
import { narrow } from './narrow.ts';
import { diagnosticsOf, isShown } from './diagnostics.ts';
import type { Reading } from './reading.ts';

/** What is mended; all that is safe unless narrowed down. */
export interface FixAllOptions {
  /** The one rule whose findings are mended. */
  rule?: string;
  /** The stretch of the text that every edit of a fix must lie in. */
  within?: Range;
}

/** True for a finding that is shown and can be mended unread: what is not shown is not mended either. */
function isMended(finding: Finding, { options }: Reading, { rule }: FixAllOptions): boolean {
  return (
    isShown(finding, options) &&
    (rule === undefined || finding.ruleId === rule) &&
    fixOf(finding, {}) !== null
  );
}

/**
 * The edits that mend a document for good: applied all together, they leave
 * nothing that the same call would mend.
 *
 * @returns In order, without overlap; empty where there is nothing to mend.
 */
export async function fixAll(reading: Reading, wanted: FixAllOptions = {}): Promise<readonly Edit[]> {
  if (!diagnosticsOf(reading).some((finding) => isMended(finding, reading, wanted))) return [];
  const { options, document } = reading;
  const { within } = wanted;
  // Loaded with the first document that can be mended: texts that are written to are read with all of Markdown.
  const { fixInPasses } = await import('../rules/fix.ts');
  const { passes } = fixInPasses(document.text, {
    ...options,
    where: (finding) => isMended(finding, reading, wanted),
    ...(within === undefined ? {} : { apart: true, narrow: narrowingTo(within, document.text) }),
  });
  return joinEdits(document.text, passes);
}

/** Narrows findings to a stretch of a text while what stands in it is mended; what stands behind it stays. */
function narrowingTo({ start, end }: Range, source: string): NonNullable<PassOptions['narrow']> {
  const behind = source.length - end.offset;
  return (finding, text) =>
    narrow(
      finding,
      ({ range }) => range.start.offset >= start.offset && range.end.offset <= text.length - behind,
    );
}

/** Formats a document: the safe fixes of its spacing, its marks and whatever else can be mended unread. */
export async function format(reading: Reading): Promise<readonly Edit[]> {
  return fixAll(reading);
}

/** Formats a stretch of a document: only fixes that lie in it wholly. */
export async function formatRange(reading: Reading, range: Range): Promise<readonly Edit[]> {
  return fixAll(reading, { within: range });
}
