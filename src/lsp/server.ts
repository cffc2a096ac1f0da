/** The language server: joins a connection, a platform and the features. */
import {
  ErrorCodes,
  MessageType,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fill, type Language } from '../lint/messages.ts';
import { Library } from '../service/library/library.ts';
import { Readings } from '../service/readings.ts';
import { show, type Host } from './feature.ts';
import { FEATURES } from './features.ts';
import type { Platform } from './platform.ts';
import { followFolders, followSettings, followWatchedFiles } from './follow.ts';
import { readCommands, readSettings, type ClientSettings } from './settings.ts';
import { SERVER_WORDS } from './words.ts';
import { LspWorkspace } from './workspace.ts';

/** What a server is made with. */
export interface ServerOptions {
  info: { name: string; version: string };
  /** The language of what is said where neither editor nor settings choose one. */
  lang: Language;
  /** Makes the platform once the folders of the workspace are known, and what the client said at the start. */
  platformFor: (folders: readonly string[], initial: unknown) => Platform;
}

/** What a client says of its folders: `rootUri` is how it did before there could be several, and some still do. Nothing about it is certain. */
interface SaidFolders {
  workspaceFolders?: unknown;
  rootUri?: unknown;
}

function foldersOf({ workspaceFolders, rootUri }: SaidFolders): string[] {
  const folders: readonly unknown[] = Array.isArray(workspaceFolders) ? workspaceFolders : [{ uri: rootUri }];
  return folders
    .map((each) => (typeof each === 'object' && each !== null && 'uri' in each ? each.uri : null))
    .filter((uri) => typeof uri === 'string');
}

function capabilitiesFor(client: ClientCapabilities, settings: ClientSettings): ServerCapabilities {
  const all: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  for (const feature of FEATURES) Object.assign(all, feature.capabilities(client, settings));
  return all;
}

/** Serves a client until it says goodbye. */
export function serve(connection: Connection, { info, lang, platformFor }: ServerOptions): void {
  const documents = new TextDocuments(TextDocument);
  let isInitialized = false;
  const words = SERVER_WORDS[lang];
  // What nobody answers: before the start that is everything.
  connection.onRequest((method: string) =>
    isInitialized
      ? new ResponseError(ErrorCodes.MethodNotFound, fill(words.noMethod, { method }))
      : new ResponseError(ErrorCodes.ServerNotInitialized, words.notInitialized),
  );
  connection.onInitialize((params): InitializeResult => {
    if (isInitialized) throw new ResponseError(ErrorCodes.InvalidRequest, words.initializedTwice);
    isInitialized = true;
    // What is opened before the start is dropped, as the protocol wants it.
    documents.listen(connection);
    const { capabilities: client } = params;
    const settings = readSettings(params.initializationOptions);
    const folders = foldersOf(params);
    const platform = platformFor(folders, params.initializationOptions);
    const workspace = new LspWorkspace(platform, documents, lang, (fault) => {
      show({ connection }, MessageType.Warning, fault);
    });
    workspace.setFolders(folders);
    workspace.setSettings(settings);
    const readings = new Readings(workspace);
    const host: Host = {
      connection,
      client,
      initial: settings,
      commands: readCommands(params.initializationOptions),
      documents,
      platform,
      workspace,
      readings,
      library: new Library(workspace, readings),
    };
    for (const feature of FEATURES) feature.register(host);
    connection.onInitialized(() => {
      followSettings(host);
      followFolders(host);
      followWatchedFiles(host);
    });
    return { capabilities: capabilitiesFor(client, settings), serverInfo: info };
  });
  connection.listen();
}
