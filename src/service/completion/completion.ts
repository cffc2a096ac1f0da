/** What could be written at the cursor. */
import { renderPopup, type PopupFormat } from '../popup.ts';
import type { Reading } from '../reading.ts';
import { citationItems } from './citations.ts';
import { cursorLine, type CursorLine } from './cursor-line.ts';
import { endMarkItems } from './end-mark.ts';
import type { Completion, Item } from './item.ts';
import { recipientItems } from './recipients.ts';
import { sectionItems } from './sections.ts';
import { nameItems } from './short-names.ts';
import { signatureItems } from './signature.ts';

/** Each source answers for places where what it offers is surely meant; a list of recipients holds nothing else. */
const SOURCES: readonly ((line: CursorLine) => Item[])[] = [
  endMarkItems,
  signatureItems,
  sectionItems,
  nameItems,
  citationItems,
];

/**
 * What could be written at a place, the likeliest first. It is told by what
 * stands in front of the cursor: ask again for every letter.
 *
 * @param format How what is known of each is written.
 */
export function completionsAt(reading: Reading, offset: number, format: PopupFormat): Completion[] {
  const line = cursorLine(reading, offset);
  const recipients = recipientItems(line);
  const items = recipients.length > 0 ? recipients : SOURCES.flatMap((source) => source(line));
  return items.map(({ documentation, ...item }) => ({
    ...item,
    documentation: renderPopup(documentation, format),
  }));
}
