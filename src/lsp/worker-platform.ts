/** The machine as a worker in a browser gives it: a clock and nothing else. */
import { toDay } from '../node/day.ts';
import { readOrthography } from '../orthography/read-orthography.ts';
import type { FromFiles, Platform } from './platform.ts';

/** There are no files: only open documents are known, and only what the client sets holds. */
export class WorkerPlatform implements Platform {
  readonly #channel = new MessageChannel();
  readonly #deferred: (() => void)[] = [];
  readonly #options: FromFiles;

  /** @param counts How Vietnamese is written, unpacked; null to check without. */
  constructor(counts: Uint8Array | null) {
    const orthography = counts === null ? null : readOrthography(counts);
    if (counts !== null && orthography === null) this.log('the bytes given as orthography are no counts');
    this.#options = { options: { orthography }, lang: null, faults: [] };
    this.#channel.port1.addEventListener('message', () => this.#deferred.shift()?.());
    this.#channel.port1.start();
  }

  today(): string {
    return toDay(new Date());
  }

  keyOf(uri: string): string {
    return uri;
  }

  read(): Promise<null> {
    return Promise.resolve(null);
  }

  list(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  options(): Promise<FromFiles> {
    return Promise.resolve(this.#options);
  }

  /** A message to oneself waits behind those that have arrived; browsers make a timer wait for milliseconds more. */
  defer(callback: () => void): void {
    this.#deferred.push(callback);
    this.#channel.port2.postMessage(null);
  }

  log(line: string): void {
    console.warn(`thethuc: ${line}`);
  }

  forget(): void {
    // Nothing was read.
  }
}
