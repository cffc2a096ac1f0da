/**
 * Findings that are known: a team that takes the checker up on documents that
 * exist already sees only what is new. A finding is known by its rule and its
 * words, not by its line, so that edits elsewhere do not bring it back.
 */
import { collapse } from '../../text/letters.ts';
import type { Finding } from '../finding.ts';

/** One kind of finding in one document, and how many places of it are known. */
export interface BaselineEntry {
  rule: string;
  /** The words at the place; the message where the finding is about something absent. */
  words: string;
  count: number;
}

/** What is known, by the path of the document. */
export interface Baseline {
  version: 1;
  files: Record<string, BaselineEntry[]>;
}

/** Words longer than this are cut: they tell findings apart well enough. */
const LONGEST = 120;

function wordsOf({ range, message }: Finding, text: string): string {
  const words = collapse(
    text.slice(range.start.offset, Math.min(range.end.offset, range.start.offset + 4 * LONGEST)),
  );
  return (words === '' ? message : words).slice(0, LONGEST);
}

function keyOf(rule: string, words: string): string {
  return `${rule}\n${words}`;
}

/** How many places a finding speaks of: one that is said once for several is known for no more than these. */
function weightOf({ related }: Finding): number {
  return 1 + related.length;
}

/** What the findings of a document are known by, in their order. */
export function baselineOf(findings: readonly Finding[], text: string): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    const words = wordsOf(finding, text);
    const key = keyOf(finding.ruleId, words);
    const entry = entries.get(key);
    if (entry === undefined) entries.set(key, { rule: finding.ruleId, words, count: weightOf(finding) });
    else entry.count += weightOf(finding);
  }
  return [...entries.values()];
}

/** Findings that are not known, and what is known and was not found. */
export interface Compared {
  fresh: Finding[];
  /** What is left of the entries that were not all found. */
  gone: BaselineEntry[];
}

/** Takes the findings out that are known. */
export function compareWithBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  text: string,
): Compared {
  const left = new Map(entries.map((entry) => [keyOf(entry.rule, entry.words), { ...entry }]));
  const fresh = findings.filter((finding) => {
    const entry = left.get(keyOf(finding.ruleId, wordsOf(finding, text)));
    const weight = weightOf(finding);
    if (entry === undefined || entry.count < weight) return true;
    entry.count -= weight;
    return false;
  });
  return { fresh, gone: [...left.values()].filter(({ count }) => count > 0) };
}
