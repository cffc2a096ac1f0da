import type { Finding, Related } from '../lint/finding.ts';
import { fill } from '../lint/messages.ts';
import { collapse } from '../text/letters.ts';
import type { Range } from '../text/place.ts';
import { describeClause } from './clause.ts';
import { excerpt } from './excerpt.ts';
import type { ReportStyle } from './paint.ts';
import { PRETTY_WORDS } from './pretty-words.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

const HEAD = '  ';
const BODY = '    ';
const DEEP = '      ';
/** A rule that is nearly sure need not say so. */
const SURE = 0.9;
/** More places than one looks at are counted. */
const MOST_RELATED = 6;
/** The letters that are quoted of a related place. */
const LONGEST_QUOTE = 50;

function placeOf({ start }: Range): string {
  return `${start.line}:${start.column}`;
}

function paragraph(indent: string, text: string, width: number): string[] {
  return wrap(printable(text), Math.max(width - indent.length, 20)).map((line) => indent + line);
}

/** A related place in words: what it is, and what stands there unless that says so itself. */
function describeRelated(text: string, { message, range: { start, end } }: Related): string {
  const words = collapse(text.slice(start.offset, Math.min(end.offset, start.offset + 4 * LONGEST_QUOTE)));
  const letters = [...words];
  if (letters.length === 0 || message.includes('“')) return message;
  const short = letters.length <= LONGEST_QUOTE ? words : `${letters.slice(0, LONGEST_QUOTE).join('')}…`;
  return `${message.replace(/[.:;,\s]$/u, '')}: “${short}”`;
}

function head({ severity, range, path, ruleId }: Finding, { language, paint }: ReportStyle): string {
  const words = PRETTY_WORDS[language];
  const parts = [
    paint(severity, words[severity]),
    paint('place', placeOf(range)),
    ...(path === '' ? [] : [printable(path)]),
    paint('rule', `[${ruleId}]`),
  ];
  return HEAD + parts.join('  ');
}

function quoted(text: string, range: Range, { width, paint }: ReportStyle): string[] {
  const number = String(range.start.line);
  const gutter = `${BODY}${number} │ `;
  const shown = excerpt(text, range, Math.max(width - gutter.length, 20));
  if (shown === null) return [];
  const blank = `${BODY}${' '.repeat(number.length)} │ `;
  return [paint('quiet', gutter) + shown.line, paint('quiet', blank) + paint('marks', shown.marks)];
}

function relatedLines(text: string, related: readonly Related[], style: ReportStyle): string[] {
  if (related.length === 0) return [];
  const words = PRETTY_WORDS[style.language];
  const lines = related
    .slice(0, MOST_RELATED)
    .flatMap((each) =>
      paragraph(DEEP, `${placeOf(each.range)}  ${describeRelated(text, each)}`, style.width),
    );
  const more = related.length - MOST_RELATED;
  return [
    BODY + words.related,
    ...lines,
    ...(more > 0 ? [DEEP + fill(words.moreRelated, { count: more })] : []),
  ];
}

/** A finding for people: where, what is wrong, on what ground, what else has to do with it, what to do. */
export function formatFinding(finding: Finding, text: string, style: ReportStyle): string {
  const { message, clause, confidence, fixes, related, range } = finding;
  const words = PRETTY_WORDS[style.language];
  const say = (line: string): string[] => paragraph(BODY, line, style.width);
  const lines = [
    head(finding, style),
    ...quoted(text, range, style),
    ...say(message),
    ...(clause === null ? [] : say(fill(words.clause, { clause: describeClause(clause, style.language) }))),
    ...relatedLines(text, related, style),
    ...fixes.flatMap(({ title, safety }) => say(fill(words[safety], { title }))),
    ...(confidence < SURE ? say(fill(words.guess, { percent: Math.round(confidence * 100) })) : []),
  ];
  return `${lines.join('\n')}\n`;
}
