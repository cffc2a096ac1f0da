/** Since when a cited document is out of force. */
import type { Ended, RegisteredDocument } from '../../registry/entry.ts';

/** The end of the document cited; null where one that fits may be in force: of several, the last to end counts. */
export function endOf(
  documents: readonly RegisteredDocument[],
): { document: RegisteredDocument; ended: Ended } | null {
  let last: { document: RegisteredDocument; ended: Ended } | null = null;
  for (const document of documents) {
    const { ended } = document;
    if (ended === null) return null;
    if (last === null || ended.until > last.ended.until) last = { document, ended };
  }
  return last;
}
