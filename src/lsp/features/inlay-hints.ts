/** Inlay hints: years, days of issue and documents out of force, between the words. */
import { InlayHintRefreshRequest } from 'vscode-languageserver';
import { inlayHintsIn, type InlayHint } from '../../service/inlay-hints.ts';
import { fromRange, toPosition } from '../convert.ts';
import { answer, refresh, type Feature } from '../feature.ts';

function toHint({ at, label, tooltip }: InlayHint) {
  return { position: toPosition(at), label, tooltip, paddingLeft: true };
}

export const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  register: (host) => {
    const { connection, client, workspace } = host;
    connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
      workspace.settings.inlayHints
        ? answer(host, uri, token, (reading) => inlayHintsIn(reading, fromRange(reading, range)).map(toHint))
        : [],
    );
    if (client.workspace?.inlayHint?.refreshSupport !== true) return;
    workspace.onDidChange((uri) => {
      if (uri === null) refresh(host, InlayHintRefreshRequest.type);
    });
  },
};
