import { commands, workspace, type ExtensionContext } from 'vscode';
import { followActive, isChecked } from './active.ts';
import { changeStage } from './commands/change-stage.ts';
import { checkWorkspace } from './commands/check-workspace.ts';
import { explainRule } from './commands/explain-rule.ts';
import { fixAll } from './commands/fix-all.ts';
import { createFolderCheck } from './folder-check.ts';
import { openRulePages } from './rule-pages.ts';
import { Server } from './server.ts';
import { SECTION } from './settings.ts';
import { showStatus } from './status.ts';

let server: Server | null = null;

export async function activate(context: ExtensionContext): Promise<void> {
  const pages = openRulePages();
  const running = new Server(context, pages);
  const status = showStatus(running);
  const active = followActive();
  const folder = createFolderCheck(running);
  server = running;

  const handlers: Readonly<Record<string, (given?: unknown) => unknown>> = {
    'thethuc.checkWorkspace': () => checkWorkspace(running, folder),
    'thethuc.fixAll': fixAll,
    'thethuc.explainRule': (given) => explainRule(running, given),
    'thethuc.changeStage': changeStage,
    'thethuc.restartServer': () => running.restart(),
    'thethuc.showOutput': () => running.showOutput(),
  };
  context.subscriptions.push(
    pages,
    status,
    active,
    folder,
    ...Object.entries(handlers).map(([name, run]) => commands.registerCommand(name, run)),
    workspace.onDidOpenTextDocument((document) => {
      if (isChecked(document)) void running.ensure();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(SECTION)) return;
      status.update();
      active.update();
      // Which documents the server is told of is settled when it starts.
      if (event.affectsConfiguration(`${SECTION}.languages`)) void restart(running);
    }),
  );
  await startIfNeeded(running);
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

/** Any text file wakes the extension, since users may want those checked; the server waits for one that is. */
async function startIfNeeded(running: Server): Promise<void> {
  if (workspace.textDocuments.some(isChecked)) await running.ensure();
}

async function restart(running: Server): Promise<void> {
  await running.stop();
  await startIfNeeded(running);
}
