/** Pieces of XML as they are written into a part. */
import type { XmlElement } from '../xml/element.ts';
import type { Splice } from './splice.ts';

/** Characters that XML 1.0 does not have (production 2), lone surrogates among them. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
const SPECIAL = /[&<>"\r]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
const EMPTY_END = /\/>$/u;
const NAME = /^<([^\s/>]+)/u;
const DECLARED_ENCODING = /^(<\?xml\s[^>]*encoding=["'])[\w.-]+/u;

/** A text between tags or in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITIES[character] ?? character);
}

/** The content of a `w:t`, where quotation marks may stand as they are, as Word writes them. */
export function escapeText(text: string): string {
  return text.replace(SPECIAL, (character) =>
    character === '"' ? character : (ENTITIES[character] ?? character),
  );
}

/** True where a text can be written at all. */
export function isWritable(text: string): boolean {
  return !FORBIDDEN.test(text);
}

/** The tag that opens an element, as it stands; that of an empty one without its slash. */
export function openTag(source: string, element: XmlElement): string {
  return source.slice(element.start, element.innerStart).replace(EMPTY_END, '>');
}

/** The tag that closes an element of an opening tag. */
export function closeTag(open: string): string {
  return `</${NAME.exec(open)?.[1] ?? ''}>`;
}

/** True for `<w:p/>`, which has no place for anything inside. */
export function isEmptyTag(source: string, element: XmlElement): boolean {
  return element.innerStart === element.end && source.startsWith('/>', element.end - 2);
}

/** Puts XML behind all that an element holds. */
export function appending(source: string, element: XmlElement, xml: string): Splice {
  if (!isEmptyTag(source, element)) return { start: element.innerEnd, end: element.innerEnd, text: xml };
  const open = openTag(source, element);
  return { start: element.start, end: element.end, text: open + xml + closeTag(open) };
}

/** The bytes of a part; parts are written in UTF-8, whatever they were read in. */
export function encodePart(source: string): Uint8Array {
  const named = source.replace(DECLARED_ENCODING, (whole, head: string) =>
    whole.toLowerCase().endsWith('utf-8') ? whole : `${head}UTF-8`,
  );
  return new TextEncoder().encode(named);
}
