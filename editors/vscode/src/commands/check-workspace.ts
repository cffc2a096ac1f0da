import { commands, window, workspace } from 'vscode';
import type { FolderCheck } from '../folder-check.ts';
import type { Server } from '../server.ts';
import { words } from '../words.ts';

/** Checks all documents of the folder and shows what was found. */
export async function checkWorkspace(server: Server, check: FolderCheck): Promise<void> {
  const { noFolder, noDocuments } = words();
  if (workspace.workspaceFolders === undefined) {
    void window.showInformationMessage(noFolder);
    return;
  }
  await server.ensure();
  if ((await check.run()) === 0) void window.showInformationMessage(noDocuments);
  else await commands.executeCommand('workbench.actions.view.problems');
}
