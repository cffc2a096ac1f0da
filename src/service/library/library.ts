/**
 * The documents of the workspace by what others cite them by.
 *
 * Nothing is read before somebody asks, and then each document once: a folder
 * of thousands must not slow down the start, nor a request that needs only
 * the document at hand.
 */
import { analyse } from '../../analyse/analyse.ts';
import { digest } from '../../text/digest.ts';
import { NEVER, type CancelSignal } from '../cancel.ts';
import { parseText } from '../parse-text.ts';
import type { Readings } from '../readings.ts';
import type { TextDocument, Workspace } from '../workspace.ts';
import { entryOf, type LibraryCitation, type LibraryEntry } from './entry.ts';
import { areSurelyOne, keysOf, mayBeOne, type Identity } from './identity.ts';

/** Documents that are kept; an office sends some thousand a year. */
const MOST_DOCUMENTS = 10_000;
/** Units of a file that is still read; a longer one is a book, and cited by none as a document. */
const LONGEST_FILE = 2_000_000;
/** Files that are read at once, so that the disk is not waited for one by one. */
const AT_ONCE = 8;

/** A document that cites another, and what it says of it. */
export interface Citing {
  entry: LibraryEntry;
  citation: LibraryCitation;
}

interface Kept {
  entry: LibraryEntry;
  /** By which a text is known again that was only read anew. */
  digest: string;
}

function add<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  const same = map.get(key);
  if (same === undefined) map.set(key, new Set([value]));
  else same.add(value);
}

function remove<Value>(map: Map<string, Set<Value>>, key: string, value: Value): void {
  const same = map.get(key);
  same?.delete(value);
  if (same?.size === 0) map.delete(key);
}

function byAddress({ uri: one }: LibraryEntry, { uri: other }: LibraryEntry): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The documents of a workspace by their numbers, and who cites whom. It follows the workspace as it changes. */
export class Library {
  readonly #workspace: Workspace;
  readonly #readings: Readings;
  readonly #kept = new Map<string, Kept>();
  readonly #byKey = new Map<string, Set<LibraryEntry>>();
  readonly #citing = new Map<string, Set<LibraryEntry>>();
  /** Addresses whose entry may say what is no longer so. */
  readonly #stale = new Set<string>();
  readonly #running = new Map<string, Promise<void>>();
  #listed: Promise<void> | null = null;

