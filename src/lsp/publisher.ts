/**
 * Publishes diagnostics after each change: at once, but never of a text that
 * is already another.
 *
 * While a document is checked, letters go on arriving. They are read before
 * the next check begins, so that a burst of them costs one check and not one
 * for each.
 */
import type { Connection } from 'vscode-languageserver';
import type { Readings } from '../service/readings.ts';
import { diagnosticsFor } from './diagnostic.ts';
import { inBackground, type Host } from './feature.ts';
import type { Platform } from './platform.ts';
import type { LspWorkspace } from './workspace.ts';

/** Turns of the event loop without news before a check begins: in one turn what has arrived is read, in the next it is heard. */
const QUIET_TURNS = 2;
/** Milliseconds after which a check begins whatever else arrives. */
const LONGEST_WAIT = 20;

export class Publisher {
  readonly #connection: Connection;
  readonly #workspace: LspWorkspace;
  readonly #readings: Readings;
  readonly #platform: Platform;
  readonly #waiting = new Set<string>();
  #turns = 0;
  #since = 0;
  #isRunning = false;

  constructor({ connection, workspace, readings, platform }: Host) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#readings = readings;
    this.#platform = platform;
  }

  /** A document changed, or was opened. */
  changed(uri: string): void {
    this.#waiting.add(uri);
    this.#turns = 0;
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#since = performance.now();
    this.#platform.defer(() => this.#turn());
  }

  /** A document was closed: nothing is said of it any more. */
  closed(uri: string): void {
    this.#waiting.delete(uri);
    inBackground({ platform: this.#platform }, this.#connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  #turn(): void {
    this.#turns += 1;
    const isDue = this.#turns > QUIET_TURNS || performance.now() - this.#since > LONGEST_WAIT;
    if (isDue) void this.#publishOne();
    else this.#platform.defer(() => this.#turn());
  }

  /** Checks one document; the next one gets its turn after what has arrived meanwhile. */
  async #publishOne(): Promise<void> {
    const [uri] = this.#waiting;
    if (uri === undefined) {
      this.#isRunning = false;
      return;
    }
    this.#waiting.delete(uri);
    try {
      await this.#publish(uri);
    } catch (error) {
      this.#platform.log(`${uri}: ${String(error)}`);
    }
    this.#turns = 0;
    this.#since = performance.now();
    this.#platform.defer(() => this.#turn());
  }

  async #publish(uri: string): Promise<void> {
    const reading = await this.#readings.of(uri);
    if (reading === null || !this.#workspace.isOpen(uri)) return;
    const diagnostics = diagnosticsFor(reading);
    // A change that came in while the document was read has its own turn.
    if (this.#waiting.has(uri)) return;
    const { version } = reading.document;
    await this.#connection.sendDiagnostics({ uri, ...(version === null ? {} : { version }), diagnostics });
  }
}
