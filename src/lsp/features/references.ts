/** Find all references. */
import { referencesAt } from '../../service/references.ts';
import { toOffset, toRange } from '../convert.ts';
import { answer, signalOf, type Feature } from '../feature.ts';

export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register: (host) => {
    host.connection.onReferences(({ textDocument: { uri }, position, context }, token) =>
      answer(host, uri, token, async (reading) => {
        const offset = toOffset(reading, position);
        const { includeDeclaration } = context;
        const found = await referencesAt(reading, offset, host.library, includeDeclaration, signalOf(token));
        return found?.map(({ uri: at, range }) => ({ uri: at, range: toRange(range) })) ?? null;
      }),
    );
  },
};
