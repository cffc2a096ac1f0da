/** Diagnostics: pushed after each change, or pulled by clients that ask for them. */
import { DiagnosticRefreshRequest } from 'vscode-languageserver';
import { SOURCE } from '../diagnostic.ts';
import { refresh, type Feature, type Host } from '../feature.ts';
import { reportDocument } from '../pull/document-reports.ts';
import { pulls, pullsWorkspace } from '../pull/pulls.ts';
import { ReportIds } from '../pull/report-ids.ts';
import { WorkspaceReports } from '../pull/workspace-reports.ts';
import { Publisher } from '../publisher.ts';

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
  const { connection, client, workspace, initial } = host;
  const ids = new ReportIds();
  connection.languages.diagnostics.on((params, token) => reportDocument(host, ids, params, token));
  if (pullsWorkspace(client, initial)) {
    const reports = new WorkspaceReports(host, ids);
    connection.languages.diagnostics.onWorkspace((params, token, _progress, sink) =>
      reports.answer(params, token, sink),
    );
  }
  if (client.workspace?.diagnostics?.refreshSupport !== true) return;
  workspace.onDidChange((uri) => {
    if (uri === null) refresh(host, DiagnosticRefreshRequest.type);
  });
}

export const diagnostics: Feature = {
  capabilities: (client, settings) =>
    pulls(client)
      ? {
          diagnosticProvider: {
            identifier: SOURCE,
            interFileDependencies: false,
            workspaceDiagnostics: pullsWorkspace(client, settings),
          },
        }
      : {},
  register: (host) => (pulls(host.client) ? pull(host) : push(host)),
};
