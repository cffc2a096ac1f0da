/** Why something was found at a place, and what is to be done: what the message alone leaves open. */
import { findRule } from '../../lint/explain.ts';
import type { Finding } from '../../lint/finding.ts';
import type { Language } from '../../lint/messages.ts';
import type { Rule } from '../../lint/rule.ts';
import { describeClause } from '../../report/clause.ts';
import type { Range } from '../../text/place.ts';
import { fill } from '../../lint/messages.ts';
import { diagnosticsOf } from '../diagnostics.ts';
import { EVERY_RULE } from '../explain-rule.ts';
import type { Block, Line } from '../popup.ts';
import type { Reading } from '../reading.ts';
import { shownAt } from '../diagnostics.ts';
import { HOVER_WORDS } from '../words/hover.ts';

/** Rules that are explained at one place; more would fill the screen. */
const MOST = 2;

/** A finding with the place at which it is shown. */
export interface Shown {
  finding: Finding;
  range: Range;
}

function lengthOf({ range: { start, end } }: Shown): number {
  return end.offset - start.offset;
}

/** The findings shown over a place, the shortest first, each rule once. */
export function findingsAt(reading: Reading, offset: number): Shown[] {
  const shown = diagnosticsOf(reading)
    .filter(({ range: { start } }) => start.offset <= offset)
    .map((finding): Shown => ({ finding, range: shownAt(finding, reading) }))
    .filter(({ range }) => offset <= range.end.offset)
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  const seen = new Set<string>();
  return shown
    .filter(({ finding: { ruleId } }) => !seen.has(ruleId) && seen.add(ruleId).size > 0)
    .slice(0, MOST);
}

function ruleOf({ ruleId }: Finding, { options }: Reading): Rule | null {
  return findRule(EVERY_RULE, ruleId) ?? findRule(options.rules ?? [], ruleId);
}

/** The rule behind a finding: what it flags, its ground, why, how to mend it, where to read more. */
export function findingBlocks({ finding }: Shown, reading: Reading, language: Language): Block[] {
  const words = HOVER_WORDS[language];
  const rule = ruleOf(finding, reading);
  if (rule === null) return [];
  const { summary, why, fix } = rule.docs[language];
  const { clause, ruleId, url } = finding;
  const lines: Line[] = [[{ strong: summary }]];
  if (clause !== null) lines.push([words.clause, describeClause(clause, language)]);
  lines.push([words.why, why], [words.fix, fix]);
  if (url !== '') lines.push([{ label: fill(words.page, { id: ruleId }), url }]);
  return [lines];
}
