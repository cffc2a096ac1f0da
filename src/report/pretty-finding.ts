import type { Finding, Related } from '../lint/finding.ts';
import type { Range } from '../text/place.ts';
import { excerpt } from './excerpt.ts';
import { adviceOf, describeRelated, groundOf, shownRelated } from './finding-words.ts';
import type { ReportStyle } from './paint.ts';
import { numberOf, placeOf } from './place-words.ts';
import { PRETTY_WORDS } from './pretty-words.ts';
import { printable } from './printable.ts';
import type { Quoted } from './report.ts';
import { wrap } from './wrap.ts';

const HEAD = '  ';
const BODY = '    ';
const DEEP = '      ';

function paragraph(indent: string, text: string, width: number): string[] {
  return wrap(printable(text), Math.max(width - indent.length, 20)).map((line) => indent + line);
}

function head(
  { severity, range, path, ruleId }: Finding,
  file: Quoted,
  { language, paint }: ReportStyle,
): string {
  const words = PRETTY_WORDS[language];
  const parts = [
    paint(severity, words[severity]),
    paint('place', placeOf(range, file, language)),
    ...(path === '' ? [] : [printable(path)]),
    paint('rule', `[${ruleId}]`),
  ];
  return HEAD + parts.join('  ');
}

function quoted(file: Quoted, range: Range, { width, paint }: ReportStyle): string[] {
  const number = String(numberOf(range, file));
  const gutter = `${BODY}${number} │ `;
  const shown = excerpt(file.text, range, Math.max(width - gutter.length, 20));
  if (shown === null) return [];
  const blank = `${BODY}${' '.repeat(number.length)} │ `;
  return [paint('quiet', gutter) + shown.line, paint('quiet', blank) + paint('marks', shown.marks)];
}

function relatedLines(file: Quoted, related: readonly Related[], style: ReportStyle): string[] {
  if (related.length === 0) return [];
  const { shown, more } = shownRelated(related, style.language);
  const lines = shown.flatMap((each) =>
    paragraph(
      DEEP,
      `${placeOf(each.range, file, style.language)}  ${describeRelated(file.text, each)}`,
      style.width,
    ),
  );
  return [BODY + PRETTY_WORDS[style.language].related, ...lines, ...(more === null ? [] : [DEEP + more])];
}

/** A finding for people: where, what is wrong, on what ground, what else has to do with it, what to do. */
export function formatFinding(finding: Finding, file: Quoted, style: ReportStyle): string {
  const { message, related, range } = finding;
  const say = (line: string): string[] => paragraph(BODY, line, style.width);
  const lines = [
    head(finding, file, style),
    ...quoted(file, range, style),
    ...say(message),
    ...groundOf(finding, style.language).flatMap(say),
    ...relatedLines(file, related, style),
    ...adviceOf(finding, style.language).flatMap(say),
  ];
  return `${lines.join('\n')}\n`;
}
