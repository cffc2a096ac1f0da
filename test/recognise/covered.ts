/** What a recogniser covered, for tables of cases: the text of a span beside its facts. */
import type { Span } from '../../src/recognise/spans.ts';

/** The texts that spans cover, blanks kept. */
export function covered(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

/** The first span of a list; a test without one fails here. */
export function first<One>(spans: readonly One[]): One {
  const [one] = spans;
  if (one === undefined) throw new Error('nothing was recognised');
  return one;
}
