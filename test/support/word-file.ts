import { strToU8, zipSync } from 'fflate';
import type { DocxDocument } from '../../src/docx/read.ts';
import { readDocx } from '../../src/docx/read.ts';
import type { ReadOptions } from '../../src/docx/text/read-body.ts';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Parts that the main one refers to, by their type (`styles`, `header`): what stands in their root, the name of which is given. */
export type Related = Readonly<Record<string, readonly [root: string, content: string]>>;

/** A Word document of a body and what it refers to, both as XML. */
export function wordFile(body: string, related: Related = {}): Uint8Array {
  const names = Object.keys(related);
  const part = (root: string, content: string): Uint8Array =>
    strToU8(`<${root} ${NAMESPACES}>${content}</${root}>`);
  const relationships = (targets: readonly (readonly [string, string])[]): Uint8Array =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
        .map(
          ([type, target], i) =>
            `<Relationship Id="r${String(i)}" Type="${OFFICE}/${type}" Target="${target}"/>`,
        )
        .join('')}</Relationships>`,
    );
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    ),
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships(names.map((name) => [name, `${name}.xml`])),
    'word/document.xml': part('w:document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(
      names.map((name) => [`word/${name}.xml`, part(...(related[name] ?? ['w:none', '']))]),
    ),
  });
}

/** Reads a document that must be readable. */
export function readWord(bytes: Uint8Array, options: ReadOptions = {}): DocxDocument {
  const read = readDocx(bytes, options);
  if (!read.ok) throw new Error(`${read.fault}: ${read.detail}`);
  return read.document;
}

/** The text of a body. */
export function textOfBody(body: string, related: Related = {}, options: ReadOptions = {}): string {
  return readWord(wordFile(body, related), options).body.text;
}

/** A run with words. */
export function r(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A paragraph. */
export function p(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}
