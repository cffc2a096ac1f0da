/** The part that holds comments (ISO/IEC 29500-1, 17.13.4): the one that a document has, or a new one. */
import { attribute, childrenOf } from '../xml/element.ts';
import { relationshipsOf, type DocxPackage } from '../package/package.ts';
import type { Signature } from './emit.ts';
import { prefixOf, type Prefix } from './prefix.ts';
import { spliced } from './splice.ts';
import { appending, encodePart, escapeText, escapeXml } from './write-xml.ts';

/** A comment as it is written. */
export interface Comment {
  id: string;
  /** Its paragraphs. */
  lines: readonly string[];
}

/** New parts by their names. */
export type Parts = Map<string, Uint8Array>;

const INITIALS = 'tt';
const TYPES = '[Content_Types].xml';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
/** Half points: a comment is read beside the page, not on it. */
const SIZE = '20';

function commentXml({ id, lines }: Comment, prefix: string, { author, date }: Signature): string {
  const w = prefix;
  // The usual paragraph of a plan is indented and justified; in the margin that cannot be read.
  const properties = `<${w}:pPr><${w}:spacing ${w}:before="0" ${w}:after="0" ${w}:line="240" ${w}:lineRule="auto"/><${w}:ind ${w}:left="0" ${w}:firstLine="0"/><${w}:jc ${w}:val="left"/></${w}:pPr>`;
  const looks = (isHead: boolean): string =>
    `<${w}:rPr>${isHead ? `<${w}:b/>` : ''}<${w}:sz ${w}:val="${SIZE}"/><${w}:szCs ${w}:val="${SIZE}"/></${w}:rPr>`;
  const paragraphs = lines.map((line, i) => {
    const mark = i === 0 ? `<${w}:r><${w}:annotationRef/></${w}:r>` : '';
    const text = `<${w}:t xml:space="preserve">${escapeText(line)}</${w}:t>`;
    return `<${w}:p>${properties}${mark}<${w}:r>${looks(i === 0)}${text}</${w}:r></${w}:p>`;
  });
  const signed = `${w}:author="${escapeXml(author)}" ${w}:date="${escapeXml(date)}" ${w}:initials="${INITIALS}"`;
  return `<${w}:comment ${w}:id="${id}" ${signed}>${paragraphs.join('')}</${w}:comment>`;
}

/** A name in the folder of the main part that no part has. */
function freeName(document: DocxPackage): string {
  const folder = document.main.slice(0, document.main.lastIndexOf('/') + 1);
  for (let number = 0; ; number += 1) {
    const name = `${folder}comments${number === 0 ? '' : String(number)}.xml`;
    if (!document.archive.has(name)) return name;
  }
}

/** The relationships of the main part with one more. */
function withRelationship(document: DocxPackage, target: string, { isStrict }: Prefix): string {
  const part = document.part(relationshipsOf(document.main));
  const known = part === null ? [] : childrenOf(part.root, 'rel:Relationship');
  const ids = new Set(known.map((each) => attribute(each, 'Id')));
  let number = known.length + 1;
  while (ids.has(`rId${String(number)}`)) number += 1;
  const type = `${isStrict ? STRICT_OFFICE : OFFICE}/comments`;
  const name = target.slice(target.lastIndexOf('/') + 1);
  const own = `<Relationship Id="rId${String(number)}" Type="${type}" Target="${escapeXml(name)}"/>`;
  if (part === null) return `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${own}</Relationships>`;
  return spliced(part.source, [
    appending(part.source, part.root, namedLike(part.source, part.root.start, own)),
  ]);
}

/** The types of all parts with one more. */
function withType(document: DocxPackage, name: string): string | null {
  const part = document.part(TYPES);
  if (part === null) return null;
  const own = `<Override PartName="/${escapeXml(name)}" ContentType="${COMMENTS_TYPE}"/>`;
  return spliced(part.source, [
    appending(part.source, part.root, namedLike(part.source, part.root.start, own)),
  ]);
}

/** An element called with the prefix of the root that it comes into, if that has one. */
function namedLike(source: string, root: number, xml: string): string {
  const prefix = /^<([\w.-]+:)/u.exec(source.slice(root, root + 64))?.[1] ?? '';
  return `<${prefix}${xml.slice(1)}`;
}

/**
 * Puts comments into a document: into the part that it has for them, or into a
 * new one with its relationship and its type.
 */
export function putComments(
  document: DocxPackage,
  main: Prefix,
  comments: readonly Comment[],
  signature: Signature,
  parts: Parts,
): void {
  if (comments.length === 0) return;
  const there = document.related('comments');
  if (there !== null) {
    const prefix = prefixOf(there);
    const xml = comments.map((each) => commentXml(each, prefix.name, signature)).join('');
    const own = appending(there.source, there.root, xml);
    // An empty root is written anew by the splice, its declaration with it.
    const splices = prefix.declaration === null ? [own] : [prefix.declaration, own];
    parts.set(there.name, encodePart(spliced(there.source, splices)));
    return;
  }
  const name = freeName(document);
  const xml = comments.map((each) => commentXml(each, 'w', signature)).join('');
  const root = `<w:comments xmlns:w="${main.namespace}">${xml}</w:comments>`;
  parts.set(name, encodePart(DECLARATION + root));
  parts.set(relationshipsOf(document.main), encodePart(withRelationship(document, name, main)));
  const types = withType(document, name);
  if (types !== null) parts.set(TYPES, encodePart(types));
}
