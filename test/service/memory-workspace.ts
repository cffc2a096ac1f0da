/** A workspace of texts in memory, which tells how often each was asked for. */
import { Library } from '../../src/service/library/library.ts';
import { Readings } from '../../src/service/readings.ts';
import type { Reading } from '../../src/service/reading.ts';
import type { DocumentOptions, TextDocument, Workspace } from '../../src/service/workspace.ts';

const OPTIONS: DocumentOptions = { lang: 'vi', stage: 'draft', hints: true, now: '2026-03-01' };

export class MemoryWorkspace implements Workspace {
  readonly readings: Readings;
  readonly library: Library;
  /** How often each document, and how often the list, was asked for. */
  readonly asked: Map<string, number> = new Map();
  lists: number = 0;
  readonly #options: DocumentOptions;
  readonly #files = new Map<string, string>();
  readonly #open = new Map<string, TextDocument>();
  readonly #listeners = new Set<(uri: string | null) => void>();

  constructor(files: Readonly<Record<string, string>> = {}, options: Partial<DocumentOptions> = {}) {
    this.#options = { ...OPTIONS, ...options };
    for (const [uri, text] of Object.entries(files)) this.#files.set(uri, text);
    this.readings = new Readings(this);
    this.library = new Library(this, this.readings);
  }

  document(uri: string): Promise<TextDocument | null> {
    this.asked.set(uri, (this.asked.get(uri) ?? 0) + 1);
    const text = this.#files.get(uri);
    const file = text === undefined ? null : { uri, version: null, text };
    return Promise.resolve(this.#open.get(uri) ?? file);
  }

  list(): Promise<readonly string[]> {
    this.lists += 1;
    return Promise.resolve([...new Set([...this.#files.keys(), ...this.#open.keys()])]);
  }

  options(): Promise<DocumentOptions> {
    return Promise.resolve(this.#options);
  }

  onDidChange(listener: (uri: string | null) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Opens a document, or gives an open one another text. */
  edit(uri: string, text: string): void {
    this.#open.set(uri, { uri, version: (this.#open.get(uri)?.version ?? 0) + 1, text });
    this.say(uri);
  }

  close(uri: string): void {
    this.#open.delete(uri);
    this.say(uri);
  }

  /** Writes a file as another program does; null removes it. */
  write(uri: string, text: string | null): void {
    if (text === null) this.#files.delete(uri);
    else this.#files.set(uri, text);
    this.say(uri);
  }

  say(uri: string | null): void {
    for (const listener of this.#listeners) listener(uri);
  }

  async reading(uri: string): Promise<Reading> {
    const reading = await this.readings.of(uri);
    if (reading === null) throw new Error(`No ${uri}.`);
    return reading;
  }
}
