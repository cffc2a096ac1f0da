/** Symbols of the workspace: documents by number, type, subject or file name, and headings of open ones. */
import { SymbolKind, type SymbolInformation } from 'vscode-languageserver';
import { workspaceSymbols as symbolsFor, type WorkspaceSymbol } from '../../service/workspace-symbols.ts';
import { fold } from '../../text/letters.ts';
import { toRange } from '../convert.ts';
import { signalOf, type Feature } from '../feature.ts';

/** As in the outline. */
const KINDS: Readonly<Record<WorkspaceSymbol['kind'], SymbolKind>> = {
  document: SymbolKind.File,
  section: SymbolKind.Constant,
};

/**
 * Editors filter once more by the letters typed (microsoft/vscode#265722). A
 * name that was found without its diacritics carries its plain letters, or it
 * would be found and never shown.
 */
function shownName(name: string, query: string): string {
  const letters = name.toLowerCase();
  const words = query.normalize('NFC').toLowerCase().split(/\s+/u);
  return words.every((word) => letters.includes(word)) ? name : `${name} [${fold(name)}]`;
}

function toInformation(
  { kind, name: own, container, uri, range }: WorkspaceSymbol,
  query: string,
): SymbolInformation {
  const name = shownName(own, query);
  return { name, kind: KINDS[kind], containerName: container, location: { uri, range: toRange(range) } };
}

export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register: (host) => {
    host.connection.onWorkspaceSymbol(async ({ query }, token) => {
      const found = await symbolsFor(query, host, signalOf(token));
      return token.isCancellationRequested ? null : found.map((each) => toInformation(each, query));
    });
  },
};
