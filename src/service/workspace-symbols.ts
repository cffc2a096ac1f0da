/** Finds documents of the workspace by number, type, subject or file name, and headings of those that are open. */
import { outlineOf } from '../analyse/outline.ts';
import { headingOf } from '../analyse/text-of.ts';
import { plainText } from '../ast/plain-text.ts';
import { symbolKey } from '../registry/keys.ts';
import { fold } from '../text/letters.ts';
import { NEVER, type CancelSignal } from './cancel.ts';
import type { LibraryEntry } from './library/entry.ts';
import type { Library } from './library/library.ts';
import type { Location } from './location.ts';
import { partsOf } from './parts.ts';
import type { Reading } from './reading.ts';
import type { Readings } from './readings.ts';

/** A document or a section that can be looked for by its name. */
export interface WorkspaceSymbol extends Location {
  kind: 'document' | 'section';
  /** `Kế hoạch 12/KH-UBND: Trồng cây xanh`, `III. Tổ chức thực hiện`. */
  name: string;
  /** The name of the file that it stands in. */
  container: string;
}

/** More are no help: who does not find it among them writes another word. */
const MOST = 200;
const WORD = /[\p{L}\d]+/gu;

/** How well something fits, best first. */
type Rank = 0 | 1 | 2 | 3 | 4;

interface Ranked {
  symbol: WorkspaceSymbol;
  rank: Rank;
  /** Of equals the newer document goes first. */
  date: string;
}

/** What is looked for, prepared once. */
interface Query {
  words: readonly string[];
  /** The query as a number and notation. */
  symbol: string;
}

function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** True where each word that is looked for begins a word that is there. */
function holdsAll(there: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => there.some((each) => each.startsWith(word)));
}

function nameOf({ type, symbol, subject, fileName }: LibraryEntry): string {
  const head = [type, symbol].filter((part) => part !== null).join(' ');
  return [head, subject].filter((part) => part !== null && part !== '').join(': ') || fileName;
}

/** How well a document fits; null where it does not. */
function rankOf(entry: LibraryEntry, { words, symbol }: Query): Rank | null {
  const own = entry.symbol === null ? '' : symbolKey(entry.symbol);
  if (own !== '' && own === symbol) return 0;
  const number = wordsOf(`${entry.type ?? ''} ${entry.symbol ?? ''}`);
  // `ke hoach 12` is the plan of this number before it is one that begins with these digits.
  if (words.every((word) => number.includes(word))) return 1;
  if (holdsAll(number, words)) return 2;
  const all = [...number, ...wordsOf(entry.subject ?? ''), ...wordsOf(entry.fileName)];
  return holdsAll(all, words) ? 3 : null;
}

function documentSymbol(entry: LibraryEntry): WorkspaceSymbol {
  const { uri, place, fileName } = entry;
  return { kind: 'document', name: nameOf(entry), container: fileName, uri, range: place };
}

/** The headed entries of a document that hold the words. */
function sectionsIn(reading: Reading, fileName: string, { words }: Query): Ranked[] {
  const { uri } = reading.document;
  return partsOf(reading.analysis).flatMap(({ root }) =>
    outlineOf(root).entries.flatMap(({ node, marker }): Ranked[] => {
      const heading = headingOf(node);
      const name = heading === null ? '' : `${marker.value} ${plainText(heading)}`;
      if (heading === null || !holdsAll(wordsOf(name), words)) return [];
      const range = { start: marker.position.start, end: heading.position.end };
      return [{ symbol: { kind: 'section', name, container: fileName, uri, range }, rank: 4, date: '' }];
    }),
  );
}

function byRank(one: Ranked, other: Ranked): number {
  if (one.rank !== other.rank) return one.rank - other.rank;
  return one.date < other.date ? 1 : one.date > other.date ? -1 : 0;
}

/**
 * The documents that fit some words, best first: the number itself, words of
 * type and number, then subject and file name; no word need have its
 * diacritics. Headings of open documents follow. Without words, all documents
 * from the newest on.
 */
export async function workspaceSymbols(
  query: string,
  { library, readings }: { library: Library; readings: Readings },
  signal: CancelSignal = NEVER,
): Promise<readonly WorkspaceSymbol[]> {
  const wanted: Query = { words: wordsOf(query), symbol: symbolKey(query) };
  const entries = await library.entries(signal);
  const found: Ranked[] = [];
  for (const entry of entries) {
    const rank = rankOf(entry, wanted);
    if (rank !== null) found.push({ symbol: documentSymbol(entry), rank, date: entry.date ?? '' });
  }
  for (const { uri, fileName, open } of wanted.words.length === 0 ? [] : entries) {
    const reading = open && !signal.aborted ? await readings.of(uri) : null;
    if (reading !== null) found.push(...sectionsIn(reading, fileName, wanted));
  }
  return found
    .sort(byRank)
    .slice(0, MOST)
    .map(({ symbol }) => symbol);
}
