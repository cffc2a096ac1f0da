/** Addresses of the web and of mail in a text, as people write them. */
import type { Stretch } from '../text/place.ts';
import { stripEnd } from '../text/strip.ts';

export interface Address extends Stretch {
  /** What an editor opens. */
  target: string;
}

/** What every address has: a mail sign, a scheme, `www.`, or the end of a Vietnamese host. */
const HINT = /@|https?:\/\/|www\.|\.vn(?![\p{L}\d])/giu;
/** Units that an address is made of; a bracket or quotation mark stands around it. */
const UNIT = /[\w\-.~:/?#@!$&*+,;=%]/u;
/** What ends the sentence and not the address. */
const END = '.,;:!?*_';
const LONGEST = 500;

const HOST = String.raw`(?:[a-z\d][a-z\d\-]{0,62}\.){1,8}[a-z]{2,20}`;
const MAIL = new RegExp(String.raw`^[\w.+\-]{1,64}@${HOST}$`, 'iu');
const WEB = new RegExp(String.raw`^${HOST}(?::\d{1,5})?(?:[/?#].*)?$`, 'iu');
const SCHEME = /^https?:\/\//iu;

/** What an address opens; null where it is none. */
function targetOf(words: string): string | null {
  if (MAIL.test(words)) return `mailto:${words}`;
  const scheme = SCHEME.exec(words)?.[0] ?? '';
  if (!WEB.test(words.slice(scheme.length))) return null;
  return scheme === '' ? `https://${words}` : words;
}

function isUnit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && UNIT.test(text.charAt(at));
}

/** The addresses of a text, in its order. */
export function addressesIn(text: string): Address[] {
  const found: Address[] = [];
  let done = 0;
  for (const { index } of text.matchAll(HINT)) {
    if (index < done) continue;
    let start = index;
    let end = index;
    while (start > done && index - start < LONGEST && isUnit(text, start - 1)) start -= 1;
    while (end - index < LONGEST && isUnit(text, end)) end += 1;
    done = end;
    const words = stripEnd(text.slice(start, end), END);
    const target = targetOf(words);
    if (target !== null) found.push({ start, end: start + words.length, target });
  }
  return found;
}
