/** Word documents written by hand: the parts that one must have, and those that a test gives. */
import { makeZip, type Ending, type Part } from './make-zip.ts';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ');

/** Parts that the main one refers to, whole, by their type: `styles`, `numbering`. The type is the id too. */
export type Related = Readonly<Record<string, string>>;

export interface DocxSetting extends Ending {
  /** What stands in the body. */
  body?: string;
  /** The whole main part, where that is no document with a body. */
  document?: string;
  related?: Related;
  /** More relationships of the main part, as they are written. */
  relationships?: string;
  /** The content type of the main part. */
  type?: string;
  /** What the records of the main part say. */
  lies?: Partial<Part>;
}

/** A part whose root declares the usual namespaces. */
export function part(root: string, content: string): string {
  return `${DECLARATION}<${root} ${NAMESPACES}>${content}</${root}>`;
}

/** The parts of a document, the main one last. */
export function docxParts({
  body = '<w:p><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:p>',
  document,
  related = {},
  relationships = '',
  type = `${WORD}.document.main+xml`,
  lies = {},
}: DocxSetting): Part[] {
  const names = Object.keys(related);
  const typed = names.map(
    (name) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${name}+xml"/>`,
  );
  const links = names.map(
    (name) => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`,
  );
  const root = `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`;
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/>${typed.join('')}</Types>`,
    },
    { name: '_rels/.rels', content: `<Relationships xmlns="${RELATIONSHIPS}">${root}</Relationships>` },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="${RELATIONSHIPS}">${links.join('')}${relationships}</Relationships>`,
    },
    ...names.map((name) => ({ name: `word/${name}.xml`, content: related[name] ?? '' })),
    {
      name: 'word/document.xml',
      content: document ?? part('w:document', `<w:body>${body}</w:body>`),
      ...lies,
    },
  ];
}

export function makeDocx(setting: DocxSetting = {}): Uint8Array {
  return makeZip(docxParts(setting), setting);
}
