/** Cuts texts for places that have little room. */
import { stripEnd } from './strip.ts';

const MORE = '…';

/** The end of a cut that tears no pair of surrogates. */
function wholeEnd(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return code >= 0xd800 && code <= 0xdbff ? end - 1 : end;
}

/**
 * A text in one line, or as many of its first words as there is room for.
 *
 * @param most The units there are, the sign for what is left out included.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = most - MORE.length;
  const blank = text.lastIndexOf(' ', room);
  // One word that fills the room is cut where the room ends.
  const end = blank > room / 2 ? blank : wholeEnd(text, room);
  return stripEnd(text.slice(0, end), ',;:–-') + MORE;
}
