/**
 * What names a rule opens its page here, not in a browser: many offices are not
 * on the net, and what one reads about tells something of what one writes.
 */
import { MarkdownString, Uri, type Diagnostic, type Hover } from 'vscode';
import { ruleOf } from './explain.ts';

export const EXPLAIN_RULE = 'thethuc.explainRule';

/** A link to the page of a rule in the documentation of the library. */
const PAGE = /\]\(https:\/\/[^)\s]*\/rules\/([a-z\d-]+)\.md\)/gu;

function commandFor(rule: string): string {
  return `command:${EXPLAIN_RULE}?${encodeURIComponent(JSON.stringify([rule]))}`;
}

/** Changes the diagnostics themselves: the client knows its own again by their class. */
export function linkRules(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    const value = ruleOf(diagnostic);
    if (value !== '') diagnostic.code = { value, target: Uri.parse(commandFor(value)) };
  }
}

export function linkHover({ contents }: Hover): void {
  for (const each of contents)
    if (each instanceof MarkdownString)
      each.value = each.value.replaceAll(PAGE, (_, rule: string) => `](${commandFor(rule)})`);
}
