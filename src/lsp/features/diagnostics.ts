/** Diagnostics: pushed after each change, or pulled by clients that ask for them. */
import {
  DocumentDiagnosticReportKind,
  type ClientCapabilities,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { diagnosticsFor, SOURCE } from '../diagnostic.ts';
import { answer, type Feature, type Host } from '../feature.ts';
import { Publisher } from '../publisher.ts';

/** A client that asks by itself would show what is pushed a second time. */
function pulls({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.diagnostic !== undefined;
}

function push(host: Host): void {
  const { documents, workspace } = host;
  const publisher = new Publisher(host);
  documents.onDidChangeContent(({ document }) => publisher.changed(document.uri));
  documents.onDidClose(({ document }) => publisher.closed(document.uri));
  workspace.onDidChange((uri) => {
    if (uri === null) for (const each of workspace.open) publisher.changed(each);
  });
}

function pull(host: Host): void {
  const { connection, client, workspace } = host;
  connection.languages.diagnostics.on(async ({ textDocument: { uri } }, token) => {
    const items = await answer(host, uri, token, diagnosticsFor);
    return { kind: DocumentDiagnosticReportKind.Full, items: items ?? [] } satisfies DocumentDiagnosticReport;
  });
  if (client.workspace?.diagnostics?.refreshSupport !== true) return;
  workspace.onDidChange((uri) => {
    if (uri === null) void connection.languages.diagnostics.refresh();
  });
}

export const diagnostics: Feature = {
  capabilities: (client) =>
    pulls(client)
      ? {
          diagnosticProvider: {
            identifier: SOURCE,
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {},
  register: (host) => (pulls(host.client) ? pull(host) : push(host)),
};
