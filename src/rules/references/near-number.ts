/** Short forms whose number nearly is that of a document cited in full. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { CitedDocument } from '../../analyse/citations.ts';
import { once } from '../../analyse/once.ts';
import type { Citation } from '../../ast/inline.ts';

/** The numbers that differ from one by two digits that changed places, or by one digit of three or more. */
export function numbersNear(number: string): Set<string> {
  const near = new Set<string>();
  for (let i = 0; i < number.length; i += 1) {
    const before = number.slice(0, i);
    const digit = number.charAt(i);
    const next = number.charAt(i + 1);
    if (next !== '') near.add(before + next + digit + number.slice(i + 2));
    if (number.length > 2) for (const other of DIGITS) near.add(before + other + number.slice(i + 1));
  }
  near.delete(number);
  return near;
}

const DIGITS = '0123456789';

function isBare({ citation }: CitedDocument): boolean {
  return citation.date === null && citation.issuer === null && citation.subject === null;
}

function isFull({ citation }: CitedDocument): boolean {
  return citation.date !== null && citation.issuer !== null;
}

function keyOf({ documentType, notation }: Citation, number: string): string {
  return `${documentType ?? ''}|${notation ?? ''}|${number}`;
}

interface Placed {
  document: CitedDocument;
  place: number;
}

/** The documents cited in full, by what short forms give of them. */
const fullByName: (analysis: Analysis) => ReadonlyMap<string, Placed> = once(({ citations }) => {
  const found = new Map<string, Placed>();
  for (const [place, document] of citations.entries()) {
    const key = keyOf(document.citation, document.citation.number ?? '');
    if (isFull(document) && !found.has(key)) found.set(key, { document, place });
  }
  return found;
});

/** The document cited in full that a bare short form most likely means; null where none is near. */
export function meantBy(document: CitedDocument, analysis: Analysis): CitedDocument | null {
  const { number, notation } = document.citation;
  if (number === null || notation === null || !isBare(document)) return null;
  const full = fullByName(analysis);
  let first: Placed | null = null;
  for (const near of numbersNear(number)) {
    const found = full.get(keyOf(document.citation, near));
    if (found !== undefined && (first === null || found.place < first.place)) first = found;
  }
  return first?.document ?? null;
}
