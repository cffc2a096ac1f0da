/** A Word document as a package of parts (ISO/IEC 29500-2): which part is which, and each part read once. */
import { DocxFault } from '../fault.ts';
import { attribute, childrenOf, type XmlElement } from '../xml/element.ts';
import { parseXml } from '../xml/parse.ts';
import { Archive } from '../zip/archive.ts';
import type { Inflate } from '../zip/inflate.ts';
import { isCompound, kindOfCompound } from './compound.ts';
import { relationshipsIn, type Relationship } from './relationships.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const ROOT_RELATIONSHIPS = '_rels/.rels';
const MAIN = 'officeDocument';
/** What the main part of a document is called, also of one that was saved as a template. */
const WORD = /wordprocessingml\.(?:document|template)\.main\+xml$/u;
const MACRO = 'macroEnabled';
/** How every archive with something in it begins; an empty one begins with its end. */
const ARCHIVES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
const LESS_THAN = 0x3c;
const BYTE_ORDER_MARK = /^\u{FEFF}/u;

/** A part as text, with its elements. */
export interface Part {
  readonly name: string;
  readonly source: string;
  readonly root: XmlElement;
}

/** The encoding of a part: by its mark, else by how its first sign is written (XML 1.0, appendix F). */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === LESS_THAN && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === LESS_THAN)) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes).replace(BYTE_ORDER_MARK, '');
}

/** Refuses what is no archive at all, by its first bytes. */
function refuseOthers(bytes: Uint8Array): void {
  if (isCompound(bytes)) {
    const kind = kindOfCompound(bytes);
    throw new DocxFault(kind === 'other' ? 'not-word' : kind, 'compound file');
  }
  const isArchive = ARCHIVES.some((signature) => signature.every((byte, i) => bytes[i] === byte));
  if (!isArchive) throw new DocxFault('not-word', 'no archive');
}

/** The parts of a Word document, each read when it is first asked for. */
export class DocxPackage {
  /** @internal */
  readonly archive: Archive;
  /** The name of the part that holds the text. */
  readonly main: string;
  readonly #parts = new Map<string, Part>();

  /** @throws DocxFault where the bytes are no Word document that can be read. */
  constructor(bytes: Uint8Array, inflate?: Inflate) {
    refuseOthers(bytes);
    this.archive = new Archive(bytes, inflate);
    const types = this.part(CONTENT_TYPES);
    const main = this.relationships(ROOT_RELATIONSHIPS).find(({ type }) => type === MAIN);
    if (types === null || main === undefined || main.isExternal)
      throw new DocxFault('not-word', 'no main part');
    const type = typeOf(types.root, main.target);
    if (type?.includes(MACRO) === true) throw new DocxFault('macro', main.target);
    if (type === null || !WORD.test(type)) throw new DocxFault('not-word', type ?? main.target);
    if (!this.archive.has(main.target)) throw new DocxFault('not-word', main.target);
    this.main = main.target;
  }

  /** A part of XML; null where there is none. */
  part(name: string): Part | null {
    const known = this.#parts.get(name);
    if (known !== undefined) return known;
    const bytes = this.archive.read(name);
    if (bytes === null) return null;
    const source = decode(bytes);
    const part: Part = { name, source, root: parseXml(source, name) };
    this.#parts.set(name, part);
    return part;
  }

  /** What a part refers to; the name of a part of relationships does as well. */
  relationships(name: string): readonly Relationship[] {
    const file = name.endsWith('.rels') ? name : relationshipsOf(name);
    const part = this.part(file);
    return part === null ? [] : relationshipsIn(part.root, name);
  }

  /** The part of a type that the main part refers to: its styles, its numbering; null where there is none. */
  related(type: string): Part | null {
    const found = this.relationships(this.main).find((each) => each.type === type && !each.isExternal);
    return found === undefined ? null : this.part(found.target);
  }
}

/** `word/document.xml` has its relationships in `word/_rels/document.xml.rels`. */
export function relationshipsOf(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

/** The content type of a part: its own, or that of its extension. */
function typeOf(types: XmlElement, name: string): string | null {
  const own = childrenOf(types, 'ct:Override').find(
    (each) => attribute(each, 'PartName')?.toLowerCase() === `/${name.toLowerCase()}`,
  );
  if (own !== undefined) return attribute(own, 'ContentType');
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const usual = childrenOf(types, 'ct:Default').find(
    (each) => attribute(each, 'Extension')?.toLowerCase() === extension,
  );
  return attribute(usual ?? null, 'ContentType');
}
