/** Formatting: what can be mended unread, in the whole document or in a stretch of it. */
import { format, formatRange } from '../../service/fix-all.ts';
import { fromRange, toTextEdit } from '../convert.ts';
import { answer, type Feature } from '../feature.ts';

export const formatting: Feature = {
  capabilities: () => ({ documentFormattingProvider: true, documentRangeFormattingProvider: true }),
  register: (host) => {
    const { connection } = host;
    connection.onDocumentFormatting(({ textDocument: { uri } }, token) =>
      answer(host, uri, token, async (reading) => (await format(reading)).map(toTextEdit)),
    );
    connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }, token) =>
      answer(host, uri, token, async (reading) =>
        (await formatRange(reading, fromRange(reading, range))).map(toTextEdit),
      ),
    );
  },
};
