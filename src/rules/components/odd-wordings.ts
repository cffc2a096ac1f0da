/** Of several wordings of one subject, the odd one: the subject counts as one, so do the titles it was taken from. */
import type { Copy, Variant } from './subject-copies.ts';
import type { Token } from './wording.ts';

/** A stretch of the source. */
export type Span = readonly [start: number, end: number];

export interface OddWording {
  /** The words that are odd, with some words beside them. */
  odd: Span;
  /** Where the other wording stands: the subject, or the copies that agree. */
  others: readonly [Span, ...Span[]];
  /** Whether the subject is the odd one: the copies and the cited title agree on other words. */
  inSubject: boolean;
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** What a copy says at a place of the subject; null where it is silent there. */
function says(copy: Copy, { from, to }: Variant, subject: readonly Token[]): string | null {
  const own = copy.variants.find((variant) => variant.from === from && variant.to === to);
  if (own !== undefined) return textOf(copy.tokens, own.otherFrom, own.otherTo);
  return copy.covers < to ? null : textOf(subject, from, to);
}

/** A stretch with `beside` words on each side, as far as the comma before or behind them. */
function around(tokens: readonly Token[], from: number, to: number, beside: number): Span {
  let first = from;
  let last = to;
  while (first > Math.max(0, from - beside) && tokens[first - 1]?.word === true) first -= 1;
  while (last < Math.min(tokens.length, to + beside) && tokens[last]?.word === true) last += 1;
  return [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
}

/** Every place where a copy says something else, and which of the two is odd. */
export function oddWordings(
  subject: readonly Token[],
  copies: readonly Copy[],
  cited: readonly Copy[],
): OddWording[] {
  const voters = [...copies, ...cited];
  const found: OddWording[] = [];
  const told = new Set<string>();
  for (const copy of copies) {
    for (const variant of copy.variants) {
      const { from, to, otherFrom, otherTo } = variant;
      const own = textOf(copy.tokens, otherFrom, otherTo);
      const wording = textOf(subject, from, to);
      // A comma or a capital alone cannot be shown; of words, one beside them is enough.
      const beside = wording.toLowerCase() === own.toLowerCase() || !/\p{L}|\d/u.test(wording + own) ? 2 : 1;
      const at = (each: Copy, { otherFrom: start, otherTo: end }: Variant): Span =>
        around(each.tokens, start, end, beside);
      const inSubject = around(subject, from, to, beside);
      const said = voters.map((each) => says(each, variant, subject));
      const along = said.filter((words) => words === wording).length + 1;
      if (said.filter((words) => words === own).length <= along) {
        found.push({ odd: at(copy, variant), others: [inSubject], inSubject: false });
        continue;
      }
      const key = `${String(from)} ${String(to)}`;
      if (told.has(key)) continue;
      told.add(key);
      const others = copies.flatMap((each) => {
        if (each === copy || says(each, variant, subject) !== own) return [];
        const same = each.variants.find((other) => other.from === from && other.to === to);
        return same === undefined ? [] : [at(each, same)];
      });
      found.push({ odd: inSubject, others: [at(copy, variant), ...others], inSubject: true });
    }
  }
  return found;
}
