/** A place where capitals are not as they should be. */

/** What is wrong there; each has a message of its own. */
export type SlipKind = 'name' | 'person' | 'part' | 'people' | 'front' | 'document' | 'unit' | 'common';

export interface Slip {
  kind: SlipKind;
  /** UTF-16 offsets in the source. */
  start: number;
  end: number;
  /** The words as they should be; they differ in capitals only. */
  expected: string;
}

/** A text with its first letter as a capital. */
export function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first.toUpperCase() + text.slice(first.length);
}

/** A text with its first letter small. */
export function uncapitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first.toLowerCase() + text.slice(first.length);
}
