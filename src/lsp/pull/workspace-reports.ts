/**
 * Diagnostics of all documents, for clients that ask for them. Such clients
 * ask again and again: a request waits until there is something new to tell.
 */
import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { diagnosticsFor } from '../diagnostic.ts';
import type { Host } from '../feature.ts';
import { nextTurn } from '../platform.ts';
import { SERVER_WORDS } from '../words.ts';
import type { ReportIds } from './report-ids.ts';

type Sink = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;
/** What the client knows of a file. */
interface Known {
  uri: string;
  resultId: string;
}

/** Reports sent at once where the client takes them piece by piece. */
const MOST_AT_ONCE = 20;

/** Reports as they are found: sent on at once where the client takes parts, else kept for the end. */
class Reports {
  items: WorkspaceDocumentDiagnosticReport[] = [];
  hasNews = false;
  readonly #sink: Sink | undefined;

  constructor(sink: Sink | undefined) {
    this.#sink = sink;
  }

  add(item: WorkspaceDocumentDiagnosticReport): void {
    this.items.push(item);
    if (item.kind === DocumentDiagnosticReportKind.Full) this.hasNews = true;
    // What is unchanged is no news by itself: it goes with what is.
    if (this.hasNews && this.items.length >= MOST_AT_ONCE) this.flush();
  }

  flush(): void {
    if (this.#sink === undefined || this.items.length === 0) return;
    this.#sink.report({ items: this.items });
    this.items = [];
  }
}

export class WorkspaceReports {
  readonly #host: Host;
  readonly #ids: ReportIds;
  /** Files that have not changed since their result was made, with its id. */
  readonly #fresh = new Map<string, string>();
  readonly #waiting = new Set<() => void>();
  /** Counts changes. */
  #changes = 0;
  #hasAnswered = false;

  constructor(host: Host, ids: ReportIds) {
    this.#host = host;
    this.#ids = ids;
    host.workspace.onDidChange((uri) => {
      this.#changes += 1;
      if (uri === null) this.#fresh.clear();
      else this.#fresh.delete(host.platform.keyOf(uri));
      for (const wake of this.#waiting) wake();
    });
  }

  async answer(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    sink: Sink | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const { platform } = this.#host;
    const previous = new Map<string, Known>();
    for (const { uri, value } of previousResultIds)
      previous.set(platform.keyOf(uri), { uri, resultId: value });
    for (;;) {
      const before = this.#changes;
      const reports = new Reports(sink);
      await this.#collect(previous, reports, token);
      this.#checkCancelled(token);
      if (reports.hasNews || !this.#hasAnswered) {
        this.#hasAnswered = true;
        reports.flush();
        return { items: reports.items };
      }
      if (before === this.#changes) await this.#change(token);
      this.#checkCancelled(token);
    }
  }

  async #collect(
    previous: ReadonlyMap<string, Known>,
    reports: Reports,
    token: CancellationToken,
  ): Promise<void> {
    const { platform, workspace } = this.#host;
    const left = new Map(previous);
    for (const uri of await workspace.list()) {
      const key = platform.keyOf(uri);
      const known = previous.get(key);
      left.delete(key);
      const report = await this.#report(uri, key, known?.resultId ?? null);
      if (report !== null) reports.add(report);
      if (report?.kind === DocumentDiagnosticReportKind.Full) await nextTurn(platform);
      if (token.isCancellationRequested) return;
    }
    // What has gone takes its findings with it.
    for (const { uri } of left.values())
      reports.add({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
  }

  async #report(
    uri: string,
    key: string,
    previous: string | null,
  ): Promise<WorkspaceDocumentDiagnosticReport | null> {
    const { workspace, readings, documents } = this.#host;
    const version = documents.get(uri)?.version ?? null;
    const fresh = this.#fresh.get(key);
    if (previous !== null && previous === fresh)
      return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId: previous };
    const before = this.#changes;
    const [document, options] = await Promise.all([workspace.document(uri), workspace.options(uri)]);
    if (document === null) return null;
    const resultId = this.#ids.of({ document, options });
    if (before === this.#changes) this.#fresh.set(key, resultId);
    if (resultId === previous)
      return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: document.version, resultId };
    const reading = await readings.once(uri);
    if (reading === null) return null;
    const { Full: kind } = DocumentDiagnosticReportKind;
    const items = diagnosticsFor(reading);
    return { kind, uri, version: reading.document.version, resultId: this.#ids.of(reading), items };
  }

  /** Waits until something changes, or until nobody waits for it any more. */
  #change(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#waiting.delete(wake);
        cancelled.dispose();
        resolve();
      };
      const cancelled = token.onCancellationRequested(wake);
      this.#waiting.add(wake);
    });
  }

  #checkCancelled(token: CancellationToken): void {
    if (!token.isCancellationRequested) return;
    const { cancelled } = SERVER_WORDS[this.#host.workspace.language];
    throw new ResponseError(LSPErrorCodes.RequestCancelled, cancelled, { retriggerRequest: false });
  }
}
