/** Tells what a cell of a header is: the parts of NĐ 30 PL I/I/II and the Party guide, however they were flattened. */
import { readDocumentNumber } from '../../recognise/document-number.ts';
import { readPlaceDate } from '../../recognise/place-date.ts';
import { isUpperCase, startsLower } from '../../text/letters.ts';
import { partOf, type Cell } from '../cells.ts';
import { givesGround } from './ground.ts';
import { SMALL_PLACE_WORDS, TIME_WORDS } from '../lexicon/header-words.data.ts';
import { mottoForm } from './motto-form.ts';

export type HeaderPart =
  'motto' | 'issuer' | 'number' | 'placeDate' | 'subject' | 'addressee' | 'rule' | 'words';

export interface ClassifiedCell {
  part: HeaderPart;
  cell: Cell;
}

const RULE = /^(?:[-–—_=*~.\u{AD}\s]{2,}|\*)$/u;
const MOTTO_INSIDE = /(?<=\S)\s+(?=CỘNG H\p{L}{2} XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập ?[-–])/u;
const NUMBER = /^(?:Số|SỐ|số)(?: ?:|[ .…]*[\d/….]|[ \t]*[-–] ?\p{Lu})/u;
const NUMBER_LABEL = /^SỐ,? KÝ HIỆU ?:/u;
const SUBJECT_LABEL = /^(?:TRÍCH YẾU ?:|[Vv]\/[vV][ :])/u;
const ADDRESSEE = /^Kính gửi|^KÍNH GỬI/u;
/** Halves of a number or of a date that was torn in two. */
const NUMBER_TAIL = /^\d* ?\/ ?\p{Lu}[\p{L}\d]*(?: ?[-–/] ?\p{L}[\p{L}\d]*)*$/u;
const DATE_TAIL = /^tháng[\s.…\d]*năm[\s.…\d]*$/u;
const DATE_HEAD = /^[^\d,][^,]{0,48}, ?ngày[\s.…\d]*$/u;
const LONGEST_PLACE = 50;
const WORD_ENDS = /[\s,]+/u;
/** A place without the comma that belongs behind it is no longer than this. */
const FEW_WORDS = 3;
const LONGEST_PLACE_DATE = 120;

function isMotto(text: string): boolean {
  return mottoForm(text) !== null;
}

/** `Hóa Châu, ngày … tháng … năm …` and nothing else; a ground or a citation that ends in a date is none. */
function isPlaceDate(text: string): boolean {
  if (text.length > LONGEST_PLACE_DATE || givesGround(text) || TIME_WORDS.test(text)) return false;
  const read = readPlaceDate(text);
  if (read?.start !== 0 || read.end < text.length - 1) return false;
  const place = text.slice(0, read.dateStart).trimEnd();
  if (place.length > LONGEST_PLACE || place.includes('/') || startsLower(place)) return false;
  // A sentence that ends in a date has words that no name of a place has: `Các thôn ra quân vào thứ Hai, ngày …`.
  if (place.split(WORD_ENDS).some((word) => startsLower(word) && !SMALL_PLACE_WORDS.has(word))) return false;
  return place.endsWith(',') || place.split(' ').length <= FEW_WORDS;
}

function partOfHeader(text: string): HeaderPart {
  if (RULE.test(text)) return 'rule';
  if (isMotto(text)) return 'motto';
  if (NUMBER_LABEL.test(text) || (NUMBER.test(text) && !/^SỐ [^:]*$/u.test(text))) return 'number';
  if (SUBJECT_LABEL.test(text)) return 'subject';
  if (ADDRESSEE.test(text)) return 'addressee';
  if (isPlaceDate(text) || DATE_HEAD.test(text)) return 'placeDate';
  const torn = tornPart(text);
  if (torn !== null) return torn;
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
  return number === null || rest === '' || !isPlaceDate(rest)
    ? [cell]
    : [partOf(cell, 0, number.end), partOf(cell, number.end)];
}

/** What each stretch of a cell is. */
export function classify(cell: Cell): ClassifiedCell[] {
  return separate(cell).map((part) => ({ part: partOfHeader(part.text), cell: part }));
}

/** The part of which a text can only be the second half, torn off by a column; null for any other text. */
export function tornPart(text: string): 'number' | 'placeDate' | null {
  if (NUMBER_TAIL.test(text)) return 'number';
  return DATE_TAIL.test(text) ? 'placeDate' : null;
}
