/** The documents that were read, each read again only when it changes. */
import { ParseMemory } from '../parse/memory.ts';
import { read, type Reading } from './reading.ts';
import type { Workspace } from './workspace.ts';

/** Readings of files that are kept; a tree takes fifty times the room of its text. Open documents are always kept. */
const MOST_FILES = 32;

export class Readings {
  readonly #memory = new ParseMemory();
  readonly #workspace: Workspace;
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
    return known?.isOf(document, options) === true ? known : read(document, options, this.#memory);
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
