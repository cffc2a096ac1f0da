import { ConfigurationTarget, window, workspace, type QuickPickItem } from 'vscode';
import { readStage, SECTION, type Stage } from '../settings.ts';
import { stageName, words, type Words } from '../words.ts';

const STAGES: readonly { readonly stage: Stage | null; readonly detail: keyof Words }[] = [
  { stage: 'draft', detail: 'stageDraftDetail' },
  { stage: 'publish', detail: 'stagePublishDetail' },
  { stage: null, detail: 'stageNullDetail' },
];

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Asks for the stage and keeps it for the folder, or for the user where none is open. */
export async function changeStage(): Promise<void> {
  const now = readStage();
  const said = words();
  const items = STAGES.map(({ stage, detail }): QuickPickItem & { stage: Stage | null } => ({
    stage,
    label: `${stage === now ? '$(check)' : '$(blank)'} ${capital(stageName(stage))}`,
    detail: said[detail],
  }));
  const chosen = await window.showQuickPick(items, { placeHolder: said.stageAsk });
  if (chosen === undefined) return;
  const target =
    workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  await workspace.getConfiguration(SECTION).update('stage', chosen.stage ?? undefined, target);
}
