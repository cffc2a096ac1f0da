/** Rename. What cannot be renamed is said in a sentence, which clients show as it is. */
import {
  LSPErrorCodes,
  ResponseError,
  type ClientCapabilities,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { prepareRename, renameAt, type DocumentEdits } from '../../service/rename.ts';
import { toOffset, toRange, toTextEdit } from '../convert.ts';
import { answer, signalOf, type Feature } from '../feature.ts';

function canPrepare({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.rename?.prepareSupport === true;
}

/** Whether a client takes edits together with the version of each document that they are for. */
function isVersioned({ workspace }: ClientCapabilities): boolean {
  return workspace?.workspaceEdit?.documentChanges === true;
}

function refusal(sentence: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, sentence);
}

function versioned(documents: readonly DocumentEdits[]): TextDocumentEdit[] {
  return documents.map(({ uri, version, edits }) => ({
    textDocument: { uri, version },
    edits: edits.map(toTextEdit),
  }));
}

function plain(documents: readonly DocumentEdits[]): Record<string, TextEdit[]> {
  return Object.fromEntries(documents.map(({ uri, edits }) => [uri, edits.map(toTextEdit)]));
}

export const rename: Feature = {
  capabilities: (client) => ({ renameProvider: canPrepare(client) ? { prepareProvider: true } : true }),
  register: (host) => {
    const { connection, client } = host;
    connection.onPrepareRename(({ textDocument: { uri }, position }, token) =>
      answer(host, uri, token, (reading) => {
        const place = prepareRename(reading, toOffset(reading, position));
        if ('refused' in place) return refusal(place.refused);
        return { range: toRange(place.range), placeholder: place.placeholder };
      }),
    );
    connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
      answer(host, uri, token, async (reading): Promise<WorkspaceEdit | ResponseError> => {
        const offset = toOffset(reading, position);
        // Other documents are changed only where a client checks which text the edits are for.
        const others = isVersioned(client) ? host : null;
        const edits = await renameAt(reading, offset, newName, others, signalOf(token));
        if ('refused' in edits) return refusal(edits.refused);
        return isVersioned(client) ? { documentChanges: versioned(edits) } : { changes: plain(edits) };
      }),
    );
  },
};
