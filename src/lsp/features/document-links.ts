/** Document links: addresses in the text, and pages that the registry has cited documents from. */
import type { DocumentLink } from 'vscode-languageserver';
import { linksOf, type Link } from '../../service/links.ts';
import { toRange } from '../convert.ts';
import { answer, type Feature } from '../feature.ts';

function toLink({ range, target, source }: Link): DocumentLink {
  return { range: toRange(range), target, ...(source === null ? {} : { tooltip: source }) };
}

export const documentLinks: Feature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: false } }),
  register: (host) => {
    host.connection.onDocumentLinks(({ textDocument: { uri } }, token) =>
      answer(host, uri, token, (reading) => linksOf(reading).map(toLink)),
    );
  },
};
