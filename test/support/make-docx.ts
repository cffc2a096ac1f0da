/** Small Word documents, of the parts that one must have and those that a test gives. */
import { makeZip, type Ending, type Part } from './make-zip.ts';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A part that the main one refers to, by its type: `styles`, `numbering`. */
export interface DocxSetting extends Ending {
  /** What stands in the body. */
  body?: string;
  /** The whole main part, where that is no document with a body. */
  document?: string;
  related?: Readonly<Record<string, string>>;
  /** More relationships of the main part, as they are written. */
  relationships?: string;
  /** The content type of the main part. */
  type?: string;
  /** Parts besides, before the others. */
  before?: readonly Part[];
  /** What the records of the main part say. */
  lies?: Partial<Part>;
}

/** A paragraph with the text of one run; the text is taken as XML. */
export function paragraph(text: string, properties = ''): string {
  const pPr = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${pPr}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** The parts of a document. */
export function docxParts({
  body = paragraph('KẾ HOẠCH'),
  document,
  related = {},
  relationships = '',
  type = MAIN_TYPE,
  before = [],
  lies = {},
}: DocxSetting): Part[] {
  const names = Object.keys(related);
  const links = names.map(
    (name) => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`,
  );
  const root = `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`;
  return [
    ...before,
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    },
    { name: '_rels/.rels', content: `<Relationships xmlns="${RELATIONSHIPS}">${root}</Relationships>` },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="${RELATIONSHIPS}">${links.join('')}${relationships}</Relationships>`,
    },
    ...names.map((name) => ({ name: `word/${name}.xml`, content: related[name] ?? '' })),
    {
      name: 'word/document.xml',
      content:
        document ??
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
      ...lies,
    },
  ];
}

export function makeDocx(setting: DocxSetting = {}): Buffer {
  return makeZip(docxParts(setting), setting);
}