  constructor(workspace: Workspace, readings: Readings) {
    this.#workspace = workspace;
    this.#readings = readings;
    workspace.onDidChange((uri) => this.#changed(uri));
  }

  /**
   * All documents by their addresses. Once the signal is given this and the
   * other answers are of what has been read so far.
   */
  async entries(signal: CancelSignal = NEVER): Promise<readonly LibraryEntry[]> {
    await this.#refresh(signal);
    return this.known;
  }

  /** The documents read so far, by their addresses; for who must not wait for a whole folder. */
  get known(): readonly LibraryEntry[] {
    return [...this.#kept.values()].map(({ entry }) => entry).sort(byAddress);
  }

  /** The entry of a document of the workspace; null where it has none. */
  async entry(uri: string, signal: CancelSignal = NEVER): Promise<LibraryEntry | null> {
    await this.#refresh(signal);
    return this.#kept.get(uri)?.entry ?? null;
  }

  /**
   * The documents that a citation may mean. Where more than the number speaks
   * for some (date, issuer), they alone; several only where nothing tells them
   * apart.
   */
  async find(cited: Identity, signal: CancelSignal = NEVER): Promise<readonly LibraryEntry[]> {
    await this.#refresh(signal);
    const fitting = this.#under(this.#byKey, cited).filter((entry) => mayBeOne(cited, entry));
    const sure = fitting.filter((entry) => areSurelyOne(cited, entry));
    return (sure.length > 0 ? sure : fitting).sort(byAddress);
  }

  /** The documents that cite one, by their addresses. */
  async citing(cited: Identity, signal: CancelSignal = NEVER): Promise<readonly Citing[]> {
    await this.#refresh(signal);
    const keys = new Set(keysOf(cited));
    return this.#under(this.#citing, cited)
      .sort(byAddress)
      .flatMap((entry) =>
        entry.citations
          .filter((citation) => keysOf(citation).some((key) => keys.has(key)) && mayBeOne(cited, citation))
          .map((citation) => ({ entry, citation })),
      );
  }

  #under(map: ReadonlyMap<string, ReadonlySet<LibraryEntry>>, identity: Identity): LibraryEntry[] {
    return [...new Set(keysOf(identity).flatMap((key) => [...(map.get(key) ?? [])]))];
  }

  #changed(uri: string | null): void {
    // Nothing was asked yet: all is read later.
    if (this.#listed === null) return;
    if (uri !== null && this.#kept.has(uri)) this.#stale.add(uri);
    else this.#listed = null;
    // With null, what is known by its address may have another text, too.
    if (uri === null) for (const each of this.#kept.keys()) this.#stale.add(each);
    else this.#stale.add(uri);
  }

  async #refresh(signal: CancelSignal): Promise<void> {
    this.#listed ??= this.#list();
    try {
      await this.#listed;
    } catch (error) {
      this.#listed = null;
      throw error;
    }
    while (!signal.aborted) {
      const next = [...this.#waiting()];
      if (next.length === 0 && this.#running.size === 0) return;
      for (const uri of next) this.#start(uri);
      await Promise.race(this.#running.values());
    }
  }

  /** What is to be read next; a document that is being read waits for its turn. */
  *#waiting(): Generator<string> {
    let room = AT_ONCE - this.#running.size;
    for (const uri of this.#stale) {
      if (room <= 0) return;
      if (this.#running.has(uri)) continue;
      room -= 1;
      yield uri;
    }
  }

  #start(uri: string): void {
    this.#stale.delete(uri);
    const reading = this.#read(uri)
      // One file that a host fails to give must not keep the others from being known.
      .catch(() => this.#forget(uri))
      .finally(() => this.#running.delete(uri));
    this.#running.set(uri, reading);
  }

  async #list(): Promise<void> {
    const listed = (await this.#workspace.list()).slice(0, MOST_DOCUMENTS);
    const there = new Set(listed);
    for (const uri of [...this.#kept.keys(), ...this.#stale]) {
      if (there.has(uri)) continue;
      this.#stale.delete(uri);
      this.#forget(uri);
    }
    for (const uri of listed) if (!this.#kept.has(uri)) this.#stale.add(uri);
  }

  async #read(uri: string): Promise<void> {
    const document = await this.#workspace.document(uri);
    if (document === null) {
      this.#forget(uri);
      return;
    }
    const isOpen = document.version !== null;
    const known = this.#kept.get(uri);
    const name = digest(document.text);
    if (known?.digest === name && known.entry.open === isOpen) return;
    if (!isOpen && document.text.length > LONGEST_FILE) {
      this.#forget(uri);
      return;
    }
    this.#keep(uri, { entry: await this.#entryOf(document), digest: name });
  }

  /** An open document has been read for its findings; files are not kept, so that they drive out none. */
  async #entryOf(document: TextDocument): Promise<LibraryEntry> {
    const reading = document.version === null ? null : await this.#readings.of(document.uri);
    if (reading !== null) return entryOf(reading.document, reading.analysis);
    return entryOf(document, analyse(await parseText(document.text)));
  }

  #keep(uri: string, kept: Kept): void {
    this.#forget(uri);
    this.#kept.set(uri, kept);
    const { entry } = kept;
    for (const key of keysOf(entry)) add(this.#byKey, key, entry);
    for (const citation of entry.citations) for (const key of keysOf(citation)) add(this.#citing, key, entry);
  }

  #forget(uri: string): void {
    const known = this.#kept.get(uri);
    if (known === undefined) return;
    this.#kept.delete(uri);
    const { entry } = known;
    for (const key of keysOf(entry)) remove(this.#byKey, key, entry);
    for (const citation of entry.citations)
      for (const key of keysOf(citation)) remove(this.#citing, key, entry);
  }
}
