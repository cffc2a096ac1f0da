/** Citations that put a comma between number and date where the others of a document do not, or the reverse. */
import type { Analysis } from '../../analyse/analyse.ts';
import { nearest, type Mention } from '../../analyse/index-nodes.ts';
import type { Citation } from '../../ast/inline.ts';

/** Units of a citation in which its date begins. */
const REACH = 90;
/** One that differs from one other is no habit broken. */
const FEWEST = 3;
const DATE = 'ngày';

export interface OddCommas {
  odd: Citation[];
  /** Whether the odd ones have the comma. */
  extra: boolean;
}

/** Whether a dated citation has a comma before its date; null where its date does not follow the number. */
function commaIn({ node }: Mention<Citation>, source: string): boolean | null {
  const day = node.date?.day ?? null;
  if (node.symbol === null || day === null) return null;
  const { start, end } = node.position;
  const words = source.slice(start.offset, Math.min(start.offset + REACH, end.offset));
  const at = words.indexOf(DATE);
  const front = at < 0 ? '' : words.slice(0, at).trimEnd();
  // A date behind anything but the number is that of a subject, or goes with the issuer.
  const number = front.endsWith(',') ? front.slice(0, -1) : front;
  return number.endsWith(node.symbol) ? number !== front : null;
}

/** The citations in the way that fewer have; null where all have one way, or each has as many. */
export function oddCommas({ nodes, source }: Analysis): OddCommas | null {
  const withComma: Citation[] = [];
  const without: Citation[] = [];
  for (const mention of nodes.all('citation')) {
    const comma = commaIn(mention, source.text);
    if (comma === null || nearest(mention, 'quotation', 'citation') !== null) continue;
    (comma ? withComma : without).push(mention.node);
  }
  const extra = withComma.length < without.length;
  const odd = extra ? withComma : without;
  const others = extra ? without : withComma;
  if (odd.length === 0 || others.length < FEWEST || odd.length === others.length) return null;
  return { odd, extra };
}
