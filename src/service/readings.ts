/** The documents that were read, each read again only when it changes. */
import { ParseMemory } from '../parse/memory.ts';
import { isSameText, read, type Reading } from './reading.ts';
import type { DocumentOptions, TextDocument, Workspace } from './workspace.ts';

/** Readings of files that are kept; a tree takes fifty times the room of its text. Open documents are always kept. */
const MOST_FILES = 32;

interface Running {
  document: TextDocument;
  options: DocumentOptions;
  reading: Promise<Reading>;
}

/** The readings of a workspace's documents. It follows the workspace as it changes. */
export class Readings {
  readonly #memory = new ParseMemory();
  readonly #workspace: Workspace;
  /** Readings that have begun: an editor that opens a document asks for many things of it at once. */
  readonly #running = new Map<string, Running>();
  /** In the order of their last use. */
  readonly #kept = new Map<string, Reading>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    workspace.onDidChange((uri) => {
      if (uri !== null) this.#kept.delete(uri);
      else this.#kept.clear();
    });
  }

  /** The document as it stands now; null where it cannot be read. */
  async of(uri: string): Promise<Reading | null> {
    const reading = await this.#read(uri);
    if (reading !== null) this.#keep(uri, reading);
    return reading;
  }

  /** The document as it stands now, for who goes through all of them: a file is not kept for it. */
  async once(uri: string): Promise<Reading | null> {
    const reading = await this.#read(uri);
    if (reading !== null && reading.document.version !== null) this.#keep(uri, reading);
    return reading;
  }

  async #read(uri: string): Promise<Reading | null> {
    const [document, options] = await Promise.all([
      this.#workspace.document(uri),
      this.#workspace.options(uri),
    ]);
    if (document === null) return null;
    const known = this.#kept.get(uri);
    if (known?.isOf(document, options) === true) return known;
    const running = this.#running.get(uri);
    if (running?.options === options && isSameText(running.document, document)) return running.reading;
    const reading = read(document, options, this.#memory);
    const started = { document, options, reading };
    this.#running.set(uri, started);
    try {
      return await reading;
    } finally {
      if (this.#running.get(uri) === started) this.#running.delete(uri);
    }
  }

  #keep(uri: string, reading: Reading): void {
    this.#kept.delete(uri);
    this.#kept.set(uri, reading);
    let files = 0;
    for (const { document } of this.#kept.values()) if (document.version === null) files += 1;
    for (const [other, { document }] of this.#kept) {
      if (files <= MOST_FILES) return;
      if (document.version !== null) continue;
      this.#kept.delete(other);
      files -= 1;
    }
  }
}
