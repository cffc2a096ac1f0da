/** Tells the preamble from the body, and the grounds in it. */
import type { Basis, Preamble } from '../../ast/nodes.ts';
import { append } from '../append.ts';
import type { Block, TextBlock } from './blocks.ts';
import type { BodyBuilder } from './body.ts';
import { givesGround } from '../header/ground.ts';
import { inlineContent } from '../inline.ts';
import { NOWHERE, type Source } from '../source.ts';

function textOf(source: Source, block: TextBlock): string {
  return block.stretches.map((stretch) => source.slice(stretch)).join('');
}

function opensOutline(block: Block): boolean {
  return block.kind === 'text' && block.marker !== null && block.marker.style !== 'bullet';
}

/**
 * How many blocks at the start are preamble: all before the first numbered
 * entry. Where nothing is numbered: the grounds, and the sentence behind them
 * that announces what follows.
 */
export function preambleLength(source: Source, blocks: readonly Block[]): number {
  const first = blocks.findIndex(opensOutline);
  if (first >= 0) return first;
  let length = 0;
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'text') continue;
    const text = textOf(source, block);
    if (givesGround(text) || (block.marker === null && text.trimEnd().endsWith(':'))) length = i + 1;
    else if (length < i) break;
  }
  return length;
}

/** Builds the preamble; null where it holds nothing. */
export function buildPreamble(source: Source, body: BodyBuilder, blocks: readonly Block[]): Preamble | null {
  const preamble: Preamble = { type: 'preamble', children: [], position: NOWHERE };
  for (const block of blocks) {
    if (block.kind === 'text' && block.stretches.length > 0 && givesGround(textOf(source, block))) {
      const basis: Basis = {
        type: 'basis',
        children: [...body.lead(block), ...inlineContent(source, block.stretches)],
        position: NOWHERE,
      };
      preamble.children.push(basis);
    } else append(preamble.children, body.block(block));
  }
  return preamble.children.length === 0 ? null : preamble;
}
