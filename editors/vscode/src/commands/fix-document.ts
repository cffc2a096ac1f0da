import { commands } from 'vscode';

/** What a check with `--fix` mends; the editor asks the server for it as for any other action. */
export async function fixDocument(): Promise<void> {
  await commands.executeCommand('editor.action.sourceAction', {
    kind: 'source.fixAll.thethuc',
    apply: 'first',
  });
}
