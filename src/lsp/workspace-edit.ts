/** Edits of a document as the protocol's workspace edit. */
import type { ClientCapabilities, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../lint/finding.ts';
import type { TextDocument } from '../service/workspace.ts';
import { toTextEdit } from './convert.ts';
import type { Host } from './feature.ts';

/** With the version that the edits are for, where the client can tell: it then refuses them for any other. */
export function toWorkspaceEdit(
  client: ClientCapabilities,
  { uri, version }: TextDocument,
  edits: readonly Edit[],
): WorkspaceEdit {
  const all = edits.map(toTextEdit);
  return client.workspace?.workspaceEdit?.documentChanges === true
    ? { documentChanges: [{ textDocument: { uri, version }, edits: all }] }
    : { changes: { [uri]: all } };
}

/**
 * Lets the client edit a document.
 *
 * @param label What it was, for the client's list of what can be undone.
 * @returns Whether it did; not where the document has become another, or is not open.
 */
export async function applyTo(
  { client, connection, documents }: Host,
  document: TextDocument,
  edits: readonly Edit[],
  label: string,
): Promise<boolean> {
  const { uri, version } = document;
  if (edits.length === 0 || client.workspace?.applyEdit !== true) return false;
  if (documents.get(uri)?.version !== version) return false;
  const { applied } = await connection.workspace.applyEdit({
    label,
    edit: toWorkspaceEdit(client, document, edits),
  });
  return applied;
}
