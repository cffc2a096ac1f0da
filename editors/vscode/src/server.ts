import { window, type Diagnostic, type ExtensionContext, type Uri } from 'vscode';
import { DocumentDiagnosticRequest, type LanguageClient } from 'vscode-languageclient/node';
import { createClient } from './client.ts';
import { linkRules } from './rule-links.ts';
import type { RulePages } from './rule-pages.ts';
import { toStage, type Stage } from './settings.ts';
import { words } from './words.ts';

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

  /** The findings of a file; null where the server does not run or cannot read it. */
  async check(uri: Uri): Promise<Diagnostic[] | null> {
    const client = this.#client;
    if (client === null) return null;
    try {
      const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
      const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
      if (report.kind !== 'full') return null;
      const findings = await client.protocol2CodeConverter.asDiagnostics(report.items);
      linkRules(findings);
      return findings;
    } catch (error) {
      client.outputChannel.appendLine(`${uri.toString()}: ${String(error)}`);
      return null;
    }
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
    await client?.dispose();
  }

  #queue(step: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(step).catch((reason: unknown) => this.#complain(reason));
    return this.#last;
  }

  async #complain(reason: unknown): Promise<void> {
    const { startFailed, showOutput } = words();
    const said = reason instanceof Error ? reason.message : String(reason);
    const choice = await window.showErrorMessage(startFailed.replace('{reason}', said), showOutput);
    if (choice === showOutput) this.#client?.outputChannel.show();
  }
}
