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

/** Kinds choose the icon. They are among those that every client knows, with no need to ask which. */
const KINDS: Readonly<Record<SymbolKind, LspKind>> = {
  header: LspKind.File,
  issuer: LspKind.Property,
  documentNumber: LspKind.Property,
  placeDate: LspKind.Property,
  addressee: LspKind.Property,
  preamble: LspKind.Namespace,
  basis: LspKind.Constant,
  section: LspKind.Class,
  article: LspKind.Class,
  clause: LspKind.Method,
  point: LspKind.Field,
  criteriaList: LspKind.Enum,
  criterion: LspKind.Field,
  heading: LspKind.String,
  closing: LspKind.String,
  recipients: LspKind.Array,
  signature: LspKind.Interface,
  appendix: LspKind.Module,
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
