/** Code lenses, unless the user has them off. */
import { CodeLensRefreshRequest, type CodeLens, type Command } from 'vscode-languageserver';
import { documentLenses, referenceLenses, type Lens } from '../../service/lenses.ts';
import { toRange } from '../convert.ts';
import { answer, refresh, type Feature } from '../feature.ts';

/** The server's own command that makes all safe fixes of a document. */
const FIX_ALL = 'thethuc.fixAll';
/** What a lens that only tells has for its command. */
const NONE = '';

/** @param showReferences The client's command that shows places. */
function commandOf(lens: Lens, uri: string, showReferences: string): Command {
  const { title } = lens;
  if (lens.kind === 'findings') return { title, command: NONE };
  if (lens.kind === 'fixes') return { title, command: FIX_ALL, arguments: [uri] };
  const locations = lens.places.map((range) => ({ uri, range: toRange(range) }));
  return { title, command: showReferences, arguments: [uri, toRange(lens.range).start, locations] };
}

export const codeLens: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: false } }),
  register: (host) => {
    const { connection, client, commands, workspace } = host;
    const { showReferences } = commands;
    connection.onCodeLens(({ textDocument: { uri } }, token) =>
      answer(host, uri, token, (reading): CodeLens[] => {
        if (!workspace.settings.codeLens) return [];
        // A count that leads nowhere tells nobody anything.
        const lenses = showReferences === null ? [] : referenceLenses(reading);
        return [...documentLenses(reading), ...lenses].map((lens) => ({
          range: toRange(lens.range),
          command: commandOf(lens, uri, showReferences ?? NONE),
        }));
      }),
    );
    if (client.workspace?.codeLens?.refreshSupport !== true) return;
    workspace.onDidChange((uri) => {
      if (uri === null) refresh(host, CodeLensRefreshRequest.type);
    });
  },
};
