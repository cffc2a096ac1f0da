/** Type words of documents, where they stand in a text. */
import { isDigit, isUpper } from './chars.ts';
import { readPhrase, skipBlanks } from './cursor.ts';
import { documentTypes, type DocumentTypeEntry } from './lexicon/document-types.data.ts';
import { phraseSet, readSet, type Found, type PhraseSet } from './phrases.ts';

const types: PhraseSet<DocumentTypeEntry> = phraseSet(
  documentTypes.map((entry) => [entry.name, entry] as const),
);

/** Reads a type word at a place, whatever its case. */
export function readType(text: string, at: number): Found<DocumentTypeEntry> | null {
  return readSet(text, at, types);
}

/** True where a capital type word stands, and a number, `số` or the name of a law may follow it. */
export function isTypeAt(text: string, at: number): boolean {
  if (!isUpper(text.charCodeAt(at))) return false;
  const type = readType(text, at);
  if (type === null) return false;
  const next = skipBlanks(text, type.end);
  if (isDigit(text.charCodeAt(next)) || readPhrase(text, next, 'số') >= 0) return true;
  const { name } = type.value;
  return name === 'Luật' || name === 'Bộ luật' || name === 'Pháp lệnh';
}

const byAbbreviation: Map<string, string> = new Map();
for (const { name, abbreviations } of documentTypes)
  for (const short of abbreviations) if (!byAbbreviation.has(short)) byAbbreviation.set(short, name);

/** The type that a notation begins with (`KH-UBND`: Kế hoạch), or null. */
export function typeOfNotation(notation: string): string | null {
  let end = 0;
  while (end < notation.length && notation.charAt(end) !== '-' && notation.charAt(end) !== '/') end += 1;
  return byAbbreviation.get(notation.slice(0, end)) ?? null;
}
