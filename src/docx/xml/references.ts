/** References in XML: the five names that every document knows, and characters by their number. */

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const REFERENCE = /&(?:#x(?<hex>[0-9a-fA-F]{1,8})|#(?<decimal>\d{1,8})|(?<name>[A-Za-z]{2,4}));/uy;

/** A number of no character that XML allows (XML 1.0, 2.2). */
function isForbidden(code: number): boolean {
  if (code < 0x20) return code !== 0x9 && code !== 0xa && code !== 0xd;
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff || code > 0x10ffff;
}

function characterOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { hex, decimal, name } = groups;
  if (name !== undefined) return NAMED.get(name) ?? null;
  const digits = hex ?? decimal;
  if (digits === undefined) return null;
  const code = Number.parseInt(digits, hex === undefined ? 10 : 16);
  return isForbidden(code) ? null : String.fromCodePoint(code);
}

/** Text with its references resolved; null where one is none that a document without entities of its own can have. */
export function resolved(text: string): string | null {
  let result = '';
  let done = 0;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', done)) {
    REFERENCE.lastIndex = at;
    const character = characterOf(REFERENCE.exec(text)?.groups ?? {});
    if (character === null) return null;
    result += text.slice(done, at) + character;
    done = REFERENCE.lastIndex;
  }
  return result + text.slice(done);
}
