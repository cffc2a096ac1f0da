/** Hover: what is known of the words under the mouse. */
import type { Hover } from 'vscode-languageserver';
import { hoverAt } from '../../service/hover/hover.ts';
import { toOffset, toRange } from '../convert.ts';
import { answer, type Feature } from '../feature.ts';
import { formatFor, toMarkup } from '../markup.ts';

export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register: (host) => {
    const format = formatFor(host.client.textDocument?.hover?.contentFormat);
    host.connection.onHover(({ textDocument: { uri }, position }, token) =>
      answer(host, uri, token, (reading): Hover | null => {
        const found = hoverAt(reading, toOffset(reading, position), format);
        return found === null
          ? null
          : { contents: toMarkup(found.text, format), range: toRange(found.range) };
      }),
    );
  },
};
