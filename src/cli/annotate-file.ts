/** Writes the annotated copy of a Word document. */
import { annotate, AUTHOR } from '../docx/annotate/annotate.ts';
import { proposeEdits } from '../docx/annotate/propose-edits.ts';
import { isAnnotated, undoAnnotations } from '../docx/annotate/undo.ts';
import { readDocx } from '../docx/read.ts';
import { fixOf } from '../lint/apply-fixes.ts';
import type { Finding } from '../lint/finding.ts';
import { findPath } from '../node/find-path.ts';
import { holdSignals } from '../node/hold-signals.ts';
import type { Sources } from '../node/read-source.ts';
import { readFileBytes } from '../node/read-bytes.ts';
import type { Source } from '../node/read-result.ts';
import { writeFile } from '../node/replace-file.ts';
import type { Annotating } from './annotating.ts';
import type { CheckSetting } from './check-file.ts';
import { message, type Message } from './messages/say.ts';
import { describeReplaceError } from './write-fault.ts';

/** What annotating came to. */
export interface AnnotateResult {
  isWritten: boolean;
  /** What is said of it. */
  words: readonly Message[];
}

/** Comments and changes bear a day, not an hour: the same document gives the same copy all day long. */
const NOON = 'T12:00:00Z';

/**
 * A source as it was before it was annotated: proposals of an earlier run are
 * not what its author wrote, and are made anew.
 */
export function beforeAnnotating(source: Source, revisions: Sources['revisions']): Source {
  if (source.docx === null) return source;
  const undone = undoAnnotations(source.docx.package, AUTHOR);
  const read = undone === null ? null : readDocx(undone, revisions === undefined ? {} : { revisions });
  return read?.ok === true ? { ...source, text: read.document.body.text, docx: read.document } : source;
}

/** A file that nobody has worked on: not there, a copy that was annotated before, or the document itself. */
function isFree(path: string, source: Source): boolean {
  const there = readFileBytes(path);
  if (!there.ok) return there.error.code === 'not-found';
  if (Buffer.compare(there.bytes, source.bytes) === 0) return true;
  const read = readDocx(there.bytes);
  return read.ok && isAnnotated(read.document.package, AUTHOR);
}

/**
 * Writes a copy of a document with comments on findings.
 *
 * @param findings Those that are shown.
 * @param where Which findings may be mended.
 */
export async function annotateFile(
  source: Source,
  findings: readonly Finding[],
  { file, fix, unsafe }: Annotating,
  { io, language, options }: CheckSetting,
  where: (finding: Finding) => boolean,
): Promise<AnnotateResult> {
  const { docx } = source;
  if (docx === null) return { isWritten: false, words: [message('annotateText', { file: source.name })] };
  const path = findPath(file, io.cwd);
  if (!isFree(path, source)) return { isWritten: false, words: [message('annotateTaken', { file })] };
  const isMendable = fix && findings.some((finding) => fixOf(finding, { unsafe }) !== null);
  const proposal = isMendable ? proposeEdits(docx, { ...options, unsafe, where }) : { edits: [], left: 0 };
  const date = (options.now ?? io.today) + NOON;
  const { bytes, comments, changes } = annotate(docx, findings, {
    date,
    lang: language,
    edits: proposal.edits,
  });
  const result = await holdSignals(() => writeFile(path, bytes));
  if (!result.ok) {
    const { error } = result;
    const isFolderGone = error.code === 'changed';
    const fault = isFolderGone ? message('annotateFolder', { file }) : describeReplaceError(error, file);
    return { isWritten: false, words: [fault] };
  }
  const counts = { file, comments: String(comments), changes: String(changes) };
  return {
    isWritten: true,
    words: [
      message(changes > 0 ? 'annotatedFixed' : 'annotated', counts),
      ...(fix && changes === 0 ? [message('fixedNothing')] : []),
      ...(proposal.left === 0 ? [] : [message('annotateLeft', { count: String(proposal.left) })]),
    ],
  };
}
