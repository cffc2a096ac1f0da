/** Tells what a cell of a footer is: the label, a recipient, a line of a signature, a name. */
import { fold, isUpperCase } from '../../text/letters.ts';
import { partOf, type Cell } from '../cells.ts';
import { AUTHORITY_MARK, POST_WORDS } from '../lexicon/header-words.data.ts';
import { NAME_PREFIX } from '../lexicon/names.data.ts';

const LABEL = /^(?:Nơi nhận|NƠI NHẬN|Nơi gửi)(?!\p{L}) ?:?/u;
const NAME = /^\p{Lu}[\p{Ll}']*(?: \p{Lu}[\p{Ll}']*){1,6}$/u;
/** What a stamp or a speck of dirt leaves before a name. */
const SPECKS = /^[_=~.\s]+/u;
const NOTE = /^[([](?:[Đđ]ã |[Kk]ý|[Hh]ọ và tên|[Cc]hữ ký)/u;
const UPPER_RUN = /^(?:[^\p{Ll}\s]+\s+)+(?=\p{Lu}\p{Ll})/u;
/** Where the next line of a signature begins in a cell that holds several: a mark, or a post behind a body. */
const NEXT_POST =
  /(?<!^\S{1,5}|PHÓ|QUYỀN|TỔNG|KIÊM|[-–,])\s(?=(?:KT|TL|TUQ|TM)\. ?\p{Lu}|PHÓ \p{Lu}|CHÁNH (?:VĂN PHÒNG|THANH TRA)|TRƯỞNG (?:BAN|PHÒNG|CÔNG AN)(?!\p{L})|(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|CHỦ NHIỆM|TỔ TRƯỞNG|HIỆU TRƯỞNG)$)/u;
const LIST_BREAK = /(?<=[;,.)])\s+(?=[-–+] ?\p{L})/u;
const ENTRY_BREAK = /(?<=;)\s+(?=\S)/u;
const ANNEX =
  /^(?:PHỤ LỤC|Phụ lục)(?: số)?(?: [IVX\d]{1,4})?[.:]?$|^(?:PHỤ LỤC|DANH SÁCH|BIỂU|Mẫu số|MẪU SỐ)(?!\p{L})/u;
/** Posts and bodies in a signature are short. */
const LONGEST_LINE = 90;

/** The words `Nơi nhận:` at the start of a text; their length, or 0. */
export function labelLength(text: string): number {
  return LABEL.exec(text)?.[0].length ?? 0;
}

/** The mark that says for whom one signs (`TM.`, `KT.`, `T/M`), as written. */
export function authorityMark(text: string): string | null {
  const mark = AUTHORITY_MARK.exec(text)?.[0];
  return mark !== undefined && text.length <= LONGEST_LINE && isUpperCase(text.slice(mark.length))
    ? mark
    : null;
}

/** True for an upper-case line that names a post. */
export function isPost(text: string): boolean {
  if (text.length > LONGEST_LINE || !isUpperCase(text)) return false;
  const folded = ` ${fold(text).replace(/[^a-z]+/gu, ' ')} `;
  return (
    POST_WORDS.some((word) => folded.includes(` ${word} `)) ||
    / trưởng(?!\p{L})|^=?trưởng/u.test(text.toLowerCase())
  );
}

/** True where a text may be the full name of a person, degrees before it left aside. */
export function isPersonName(text: string): boolean {
  return NAME.test(text.replace(SPECKS, '').replace(NAME_PREFIX, ''));
}

/** `(Đã ký)`, `(Ký tên, đóng dấu)`. */
export function isSigningNote(text: string): boolean {
  return NOTE.test(text);
}

/** A place for a name left open: dots only. */
export function isDotted(text: string): boolean {
  return /^[.…_\s]+$/u.test(text);
}

function splitAt(cell: Cell, pattern: RegExp): Cell[] {
  const parts: Cell[] = [];
  let rest = cell;
  for (let match = pattern.exec(rest.text); match !== null; match = pattern.exec(rest.text)) {
    parts.push(partOf(rest, 0, match.index));
    rest = partOf(rest, match.index);
  }
  return [...parts, rest];
}

/** Cuts a cell that holds a whole signature: `KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn A`. */
export function signatureParts(cell: Cell): Cell[] {
  const run = UPPER_RUN.exec(cell.text)?.[0].length ?? 0;
  const titled = run > 0 && isPersonName(cell.text.slice(run).trim());
  const upper = titled ? partOf(cell, 0, run) : cell;
  const lines =
    authorityMark(upper.text) !== null || isPost(upper.text) ? splitAt(upper, NEXT_POST) : [upper];
  return titled ? [...lines, partOf(cell, run)] : lines;
}

/** Cuts a cell that holds several recipients: `- A; - B; - Lưu: VT.`, or without dashes `A; B; Lưu: VT.` */
export function recipientParts(cell: Cell): Cell[] {
  return splitAt(cell, /^[-–+]/u.test(cell.text) ? LIST_BREAK : ENTRY_BREAK);
}

/** True where a line can only begin what is issued with the document. */
export function opensAnnex(text: string): boolean {
  return ANNEX.test(text);
}
