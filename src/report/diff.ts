/** What changes between two texts, as a unified diff that `patch` and `git apply` read. */
import { diffArrays, structuredPatch, type ChangeObject, type StructuredPatchHunk } from 'diff';
import { printable } from './printable.ts';

/** The parts of a diff, so that whoever prints can tell them apart. */
export type DiffPart = 'file' | 'hunk' | 'removed' | 'added' | 'removedWords' | 'addedWords';

export interface DiffStyle {
  paint: (part: DiffPart, text: string) => string;
  /** Whether the reader is a person at a terminal: what a terminal would obey is shown instead. */
  terminal: boolean;
}

const CONTEXT = 3;
/** Comparing lines is quadratic in what differs: texts with more changed lines are shown as one change. */
const MOST_LINES = 1000;
/** Within a line so many words are told apart; lines that differ more are shown whole. */
const MOST_WORDS = 200;
/** More lines in a row are not read word by word. */
const MOST_PAIRS = 100;
const WORDS = /\s+|\S+/gu;

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/u);
}

/** One hunk from the first line that differs to the last. */
function wholeHunk(before: string, after: string): StructuredPatchHunk {
  const old = linesOf(before);
  const now = linesOf(after);
  const least = Math.min(old.length, now.length);
  let head = 0;
  while (head < least && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < least - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const from = Math.max(0, head - CONTEXT);
  const behind = Math.min(tail, CONTEXT);
  const written = (sign: string, lines: readonly string[]): string[] =>
    lines.flatMap((line) =>
      line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file'],
    );
  return {
    oldStart: from + 1,
    oldLines: old.length - tail + behind - from,
    newStart: from + 1,
    newLines: now.length - tail + behind - from,
    lines: [
      ...written(' ', old.slice(from, head)),
      ...written('-', old.slice(head, old.length - tail)),
      ...written('+', now.slice(head, now.length - tail)),
      ...written(' ', old.slice(old.length - tail, old.length - tail + behind)),
    ],
  };
}

function hunksOf(before: string, after: string): readonly StructuredPatchHunk[] {
  const options = { context: CONTEXT, maxEditLength: MOST_LINES };
  return (
    structuredPatch('', '', before, after, undefined, undefined, options)?.hunks ?? [wholeHunk(before, after)]
  );
}

/** A line for a person: the sign of its end is no part of it. */
function shown(line: string, { terminal }: DiffStyle): string {
  return terminal ? printable(line.endsWith('\r') ? line.slice(0, -1) : line) : line;
}

/** Two lines that stand for one another, with the words that differ set off. */
function formatPair(removed: string, added: string, style: DiffStyle): [string, string] {
  const [old, now] = [removed, added].map((line) => shown(line.slice(1), style).match(WORDS) ?? []);
  const parts = diffArrays(old ?? [], now ?? [], { maxEditLength: MOST_WORDS });
  if (parts === undefined)
    return [style.paint('removed', shown(removed, style)), style.paint('added', shown(added, style))];
  const line = (
    sign: string,
    whole: DiffPart,
    words: DiffPart,
    is: (part: ChangeObject<string[]>) => boolean,
  ): string =>
    style.paint(whole, sign) +
    parts
      .filter((part) => is(part) || !(part.added || part.removed))
      .map((part) => style.paint(is(part) ? words : whole, part.value.join('')))
      .join('');
  return [
    line('-', 'removed', 'removedWords', (part) => part.removed),
    line('+', 'added', 'addedWords', (part) => part.added),
  ];
}

/** The lines of a hunk; for a person, where as many are added as removed, each is set against its like. */
function formatLines(lines: readonly string[], style: DiffStyle): string[] {
  const out: string[] = [];
  for (let i = 0; i < lines.length;) {
    const removed = countFrom(lines, i, '-');
    const added = countFrom(lines, i + removed, '+');
    if (style.terminal && removed > 0 && removed === added && removed <= MOST_PAIRS) {
      const pairs = Array.from({ length: removed }, (_, k) =>
        formatPair(lines[i + k] ?? '', lines[i + removed + k] ?? '', style),
      );
      out.push(...pairs.map(([old]) => old), ...pairs.map(([, now]) => now));
      i += removed + added;
      continue;
    }
    const line = lines[i] ?? '';
    const text = shown(line, style);
    out.push(
      line.startsWith('-')
        ? style.paint('removed', text)
        : line.startsWith('+')
          ? style.paint('added', text)
          : text,
    );
    i += 1;
  }
  return out;
}

function countFrom(lines: readonly string[], from: number, sign: string): number {
  let count = 0;
  while (lines[from + count]?.startsWith(sign) === true) count += 1;
  return count;
}

/** Where a hunk begins and how long it is; an empty one begins behind the line before it. */
function stretch(start: number, lines: number): string {
  return `${String(lines === 0 ? start - 1 : start)},${String(lines)}`;
}

/**
 * The difference of two texts of one name.
 *
 * @returns An empty text where they are the same.
 */
export function formatDiff(name: string, before: string, after: string, style: DiffStyle): string {
  if (before === after) return '';
  const hunks = hunksOf(before, after).flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    style.paint('hunk', `@@ -${stretch(oldStart, oldLines)} +${stretch(newStart, newLines)} @@`),
    ...formatLines(lines, style),
  ]);
  const file = printable(name);
  return [style.paint('file', `--- ${file}`), style.paint('file', `+++ ${file}`), ...hunks].join('\n') + '\n';
}
