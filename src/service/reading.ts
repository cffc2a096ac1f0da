/** A document as the service has read it. Every part is made when it is first asked for, and then kept. */
import { analyse, type Analysis } from '../analyse/analyse.ts';
import type { Document } from '../ast/nodes.ts';
import type { Finding } from '../lint/finding.ts';
import { compareWithBaseline } from '../lint/suppress/baseline.ts';
import { lint } from '../rules/lint.ts';
import type { ParseMemory } from '../parse/memory.ts';
import { LineIndex } from '../text/line-index.ts';
import { LeafIndex } from './leaf-index.ts';
import { parseText } from './parse-text.ts';
import type { DocumentOptions, TextDocument } from './workspace.ts';

/** True for one state of one document. */
export function isSameText(a: TextDocument, b: TextDocument): boolean {
  return a.uri === b.uri && a.version === b.version && a.text === b.text;
}

/** One state of one document, and all that is asked of it. */
export class Reading {
  readonly document: TextDocument;
  readonly options: DocumentOptions;
  readonly tree: Document;
  #analysis: Analysis | null = null;
  #findings: readonly Finding[] | null = null;
  #places: readonly Finding[] | null = null;
  #lines: LineIndex | null = null;
  #leaves: LeafIndex | null = null;

  constructor(document: TextDocument, options: DocumentOptions, tree: Document) {
    this.document = document;
    this.options = options;
    this.tree = tree;
  }

  /** True where reading again would come to the same. */
  isOf(document: TextDocument, options: DocumentOptions): boolean {
    return this.options === options && isSameText(this.document, document);
  }

  /** The analysis of the tree, with the options of the document. */
  get analysis(): Analysis {
    return (this.#analysis ??= analyse(this.tree, this.options));
  }

  /** All findings that are not known already, hints too, in the order of the document. */
  get findings(): readonly Finding[] {
    return (this.#findings ??= this.#check());
  }

  #check(): readonly Finding[] {
    const { baseline = [] } = this.options;
    const findings = lint(this.analysis, this.options);
    return baseline.length === 0
      ? findings
      : compareWithBaseline(findings, baseline, this.document.text).fresh;
  }

  /** The findings with each place by itself: what is said once for several places is mended and held back at each. */
  get places(): readonly Finding[] {
    return (this.#places ??= lint(this.analysis, { ...this.options, apart: true }));
  }

  /** Places of the text by line and column. */
  get lines(): LineIndex {
    return (this.#lines ??= new LineIndex(this.document.text));
  }

  /** The offset of the end of a line (from 1), its line end left out. */
  lineEnd(line: number): number {
    const { text } = this.document;
    let end = line < this.lines.lineCount ? this.lines.offset(line + 1, 1) : text.length;
    const start = this.lines.offset(line, 1);
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
    return end;
  }

  /** What stands where. */
  get leaves(): LeafIndex {
    return (this.#leaves ??= new LeafIndex(this.tree));
  }
}

/**
 * Reads a document.
 *
 * @param memory What other versions of it came to; its trees must then not be changed.
 */
export async function read(
  document: TextDocument,
  options: DocumentOptions,
  memory?: ParseMemory,
): Promise<Reading> {
  return new Reading(document, options, await parseText(document.text, memory));
}
