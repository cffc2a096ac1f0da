/**
 * The findings of documents that nobody has opened, as a check of the whole
 * workspace publishes them. They follow their files, and make room while a
 * document is open, which has findings of its own.
 */
import type { Reading } from '../service/reading.ts';
import { diagnosticsFor } from './diagnostic.ts';
import { inBackground, type Host } from './feature.ts';
import { pulls, pullsWorkspace } from './pull/pulls.ts';

export class FolderFindings {
  readonly #host: Host;
  /** Addresses under which findings were published, by file. */
  readonly #published = new Map<string, string>();
  /** Files whose findings are to come back when they are closed. */
  readonly #checked = new Set<string>();

  constructor(host: Host) {
    this.#host = host;
    const { documents, platform, workspace } = host;
    documents.onDidOpen(({ document: { uri } }) => this.#opened(uri));
    workspace.onDidChange((uri) => {
      if (uri !== null && this.#checked.has(platform.keyOf(uri))) inBackground(host, this.#changed(uri));
    });
  }

  /** Publishes what is found in a document that is not open. */
  show(reading: Reading): void {
    const { platform, client, initial } = this.#host;
    const { uri, version } = reading.document;
    // A client that asks for all documents has their findings already.
    if (pullsWorkspace(client, initial)) return;
    this.#checked.add(platform.keyOf(uri));
    if (version === null) this.#publish(uri, reading);
  }

  /** Takes back everything that was published. */
  clear(): void {
    for (const uri of this.#published.values()) this.#send(uri, []);
    this.#published.clear();
    this.#checked.clear();
  }

  #publish(uri: string, reading: Reading): void {
    const key = this.#host.platform.keyOf(uri);
    const diagnostics = diagnosticsFor(reading);
    if (diagnostics.length === 0) {
      this.#takeBack(key);
      return;
    }
    this.#published.set(key, uri);
    this.#send(uri, diagnostics);
  }

  #takeBack(key: string): void {
    const uri = this.#published.get(key);
    if (uri !== undefined) this.#send(uri, []);
    this.#published.delete(key);
  }

  /** What is pushed of an open document under the same address takes the place of what was published. */
  #opened(uri: string): void {
    const { client, platform } = this.#host;
    const key = platform.keyOf(uri);
    if (pulls(client) || this.#published.get(key) !== uri) this.#takeBack(key);
    this.#published.delete(key);
  }

  /** A file was written, removed or closed. */
  async #changed(uri: string): Promise<void> {
    const { readings, workspace, platform } = this.#host;
    if (workspace.isOpen(uri)) return;
    const reading = await readings.once(uri);
    if (reading === null) this.#takeBack(platform.keyOf(uri));
    else if (reading.document.version === null) this.#publish(uri, reading);
  }

  #send(uri: string, diagnostics: ReturnType<typeof diagnosticsFor>): void {
    inBackground(this.#host, this.#host.connection.sendDiagnostics({ uri, diagnostics }));
  }
}
