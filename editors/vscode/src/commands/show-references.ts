import { commands, Uri } from 'vscode';
import type { Server } from '../server.ts';

/** The command that the server is told of, for lenses that lead to other places. */
export const SHOW_REFERENCES = 'thethuc.showReferences';

/** Shows places as the editor shows references. All that is given speaks the protocol. */
export async function showReferences(server: Server, given: readonly unknown[]): Promise<void> {
  const [uri, position, locations] = given;
  const places = await server.toPlaces(position, locations);
  if (typeof uri !== 'string' || places === null) return;
  await commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri),
    places.position,
    places.locations,
  );
}
