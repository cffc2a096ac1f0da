import { OffsetMap } from './offset-map.ts';

/** A text made from a source, with the way back. */
export interface View {
  text: string;
  /** Null where the view is the source itself. */
  map: OffsetMap | null;
}

/** Combining marks used for Vietnamese, and all others: any letter followed by one may compose. */
const CLUSTER = /\P{M}\p{M}+/gu;
/** The marks of Vietnamese: a text without them is composed already, as far as it is read here. */
const MARK = /[\u0300-\u036f]/u;

/**
 * Composes letters and their marks (NFC), so that every reader sees one form.
 *
 * @param source Any text.
 * @returns The composed text; its map leads back to the source unit for unit.
 */
export function compose(source: string): View {
  if (!MARK.test(source)) return { text: source, map: null };
  const map = new OffsetMap();
  let text = '';
  let at = 0;
  for (const match of source.matchAll(CLUSTER)) {
    const composed = match[0].normalize('NFC');
    if (composed === match[0]) continue;
    text += source.slice(at, match.index) + composed;
    map.append(at, match.index - at);
    map.append(match.index, composed.length, match[0].length);
    at = match.index + match[0].length;
  }
  if (at === 0) return { text: source, map: null };
  map.append(at, source.length - at);
  return { text: text + source.slice(at), map };
}
