/** Attributes of a tag. Few of them are ever asked for, so that they are read when they are. */
import { resolved } from './references.ts';
import type { Scope } from './scope.ts';

const NAME = /[^\s=]+/uy;
const BLANKS = /\r\n|[\t\n\r]/gu;

/** Calls back with the name and the value of each. @param text Attributes that were seen to be well-formed. */
function forEach(text: string, see: (name: string, value: string) => void): void {
  let at = 0;
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1;
    NAME.lastIndex = at;
    if (!NAME.test(text)) return;
    const name = text.slice(at, NAME.lastIndex);
    let open = NAME.lastIndex;
    while (open < text.length && (text.charCodeAt(open) <= 0x20 || text.charAt(open) === '=')) open += 1;
    const close = text.indexOf(text.charAt(open), open + 1);
    see(name, valueOf(text.slice(open + 1, close)));
    at = close + 1;
  }
}

/** A reference that leads nowhere stands as it is: a value is never worth a document. */
function valueOf(written: string): string {
  const value = written.replace(BLANKS, ' ');
  return value.includes('&') ? (resolved(value) ?? value) : value;
}

/** The namespaces that a tag declares, by prefix; null where it declares none. */
export function namespacesIn(text: string): Map<string, string> | null {
  if (!text.includes('xmlns')) return null;
  const found = new Map<string, string>();
  forEach(text, (name, value) => {
    if (name === 'xmlns') found.set('', value.trim());
    else if (name.startsWith('xmlns:')) found.set(name.slice('xmlns:'.length), value.trim());
  });
  return found;
}

/** The other attributes of a tag, by their usual names. Of two of the same name the first counts. */
export function attributesIn(text: string, scope: Scope): Map<string, string> {
  const found = new Map<string, string>();
  forEach(text, (name, value) => {
    if (name === 'xmlns' || name.startsWith('xmlns:')) return;
    const usual = scope.attribute(name);
    if (!found.has(usual)) found.set(usual, value);
  });
  return found;
}
