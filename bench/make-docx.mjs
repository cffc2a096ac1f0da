// A Word document with the text of a plan: runs, looks and numbers as Word writes them.
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const LOOK =
  '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Word cuts a line into a run for each time that somebody worked on it. */
function runsOf(line) {
  const words = line.split(' ');
  const runs = [];
  for (let at = 0; at < words.length; at += 6) {
    const text = words.slice(at, at + 6).join(' ') + (at + 6 < words.length ? ' ' : '');
    runs.push(`<w:r w:rsidRPr="00A${at}">${LOOK}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`);
  }
  return runs.join('');
}

function paragraphOf(line, i) {
  const properties = `<w:pPr><w:spacing w:before="120" w:after="120" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>${LOOK}</w:pPr>`;
  return `<w:p w:rsidR="00${i}" w:rsidRDefault="00${i}" w:rsidP="00${i}">${properties}${runsOf(line)}</w:p>`;
}

/** The bytes of a .docx with the lines of a text as its paragraphs. */
export function docxOf(text) {
  const body = text.split('\n').map(paragraphOf).join('');
  const override = (part, type) =>
    `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('document', 'document.main')}${override('styles', 'styles')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${R}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
