/** The stage that documents are checked for, in the status bar; a click changes it. */
import { StatusBarAlignment, window } from 'vscode';
import { activeEditor } from './active.ts';
import type { SettingsPart } from './part.ts';
import { readStage } from './settings.ts';
import { stageName, words } from './words.ts';

export function showStatus(): SettingsPart {
  const item = window.createStatusBarItem('thethuc.stage', StatusBarAlignment.Right, 101);
  item.command = 'thethuc.changeStage';
  const update = (): void => {
    const { name, stageTip } = words();
    const stage = stageName(readStage());
    item.name = name;
    item.text = `$(law) ${name}: ${stage}`;
    item.tooltip = stageTip.replace('{stage}', stage);
    if (activeEditor() === null) item.hide();
    else item.show();
  };
  const subscription = window.onDidChangeActiveTextEditor(update);
  update();
  return {
    update,
    dispose: () => {
      subscription.dispose();
      item.dispose();
    },
  };
}
