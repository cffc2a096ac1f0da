/** Names for findings that stay the same while a document is edited elsewhere. */
import { digest } from '../text/digest.ts';
import { collapse } from '../text/letters.ts';
import type { Finding } from './finding.ts';

/** How much of a long range counts; what is rewritten further down in it does not make the finding another. */
const LONGEST = 200;
/** How much of the same line counts on either side, so that one word in two sentences is two findings. */
const AROUND = 40;
/** How far to look for that much: letters with their marks apart take more units. */
const REACH = 4 * AROUND;

const LINE_END = /[\n\r]/u;

function lineBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - REACH), offset).split(LINE_END);
  return collapse(before.at(-1) ?? '').slice(-AROUND);
}

function lineAfter(text: string, offset: number): string {
  const after = text.slice(offset, offset + REACH).split(LINE_END);
  return collapse(after[0] ?? '').slice(0, AROUND);
}

/**
 * What a finding is about, without its place: the rule, the words it stands
 * on and those around them. Neither the message (its language is the
 * reader's choice) nor the path (a new section above renumbers it) counts.
 */
function keyOf(text: string, { ruleId, range, expected }: Finding): string {
  const { start, end } = range;
  const words = collapse(text.slice(start.offset, Math.min(end.offset, start.offset + LONGEST)));
  return JSON.stringify([
    ruleId,
    lineBefore(text, start.offset),
    words,
    lineAfter(text, end.offset),
    expected,
  ]);
}

/**
 * A fingerprint for each finding, in their order: sixteen hexadecimal digits,
 * behind a colon the number among findings that are otherwise the same.
 * No word of the document can be read from it.
 */
export function fingerprints(text: string, findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = digest(keyOf(text, finding));
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name}:${count}`;
  });
}
