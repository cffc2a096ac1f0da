/** Looks for phrases in a source: the engine is quick for the first few letters only. */
import { isLetter } from '../../recognise/chars.ts';
import { wordStart } from '../../recognise/cursor.ts';
import { fold } from '../../text/letters.ts';
import type { Stretch } from '../../text/place.ts';

/** Units that are looked for before the rest is compared. */
const QUICK = 6;

/** The first place of a phrase, in its own case, at or behind `from`; -1 without one. */
export function indexOfPhrase(text: string, phrase: string, from = 0): number {
  const head = phrase.slice(0, QUICK);
  let at = text.indexOf(head, from);
  while (at >= 0 && !text.startsWith(phrase, at)) at = text.indexOf(head, at + 1);
  return at;
}

/** Where a name stands, whatever the case and tone mark of its first word. */
export function findName(text: string, name: string): Stretch[] {
  const space = name.indexOf(' ');
  // A blank stands everywhere: the search begins behind it.
  const rest = name.slice(space + 1);
  const first = fold(name.slice(0, space));
  const found: Stretch[] = [];
  for (let at = indexOfPhrase(text, rest); at >= 0; at = indexOfPhrase(text, rest, at + 1)) {
    const start = wordStart(text, at - 1);
    const end = at + rest.length;
    if (!isLetter(text.charCodeAt(end)) && fold(text.slice(start, at - 1)) === first)
      found.push({ start, end });
  }
  return found;
}
