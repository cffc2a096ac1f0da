/** Numbers as Word writes them in front of a paragraph (ISO/IEC 29500-1, 17.18.59). */
import { romanText } from '../../text/roman.ts';

const LETTERS = 26;
/** The highest number that Word writes as a numeral or in letters; it shows higher ones in digits. */
const HIGHEST_NUMERAL = 3999;
const HIGHEST_LETTER = 780;

/** a … z, aa, bb … : Word doubles the letter. It knows no `đ`. */
function letter(value: number): string {
  if (value < 1) return '';
  const unit = String.fromCharCode(0x61 + ((value - 1) % LETTERS));
  return unit.repeat(Math.floor((value - 1) / LETTERS) + 1);
}

function highestIn(format: string): number {
  if (format.endsWith('Roman')) return HIGHEST_NUMERAL;
  return format.endsWith('Letter') ? HIGHEST_LETTER : Infinity;
}

/** A number in a format; formats that no Vietnamese document uses come out in digits, as Word does without their language. */
export function formatNumber(value: number, format: string): string {
  if (value > highestIn(format)) return String(value);
  switch (format) {
    case 'upperRoman':
      return romanText(value);
    case 'lowerRoman':
      return romanText(value).toLowerCase();
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(value);
  }
}
