/** Where a missing component would stand: just before the one that follows it. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { ComponentName } from '../../profile/standard.ts';
import type { Range } from '../../text/place.ts';
import { componentNode } from './present.ts';

/** Source order of a header and footer flattened column by column. */
const ORDER: readonly ComponentName[] = [
  'issuer',
  'motto',
  'documentNumber',
  'placeDate',
  'title',
  'subject',
  'recipients',
  'signature',
];

/** Components as they stand in such a source. */
export function inSourceOrder(names: readonly ComponentName[]): ComponentName[] {
  return ORDER.filter((name) => names.includes(name));
}

/** True where a part that belongs above a component stands below its gap: a header that was moved behind the body. */
export function isOutOfPlace(analysis: Analysis, name: ComponentName, { start }: Range): boolean {
  return ORDER.slice(0, ORDER.indexOf(name)).some((above) => {
    const node = componentNode(analysis, above);
    return node !== null && node.position.start.offset > start.offset;
  });
}

/** The end of the document itself, what is attached to it left out. */
function endOf({ root }: Analysis): number {
  const own = root.children.filter(({ type }) => type !== 'appendix');
  return Math.max(root.position.start.offset, ...own.map(({ position }) => position.end.offset));
}

/** An empty range where a component is missing. */
export function gapOf(analysis: Analysis, name: ComponentName): Range {
  const { source, root } = analysis;
  const at = ORDER.indexOf(name);
  if (name === 'signature' || name === 'recipients') {
    const next = name === 'recipients' ? componentNode(analysis, 'signature') : null;
    const offset = next?.position.start.offset ?? endOf(analysis);
    return source.range(offset, offset);
  }
  // Parts flattened behind the body say nothing about where the others belong.
  const top = componentNode(analysis, 'title')?.position.start.offset ?? Infinity;
  for (const after of ORDER.slice(at + 1, ORDER.indexOf('recipients'))) {
    const offset = componentNode(analysis, after)?.position.start.offset ?? Infinity;
    if (offset <= top && offset < Infinity) return source.range(offset, offset);
  }
  const before = ORDER.slice(0, at).flatMap(
    (each) => componentNode(analysis, each)?.position.end.offset ?? [],
  );
  const offset = before.at(-1) ?? root.position.start.offset;
  return source.range(offset, offset);
}
