/**
 * VIQR, the code of letters and typewriter signs that Vietnamese was mailed in:
 * RFC 1456 (1993), table 1 and the section on VIQR. A letter is followed by the
 * sign of its mark, then by that of its tone.
 */
export const VIQR_MARKS: readonly (readonly [sign: string, combining: string, letters: string])[] = [
  ['(', '\u0306', 'a'],
  ['^', '\u0302', 'aeo'],
  ['+', '\u031b', 'ou'],
];

export const VIQR_TONES: readonly (readonly [sign: string, combining: string])[] = [
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['?', '\u0309'],
  ['~', '\u0303'],
  ['.', '\u0323'],
];
