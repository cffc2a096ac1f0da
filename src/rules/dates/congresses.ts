/** Mentions of congresses by body, each with what is said of it. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Mention } from '../../analyse/index-nodes.ts';
import type { OrdinalEvent, Period } from '../../ast/inline.ts';
import { eventBodyKey } from '../../recognise/event-body-key.ts';
import { countFront } from '../../text/bisect.ts';
import { groupBy } from '../../text/group-by.ts';
import {
  CLOSING_TERM,
  ELSE,
  HELD_ONCE,
  LEVEL_ONLY,
  RESOLUTION,
  UPCOMING,
} from '../lexicon/congress-words.data.ts';
import { sourceBefore } from './around.ts';
import { termsOf } from './terms.ts';

export interface Congress {
  node: OrdinalEvent;
  /** Whose it is, the same for all its mentions. */
  body: string;
  /** Still to come, or at work by its resolution; null where the words do not tell. */
  role: 'upcoming' | 'resolution' | null;
  /** Whether the words make it the one before. */
  past: boolean;
  term: Period | null;
  /** Where its sentence begins. */
  sentence: number;
}

const REACH = 320;
/** Mentions of the congresses of one body that are compared with each other. */
const MOST_MENTIONS = 150;

/** The last place where a pattern fits. */
function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}

/** The part of a text behind its last full stop or empty line. */
function lastSentence(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('.\n'), text.lastIndexOf('\n\n')) + 1);
}

function roleOf(before: string): Congress['role'] {
  const upcoming = lastOf(UPCOMING, before);
  const resolution = lastOf(RESOLUTION, before);
  const other = lastOf(ELSE, before);
  if (other >= upcoming && other >= resolution) return null;
  return upcoming > resolution ? 'upcoming' : 'resolution';
}

/** `Đảng bộ thành phố` is the city's where only one city is named: `Đảng bộ thành phố Huế`. */
function fullBody(body: string, sorted: readonly string[]): string {
  if (!LEVEL_ONLY.test(body)) return body;
  const at = countFront(sorted, (other) => other < `${body} `);
  const [only, second] = sorted.slice(at, at + 2);
  const isLonger = (other: string | undefined): boolean => other?.startsWith(`${body} `) === true;
  return only !== undefined && isLonger(only) && !isLonger(second) ? only : body;
}

function read(
  mention: Mention<OrdinalEvent>,
  body: string,
  analysis: Analysis,
  term: Period | null,
): Congress {
  const { node } = mention;
  const sentence = lastSentence(sourceBefore(analysis.source, node, REACH));
  return {
    node,
    body,
    role: roleOf(sentence),
    past: CLOSING_TERM.test(sentence),
    term,
    sentence: node.position.start.offset - sentence.length,
  };
}

/** The congresses that a document names, by their bodies; those whose body is not named are left out. */
export function congressesOf(analysis: Analysis): Map<string, Congress[]> {
  const events = analysis.nodes.all('ordinalEvent').filter(({ node }) => HELD_ONCE.has(node.event));
  const keyed = events.flatMap((mention) => {
    const { body } = mention.node;
    return body === null ? [] : [{ mention, key: eventBodyKey(body) }];
  });
  const bodies = [...new Set(keyed.map(({ key }) => key))].sort();
  const byBody = groupBy(keyed, ({ key }) => fullBody(key, bodies));
  const found = new Map<string, Congress[]>();
  let terms: Map<OrdinalEvent, Period> | null = null;
  for (const [body, mentions] of byBody) {
    // One ordinal is no conflict: most bodies end here.
    if (new Set(mentions.map(({ mention }) => mention.node.ordinal)).size < 2) continue;
    terms ??= new Map(termsOf(analysis.nodes, analysis.source).map(({ event, term }) => [event, term]));
    const known = terms;
    const congresses = mentions
      .slice(0, MOST_MENTIONS)
      .map(({ mention }) => read(mention, body, analysis, known.get(mention.node) ?? null));
    found.set(body, congresses);
  }
  return found;
}
