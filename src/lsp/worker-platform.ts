/** The machine as a worker in a browser gives it: a clock and nothing else. */
import { toDay } from '../node/day.ts';
import type { FromFiles, Platform } from './platform.ts';

const NOTHING: FromFiles = { options: {}, lang: null, faults: [] };

/** There are no files: only open documents are known, and only what the client sets holds. */
export class WorkerPlatform implements Platform {
  readonly #channel = new MessageChannel();
  readonly #deferred: (() => void)[] = [];

  constructor() {
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
    return Promise.resolve(NOTHING);
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
