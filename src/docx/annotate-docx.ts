/** The whole way from a Word document to its annotated copy. */
import type { Finding } from '../lint/finding.ts';
import { annotate, AUTHOR, type Annotated } from './annotate/annotate.ts';
import { proposeEdits } from './annotate/propose-edits.ts';
import { undoAnnotations } from './annotate/undo.ts';
import { checkDocx, type DocxCheckOptions } from './check.ts';
import { DocxFault, type DocxFaultCode } from './fault.ts';
import { readDocx } from './read.ts';

export interface DocxAnnotateOptions extends DocxCheckOptions {
  /** The time of comments and changes, `2026-01-31T12:00:00Z`. No clock is read. */
  date: string;
  /** Whether safe fixes are proposed as tracked changes. */
  fix?: boolean;
  /** With `fix`: whether fixes that guess are proposed too. */
  unsafe?: boolean;
}

/** An annotated copy, or why there is none. */
export type AnnotatedDocx =
  (Annotated & { ok: true; findings: Finding[] }) | { ok: false; fault: DocxFaultCode; detail: string };

function annotated(bytes: Uint8Array, options: DocxAnnotateOptions): AnnotatedDocx {
  const { date, fix = false, unsafe = false, ...rest } = options;
  const read = readDocx(bytes, rest);
  if (!read.ok) return read;
  const checked = checkDocx(undoAnnotations(read.document.package, AUTHOR) ?? bytes, rest);
  if (!checked.ok) return checked;
  const { document, findings } = checked;
  const edits = fix ? proposeEdits(document, { ...rest, unsafe }).edits : [];
  const lang = rest.lang ?? 'vi';
  return { ok: true, findings, ...annotate(document, findings, { date, lang, edits }) };
}

/**
 * Checks a Word document and gives a copy of it with a comment at the words of
 * each finding and, where asked, fixes as tracked changes. What is not
 * concerned stays byte for byte the same; a copy that was annotated before is
 * annotated anew. Never throws: what is wrong with the file is a value.
 *
 * @param bytes The bytes of the file; they are not changed.
 */
export function annotateDocx(bytes: Uint8Array, options: DocxAnnotateOptions): AnnotatedDocx {
  try {
    return annotated(bytes, options);
  } catch (error) {
    // Parts that only comments touch are read here for the first time.
    if (!(error instanceof DocxFault)) throw error;
    return { ok: false, fault: error.code, detail: error.detail };
  }
}
