/** The name of a rule beside a finding opens its page here, not in a browser: many offices are not on the net. */
import { Uri, type Diagnostic } from 'vscode';
import { ruleOf } from './explain.ts';

/** Changes the diagnostics themselves: the client knows its own again by their class. */
export function linkRules(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    const value = ruleOf(diagnostic);
    if (value === '') continue;
    const given = encodeURIComponent(JSON.stringify([value]));
    diagnostic.code = { value, target: Uri.parse(`command:thethuc.explainRule?${given}`) };
  }
}
