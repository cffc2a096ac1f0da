/** What the rules on layout look at: the layout where it can be trusted, and what is demanded of it. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Layout } from '../../analyse/layout/layout.ts';
import type { Provision } from '../../lint/finding.ts';
import { judgedOn } from '../../lint/run.ts';
import type { LayoutDemands } from '../../profile/layout.ts';
import type { Demand, Standard } from '../../profile/standard.ts';

export interface Seen {
  layout: Layout;
  demands: LayoutDemands;
  /** The part of the text that is judged: what is attached to it may look as it likes. */
  start: number;
  end: number;
}

/**
 * Null where nothing is known of the layout, where a program guessed it, where
 * no standard demands any, and for documents older than the standard.
 */
export function seenOf(analysis: Analysis, standard: Standard): Seen | null {
  const { layout, root, nodes } = analysis;
  const demands = standard.layout;
  if (layout === null || demands === null || layout.isConverted) return null;
  const day = judgedOn(analysis);
  if (day !== null && standard.from !== null && day < standard.from.slice(0, day.length)) return null;
  const starts = nodes.appendices.map(({ position }) => position.start.offset);
  const { start, end } = root.position;
  return { layout, demands, start: start.offset, end: Math.min(end.offset, ...starts) };
}

/** The provision of a demand; null where none was read. */
export function provisionOf(standard: Standard, { clause }: Demand<unknown>): Provision | null {
  return clause === null ? null : { standard: standard.id, ref: clause };
}
