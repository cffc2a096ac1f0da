/** Short forms whose number nearly is that of a document cited in full. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { CitedDocument } from '../../analyse/citations.ts';

/** True where two numbers differ by two digits that changed places, or by one digit of three or more. */
export function isNearNumber(a: string, b: string): boolean {
  if (a === b || a.length !== b.length || a.length < 2) return false;
  const differing: number[] = [];
  for (let i = 0; i < a.length; i += 1) if (a.charAt(i) !== b.charAt(i)) differing.push(i);
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return a.length > 2;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    a.charAt(first) === b.charAt(second) &&
    a.charAt(second) === b.charAt(first)
  );
}

function isBare({ citation }: CitedDocument): boolean {
  return citation.date === null && citation.issuer === null && citation.subject === null;
}

function isFull({ citation }: CitedDocument): boolean {
  return citation.date !== null && citation.issuer !== null;
}

/** The document cited in full that a bare short form most likely means; null where none is near. */
export function meantBy(document: CitedDocument, { citations }: Analysis): CitedDocument | null {
  const { number, notation, documentType } = document.citation;
  if (number === null || notation === null || !isBare(document)) return null;
  for (const other of citations) {
    const same = other.citation.notation === notation && other.citation.documentType === documentType;
    if (same && isFull(other) && isNearNumber(number, other.citation.number ?? '')) return other;
  }
  return null;
}
