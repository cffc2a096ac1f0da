import { commands, window } from 'vscode';
import { activeEditor } from '../active.ts';
import { EXPLAIN, rulesNear } from '../explain.ts';
import type { Server } from '../server.ts';
import { words } from '../words.ts';

/** Shows the page of a rule: the one at the cursor, or one that the user chooses or names. */
export async function explainRule(server: Server): Promise<void> {
  const editor = activeEditor();
  const rules = editor === null ? [] : rulesNear(editor);
  const [only] = rules;
  const { explainAsk, unknownRule } = words();
  const chosen =
    rules.length > 1
      ? await window.showQuickPick(rules, { placeHolder: explainAsk })
      : (only ?? (await window.showInputBox({ prompt: explainAsk, placeHolder: 'missing-component' })));
  if (chosen === undefined || chosen === '') return;
  await server.ensure();
  const page = await commands.executeCommand(EXPLAIN, chosen);
  if (typeof page !== 'string') void window.showWarningMessage(unknownRule.replace('{rule}', chosen));
}
