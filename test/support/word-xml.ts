/** Pieces of the body of a Word document; all text is taken as XML. */

const element = (name: string, inner: string): string => (inner === '' ? '' : `<${name}>${inner}</${name}>`);

/** A run with words as they are. */
export function run(words: string, properties = ''): string {
  return `<w:r>${element('w:rPr', properties)}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A paragraph of runs, or of what else stands among them. */
export function paragraph(content: string | readonly string[], properties = ''): string {
  return `<w:p>${element('w:pPr', properties)}${[content].flat().join('')}</w:p>`;
}
