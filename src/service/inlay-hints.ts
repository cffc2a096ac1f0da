/**
 * What the text leaves to the reader, shown between its words: the year of a
 * day, the day of issue behind `từ nay`, that a cited document is out of force.
 *
 * A hint on every date would hide the text: what is written stands there, and
 * one year is enough for a paragraph or a table.
 */
import type { Analysis } from '../analyse/analyse.ts';
import { nearest, type Mention } from '../analyse/index-nodes.ts';
import { TextRun } from '../analyse/text-run.ts';
import type { Citation, DateNode } from '../ast/inline.ts';
import type { Node } from '../ast/nodes.ts';
import { fill, type Language } from '../lint/messages.ts';
import { contextOf, isOwnWords } from '../rules/references/citation-context.ts';
import { HISTORY_BEHIND, HISTORY_WORDS } from '../rules/lexicon/registry-words.data.ts';
import { nameOf } from '../rules/references/registry-differences.ts';
import { answersOf } from '../rules/references/registry-answers.ts';
import type { Place, Range } from '../text/place.ts';
import { endFor, type End } from './cited.ts';
import { impliedDate } from './implied-year.ts';
import { issueStartOf } from './issue-start.ts';
import type { Reading } from './reading.ts';
import { showDate, showDay, showIso } from './words/dates.ts';
import { INLAY_WORDS } from './words/inlay-hints.ts';

/** A few words to be shown at a place of the text, and not part of it. */
export interface InlayHint {
  at: Place;
  label: string;
  /** Why it says so. */
  tooltip: string;
}

/** Units behind a citation in which the text itself may say that it is out of force. */
const BEHIND = 80;

function isWithin(offset: number, { start, end }: Range): boolean {
  return start.offset <= offset && offset <= end.offset;
}

/** What a year is told for once. */
function sharedBy(mention: Mention<DateNode>): Node | null {
  return nearest(mention, 'table') ?? nearest(mention, 'paragraph', 'heading', 'tableCell');
}

function yearHints(analysis: Analysis, language: Language): InlayHint[] {
  const words = INLAY_WORDS[language];
  const told = new Set<Node>();
  const hints: InlayHint[] = [];
  for (const mention of analysis.nodes.all('date')) {
    const { node } = mention;
    const block = sharedBy(mention);
    if (node.date.year !== null || block === null || told.has(block)) continue;
    const date = impliedDate(analysis, node);
    const shown = date === null ? null : showDay(date, language);
    const year = date?.year ?? null;
    if (year === null || shown === null) continue;
    told.add(block);
    hints.push({
      at: node.position.end,
      label: fill(words.year, { year }),
      tooltip: fill(words.yearWhy, { date: shown }),
    });
  }
  return hints;
}

function periodHints({ nodes, issueDate, source }: Analysis, language: Language): InlayHint[] {
  if (issueDate === null) return [];
  const words = INLAY_WORDS[language];
  const day = issueDate.day === null ? null : showDate(issueDate, language);
  const hints: InlayHint[] = [];
  for (const mention of nodes.all('period')) {
    const { node } = mention;
    if (nearest(mention, 'citation', 'quotation') !== null) continue;
    const start = day === null ? null : issueStartOf(node, source);
    if (day !== null && start !== null) hints.push({ at: start, label: day, tooltip: words.issuedWhy });
    // `đến hết năm`: the year of issue is meant.
    if (node.to !== null || node.openTo !== 'year-end' || issueDate.year === null) continue;
    hints.push({ at: node.position.end, label: String(issueDate.year), tooltip: words.yearEndWhy });
  }
  return hints;
}

/** True where the text itself tells that a document is out of force. */
function isToldOver(mention: Mention<Citation>): boolean {
  const { before, after } = contextOf(mention);
  const lead = before.toLowerCase();
  const behind = after.slice(0, BEHIND).toLowerCase();
  return (
    HISTORY_BEHIND.some((words) => behind.includes(words)) ||
    HISTORY_WORDS.some((words) => lead.endsWith(words))
  );
}

/** Behind the number, which stands at the front of what may be a long name. */
function behindNumber({ node }: Mention<Citation>, { source }: Analysis): Place {
  const run = new TextRun(node, source);
  const at = node.symbol === null ? -1 : run.text.indexOf(node.symbol);
  return at < 0 || node.symbol === null ? node.position.end : run.range(at, at + node.symbol.length).end;
}

/** `Nghị định số 152/2025/NĐ-CP ngày 14/6/2025`: its number is enough here. */
function withoutDate(name: string): string {
  const at = name.indexOf(' ngày ');
  return at < 0 ? name : name.slice(0, at);
}

function overHint(
  mention: Mention<Citation>,
  { ended, document }: End,
  analysis: Analysis,
  language: Language,
): InlayHint {
  const words = INLAY_WORDS[language];
  const { until: last, replacedBy: by } = ended;
  const until = showIso(last, language);
  const source = [ended.source, document.source].find((each) => each !== null && each !== '');
  const values = { name: nameOf(mention.node), until, source: source ?? words.registry };
  return {
    at: behindNumber(mention, analysis),
    label: by === null ? fill(words.over, { until }) : fill(words.replaced, { by: withoutDate(by) }),
    tooltip: by === null ? fill(words.overWhy, values) : fill(words.replacedWhy, { ...values, by }),
  };
}

/** One hint for each document that is out of force, at the first place that speaks of it as in force. */
function standingHints(analysis: Analysis, language: Language): InlayHint[] {
  return answersOf(analysis).flatMap(({ document, answer }) => {
    const end = endFor(analysis, answer);
    if (end === null || !end.isOver || !end.verified) return [];
    const mention = document.mentions.find((each) => isOwnWords(each) && !isToldOver(each));
    return mention === undefined ? [] : [overHint(mention, end, analysis, language)];
  });
}

/** The hints of a stretch of the text, in its order. */
export function inlayHintsIn(reading: Reading, range: Range): InlayHint[] {
  const { analysis, options } = reading;
  return [analysis, ...analysis.attached]
    .flatMap((each) => [
      ...yearHints(each, options.lang),
      ...periodHints(each, options.lang),
      ...standingHints(each, options.lang),
    ])
    .filter(({ at }) => isWithin(at.offset, range))
    .sort((a, b) => a.at.offset - b.at.offset);
}
