/** Lines of an iCalendar file (RFC 5545, 3.1). */

const LONGEST = 75;
const LINE_END = '\r\n';
/** Characters that a text may not hold; a tab it may. */
const CONTROL = /[^\P{Cc}\t]|\p{Cs}/gu;

/** A text as a value: line ends and what would end the value are written out. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replace(CONTROL, '');
}

/** The octets of a character in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}

/** A line folded so that none has more than 75 octets, and no character is cut. */
export function contentLine(name: string, value: string): string {
  let folded = '';
  let taken = 0;
  for (const character of `${name}:${value}`) {
    const size = octets(character);
    if (taken + size > LONGEST) {
      folded += `${LINE_END} `;
      taken = 1;
    }
    folded += character;
    taken += size;
  }
  return folded + LINE_END;
}
