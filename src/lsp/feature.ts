/** How a feature of the service is offered over the protocol: one file each. */
import {
  ShowMessageNotification,
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type MessageType,
  type ProtocolRequestType0,
  type ServerCapabilities,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CancelSignal } from '../service/cancel.ts';
import type { Library } from '../service/library/library.ts';
import type { Readings } from '../service/readings.ts';
import type { Reading } from '../service/reading.ts';
import type { Platform } from './platform.ts';
import type { ClientCommands, ClientSettings } from './settings.ts';
import type { LspWorkspace } from './workspace.ts';

/** What features share. */
export interface Host {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  /** What the client set when it started; what it sets now is the workspace's. */
  readonly initial: ClientSettings;
  readonly commands: ClientCommands;
  /** The documents that are open. */
  readonly documents: TextDocuments<TextDocument>;
  readonly platform: Platform;
  readonly workspace: LspWorkspace;
  readonly readings: Readings;
  /** The documents of the workspace by what others cite them by. */
  readonly library: Library;
}

/** Lets the service hear that a client no longer wants to know. */
export function signalOf(token: CancellationToken): CancelSignal {
  return {
    get aborted() {
      return token.isCancellationRequested;
    },
  };
}

export interface Feature {
  /**
   * What the server says of it when a client asks what it can do.
   *
   * @param settings What the client sets when it starts.
   */
  capabilities: (client: ClientCapabilities, settings: ClientSettings) => ServerCapabilities;
  /** Answers its requests. Called once, after the client has said what it can do. */
  register: (host: Host) => void;
}

/**
 * Answers a request about a document: null where it cannot be read, or where
 * the client no longer wants to know.
 */
export async function answer<Result>(
  { readings }: Host,
  uri: string,
  token: CancellationToken,
  give: (reading: Reading) => Result | Promise<Result>,
): Promise<Result | null> {
  const reading = await readings.of(uri);
  return reading === null || token.isCancellationRequested ? null : give(reading);
}

/** Shows the user a sentence. The library's own way asks the client for an answer, which not every client gives. */
export function show({ connection }: Pick<Host, 'connection'>, type: MessageType, message: string): void {
  connection.sendNotification(ShowMessageNotification.type, { type, message }).catch(() => undefined);
}

/** Lets something run that nobody waits for. What a client refuses is written down, and the server goes on. */
export function inBackground({ platform }: Pick<Host, 'platform'>, work: Promise<unknown>): void {
  work.catch((error: unknown) => platform.log(error instanceof Error ? error.message : String(error)));
}

/** Tells a client to ask anew. One that cannot is left as it is: it asks again with the next change. */
export function refresh(host: Host, request: ProtocolRequestType0<void, void, void, void>): void {
  inBackground(host, host.connection.sendRequest(request));
}
