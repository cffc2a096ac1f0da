import {
  type ExtensionContext,
  type Location as EditorLocation,
  type Position as EditorPosition,
  type Uri,
} from 'vscode';
import { ExecuteCommandRequest, Location, Position, type LanguageClient } from 'vscode-languageclient/node';
import { createClient } from './client.ts';
import { EXPLAIN } from './explain.ts';
import type { RulePages } from './rule-pages.ts';
import { toStage, type Stage } from './settings.ts';

export interface Places {
  position: EditorPosition;
  locations: EditorLocation[];
}

/** The server as the rest of the extension sees it: one at a time, whatever is asked in whatever haste. */
export class Server {
  readonly #context: ExtensionContext;
  readonly #pages: RulePages;
  #client: LanguageClient | null = null;
  #last: Promise<void> = Promise.resolve();

  constructor(context: ExtensionContext, pages: RulePages) {
    this.#context = context;
    this.#pages = pages;
  }

  /** Its log; there is none before it has been started. */
  async showOutput(): Promise<void> {
    await this.ensure();
    this.#client?.outputChannel.show();
  }

  /** Starts the server where none runs. */
  ensure(): Promise<void> {
    return this.#queue(async () => {
      if (this.#client === null) await this.#begin();
    });
  }

  /** Ends the server and starts another, which reads all settings anew. */
  restart(): Promise<void> {
    return this.#queue(async () => {
      await this.#end();
      await this.#begin();
    });
  }

  stop(): Promise<void> {
    return this.#queue(() => this.#end());
  }

  /** A position and locations of the protocol as those of the editor; null where they are none. */
  async toPlaces(position: unknown, locations: unknown): Promise<Places | null> {
    const client = this.#client;
    if (client === null || !Position.is(position) || !Array.isArray(locations)) return null;
    const { protocol2CodeConverter: converter } = client;
    return {
      position: converter.asPosition(position),
      locations: await converter.asReferences(locations.filter((each) => Location.is(each))),
    };
  }

  /** The page of a rule, in Markdown; null where there is none. */
  async explain(ruleId: string): Promise<string | null> {
    await this.ensure();
    const params = { command: EXPLAIN, arguments: [ruleId] };
    const page: unknown = await this.#client?.sendRequest(ExecuteCommandRequest.type, params);
    return typeof page === 'string' ? page : null;
  }

  /** The stage a document is checked for; null while nobody can tell. */
  async stageOf(uri: Uri): Promise<Stage | null> {
    const client = this.#client;
    if (client?.isRunning() !== true) return null;
    const stage: unknown = await client
      .sendRequest('thethuc/stage', { uri: client.code2ProtocolConverter.asUri(uri) })
      .catch(() => null);
    return toStage(stage);
  }

  async #begin(): Promise<void> {
    this.#client = createClient(this.#context, this.#pages);
    await this.#client.start();
  }

  async #end(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    // One that could not be started has nothing to end, and says so by throwing.
    if (client?.needsStop() === true) await client.dispose();
  }

  /** What goes wrong is told by the client itself, with a way to its output. */
  #queue(step: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(step).catch(() => undefined);
    return this.#last;
  }
}
