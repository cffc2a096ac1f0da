/** Word documents made to harm who reads them, and what each of them is found to be. */
import type { DocxFaultCode } from '../../../src/docx/fault.ts';
import { W, docxParts, makeDocx } from '../../support/make-docx.ts';
import { paragraph, run } from '../../support/word-xml.ts';
import { makeZip, type Part } from '../../support/make-zip.ts';

export interface Hostile {
  name: string;
  make: () => Uint8Array;
  fault: DocxFaultCode;
}

const MB = 1024 * 1024;

/** Letters that do not pack well, the same on every run: they come again too far apart to be noticed. */
function noise(length: number): string {
  let seed = 1926;
  let letters = '';
  for (let i = 0; i < Math.min(length, 0x11000); i += 1) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    letters += String.fromCharCode(0x61 + ((seed >>> 16) % 26));
  }
  return letters.repeat(Math.ceil(length / Math.max(letters.length, 1))).slice(0, length);
}

const open = (body: string): string => `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`;
const small = docxParts({});
const withMain = (lies: Partial<Part>): Uint8Array => makeDocx({ lies });

export const hostile: readonly Hostile[] = [
  {
    name: 'a part that swells a thousand times',
    make: () => withMain({ content: Buffer.alloc(60 * MB, 0x20) }),
    fault: 'hostile',
  },
  {
    name: 'a part that says it is larger than any document',
    make: () => withMain({ size: 0xfffffff0 }),
    fault: 'hostile',
  },
  {
    name: 'a part that swells and says it is small',
    make: () => withMain({ content: Buffer.alloc(60 * MB, 0x20), size: 1000 }),
    fault: 'hostile',
  },
  {
    name: 'many parts that are large together',
    make: () => {
      const content = open(paragraph(run(noise(12 * MB))));
      const related = { styles: content, numbering: content };
      return makeZip(docxParts({ document: content, related }).map((part) => ({ ...part, stored: true })));
    },
    fault: 'too-large',
  },
  {
    name: 'parts that share their bytes',
    make: () => {
      const inner: Part = { name: 'word/media/a.png', content: 'x' };
      const outer: Part = { name: 'word/media/b.png', content: makeZip([inner]), stored: true };
      const behind = 30 + outer.name.length;
      return makeZip([...small, outer, { ...inner, at: { part: small.length, behind } }]);
    },
    fault: 'hostile',
  },
  {
    name: 'more parts than any document has',
    make: () =>
      makeZip([
        ...small,
        ...Array.from({ length: 5000 }, (_, i) => ({ name: `word/media/${String(i)}`, content: '' })),
      ]),
    fault: 'hostile',
  },
  {
    name: 'two parts of one name',
    make: () => makeZip([...small, ...small.slice(-1)]),
    fault: 'hostile',
  },
  {
    name: 'two parts whose names differ in case alone',
    make: () => makeZip([...small, { name: 'WORD/Document.xml', content: '' }]),
    fault: 'hostile',
  },
  ...['../../etc/passwd', 'word/../../x', String.raw`..\x`, String.raw`C:\x`].map((name): Hostile => ({
    name: `a part that is called ${name}`,
    make: () => makeZip([...small, { name, content: 'x' }]),
    fault: 'hostile',
  })),
  {
    name: 'a part with another name in front of its data',
    make: () => withMain({ localName: 'word/document.xm_' }),
    fault: 'damaged',
  },
  { name: 'a wrong checksum', make: () => withMain({ crc: 1 }), fault: 'damaged' },
  { name: 'a part that is smaller than it says', make: () => withMain({ size: 5000 }), fault: 'damaged' },
  { name: 'a part that ends behind the file', make: () => withMain({ packed: 100_000 }), fault: 'damaged' },
  {
    name: 'sizes as in ZIP64',
    make: () => withMain({ size: 0xffffffff, packed: 0xffffffff }),
    fault: 'damaged',
  },
  { name: 'a way of packing that nobody has', make: () => withMain({ method: 97 }), fault: 'damaged' },
  {
    name: 'data that is not packed as it says',
    make: () => withMain({ content: noise(10_000), stored: true, method: 8 }),
    fault: 'damaged',
  },
  { name: 'a part behind a password', make: () => withMain({ flags: 1 }), fault: 'encrypted' },
  { name: 'fewer parts than the archive says', make: () => makeDocx({ count: 4000 }), fault: 'damaged' },
  { name: 'XML that is deep', make: () => makeDocx({ body: '<w:p>'.repeat(100_000) }), fault: 'hostile' },
  {
    name: 'XML of more elements than any document has',
    make: () =>
      makeDocx({
        body: Array.from(
          { length: 150_000 },
          (_, i) => `<w:p w:rsidR="${String((i * 7919) % 1_000_003)}"/><w:p/>`,
        ).join(''),
      }),
    fault: 'too-large',
  },
  {
    name: 'a namespace of a long address',
    make: () => {
      const attributes = Array.from({ length: 20_000 }, (_, i) => `x:a${String(i)}=""`).join(' ');
      return makeDocx({
        body: `<w:p xmlns:x="${noise(500_000)}" ${attributes}>${'<x:a x:b=""/>'.repeat(50_000)}</w:p>`,
      });
    },
    fault: 'hostile',
  },
  {
    name: 'more namespaces than any document has',
    make: () => {
      const declared = Array.from({ length: 20_000 }, (_, i) => `xmlns:a${String(i)}="b"`).join(' ');
      return makeDocx({ body: `<w:p ${declared}>${'<w:r xmlns:c="d"/>'.repeat(20_000)}</w:p>` });
    },
    fault: 'hostile',
  },
  {
    name: 'entities that swell',
    make: () =>
      makeDocx({
        document: `<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>${open(paragraph(run('&b;')))}`,
      }),
    fault: 'hostile',
  },
  {
    name: 'an entity that names a file',
    make: () =>
      makeDocx({
        document: `<!DOCTYPE w:document [<!ENTITY a SYSTEM "file:///etc/passwd">]>${open(paragraph(run('&a;')))}`,
      }),
    fault: 'hostile',
  },
  {
    name: 'a DOCTYPE that names an address',
    make: () => makeDocx({ document: `<!DOCTYPE w:document SYSTEM "http://127.0.0.1:9/a.dtd">${open('')}` }),
    fault: 'hostile',
  },
  {
    name: 'an entity that nobody declared',
    make: () => makeDocx({ body: paragraph(run('&a;')) }),
    fault: 'damaged',
  },
  {
    name: 'XML that is cut off',
    make: () => makeDocx({ document: open('').slice(0, -9) }),
    fault: 'damaged',
  },
  { name: 'no XML at all', make: () => makeDocx({ document: noise(1000) }), fault: 'damaged' },
  { name: 'an empty main part', make: () => makeDocx({ document: '' }), fault: 'damaged' },
  { name: 'no main part', make: () => makeZip(small.slice(0, -1)), fault: 'not-word' },
  {
    name: 'a main part on the network',
    make: () =>
      makeZip(
        small.map((part) =>
          part.name === '_rels/.rels' && typeof part.content === 'string'
            ? {
                ...part,
                content: part.content.replace(
                  'Target="word/document.xml"',
                  'Target="http://127.0.0.1:9/a.xml" TargetMode="External"',
                ),
              }
            : part,
        ),
      ),
    fault: 'not-word',
  },
  {
    name: 'an archive of something else',
    make: () => makeZip([{ name: 'ke-hoach.txt', content: 'x' }]),
    fault: 'not-word',
  },
  {
    name: 'a workbook',
    make: () =>
      makeDocx({ type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' }),
    fault: 'not-word',
  },
  {
    name: 'a document with macros',
    make: () => makeDocx({ type: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    fault: 'macro',
  },
  { name: 'an empty file', make: () => new Uint8Array(), fault: 'not-word' },
  {
    name: 'a picture',
    make: () =>
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, ...Buffer.from('JFIF\0'), ...Buffer.alloc(5000)]),
    fault: 'not-word',
  },
  { name: 'an archive without a single part', make: () => makeZip([]), fault: 'not-word' },
];

/** Documents that are as they should be, and would take long or fill the memory of a careless reader. */
export const costly: readonly { name: string; make: () => Uint8Array }[] = [
  {
    name: 'numbers of a list that are far too high',
    make: () =>
      makeDocx({
        related: { numbering: numbering('upperRoman', '%1.', '1000000000') },
        body: paragraph(run('a'), list(0)).repeat(2000),
      }),
  },
  {
    name: 'letters of a list that are far too high',
    make: () =>
      makeDocx({
        related: { numbering: numbering('lowerLetter', '%1)', '2000000000') },
        body: paragraph(run('a'), list(0)).repeat(2000),
      }),
  },
  {
    name: 'a level far outside a list',
    make: () =>
      makeDocx({
        related: { numbering: numbering('decimal', '%1', '1') },
        body: paragraph(run('a'), list(1e9)).repeat(2000),
      }),
  },
  {
    name: 'a long text of a level',
    make: () =>
      makeDocx({
        related: { numbering: numbering('decimal', `${'%1'.repeat(10_000)}${'x'.repeat(100_000)}`, '99') },
        body: paragraph(run('a'), list(0)).repeat(5000),
      }),
  },
  {
    name: 'many lists of one definition of many levels',
    make: () => {
      const levels = '<w:lvl w:ilvl="0"><w:start w:val="1"/></w:lvl>'.repeat(15_000);
      const nums = Array.from(
        { length: 15_000 },
        (_, i) => `<w:num w:numId="${String(i + 1)}"><w:abstractNumId w:val="0"/></w:num>`,
      );
      return makeDocx({
        related: {
          numbering: `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums.join('')}</w:numbering>`,
        },
      });
    },
  },
  {
    name: 'styles built on one another in a circle, with many properties',
    make: () => {
      const many = '<w:rPr/>'.repeat(2000);
      const styles = Array.from(
        { length: 30 },
        (_, i) =>
          `<w:style w:type="paragraph" w:styleId="s${String(i)}">${many}<w:basedOn w:val="s${String((i + 1) % 30)}"/></w:style>`,
      );
      return makeDocx({
        related: { styles: `<w:styles xmlns:w="${W}">${styles.join('')}</w:styles>` },
        body: paragraph(run('a'), '<w:pStyle w:val="s0"/>').repeat(15_000),
      });
    },
  },
  {
    name: 'tables of a style with many borders',
    make: () => {
      const borders = '<w:x w:val="nil"/>'.repeat(40_000);
      return makeDocx({
        related: {
          styles: `<w:styles xmlns:w="${W}"><w:style w:type="table" w:styleId="t"><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr></w:style></w:styles>`,
        },
        body: '<w:tbl><w:tblPr><w:tblStyle w:val="t"/></w:tblPr></w:tbl>'.repeat(15_000),
      });
    },
  },
  {
    name: 'tables of a style with many bands',
    make: () => {
      const bands = '<w:tblStylePr><w:tcPr/></w:tblStylePr>'.repeat(15_000);
      return makeDocx({
        related: {
          styles: `<w:styles xmlns:w="${W}"><w:style w:type="table" w:styleId="t">${bands}</w:style></w:styles>`,
        },
        body: '<w:tbl><w:tblPr><w:tblStyle w:val="t"/></w:tblPr><w:tr><w:tc/></w:tr></w:tbl>'.repeat(15_000),
      });
    },
  },
  {
    name: 'a paragraph of many runs without properties',
    make: () => makeDocx({ body: `<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(100_000)}</w:p>` }),
  },
  {
    name: 'a table of many rows inside a content control',
    make: () =>
      makeDocx({
        body: `<w:tbl><w:tblPr><w:tblBorders><w:insideV w:val="single"/></w:tblBorders></w:tblPr><w:sdt><w:sdtContent>${'<w:tr><w:tc/></w:tr>'.repeat(150_000)}</w:sdtContent></w:sdt></w:tbl>`,
      }),
  },
  {
    name: 'an element of many attributes',
    make: () => {
      const many = Array.from({ length: 300_000 }, (_, i) => `a${String(i)}=""`).join(' ');
      return makeDocx({
        body: `<w:p><w:pPr><w:numPr><w:numId w:val="1" xmlns:x="y" ${many}/></w:numPr></w:pPr></w:p>`,
      });
    },
  },
  {
    name: 'fields that begin and never end',
    make: () =>
      makeDocx({
        body: `<w:p><w:r>${'<w:fldChar w:fldCharType="begin"/><w:t>a</w:t>'.repeat(40_000)}</w:r></w:p>`,
      }),
  },
  {
    name: 'tables inside tables',
    make: () => {
      const cell = (inner: string): string =>
        `<w:tbl><w:tblPr><w:tblBorders><w:insideV w:val="single"/><w:insideH w:val="single"/></w:tblBorders></w:tblPr><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`;
      let body = paragraph(run(noise(200_000)));
      for (let i = 0; i < 80; i += 1) body = cell(body);
      return makeDocx({ body });
    },
  },
  {
    name: 'cells that run over all columns',
    make: () =>
      makeDocx({
        body: `<w:tbl><w:tblPr><w:tblBorders><w:insideV w:val="single"/><w:insideH w:val="single"/></w:tblBorders></w:tblPr>${`<w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr></w:tc>'.repeat(60)}</w:tr>`.repeat(1000)}</w:tbl>`,
      }),
  },
  {
    name: 'text in a million pieces',
    make: () => makeDocx({ body: paragraph(run('&amp;&#x1ea1;'.repeat(500_000))) }),
  },
  { name: 'a word without end', make: () => makeDocx({ body: paragraph(run(noise(MB))) }) },
  {
    name: 'addresses outside the document',
    make: () =>
      makeDocx({
        relationships: ['image', 'styles', 'numbering', 'attachedTemplate', 'hyperlink', 'subDocument']
          .map(
            (type, i) =>
              `<Relationship Id="x${String(i)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://127.0.0.1:9/${type}" TargetMode="External"/>`,
          )
          .join(''),
      }),
  },
];

const list = (level: number): string =>
  `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="1"/></w:numPr>`;

function numbering(format: string, text: string, start: string): string {
  const level = `<w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>`;
  return `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">${level}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1000000000"><w:lvl w:ilvl="1000000000">${level}</w:lvl></w:lvlOverride></w:num></w:numbering>`;
}
