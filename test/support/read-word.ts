/** Reads Word documents that must be readable, and looks into their parts. */
import { strFromU8, unzipSync } from 'fflate';
import { readDocx, type DocxDocument } from '../../src/docx/read.ts';
import type { ReadOptions } from '../../src/docx/text/read-body.ts';
import { makeDocx, part, type Related } from './make-docx.ts';

export function readWord(bytes: Uint8Array, options: ReadOptions = {}): DocxDocument {
  const read = readDocx(bytes, options);
  if (!read.ok) throw new Error(`${read.fault}: ${read.detail}`);
  return read.document;
}

export function textOf(bytes: Uint8Array, options: ReadOptions = {}): string {
  return readWord(bytes, options).body.text;
}

/** The text of a body. */
export function textOfBody(body: string, related: Related = {}, options: ReadOptions = {}): string {
  return textOf(makeDocx({ body, related }), options);
}

/** A part as text; empty where there is none. */
export function partOf(bytes: Uint8Array, name = 'word/document.xml'): string {
  const found = unzipSync(bytes)[name];
  return found === undefined ? '' : strFromU8(found);
}

/** What stands in the body. */
export function bodyOf(bytes: Uint8Array): string {
  return /<w:body>(.*)<\/w:body>/su.exec(partOf(bytes))?.[1] ?? '';
}

/** What stands inside the root of each part; of a theme, inside its elements. */
export interface WordParts {
  body: string;
  styles?: string;
  numbering?: string;
  settings?: string;
  theme?: string;
  header?: string;
  footer?: string;
}

const ROOTS: Readonly<Record<string, string>> = { header: 'w:hdr', footer: 'w:ftr', theme: 'a:theme' };

/** Reads a document of parts. Headers and footers go by the id of their name. */
export function readParts({ body, ...others }: WordParts): DocxDocument {
  const related: Record<string, string> = {};
  for (const [name, inner] of Object.entries(others)) {
    const content = name === 'theme' ? `<a:themeElements>${inner}</a:themeElements>` : inner;
    related[name] = part(ROOTS[name] ?? `w:${name}`, content);
  }
  return readWord(makeDocx({ body, related }));
}
