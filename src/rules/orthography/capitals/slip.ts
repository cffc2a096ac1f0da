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
