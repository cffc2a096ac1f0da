import { fixOf } from '../lint/apply-fixes.ts';
import type { Finding } from '../lint/finding.ts';
import type { Suppression } from '../lint/suppress/suppression.ts';
import { findPath } from '../node/find-path.ts';
import { holdSignals } from '../node/hold-signals.ts';
import type { Source } from '../node/read-result.ts';
import { replaceFile } from '../node/replace-file.ts';
import type { CheckOptions } from '../rules/lint.ts';
import { encode } from '../text/encode.ts';
import type { Io } from './io.ts';
import { message, type Message } from './messages/say.ts';
import type { Mending } from './mending.ts';
import { describeReplaceError } from './write-fault.ts';

/** A source with its fixes applied. */
export interface Mended {
  text: string;
  bytes: Uint8Array;
  /** How many findings were mended. */
  count: number;
  /** What is held back in the text. */
  suppressions: readonly Suppression[];
}

/** What mending came to. */
export interface MendResult {
  /** Null where there is nothing to mend, or nothing can be. */
  mended: Mended | null;
  /** Why nothing can be mended; null where that is not so. */
  fault: Message | null;
}

/** How a source is mended. */
export interface MendSetting {
  mending: Mending;
  options: CheckOptions;
  /** Which findings are mended. */
  where: (finding: Finding) => boolean;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/**
 * Applies the fixes of what was found in a source. Nothing is written.
 *
 * @param file How the source is called.
 */
export async function mendSource(
  source: Source,
  findings: readonly Finding[],
  file: string,
  { mending, options, where }: MendSetting,
): Promise<MendResult> {
  const nothing: MendResult = { mended: null, fault: null };
  if (!findings.some((finding) => where(finding) && fixOf(finding, mending) !== null)) return nothing;
  const { text, encoding, faithful, bytes, docx } = source;
  // What would change in the words of a Word document can be shown; it is never written over.
  if (docx !== null && !mending.preview) return { mended: null, fault: message('wordUntouched', { file }) };
  const own = faithful ? encode(text, encoding) : null;
  const unfaithful: MendResult = { mended: null, fault: message('notFaithful', { file }) };
  if (docx === null && (own === null || !isSame(own, bytes))) return unfaithful;
  // Loaded with the first document that can be mended: texts that are written to are read with all of Markdown.
  const { fix } = await import('../rules/fix.ts');
  const fixed = fix(text, { ...options, unsafe: mending.unsafe, where });
  const encoded = encode(fixed.text, encoding);
  if (encoded === null) return unfaithful;
  const count = fixed.applied.length;
  const { suppressions } = fixed;
  return count === 0
    ? nothing
    : { mended: { text: fixed.text, bytes: encoded, count, suppressions }, fault: null };
}

/**
 * Replaces a file by what was mended of it.
 *
 * @param called How the file is called.
 * @returns Why it was not written; null where it was.
 */
export async function writeMended(
  { name, bytes }: Source,
  mended: Mended,
  called: string,
  { cwd }: Io,
): Promise<Message | null> {
  const path = findPath(name, cwd);
  const result = await holdSignals(() => replaceFile(path, bytes, mended.bytes));
  return result.ok ? null : describeReplaceError(result.error, called);
}
