/** Vietnamese letters, case and blanks. */

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const BLANKS = /\s+/gu;
/** A blank that is no single space. */
const UNEVEN = /[^\S ]| {2}/u;
const MARKS = /\p{M}/gu;

/** True where a text has a letter and no lower-case one: `MỤC ĐÍCH, YÊU CẦU`. */
export function isUpperCase(text: string): boolean {
  // Running text has a lower-case letter near its start, but perhaps no capital to its end.
  return !LOWER.test(text) && UPPER.test(text);
}

export function startsUpper(text: string): boolean {
  return UPPER.test(String.fromCodePoint(text.codePointAt(0) ?? 0));
}

export function startsLower(text: string): boolean {
  return LOWER.test(String.fromCodePoint(text.codePointAt(0) ?? 0));
}

export function hasLetter(text: string): boolean {
  return LETTER.test(text);
}

/** The text in one line: NFC, runs of blanks one space, none at the ends. */
export function collapse(text: string): string {
  const line = UNEVEN.test(text) ? text.replace(BLANKS, ' ') : text;
  return line.normalize('NFC').trim();
}

function foldAny(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd');
}

/** Blocks of which each unit folds by itself: Latin with combining marks, and Latin Extended Additional. */
const LATIN_END = 0x370;
const ADDITIONAL = [0x1e00, 0x1f00] as const;
/** Longer texts would be too many arguments for one call. */
const LONGEST_FOLDED = 512;

/** What a mark folds to. */
const NOTHING = 0xffff;

/** What units fold to, as far as they were met; 0 for those that were not. */
const foldedUnits: Uint16Array = new Uint16Array(ADDITIONAL[1]);

function foldUnit(unit: number): number {
  const known = foldedUnits[unit] ?? 0;
  if (known !== 0) return known;
  const text = foldAny(String.fromCharCode(unit));
  return (foldedUnits[unit] = text === '' ? NOTHING : text.charCodeAt(0));
}

/**
 * The form in which two spellings of one word are equal: lower case, marks
 * and the stroke of đ taken off. For looking words up, never for output.
 */
export function fold(text: string): string {
  if (text.length > LONGEST_FOLDED) return foldAny(text);
  const units: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= LATIN_END && (unit < ADDITIONAL[0] || unit >= ADDITIONAL[1])) return foldAny(text);
    const folded = foldUnit(unit);
    if (folded !== NOTHING) units.push(folded);
  }
  return String.fromCharCode(...units);
}

/** A text with its first letter as a capital. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** A text with its first letter small. */
export function uncapitalised(text: string): string {
  const [first = ''] = text;
  return first.toLowerCase() + text.slice(first.length);
}
