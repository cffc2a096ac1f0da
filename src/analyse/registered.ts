/** A document as others cite it, so that a plan can be checked against its superior's plan itself. */
import { isoDate } from '../ast/calendar.ts';
import { plainText } from '../ast/plain-text.ts';
import type { DocumentNumber } from '../ast/nodes.ts';
import { readDocumentNumber } from '../recognise/document-number.ts';
import { registered, type RegisteredDocument } from '../registry/entry.ts';
import { capitalised, collapse } from '../text/letters.ts';
import type { Analysis } from './analyse.ts';

/** `KH/TU`: the Party puts the type in front of a slash and joins the number to it with a dash. */
const PARTY_NOTATION = /^\p{L}+\/\p{L}/u;

/** Number and notation with the year that a legal act has between them: `09/2010/QĐ-UBND`. */
function symbolOf(node: DocumentNumber): string | null {
  const { number, notation } = node;
  if (number === null || notation === null) return null;
  const year = readDocumentNumber(plainText(node))?.year ?? null;
  if (year !== null) return `${number}/${year}/${notation}`;
  return `${number}${PARTY_NOTATION.test(notation) ? '-' : '/'}${notation}`;
}

/**
 * The entry of a registry that a document's own header makes.
 *
 * @param source What the document is called in messages: the name of its file.
 * @returns Null where it has no type or no number, by which others could cite it.
 */
export function registeredFrom(analysis: Analysis, source: string): RegisteredDocument | null {
  const { nodes, document, issueDate, issuer } = analysis;
  const number = nodes.first('documentNumber');
  const symbol = number === null ? null : symbolOf(number);
  if (symbol === null || document.documentType === null) return null;
  const subject = nodes.first('subject');
  const date = issueDate === null ? null : isoDate(issueDate);
  return {
    ...registered({ type: capitalised(document.documentType), symbol }, source),
    date,
    issuer: issuer?.name ?? null,
    subject: subject === null ? null : collapse(plainText(subject)),
    open: () => document,
  };
}
