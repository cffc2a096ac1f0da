/** Which way diagnostics go: a client that asks by itself would show what is pushed a second time. */
import type { ClientCapabilities } from 'vscode-languageserver';
import type { ClientSettings } from '../settings.ts';

/** True for a client that asks for the diagnostics of the documents it shows. */
export function pulls({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.diagnostic !== undefined;
}

/** True for one that asks for those of all documents, because its user wants that. */
export function pullsWorkspace(client: ClientCapabilities, settings: ClientSettings): boolean {
  return pulls(client) && settings.workspaceDiagnostics;
}
