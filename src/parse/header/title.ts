/** Finds the title (tên loại) of a document: an upper-case line that names its type. */
import { documentTypes } from '../../recognise/lexicon/document-types.data.ts';
import { fold, isUpperCase } from '../../text/letters.ts';
import { stripEnd } from '../../text/strip.ts';
import type { Line } from '../lines.ts';

const FOLDED: ReadonlyMap<string, string> = new Map(
  documentTypes.map(({ name }) => [fold(name), name.toLowerCase()]),
);
/** Words that may stand behind the type on the same line. */
const LONGEST_TITLE = 40;

/**
 * The document type that a text names as a title.
 *
 * Optical reading takes THÔNG BÁO for THÔNG BẢO, so marks do not count.
 *
 * @returns The type in lower case, as titled or, where it was misread, as it is spelt; else null.
 */
export function titledType(text: string): string | null {
  if (text.length > LONGEST_TITLE || !isUpperCase(text)) return null;
  const words = stripEnd(text, ':.');
  const folded = fold(words);
  const exact = FOLDED.get(folded);
  if (exact !== undefined) return exact;
  const qualified = /^(\S+ \S+) (chi tiet|phoi hop|lien tich|hanh dong|cong tac|tong the|khung)$/u.exec(
    folded,
  );
  return qualified === null ? null : (FOLDED.get(qualified[1] ?? '') ?? null);
}

/** True for the words by which a decision decides (`QUYẾT ĐỊNH:`), which are no title. */
export function isOperative(line: Line): boolean {
  return line.text.endsWith(':') && titledType(line.text) !== null;
}
