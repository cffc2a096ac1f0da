/** The whole way from a Word document to its findings, for those who have one and want the other. */
import { analyse, type Analysis } from '../analyse/analyse.ts';
import type { Finding } from '../lint/finding.ts';
import { parse } from '../parse/parse-markdown.ts';
import { lint, type CheckOptions } from '../rules/lint.ts';
import type { DocxFaultCode } from './fault.ts';
import { readDocx, type DocxDocument } from './read.ts';
import type { ReadOptions } from './text/read-body.ts';

/** What checking a Word document takes: what a check takes, and how the file is read. */
export type DocxCheckOptions = CheckOptions & ReadOptions;

/** A document that was read and checked, or why it was not. */
export type CheckedDocx =
  | { ok: true; document: DocxDocument; analysis: Analysis; findings: Finding[] }
  | { ok: false; fault: DocxFaultCode; detail: string };

/**
 * Reads and checks a Word document: `parse`, `analyse` and `lint` over its
 * text, with the layout of its pages. Never throws: what is wrong with the file is a value.
 *
 * ```js
 * const checked = checkDocx(new Uint8Array(await file.arrayBuffer()), { stage: 'draft' });
 * if (checked.ok) for (const { message, path } of checked.findings) console.log(path, message);
 * else console.log(checked.fault); // 'encrypted', 'damaged' …
 * ```
 *
 * @param bytes The bytes of the file.
 * @returns Findings whose ranges count in `document.body.text`.
 */
export function checkDocx(bytes: Uint8Array, options: DocxCheckOptions = {}): CheckedDocx {
  const read = readDocx(bytes, options);
  if (!read.ok) return read;
  const { document } = read;
  const all = { layout: document.layout, ...options };
  const analysis = analyse(parse(document.body.text), all);
  return { ok: true, document, analysis, findings: lint(analysis, all) };
}
