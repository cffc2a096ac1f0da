import { commands, window, workspace } from 'vscode';
import type { Server } from '../server.ts';
import { fill, words } from '../words.ts';

/** The server's command. Its findings of documents that are not open come by themselves. */
const CHECK_WORKSPACE = 'thethuc.checkWorkspace';

/** Reads the counts that the server answers with; null where it says something else. */
function readCounts(answer: unknown): Record<string, number> | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const counts = Object.entries(answer).filter(
    (each): each is [string, number] => typeof each[1] === 'number',
  );
  return Object.fromEntries(counts);
}

/** Checks all documents of the folder, shows what was found and says how much that is. */
export async function checkFolder(server: Server): Promise<void> {
  const { noFolder, noDocuments, checked } = words();
  if (workspace.workspaceFolders === undefined) {
    void window.showInformationMessage(noFolder);
    return;
  }
  await server.ensure();
  const counts = readCounts(await commands.executeCommand(CHECK_WORKSPACE));
  const files = counts?.['files'] ?? 0;
  if (counts === null || files === 0) {
    void window.showInformationMessage(noDocuments);
    return;
  }
  await commands.executeCommand('workbench.actions.view.problems');
  void window.showInformationMessage(fill(checked, counts));
}
