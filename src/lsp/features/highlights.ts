/** Highlights of what means the same in the document. */
import { DocumentHighlightKind } from 'vscode-languageserver';
import { highlightsAt, type Highlight } from '../../service/highlights.ts';
import { toOffset, toRange } from '../convert.ts';
import { answer, type Feature } from '../feature.ts';

const KINDS: Readonly<Record<Highlight['kind'], DocumentHighlightKind>> = {
  text: DocumentHighlightKind.Text,
  read: DocumentHighlightKind.Read,
  write: DocumentHighlightKind.Write,
};

export const highlights: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register: (host) => {
    host.connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
      answer(host, uri, token, (reading) =>
        highlightsAt(reading, toOffset(reading, position)).map(({ range, kind }) => ({
          range: toRange(range),
          kind: KINDS[kind],
        })),
      ),
    );
  },
};
