/**
 * Checks the documents of the folder that are not open, once, when asked.
 *
 * Not all the time: a folder of hundreds of old plans would bury what is being
 * written today. An open document has findings of its own, so the results of
 * a run give way to them, and come back anew when it is closed.
 */
import { languages, ProgressLocation, Uri, window, workspace, type Diagnostic } from 'vscode';
import type { Part } from './part.ts';
import { readLanguages, VAN_BAN } from './settings.ts';
import type { Server } from './server.ts';
import { words } from './words.ts';

/** Which files a language means; an editor knows the language only of those that are open. */
const PATTERNS: readonly (readonly [language: string, pattern: string])[] = [
  [VAN_BAN, '**/*.vb.txt'],
  [VAN_BAN, '**/*.vb.md'],
  ['plaintext', '**/*.txt'],
  ['markdown', '**/*.md'],
];

const LEFT_OUT = '**/{node_modules,.git}/**';
const MOST_FILES = 2000;

export interface FolderCheck extends Part {
  /** Gives how many documents were checked. */
  run: () => Promise<number>;
}

async function findDocuments(): Promise<Uri[]> {
  const known = readLanguages();
  const patterns = PATTERNS.filter(([language]) => known.includes(language)).map(([, pattern]) => pattern);
  if (patterns.length === 0) return [];
  return workspace.findFiles(`{${patterns.join(',')}}`, LEFT_OUT, MOST_FILES);
}

function isOpen(uri: Uri): boolean {
  return workspace.textDocuments.some((each) => each.uri.toString() === uri.toString());
}

export function createFolderCheck(server: Server): FolderCheck {
  const results = languages.createDiagnosticCollection('thethuc.folder');
  const checked = new Set<string>();

  const show = (uri: Uri, findings: Diagnostic[] | null): void => {
    if (findings === null || isOpen(uri)) results.delete(uri);
    else results.set(uri, findings);
  };
  const opened = workspace.onDidOpenTextDocument(({ uri }) => results.delete(uri));
  const closed = workspace.onDidCloseTextDocument(async ({ uri }) => {
    if (checked.has(uri.toString())) show(uri, await server.check(uri));
  });

  const run = async (): Promise<number> => {
    const uris = await findDocuments();
    results.clear();
    checked.clear();
    const options = { location: ProgressLocation.Notification, title: words().checking, cancellable: true };
    await window.withProgress(options, async (progress, token) => {
      for (const uri of uris) {
        if (token.isCancellationRequested) return;
        progress.report({ message: workspace.asRelativePath(uri), increment: 100 / uris.length });
        checked.add(uri.toString());
        show(uri, await server.check(uri));
      }
    });
    return checked.size;
  };

  return {
    run,
    dispose: () => {
      opened.dispose();
      closed.dispose();
      results.dispose();
    },
  };
}
