/** Go to definition: with the words it started from where a client can show them. */
import type { ClientCapabilities, Location, LocationLink } from 'vscode-languageserver';
import { definitionAt, type Definition } from '../../service/definition.ts';
import { toOffset, toRange } from '../convert.ts';
import { answer, signalOf, type Feature } from '../feature.ts';

function toLinks({ origin, targets }: Definition): LocationLink[] {
  return targets.map(({ uri, range, whole }) => ({
    originSelectionRange: toRange(origin),
    targetUri: uri,
    targetRange: toRange(whole),
    targetSelectionRange: toRange(range),
  }));
}

function toLocations({ targets }: Definition): Location[] {
  return targets.map(({ uri, range }) => ({ uri, range: toRange(range) }));
}

function canLink({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.definition?.linkSupport === true;
}

export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register: (host) => {
    host.connection.onDefinition(({ textDocument: { uri }, position }, token) =>
      answer(host, uri, token, async (reading) => {
        const found = await definitionAt(reading, toOffset(reading, position), host, signalOf(token));
        if (found === null) return null;
        return canLink(host.client) ? toLinks(found) : toLocations(found);
      }),
    );
  },
};
