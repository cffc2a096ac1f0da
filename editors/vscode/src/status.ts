/** The stage that the document in front is checked for, in the status bar; a click changes it. */
import { languages, StatusBarAlignment, window } from 'vscode';
import { activeEditor } from './active.ts';
import type { SettingsPart } from './part.ts';
import type { Server } from './server.ts';
import { readStage, type Stage } from './settings.ts';
import { fill, stageName, words } from './words.ts';

export function showStatus(server: Server): SettingsPart {
  const item = window.createStatusBarItem('thethuc.stage', StatusBarAlignment.Right, 101);
  item.command = 'thethuc.changeStage';

  const show = (stage: Stage | null): void => {
    const { name, stageTip } = words();
    item.name = name;
    item.text = `$(law) ${name}: ${stageName(stage)}`;
    item.tooltip = fill(stageTip, { stage: stageName(stage) });
    item.show();
  };
  // Settings files have their say too, and only the server reads those.
  const update = async (): Promise<void> => {
    // The editor counts its output for an editor too; the document is still in sight.
    if (window.activeTextEditor?.document.uri.scheme === 'output') return;
    const editor = activeEditor();
    if (editor === null) {
      item.hide();
      return;
    }
    const { uri } = editor.document;
    const stage = readStage() ?? (await server.stageOf(uri));
    if (activeEditor()?.document.uri.toString() === uri.toString()) show(stage);
  };

  const subscriptions = [
    window.onDidChangeActiveTextEditor(() => void update()),
    // Whatever changes the stage changes what is found, or might.
    languages.onDidChangeDiagnostics(() => void update()),
  ];
  void update();
  return {
    update: () => void update(),
    dispose: () => {
      for (const each of subscriptions) each.dispose();
      item.dispose();
    },
  };
}
