/** The server of an editor that starts it as a process and talks over its streams. */
import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import type { Language } from '../lint/messages.ts';
import { VERSION } from '../node/version.ts';
import { NodePlatform } from './node-platform.ts';
import { serve } from './server.ts';

/** Relative paths of settings start from the first folder of the workspace. */
function folderIn(folders: readonly string[]): string {
  const [first] = folders;
  return first?.startsWith('file:') === true ? fileURLToPath(first) : process.cwd();
}

/**
 * Serves on standard input and output until the client ends it.
 *
 * @param lang The language of what is said where neither editor nor settings choose one.
 */
export function startStdio(lang: Language = 'vi'): void {
  const connection = createConnection(process.stdin, process.stdout);
  serve(connection, {
    info: { name: 'thethuc', version: VERSION },
    lang,
    platformFor: (folders) => new NodePlatform(folderIn(folders)),
  });
}
