/** Word documents written by hand, so that a test shows the XML that it is about. */
import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';
import { readDocx, type DocxDocument } from '../../../src/docx/read.ts';
import type { ReadOptions } from '../../../src/docx/text/read-body.ts';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';

export interface WordFile {
  /** What stands in the body. */
  body: string;
  /** Parts that the main one refers to, by type: `styles`, `numbering`, `comments`. */
  related?: Readonly<Record<string, string>>;
  /** The whole main part, where it is not the usual one around the body. */
  document?: string;
}

/** The bytes of a document. */
export function wordFile({ body, related = {}, document }: WordFile): Uint8Array {
  const names = Object.keys(related);
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${name}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml':
      document ??
      `${DECLARATION}<w:document xmlns:w="${W}" xmlns:w14="${W14}"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((name, i) => `<Relationship Id="rId${String(i + 1)}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`,
  };
  for (const name of names) files[`word/${name}.xml`] = DECLARATION + (related[name] ?? '');
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2026, 0, 1) });
}

/** Reads a document that must be readable. */
export function opened(bytes: Uint8Array, options: ReadOptions = {}): DocxDocument {
  const read = readDocx(bytes, options);
  if (!read.ok) throw new Error(`${read.fault}: ${read.detail}`);
  return read.document;
}

export function textOf(bytes: Uint8Array, options: ReadOptions = {}): string {
  return opened(bytes, options).body.text;
}

/** A part as text; empty where there is none. */
export function partOf(bytes: Uint8Array, name = 'word/document.xml'): string {
  const part = unzipSync(bytes)[name];
  return part === undefined ? '' : strFromU8(part);
}

/** What stands in the body. */
export function bodyOf(bytes: Uint8Array): string {
  return /<w:body>(.*)<\/w:body>/su.exec(partOf(bytes))?.[1] ?? '';
}

/** A run with words as they are. */
export function run(text: string, properties = ''): string {
  const looks = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${looks}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.join('')}</w:p>`;
}
