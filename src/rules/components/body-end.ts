/** How the text of a document ends: its last words and the mark behind them. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Node } from '../../ast/nodes.ts';

export interface BodyEnd {
  /** Where the body begins and ends in the source, markup at its end left out. */
  start: number;
  end: number;
  /** The signs behind the last letter, digit or closing bracket. */
  signs: string;
  /** Where they begin. */
  signsStart: number;
  /** The last block. */
  block: Node;
}

/** Units behind which the last word is looked for; the patterns below look no further. */
const REACH = 16;
const SIGNS = /[^\p{L}\p{N})\]”"’»]{0,16}$/u;
const MARKUP = /[*_\s]{1,16}$/u;

/** Null where the document has no body. */
export function bodyEndOf({ root, source }: Analysis): BodyEnd | null {
  const blocks = root.children.filter(
    (child) => child.type !== 'header' && child.type !== 'footer' && child.type !== 'appendix',
  );
  const first = blocks[0];
  const block = blocks.at(-1);
  if (first === undefined || block === undefined) return null;
  const whole = block.position.end.offset;
  const tail = source.text.slice(Math.max(first.position.start.offset, whole - REACH), whole);
  const end = whole - (MARKUP.exec(tail)?.[0].length ?? 0);
  const signs = SIGNS.exec(tail.slice(0, tail.length - (whole - end)))?.[0] ?? '';
  return { start: first.position.start.offset, end, signs, signsStart: end - signs.length, block };
}

/** The places of `./.` in a stretch of the source. */
export function endMarksIn(text: string, start: number, end: number): number[] {
  const found: number[] = [];
  for (let at = text.indexOf('./.', start); at >= 0 && at < end; at = text.indexOf('./.', at + 3))
    found.push(at);
  return found;
}
