import { collapse } from '../text/letters.ts';
import { printable } from './printable.ts';

/** Longer texts lose their middle: both ends show whether a node was cut in the right place. */
const LONGEST = 60;
const HEAD = 38;
const TAIL = 19;

function shorten(text: string): string {
  const letters = [...text];
  if (letters.length <= LONGEST) return text;
  return `${letters.slice(0, HEAD).join('').trimEnd()} … ${letters.slice(-TAIL).join('').trimStart()}`;
}

/** A text in quotes, in one line, shortened. */
export function quote(text: string): string {
  return `"${printable(shorten(collapse(text))).replaceAll('"', '\\"')}"`;
}
