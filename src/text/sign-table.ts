/** Above every sign that tables of signs know: Latin, Vietnamese, and marks up to the ellipsis. */
export const SIGN_LIMIT = 0x2027;

/**
 * What each of some signs is, by its UTF-16 unit; 0 for any other. Units from
 * {@link SIGN_LIMIT} on are not in the table.
 *
 * @param kinds Signs, and what they are: not 0, below 256.
 */
export function signTable(kinds: readonly (readonly [signs: string, kind: number])[]): Uint8Array {
  const table = new Uint8Array(SIGN_LIMIT);
  for (const [signs, kind] of kinds)
    for (let at = 0; at < signs.length; at += 1) table[signs.charCodeAt(at)] = kind;
  return table;
}
