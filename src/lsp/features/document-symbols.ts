/** Document symbols: the outline, as a tree or as a list for clients that know no tree. */
import {
  SymbolKind as LspKind,
  type ClientCapabilities,
  type DocumentSymbol,
  type SymbolInformation,
} from 'vscode-languageserver';
import { symbolsOf, type OutlineSymbol, type SymbolKind } from '../../service/symbols.ts';
import { toRange } from '../convert.ts';
import { answer, type Feature } from '../feature.ts';

/**
 * Kinds choose the icon, and most icons speak of programming. VS Code draws
 * these as a page (documents), a ruled sheet (their parts), letters (what the
 * parts hold) and # (the number). They are among those that every client
 * knows, with no need to ask which.
 */
const KINDS: Readonly<Record<SymbolKind, LspKind>> = {
  header: LspKind.File,
  issuer: LspKind.String,
  documentNumber: LspKind.Number,
  placeDate: LspKind.String,
  addressee: LspKind.String,
  preamble: LspKind.Constant,
  basis: LspKind.String,
  section: LspKind.Constant,
  article: LspKind.Constant,
  clause: LspKind.String,
  point: LspKind.String,
  criteriaList: LspKind.Constant,
  criterion: LspKind.String,
  heading: LspKind.Constant,
  closing: LspKind.Constant,
  recipients: LspKind.Constant,
  signature: LspKind.Constant,
  appendix: LspKind.File,
};

function showsTree({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
}

function toSymbol({ name, detail, kind, range, selectionRange, children }: OutlineSymbol): DocumentSymbol {
  return {
    name,
    ...(detail === null ? {} : { detail }),
    kind: KINDS[kind],
    range: toRange(range),
    selectionRange: toRange(selectionRange),
    children: children.map(toSymbol),
  };
}

/** The tree as a list; each symbol is told by its own words and by what holds it. */
function flatten(symbols: readonly OutlineSymbol[], uri: string, within: string | null): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, selectionRange, children }) => [
    {
      name,
      kind: KINDS[kind],
      location: { uri, range: toRange(selectionRange) },
      ...(within === null ? {} : { containerName: within }),
    },
    ...flatten(children, uri, name),
  ]);
}

export const documentSymbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register: (host) => {
    const asTree = showsTree(host.client);
    host.connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
      answer(host, uri, token, (reading): DocumentSymbol[] | SymbolInformation[] => {
        const symbols = symbolsOf(reading);
        return asTree ? symbols.map(toSymbol) : flatten(symbols, uri, null);
      }),
    );
  },
};
