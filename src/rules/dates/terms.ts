/** The terms that congresses open. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { NodeIndex } from '../../analyse/index-nodes.ts';
import { once } from '../../analyse/once.ts';
import type { SourceText } from '../../analyse/text-run.ts';
import type { OrdinalEvent, Period } from '../../ast/inline.ts';
import { eventBodyKey } from '../../recognise/event-body-key.ts';
import { countFront } from '../../text/bisect.ts';
import { groupBy } from '../../text/group-by.ts';
import type { PeriodConflict } from './conflicting-periods.ts';

export interface TermOf {
  event: OrdinalEvent;
  term: Period;
}

/** What may stand between a congress and its term: `lần thứ I, nhiệm kỳ`, `lần thứ I (nhiệm kỳ`. */
const JOIN = /^[\s,]{0,8}\(?\s{0,8}$/u;

/** The ordinal gatherings that name their term right behind. */
export function termsOf(nodes: NodeIndex, source: SourceText): TermOf[] {
  const events = nodes.all('ordinalEvent').map(({ node }) => node);
  const found: TermOf[] = [];
  if (events.length === 0) return found;
  for (const { node: term } of nodes.all('period')) {
    if (term.kind !== 'term') continue;
    const start = term.position.start.offset;
    const event = events[countFront(events, ({ position }) => position.end.offset <= start) - 1];
    const end = event?.position.end.offset ?? -Infinity;
    if (event !== undefined && start - end < 8 && JOIN.test(source.text.slice(end, start)))
      found.push({ event, term });
  }
  return found;
}

function keyOf({ event, body, ordinal }: OrdinalEvent): string | null {
  return body === null ? null : `${event} ${eventBodyKey(body)} ${String(ordinal)}`;
}

function yearsOf({ from, to }: Period): string {
  return `${String(from?.year)}-${String(to?.year)}`;
}

function read({ nodes, source }: Analysis): PeriodConflict[] {
  const byEvent = new Map<string, Period[]>();
  for (const { event, term } of termsOf(nodes, source)) {
    const key = keyOf(event);
    const same = key === null ? undefined : byEvent.get(key);
    if (same !== undefined) same.push(term);
    else if (key !== null) byEvent.set(key, [term]);
  }
  return [...byEvent.values()].flatMap((terms) => conflictsIn(terms));
}

/** The terms that fewest mentions give; the later ones where both are given as often. */
function conflictsIn(terms: readonly Period[]): PeriodConflict[] {
  const byYears = groupBy(terms, yearsOf);
  // Stable: of two that are given as often the first stays first.
  const [others, ...rest] = [...byYears.values()].sort((a, b) => b.length - a.length);
  if (others === undefined || rest.length === 0) return [];
  const odd = new Set(rest.flat());
  return terms.filter((term) => odd.has(term)).map((term) => ({ odd: term, others }));
}

/** Congresses whose one ordinal is given two terms. */
export const termConflicts: (analysis: Analysis) => PeriodConflict[] = once(read);
