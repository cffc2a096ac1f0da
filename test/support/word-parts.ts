/** Word documents put together from parts written by hand: for one property at a time. */
import { strToU8, zipSync } from 'fflate';
import { readDocx, type DocxDocument } from '../../src/docx/read.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const V = 'xmlns:v="urn:schemas-microsoft-com:vml"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** What stands inside the root of each part. */
export interface WordParts {
  body: string;
  styles?: string;
  numbering?: string;
  settings?: string;
  /** Fonts and colours of the theme. */
  theme?: string;
  header?: string;
  footer?: string;
}

type Name = Exclude<keyof WordParts, 'body'>;

const ROOTS: Readonly<Record<Name, (inner: string) => string>> = {
  styles: (inner) => `<w:styles ${W}>${inner}</w:styles>`,
  numbering: (inner) => `<w:numbering ${W}>${inner}</w:numbering>`,
  settings: (inner) => `<w:settings ${W}>${inner}</w:settings>`,
  theme: (inner) => `<a:theme ${A}><a:themeElements>${inner}</a:themeElements></a:theme>`,
  header: (inner) => `<w:hdr ${W}>${inner}</w:hdr>`,
  footer: (inner) => `<w:ftr ${W}>${inner}</w:ftr>`,
};
const NAMES: readonly Name[] = ['styles', 'numbering', 'settings', 'theme', 'header', 'footer'];

/** The bytes of a document. Headers and footers go by the id of their name. */
function wordBytes(parts: WordParts): Uint8Array {
  const given = NAMES.filter((name) => parts[name] !== undefined);
  const relationships = given
    .map((name) => `<Relationship Id="${name}" Type="${TYPES}/${name}" Target="${name}.xml"/>`)
    .join('');
  const entries: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="main" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    [
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships}</Relationships>`,
    ],
    ['word/document.xml', `<w:document ${W} ${R} ${V}><w:body>${parts.body}</w:body></w:document>`],
    ...given.map((name): [string, string] => [`word/${name}.xml`, ROOTS[name](parts[name] ?? '')]),
  ];
  return zipSync(Object.fromEntries(entries.map(([name, text]) => [name, strToU8(text)])));
}

/** Reads a document that must be readable. */
export function readBytes(bytes: Uint8Array): DocxDocument {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(`${read.fault}: ${read.detail}`);
  return read.document;
}

export function readParts(parts: WordParts): DocxDocument {
  return readBytes(wordBytes(parts));
}
