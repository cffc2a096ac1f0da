/** What a report for people says of a finding besides its message, a line for each thing. */
import type { Finding, Related } from '../lint/finding.ts';
import { fill, type Language } from '../lint/messages.ts';
import { collapse } from '../text/letters.ts';
import { describeClause } from './clause.ts';
import { placeOf } from './place-words.ts';
import { PRETTY_WORDS } from './pretty-words.ts';
import type { Quoted } from './report.ts';

/** A rule that is nearly sure need not say so. */
const SURE = 0.9;
/** More places than one looks at are counted. */
const MOST_RELATED = 6;
/** The letters that are quoted of a related place. */
const LONGEST_QUOTE = 50;

/** A related place in words: what it is, and what stands there unless that says so itself. */
export function describeRelated(text: string, { message, range: { start, end } }: Related): string {
  const words = collapse(text.slice(start.offset, Math.min(end.offset, start.offset + 4 * LONGEST_QUOTE)));
  const letters = [...words];
  if (letters.length === 0 || message.includes('“')) return message;
  const short = letters.length <= LONGEST_QUOTE ? words : `${letters.slice(0, LONGEST_QUOTE).join('')}…`;
  return `${message.replace(/[.:;,\s]$/u, '')}: “${short}”`;
}

/** The related places that are shown, and how many more there are in words; null where there are none. */
export function shownRelated(
  related: readonly Related[],
  language: Language,
): { shown: readonly Related[]; more: string | null } {
  const more = related.length - MOST_RELATED;
  return {
    shown: related.slice(0, MOST_RELATED),
    more: more > 0 ? fill(PRETTY_WORDS[language].moreRelated, { count: more }) : null,
  };
}

/** The provision that is broken, where there is one. */
export function groundOf({ clause }: Finding, language: Language): string[] {
  if (clause === null) return [];
  return [fill(PRETTY_WORDS[language].clause, { clause: describeClause(clause, language) })];
}

/** What can be done, and how sure the rule is where it is not. */
export function adviceOf({ fixes, confidence }: Finding, language: Language): string[] {
  const words = PRETTY_WORDS[language];
  return [
    ...fixes.map(({ title, safety }) => fill(words[safety], { title })),
    ...(confidence < SURE ? [fill(words.guess, { percent: Math.round(confidence * 100) })] : []),
  ];
}

/** All that is said of a finding behind its message, for formats that know lines and nothing else. */
export function detailsOf(finding: Finding, file: Quoted, language: Language): string[] {
  const { shown, more } = shownRelated(finding.related, language);
  const places = shown.map(
    (each) => `${placeOf(each.range, file, language)} ${describeRelated(file.text, each)}`,
  );
  const all = [...places, ...(more === null ? [] : [more])].join('; ');
  return [
    ...groundOf(finding, language),
    ...(all === '' ? [] : [`${PRETTY_WORDS[language].related} ${all}`]),
    ...adviceOf(finding, language),
  ];
}
