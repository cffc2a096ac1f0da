/** What the server needs of the machine it runs on: Node, or a worker in a browser. */
import type { CheckOptions } from '../rules/lint.ts';
import type { BaselineEntry } from '../lint/suppress/baseline.ts';
import type { Language } from '../lint/messages.ts';
import type { ClientSettings } from './settings.ts';

/** What files say a document is checked with, and what is wrong with them, in sentences. */
export interface FromFiles {
  options: CheckOptions;
  lang: Language | null;
  faults: readonly string[];
  /** Findings of the document that are known already. */
  baseline?: readonly BaselineEntry[];
}

export interface Platform {
  /** Today's date, `YYYY-MM-DD`. */
  today: () => string;
  /** One name for one file, however a client writes its address. */
  keyOf: (uri: string) => string;
  /** The text of a file; null where there is none, or none that is text. */
  read: (uri: string) => Promise<string | null>;
  /** The addresses of the documents in folders. */
  list: (folders: readonly string[]) => Promise<readonly string[]>;
  /** What settings files, the file beside the document and registries say. */
  options: (uri: string, settings: ClientSettings) => Promise<FromFiles>;
  /**
   * Adds a phrase to the lexicon that holds for a document; `system` says why
   * that failed. Null where settings name none; a machine without files cannot.
   */
  addToLexicon?: (
    uri: string,
    settings: ClientSettings,
    phrase: string,
  ) => Promise<{ file: string; system: string | null } | null>;
  /** Calls back in the next turn of the event loop: after what has arrived by now. */
  defer: (callback: () => void) => void;
  /** Writes a line for whoever looks after the server. */
  log: (line: string) => void;
  /** Forgets what was read of files, since they may be different now. */
  forget: () => void;
}

/** Lets what has arrived be heard before work goes on. */
export function nextTurn({ defer }: Pick<Platform, 'defer'>): Promise<void> {
  return new Promise((resolve) => defer(resolve));
}
