import { window } from 'vscode';
import { activeEditor } from '../active.ts';
import { rulesNear } from '../explain.ts';
import type { RulePages } from '../rule-pages.ts';
import type { Server } from '../server.ts';
import { fill, words } from '../words.ts';

/** The rule at the cursor, or one that the user chooses or names. */
async function ask(): Promise<string | undefined> {
  const editor = activeEditor();
  const rules = editor === null ? [] : rulesNear(editor);
  const [only] = rules;
  const { explainAsk } = words();
  if (rules.length > 1) return window.showQuickPick(rules, { placeHolder: explainAsk });
  return only ?? window.showInputBox({ prompt: explainAsk, placeHolder: 'missing-component' });
}

/** Shows the page of a rule: the one given, else one that is asked for. */
export async function explainRule(server: Server, pages: RulePages, given: unknown): Promise<void> {
  const rule = typeof given === 'string' ? given : await ask();
  if (rule === undefined || rule === '') return;
  const page = await server.explain(rule);
  if (page === null) void window.showWarningMessage(fill(words().unknownRule, { rule }));
  else await pages.show(rule, page);
}
