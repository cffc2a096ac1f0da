/** Hands a document back with what was found in it: comments at the words concerned, fixes as tracked changes. */
import type { Edit, Finding, Fix } from '../../lint/finding.ts';
import type { Language } from '../../lint/messages.ts';
import { childOf } from '../xml/element.ts';
import { writeArchive } from '../zip/write.ts';
import type { DocxDocument } from '../read.ts';
import { anchorOf, outsideChanges, putComment } from './anchors.ts';
import { changeOf, type Change } from './change.ts';
import { commentText } from './comment-text.ts';
import { putComments, type Parts } from './comments-part.ts';
import { Draft } from './draft.ts';
import { emit } from './emit.ts';
import { Ids } from './ids.ts';
import { Places } from './places.ts';
import { prefixOf } from './prefix.ts';
import { putRevision, revisionOf, type Revision } from './revisions.ts';
import { spliced } from './splice.ts';
import { encodePart } from './write-xml.ts';

/** The name under which comments and changes are made. */
export const AUTHOR = 'thethuc';

export interface AnnotateOptions {
  /** The time of comments and changes, `2026-01-31T12:00:00Z`. No clock is read. */
  date: string;
  /** `thethuc` unless given. */
  author?: string;
  /** The language of the comments; Vietnamese unless given. */
  lang?: Language;
  /** Edits of the text to propose as tracked changes, in order and without overlap; see `proposeEdits`. */
  edits?: readonly Edit[];
}

/** A copy with comments and tracked changes. */
export interface Annotated {
  bytes: Uint8Array;
  /** How many comments were put in. */
  comments: number;
  /** How many edits were put in as tracked changes. */
  changes: number;
}

function keyOf({ start, end, text }: Change): string {
  return `${String(start)} ${String(end)} ${text}`;
}

/** The fix of a finding whose edits are all proposed. */
function proposedFix({ fixes }: Finding, text: string, proposed: ReadonlySet<string>): Fix | null {
  const isProposed = (edit: Edit): boolean => {
    const change = changeOf(text, edit);
    return change === null || proposed.has(keyOf(change));
  };
  return fixes.find(({ edits }) => edits.length > 0 && edits.every(isProposed)) ?? null;
}

/**
 * Annotates a document.
 *
 * What is not touched stays byte for byte the same. The same findings give the
 * same bytes. What an earlier run put in must be taken back first (`undoAnnotations`),
 * and the document be read and checked as it stands then.
 *
 * @param document The document as it was read.
 * @param findings What was found in its text.
 */
export function annotate(
  document: DocxDocument,
  findings: readonly Finding[],
  { date, author = AUTHOR, lang = 'vi', edits = [] }: AnnotateOptions,
): Annotated {
  const opened = document.package;
  const main = opened.part(opened.main);
  const nothing: Annotated = { bytes: opened.archive.bytes, comments: 0, changes: 0 };
  if (main === null || childOf(main.root, 'w:body') === null) return nothing;
  const places = new Places(document, main);
  const prefix = prefixOf(main);
  const draft = new Draft(main.source, prefix.name);
  const changes: Change[] = [];
  for (const edit of edits) {
    const change = changeOf(places.text, edit);
    const revision: Revision | null = change === null ? null : revisionOf(places, change);
    if (change === null || revision === null) continue;
    putRevision(draft, revision, main.source, prefix.name);
    changes.push(change);
  }
  const proposed = new Set(changes.map(keyOf));
  const texts: string[][] = [];
  for (const finding of findings) {
    const { start, end } = finding.range;
    const stretch = { start: start.offset, end: end.offset };
    const anchor = anchorOf(places, outsideChanges(places.text, stretch, changes));
    if (anchor === null) continue;
    putComment(draft, anchor, texts.length);
    texts.push(commentText(finding, places.text, proposedFix(finding, places.text, proposed), lang));
  }
  if (texts.length === 0 && changes.length === 0) return nothing;
  const signature = { author, date };
  const { splices, ids } = emit(draft.operations(), prefix.name, signature, new Ids(opened));
  if (prefix.declaration !== null) splices.push(prefix.declaration);
  const parts: Parts = new Map([[main.name, encodePart(spliced(main.source, splices))]]);
  const comments = texts.map((lines, i) => ({ id: ids.get(i) ?? '', lines }));
  putComments(opened, prefix, comments, signature, parts);
  return { bytes: writeArchive(opened.archive, parts), comments: texts.length, changes: changes.length };
}
