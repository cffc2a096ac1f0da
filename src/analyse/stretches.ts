/** Where the nodes of one type stand, for questions about a place: no rule walks all of them for each. */
import type { Node } from '../ast/nodes.ts';
import { countFront } from '../text/bisect.ts';
import type { Mention } from './index-nodes.ts';
import { once } from './once.ts';

interface Stretch {
  start: number;
  end: number;
  /** The furthest end of this stretch and those before it: one may lie inside another. */
  reach: number;
}

/** The stretches of a list of nodes, by their starts. */
export class Stretches {
  readonly #sorted: Stretch[];

  constructor(nodes: readonly Node[]) {
    this.#sorted = nodes
      .map(({ position }) => ({ start: position.start.offset, end: position.end.offset, reach: 0 }))
      .sort((a, b) => a.start - b.start);
    let reach = -1;
    for (const stretch of this.#sorted) stretch.reach = reach = Math.max(reach, stretch.end);
  }

  /** True where a place stands in one of them. */
  hold(at: number): boolean {
    const before = countFront(this.#sorted, ({ start }) => start <= at);
    return (this.#sorted[before - 1]?.reach ?? -1) > at;
  }

  /** True where one of them starts and ends between two places. */
  standBetween(from: number, to: number): boolean {
    for (let i = countFront(this.#sorted, ({ start }) => start < from); ; i += 1) {
      const stretch = this.#sorted[i];
      if (stretch === undefined || stretch.start >= to) return false;
      if (stretch.end <= to) return true;
    }
  }
}

/** The stretches of a list of an index; read once for each list. */
export const stretchesOf: (mentions: readonly Mention[]) => Stretches = once(
  (mentions) => new Stretches(mentions.map(({ node }) => node)),
);
