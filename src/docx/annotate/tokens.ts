/** What is written into the main part, before ids are given out. */

export type Token =
  | { kind: 'raw'; xml: string }
  /** A tag of our own: id, author and date stand between. */
  | { kind: 'own'; before: string; after: string }
  /** What is written twice and needs an id of its own the second time: the id stands between. */
  | { kind: 'copy'; before: string; after: string }
  /** A tracked deletion begins or ends. */
  | { kind: 'strike' | 'unstrike' }
  /** The words of a comment begin or end, by its number. */
  | { kind: 'begin' | 'finish'; comment: number };

/** A stretch of the main part and what is written in its place. */
export interface Operation {
  start: number;
  end: number;
  /** Of those of one place, which is written first. */
  rank: number;
  tokens: readonly Token[];
}

export function raw(xml: string): Token {
  return { kind: 'raw', xml };
}

/** Those of one place: what belongs to the paragraph, to what ends there, to what begins there, and last what is replaced. */
export const RANKS = { properties: 0, behind: 1, front: 2, replaced: 3 } as const;
