/** Where in the document something is marked. Marks overlap as they like; the text is cut where one begins or ends. */
import type { Severity } from '../../lint/finding.ts';
import type { Range } from '../../text/place.ts';
import type { Numbered } from './numbered.ts';

/** What a stretch is marked as, the gravest first. */
export const MARK_KINDS = ['error', 'warning', 'info', 'related'] as const;
export type MarkKind = Severity | 'related';

/** A place to jump to and from. */
export interface Anchor {
  kind: MarkKind;
  numbered: Numbered;
  /** 0 for the place of the finding itself, else the number of the related place. */
  related: number;
}

/** A point of the text where marks change. */
export interface Change {
  offset: number;
  kind: MarkKind;
  /** Whether the kind begins (1) or ends (-1) here; neither (0) in a gap. */
  step: 1 | 0 | -1;
  /** What begins here. */
  anchor: Anchor | null;
}

function changesOf(anchor: Anchor, { start, end }: Range): Change[] {
  const { kind } = anchor;
  const gap = end.offset <= start.offset;
  const begin: Change = { offset: start.offset, kind, step: gap ? 0 : 1, anchor };
  return gap ? [begin] : [begin, { offset: end.offset, kind, step: -1, anchor: null }];
}

/** Every change in the order of the text; at one place, what ends before what begins. */
export function marksOf(findings: readonly Numbered[]): Change[] {
  return findings
    .flatMap((numbered) => {
      const { severity, range, related } = numbered.finding;
      return [
        ...changesOf({ kind: severity, numbered, related: 0 }, range),
        ...related.flatMap((each, i) => changesOf({ kind: 'related', numbered, related: i + 1 }, each.range)),
      ];
    })
    .sort((a, b) => a.offset - b.offset || (a.step < 0 ? 0 : 1) - (b.step < 0 ? 0 : 1));
}
