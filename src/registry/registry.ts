/** Looks up what a citation names: three answers, of which "unknown" says nothing. */
import { isoDate } from '../ast/calendar.ts';
import type { Citation } from '../ast/inline.ts';
import { isSameIssuer } from '../recognise/same-issuer.ts';
import { addTo } from '../text/group-by.ts';
import type { ListedDocument, RegisteredDocument } from './entry.ts';
import { nameKey, notationKey, symbolKey, typeKey } from './keys.ts';
import { agree, isCentral, isGivenOnce, isSlipOfYear, namesOne } from './series.ts';

/** What is asked for: a citation, or as much of one as is known. */
export type Query = Pick<Citation, 'documentType' | 'symbol' | 'date' | 'issuer' | 'subject'>;

/** A list's word that it has all documents of one body, notation and year. */
export interface CompleteList {
  issuer: string;
  /** Type and body without number: `KH-UBND`, `CT/TU`. */
  notation: string;
  year: number;
}

/** A user's own list, as it is written in JSON. */
export interface RegistryFile {
  version: 1;
  documents: ListedDocument[];
  complete?: CompleteList[];
}

/**
 * `found` names every document that fits as far as the citation tells;
 * `absent` is proven: the number belongs to documents with other dates
 * (`taken`), or a complete list has no such number (`unlisted`).
 */
export type Answer =
  | { status: 'found'; documents: readonly RegisteredDocument[] }
  | { status: 'absent'; why: 'taken'; documents: readonly RegisteredDocument[] }
  | { status: 'absent'; why: 'unlisted'; list: CompleteList }
  | { status: 'unknown' };

/** Anything that can be asked for documents: lists, a folder, a company's own register. */
export interface Registry {
  /** What is known of a document; it must not throw, and `unknown` is silence. */
  lookUp: (query: Query) => Answer;
  /**
   * All that it knows, for those who choose from it. A register that can only
   * be asked leaves it out, and nothing of it is offered.
   */
  documents?: () => readonly RegisteredDocument[];
}

const UNKNOWN: Answer = { status: 'unknown' };
const WHOLE_DAY = 10;
/** Letters that two subjects must have in common from the start to be one. */
const ALIKE = 20;

interface Index {
  bySymbol: Map<string, RegisteredDocument[]>;
  byName: Map<string, RegisteredDocument[]>;
  /** Lists that are complete, by notation and year. */
  complete: Map<string, CompleteList[]>;
}

function listKey(notation: string, year: string): string {
  return `${symbolKey(notation)} ${year}`;
}

function indexOf(documents: readonly RegisteredDocument[], complete: readonly CompleteList[]): Index {
  const index: Index = { bySymbol: new Map(), byName: new Map(), complete: new Map() };
  for (const document of documents) {
    const { type, symbol, subject } = document;
    if (symbol !== null) addTo(index.bySymbol, symbolKey(symbol), document);
    const name = subject === null ? null : nameKey(type, subject);
    if (name !== null) addTo(index.byName, name, document);
  }
  for (const list of complete) addTo(index.complete, listKey(list.notation, String(list.year)), list);
  return index;
}

type WithSubject = Pick<Query, 'subject'>;

/** True where both have a subject, and one is the beginning of the other. */
export function hasSameSubject({ subject: own }: WithSubject, { subject }: WithSubject): boolean {
  if (subject === null || own === null) return false;
  const length = Math.min(subject.length, own.length);
  const start = (text: string): string => text.slice(0, length).toLowerCase();
  return length >= ALIKE && start(subject) === start(own);
}

/**
 * True where a document may be the one cited, its date aside. Numbers of
 * local bodies are shared by many, so that the issuer must tell which is
 * meant; without one, or against one, only the same day speaks for it.
 */
function mayBe(document: RegisteredDocument, query: Query, date: string | null): boolean {
  const { issuer } = query;
  if (document.symbol === null || isCentral(document.symbol)) return true;
  if (issuer !== null && document.issuer !== null && isSameIssuer(issuer, document.issuer)) return true;
  const sameDay = date !== null && date.length === WHOLE_DAY && date === document.date;
  if (!sameDay) return false;
  return issuer === null || document.issuer === null || hasSameSubject(document, query);
}

function ofNumber(index: Index, query: Query, date: string | null): RegisteredDocument[] {
  if (query.symbol === null) return [];
  const type = query.documentType === null ? null : typeKey(query.documentType);
  return (index.bySymbol.get(symbolKey(query.symbol)) ?? []).filter(
    (document) => (type === null || typeKey(document.type) === type) && mayBe(document, query, date),
  );
}

function ofName(index: Index, { symbol, documentType, subject }: Query): RegisteredDocument[] {
  if (symbol !== null || documentType === null || subject === null) return [];
  const name = nameKey(documentType, subject);
  return name === null ? [] : (index.byName.get(name) ?? []);
}

const YEAR_IN_SYMBOL = /\/(\d{4})\//u;

/** The complete list in which a citation would have to stand; null where none can be told. */
function listFor(
  { bySymbol, complete }: Index,
  { symbol, issuer }: Query,
  date: string | null,
): CompleteList | null {
  if (symbol === null || issuer === null || complete.size === 0) return null;
  const year = YEAR_IN_SYMBOL.exec(symbol)?.[1] ?? date?.slice(0, 4);
  if (year === undefined) return null;
  // Listed with another type word: that the type is wrong is for another rule to say.
  if (bySymbol.get(symbolKey(symbol))?.some((each) => each.date?.startsWith(year)) === true) return null;
  const lists = complete.get(listKey(notationKey(symbol), year)) ?? [];
  return lists.find((list) => isSameIssuer(list.issuer, issuer)) ?? null;
}

/** True where the number of a document cannot be given to another of the date cited. */
function isTaken(document: RegisteredDocument, query: Query, date: string): boolean {
  const { symbol } = document;
  if (document.date === null) return false;
  if (query.symbol === null || symbol === null) return namesOne(date, document.date);
  if (isGivenOnce(symbol, date, document.date)) return true;
  return isSlipOfYear(symbol, date, document.date) && hasSameSubject(document, query);
}

function answer(index: Index, query: Query): Answer {
  const date = query.date === null ? null : isoDate(query.date);
  const candidates = query.symbol === null ? ofName(index, query) : ofNumber(index, query, date);
  const fitting = candidates.filter((each) => date === null || each.date === null || agree(date, each.date));
  if (fitting.length > 0) return { status: 'found', documents: fitting };
  const taken = date === null ? [] : candidates.filter((each) => isTaken(each, query, date));
  if (taken.length > 0) return { status: 'absent', why: 'taken', documents: taken };
  const list = listFor(index, query, date);
  return list === null ? UNKNOWN : { status: 'absent', why: 'unlisted', list };
}

/**
 * A registry of documents.
 *
 * @param complete What the documents are all of: only there a number that is missing does not exist.
 */
export function createRegistry(
  documents: readonly RegisteredDocument[],
  complete: readonly CompleteList[] = [],
): Registry {
  // Most runs cite little of what is known: the index is made when the first is looked up.
  let index: Index | null = null;
  return {
    lookUp: (query) => answer((index ??= indexOf(documents, complete)), query),
    documents: () => documents,
  };
}

/** Asks one registry after the other: the first that knows answers. */
export function mergeRegistries(...registries: readonly Registry[]): Registry {
  return {
    lookUp: (query) => {
      for (const registry of registries) {
        const found = registry.lookUp(query);
        if (found.status !== 'unknown') return found;
      }
      return UNKNOWN;
    },
    documents: () => registries.flatMap((registry) => registry.documents?.() ?? []),
  };
}
