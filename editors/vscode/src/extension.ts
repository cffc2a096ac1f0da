import { commands, workspace, type ExtensionContext } from 'vscode';
import { followActive, isChecked } from './active.ts';
import { changeStage } from './commands/change-stage.ts';
import { checkFolder } from './commands/check-folder.ts';
import { explainRule } from './commands/explain-rule.ts';
import { fixDocument } from './commands/fix-document.ts';
import { SHOW_REFERENCES, showReferences } from './commands/show-references.ts';
import { openRulePages } from './rule-pages.ts';
import { Server } from './server.ts';
import { SECTION } from './settings.ts';
import { showStatus } from './status.ts';

/** Settings that are settled when a server starts: of which documents it is told, and whether it tells of all. */
const AT_START: readonly string[] = ['languages', 'workspaceDiagnostics'];

let server: Server | null = null;

export async function activate(context: ExtensionContext): Promise<void> {
  const pages = openRulePages((rule) => running.explain(rule));
  const running = new Server(context, pages);
  const status = showStatus(running);
  const active = followActive();
  server = running;

  const handlers: Readonly<Record<string, (given?: unknown) => unknown>> = {
    'thethuc.checkFolder': () => checkFolder(running),
    'thethuc.fixDocument': fixDocument,
    'thethuc.explainRule': (given) => explainRule(running, pages, given),
    'thethuc.changeStage': changeStage,
    'thethuc.restartServer': () => running.restart(),
    'thethuc.showOutput': () => running.showOutput(),
  };
  context.subscriptions.push(
    pages,
    status,
    active,
    ...Object.entries(handlers).map(([name, run]) => commands.registerCommand(name, run)),
    commands.registerCommand(SHOW_REFERENCES, (...given: unknown[]) => showReferences(running, given)),
    workspace.onDidOpenTextDocument((document) => {
      if (isChecked(document)) void running.ensure();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(SECTION)) return;
      status.update();
      active.update();
      if (AT_START.some((name) => event.affectsConfiguration(`${SECTION}.${name}`))) void restart(running);
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
