/** Joins the lines of an issuer block into names: a body may take several lines, and its superior stands above it. */
import { collapse } from '../text/letters.ts';
import { BODY_HEADS } from './lexicon/header-words.data.ts';

/** True where a header line begins a name rather than going on with the one above. */
export function beginsBody(text: string): boolean {
  const words = text.toLowerCase().split(' ', 3);
  for (let count = 1; count <= words.length; count += 1) {
    if (BODY_HEADS.has(words.slice(0, count).join(' '))) return true;
  }
  return false;
}

/**
 * @param lines The lines of the block, top down.
 * @returns The issuing body and the one right above it.
 */
export function issuerNames(lines: readonly string[]): { name: string; superior: string | null } {
  const names: string[] = [];
  for (const line of lines) {
    const last = names.length - 1;
    if (last >= 0 && !beginsBody(line)) names[last] = `${names[last] ?? ''} ${line}`;
    else names.push(line);
  }
  return {
    name: collapse(names.at(-1) ?? ''),
    superior: names.length > 1 ? collapse(names.at(-2) ?? '') : null,
  };
}
