/** The editor in front, when its document is one that is checked. */
import { commands, window, type TextDocument, type TextEditor } from 'vscode';
import type { SettingsPart } from './part.ts';
import { readLanguages } from './settings.ts';

/** Menus and shortcuts ask for this. */
const CONTEXT = 'thethuc.active';

/** Whether a document is one that is checked. */
export function isChecked({ languageId }: TextDocument): boolean {
  return readLanguages().includes(languageId);
}

export function activeEditor(): TextEditor | null {
  const editor = window.activeTextEditor;
  return editor !== undefined && isChecked(editor.document) ? editor : null;
}

/** Keeps the context of menus in step with the editor in front. */
export function followActive(): SettingsPart {
  const update = (): void => void commands.executeCommand('setContext', CONTEXT, activeEditor() !== null);
  const subscription = window.onDidChangeActiveTextEditor(update);
  update();
  return { update, dispose: () => void subscription.dispose() };
}
