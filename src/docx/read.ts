/** Reads a Word document: the text that the same parser, analysis and rules take as that of any other file. */
import type { Layout } from '../analyse/layout/layout.ts';
import type { DocxText } from './text/docx-text.ts';
import { DocxFault, type DocxFaultCode } from './fault.ts';
import { readLayout } from './layout/read-layout.ts';
import { DocxPackage } from './package/package.ts';
import { readBody, type ReadOptions } from './text/read-body.ts';

/** A document that was read. */
export interface DocxDocument {
  readonly package: DocxPackage;
  /** Its text with the way back to the parts. */
  readonly body: DocxText;
  /** How it looks; read when it is first asked for. */
  readonly layout: Layout;
}

class ReadDocument implements DocxDocument {
  readonly package: DocxPackage;
  readonly body: DocxText;
  #layout: Layout | null = null;

  constructor(opened: DocxPackage, body: DocxText) {
    this.package = opened;
    this.body = body;
  }

  get layout(): Layout {
    return (this.#layout ??= readLayout(this.package, this.body));
  }
}

/** A document that was read, or why it was not: `fault` for programs, `detail` in words for whoever looks into it. */
export type DocxResult =
  { ok: true; document: DocxDocument } | { ok: false; fault: DocxFaultCode; detail: string };

/**
 * Reads a Word document. Never throws: what is wrong with it is a value.
 *
 * @param bytes The bytes of the file.
 */
export function readDocx(bytes: Uint8Array, options: ReadOptions = {}): DocxResult {
  try {
    const opened = new DocxPackage(bytes, options.inflate);
    return { ok: true, document: new ReadDocument(opened, readBody(opened, options)) };
  } catch (error) {
    if (!(error instanceof DocxFault)) throw error;
    return { ok: false, fault: error.code, detail: error.detail };
  }
}
