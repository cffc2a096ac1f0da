import { workspace } from 'vscode';

/** The section of the settings that the extension and the server read. */
export const SECTION = 'thethuc';

/** The language of documents that this extension brings. */
export const VAN_BAN = 'van-ban';

export type Stage = 'draft' | 'publish';
export type Lang = 'vi' | 'en';

export function toStage(value: unknown): Stage | null {
  return value === 'draft' || value === 'publish' ? value : null;
}

/** How far documents have come; null leaves it to the settings file. */
export function readStage(): Stage | null {
  return toStage(workspace.getConfiguration(SECTION).get('stage'));
}

export function readLang(): Lang {
  return workspace.getConfiguration(SECTION).get<unknown>('lang') === 'en' ? 'en' : 'vi';
}

/** The languages, as the editor names them, whose documents are checked. */
export function readLanguages(): string[] {
  const languages = workspace.getConfiguration(SECTION).get<unknown>('languages');
  if (!Array.isArray(languages)) return [VAN_BAN];
  return languages.filter((each) => typeof each === 'string');
}
