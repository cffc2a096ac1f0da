/** Keeps up with what changes outside the documents: settings, folders, files. */
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { inBackground, type Host } from './feature.ts';
import { readSettings, SECTION } from './settings.ts';

/** Files that change what is found: settings, what stands beside a document, lists. */
const IS_SETTINGS = /\.json$|\/\.thethucignore$/u;
const WATCHED = ['**/*.{txt,md}', '**/*.thethuc.json', '**/thethuc.config.json', '**/.thethucignore'];

/** Takes over the client's settings now and whenever they change. */
export function followSettings(host: Host): void {
  const { connection, client, workspace } = host;
  const canAsk = client.workspace?.configuration === true;
  const ask = async (): Promise<void> => {
    const given: unknown = await connection.workspace.getConfiguration(SECTION);
    // Clients answer null where the user set nothing of ours: what was said at the start holds on.
    if (typeof given === 'object' && given !== null) workspace.setSettings(readSettings(given));
  };
  connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
    if (canAsk) inBackground(host, ask());
    else if (typeof settings === 'object' && settings !== null && SECTION in settings)
      workspace.setSettings(readSettings(settings[SECTION]));
  });
  if (!canAsk) return;
  inBackground(host, ask());
  if (client.workspace?.didChangeConfiguration?.dynamicRegistration !== true) return;
  const { type } = DidChangeConfigurationNotification;
  inBackground(host, connection.client.register(type, { section: SECTION }));
}

/** Keeps up with the folders of the workspace. */
export function followFolders({ connection, client, workspace }: Host): void {
  if (client.workspace?.workspaceFolders !== true) return;
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    workspace.changeFolders(
      added.map(({ uri }) => uri),
      removed.map(({ uri }) => uri),
    );
  });
}

/** Hears of files that other programs write. A client that cannot watch is taken to have changed files when it saves one. */
export function followWatchedFiles(host: Host): void {
  const { connection, client, documents, workspace } = host;
  if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) {
    documents.onDidSave(() => workspace.forget());
    return;
  }
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => IS_SETTINGS.test(uri))) workspace.forget();
    else for (const { uri } of changes) workspace.touch(uri);
  });
  const watchers = WATCHED.map((globPattern) => ({ globPattern }));
  inBackground(host, connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
}
