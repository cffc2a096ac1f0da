/** Reports that a plan asks for without saying by when. */
import type { Analysis } from '../../analyse/analyse.ts';
import { RESULT_REPORT, SENDS_REPORT, TIME_OF_REPORT, TO_WHOM } from '../lexicon/open-ended-words.data.ts';

const WORD = 'báo cáo';
/** A sentence is looked at as far as this on each side. */
const REACH = 400;
const START = /[.;](?=\s)|\n\s*\n|\n\s{0,8}[-+•]/gu;
const END = /[.;](?=\s|\/|$)|\n\s*\n|\n\s{0,8}[-+•]/u;

/** The sections that say who does what. */
function tasksOf({ root }: Analysis): (readonly [start: number, end: number])[] {
  return root.children.flatMap((child) =>
    child.type === 'section' && child.role === 'organization'
      ? [[child.position.start.offset, child.position.end.offset] as const]
      : [],
  );
}

/** Where the sentence around a place begins and ends. */
function sentenceAround(text: string, at: number, from: number, to: number): readonly [number, number] {
  const head = text.slice(Math.max(from, at - REACH), at);
  let start = 0;
  for (const { index, 0: mark } of head.matchAll(START)) start = index + mark.length;
  const tail = text.slice(at, Math.min(to, at + REACH));
  return [at - head.length + start, at + (END.exec(tail)?.index ?? tail.length)];
}

/** How far behind a report its addressee may stand. */
const NEAR = 80;

function isAskedFor(sentence: string): boolean {
  if (SENDS_REPORT.test(sentence)) return true;
  const report = RESULT_REPORT.exec(sentence);
  return report !== null && TO_WHOM.test(sentence.slice(report.index, report.index + NEAR));
}

/** Where the words of a sentence begin, its dash left out. */
const LEAD = /^[\s+•-]{0,16}/u;

/**
 * The sentences that ask for a report and say no time. None where any report
 * of the plan has one: it is then told for all in that place.
 */
export function undatedReports(analysis: Analysis): (readonly [start: number, end: number])[] {
  const { text } = analysis.source;
  const found: (readonly [number, number])[] = [];
  for (const [from, to] of tasksOf(analysis)) {
    // The first letter is a capital at the start of a sentence.
    let at = text.indexOf(WORD.slice(1), from);
    while (at >= 0 && at < to) {
      const [start, end] = sentenceAround(text, at - 1, from, to);
      const words = text.slice(start, end);
      const sentence = words.replaceAll(/\s+/gu, ' ');
      if (TIME_OF_REPORT.test(sentence)) return [];
      if (isAskedFor(sentence)) found.push([start + (LEAD.exec(words)?.[0].length ?? 0), end]);
      at = text.indexOf(WORD.slice(1), Math.max(end, at + 1));
    }
  }
  return found;
}
