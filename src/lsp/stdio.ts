/** The server of an editor that starts it as a process and talks over its streams. */
import { Console } from 'node:console';
import { createConnection } from 'vscode-languageserver/node';
import type { Language } from '../lint/messages.ts';
import { VERSION } from '../node/version.ts';
import { NodePlatform, pathOf } from './node-platform.ts';
import { serve } from './server.ts';

/** Relative paths of settings start from the first folder of the workspace. */
function folderIn(folders: readonly string[]): string {
  const [first] = folders;
  return (first === undefined ? null : pathOf(first)) ?? process.cwd();
}

/**
 * Standard output is the protocol's: what packages of rules print goes to
 * standard error. What nobody caught is written down, and the server goes on.
 */
function guard(): void {
  globalThis.console = new Console(process.stderr, process.stderr);
  const log = (error: unknown): void => {
    process.stderr.write(
      `thethuc: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
  };
  process.on('uncaughtException', log);
  process.on('unhandledRejection', log);
}

/**
 * Serves on standard input and output until the client ends it.
 *
 * @param lang The language of what is said where neither editor nor settings choose one.
 */
export function startStdio(lang: Language = 'vi'): void {
  guard();
  const connection = createConnection(process.stdin, process.stdout);
  serve(connection, {
    info: { name: 'thethuc', version: VERSION },
    lang,
    platformFor: (folders) => new NodePlatform(folderIn(folders)),
  });
}
