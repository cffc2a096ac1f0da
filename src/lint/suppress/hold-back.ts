/** Applies the suppressions of a document, and tells what is wrong with them. */
import type { SourceText } from '../../analyse/text-run.ts';
import { findNearest } from '../../text/did-you-mean.ts';
import type { Range } from '../../text/place.ts';
import type { Finding, Fix } from '../finding.ts';
import { fill, type Language } from '../messages.ts';
import { malformedSuppression, OWN_RULES, unusedSuppression } from '../own-rules.ts';
import type { RawReport, Rule } from '../rule.ts';
import { readComments } from './read-comments.ts';
import { suppress } from './suppress.ts';
import type { DirectiveFault, Suppression } from './suppression.ts';

export interface HoldBackOptions {
  /** Suppressions written outside the text. */
  suppressions: readonly Suppression[];
  /** What is wrong with the files that they were written in, in sentences. */
  faults: readonly string[];
  /** The rules that ran: what holds back another is not known to be unused. */
  ran: readonly string[];
  /** The rules there are. */
  known: readonly string[];
  language: Language;
  /** Makes a finding of what is wrong with a suppression. */
  make: (rule: Rule, report: RawReport) => Finding;
}

function faultReport(fault: DirectiveFault, language: Language): RawReport {
  const words = malformedSuppression.messages[language];
  const meant = fault.meant === null ? '.' : fill(words['meant'] ?? '', { word: fault.meant });
  return { at: fault.at, text: fill(words[fault.kind] ?? '', { word: fault.word, meant }) };
}

/** The whole line of a comment, its end included. */
function lineOf(at: Range, source: SourceText): Range {
  const { text } = source;
  const start = at.start.offset - (at.start.column - 1);
  let end = at.end.offset;
  while (end < text.length && !/[\r\n]/u.test(text.charAt(end))) end += 1;
  if (text.startsWith('\r\n', end)) end += 2;
  else if (end < text.length) end += 1;
  return source.range(start, end);
}

/** A comment that names several rules still holds back the others: only one that names this rule alone can go. */
function removal(at: Range, alone: boolean, source: SourceText, language: Language): Fix[] {
  if (!alone) return [];
  const title = unusedSuppression.messages[language]['remove'] ?? '';
  return [{ title, safety: 'safe', edits: [{ range: lineOf(at, source), text: '' }] }];
}

function unusedReport(
  { rule, origin }: Suppression,
  alone: boolean,
  source: SourceText,
  language: Language,
): RawReport {
  const words = unusedSuppression.messages[language];
  if (origin.kind === 'comment')
    return {
      at: origin.at,
      text: fill(words['comment'] ?? '', { rule }),
      fixes: removal(origin.at, alone, source, language),
    };
  const { entry, name } = origin;
  return { at: source.range(0, 0), text: fill(words['file'] ?? '', { rule, entry, name }) };
}

/** How many rules each comment names. */
function rulesNamed(suppressions: readonly Suppression[]): ReadonlyMap<Suppression['origin'], number> {
  const named = new Map<Suppression['origin'], number>();
  for (const { origin } of suppressions) named.set(origin, (named.get(origin) ?? 0) + 1);
  return named;
}

/** Suppressions from outside that name a rule there is not, as faults. */
function unknownIn(
  suppressions: readonly Suppression[],
  known: readonly string[],
  at: Range,
): DirectiveFault[] {
  return suppressions
    .filter(({ rule }) => !known.includes(rule))
    .map(({ rule }) => ({ kind: 'unknownRule', at, word: rule, meant: findNearest(rule, known) }));
}

/** Takes out what is held back, and adds what is wrong with the suppressions. */
export function holdBack(
  findings: readonly Finding[],
  source: SourceText,
  options: HoldBackOptions,
): Finding[] {
  const known = [...options.known, ...OWN_RULES.map(({ id }) => id)];
  const { suppressions, faults } = readComments(source, known);
  const all = [...options.suppressions, ...suppressions];
  if (all.length + faults.length + options.faults.length === 0) return [...findings];
  const { kept, unused } = suppress(findings, all, source.text);
  const ran = new Set(options.ran);
  const named = rulesNamed(suppressions);
  const { language, make } = options;
  const start = source.range(0, 0);
  return [
    ...kept,
    ...options.faults.map((text) => make(malformedSuppression, { at: start, text })),
    ...[...unknownIn(options.suppressions, known, start), ...faults].map((fault) =>
      make(malformedSuppression, faultReport(fault, language)),
    ),
    ...unused
      .filter(({ rule }) => ran.has(rule))
      .map((each) =>
        make(unusedSuppression, unusedReport(each, named.get(each.origin) === 1, source, language)),
      ),
  ];
}
