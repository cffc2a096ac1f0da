import type { Finding, Related } from '../lint/finding.ts';
import type { Range } from '../text/place.ts';
import { excerpt } from './excerpt.ts';
import { adviceOf, describeRelated, groundOf, placeOf, shownRelated } from './finding-words.ts';
import type { ReportStyle } from './paint.ts';
import { PRETTY_WORDS } from './pretty-words.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

const HEAD = '  ';
const BODY = '    ';
const DEEP = '      ';

function paragraph(indent: string, text: string, width: number): string[] {
  return wrap(printable(text), Math.max(width - indent.length, 20)).map((line) => indent + line);
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
  const { shown, more } = shownRelated(related, style.language);
  const lines = shown.flatMap((each) =>
    paragraph(DEEP, `${placeOf(each.range)}  ${describeRelated(text, each)}`, style.width),
  );
  return [BODY + PRETTY_WORDS[style.language].related, ...lines, ...(more === null ? [] : [DEEP + more])];
}

/** A finding for people: where, what is wrong, on what ground, what else has to do with it, what to do. */
export function formatFinding(finding: Finding, text: string, style: ReportStyle): string {
  const { message, related, range } = finding;
  const say = (line: string): string[] => paragraph(BODY, line, style.width);
  const lines = [
    head(finding, style),
    ...quoted(text, range, style),
    ...say(message),
    ...groundOf(finding, style.language).flatMap(say),
    ...relatedLines(text, related, style),
    ...adviceOf(finding, style.language).flatMap(say),
  ];
  return `${lines.join('\n')}\n`;
}
