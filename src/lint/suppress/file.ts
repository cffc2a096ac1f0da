/** Suppressions that stand beside a document, where nothing may be written into it. */
import type { Suppression } from './suppression.ts';

/** One entry of the file. */
export interface SuppressionEntry {
  rules: string[];
  /** First and last line, from 1; all lines where absent. */
  lines?: [number, number] | undefined;
  /** Words that the place of a finding holds: they move with the text, where lines do not. */
  words?: string | undefined;
  reason: string;
}

/** The file beside `ke-hoach.txt`, `ke-hoach.txt.thethuc.json`. */
export interface SuppressionFile {
  $schema?: string | undefined;
  version: 1;
  suppressions: SuppressionEntry[];
}

/** What is added to the name of a document for the name of the file beside it. */
export const SUPPRESSIONS_SUFFIX = '.thethuc.json';

/** The suppressions of a file. @param name What the file is called in findings. */
export function suppressionsOf({ suppressions }: SuppressionFile, name: string): Suppression[] {
  return suppressions.flatMap(({ rules, lines, words, reason }, i) => {
    const [from, to] = lines ?? [1, Infinity];
    const origin = { kind: 'file', name, entry: i + 1 } as const;
    return rules.map((rule) => ({ rule, from, to, words: words ?? null, reason, origin }));
  });
}
