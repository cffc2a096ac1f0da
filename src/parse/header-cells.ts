/** Tells what a cell of a header is: the parts of NĐ 30 PL I/I/II and the Party guide, however they were flattened. */
import { readDocumentNumber } from '../recognise/document-number.ts';
import { readPlaceDate } from '../recognise/place-date.ts';
import { fold, isUpperCase } from '../text/letters.ts';
import { partOf, type Cell } from './cells.ts';
import { COUNTRY_MOTTO, COUNTRY_NAME, PARTY_NAME } from './lexicon/header-words.data.ts';

export type HeaderPart =
  | 'motto'
  | 'issuer'
  | 'number'
  | 'placeDate'
  | 'subject'
  | 'addressee'
  | 'rule'
  | 'words';

export interface ClassifiedCell {
  part: HeaderPart;
  cell: Cell;
}

const RULE = /^(?:[-–—_=*~.\s]{2,}|\*)$/u;
const MOTTO_INSIDE = /(?<=\S)\s+(?=CỘNG H\p{L}{2} XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập ?[-–])/u;
const NUMBER = /^(?:Số|SỐ|số)(?: ?:|[ .…]*(?:\d|\/|[….]))/u;
const NUMBER_LABEL = /^SỐ,? KÝ HIỆU ?:/u;
const SUBJECT_LABEL = /^(?:TRÍCH YẾU ?:|V\/[vV] |[Vv]\/v )/u;
const ADDRESSEE = /^Kính gửi|^KÍNH GỬI/u;
const LETTERS_ONLY = /[^\p{L}]/gu;

function isMotto(text: string): boolean {
  const folded = fold(text);
  return (
    folded.startsWith(COUNTRY_NAME) ||
    folded === PARTY_NAME ||
    folded.replace(LETTERS_ONLY, '').startsWith(COUNTRY_MOTTO)
  );
}

function partOfHeader(text: string): HeaderPart {
  if (RULE.test(text)) return 'rule';
  if (isMotto(text)) return 'motto';
  if (NUMBER_LABEL.test(text) || (NUMBER.test(text) && !/^SỐ [^:]*$/u.test(text))) return 'number';
  if (SUBJECT_LABEL.test(text)) return 'subject';
  if (ADDRESSEE.test(text)) return 'addressee';
  const date = readPlaceDate(text);
  if (date !== null && date.start === 0 && date.end >= text.length - 1) return 'placeDate';
  if (isUpperCase(text)) return 'issuer';
  return 'words';
}

/** Cuts a cell where two columns were flattened with a single space between them. */
function separate(cell: Cell): Cell[] {
  const motto = MOTTO_INSIDE.exec(cell.text);
  if (motto !== null && !isMotto(cell.text)) return [partOf(cell, 0, motto.index), partOf(cell, motto.index)];
  if (!NUMBER.test(cell.text)) return [cell];
  const number = readDocumentNumber(cell.text);
  const rest = number === null ? '' : cell.text.slice(number.end).trim();
  return number === null || rest === '' || readPlaceDate(rest) === null
    ? [cell]
    : [partOf(cell, 0, number.end), partOf(cell, number.end)];
}

/** What each stretch of a cell is. */
export function classify(cell: Cell): ClassifiedCell[] {
  return separate(cell).map((part) => ({ part: partOfHeader(part.text), cell: part }));
}
