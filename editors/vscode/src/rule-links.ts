/**
 * What names a rule opens its page here, not in a browser: many offices are not
 * on the net, and what one reads about tells something of what one writes.
 */
import { MarkdownString, type Diagnostic, type Hover } from 'vscode';
import { ruleOf } from './explain.ts';
import { pageUri } from './rule-pages.ts';

export const EXPLAIN_RULE = 'thethuc.explainRule';

/** A link to the page of a rule in the documentation of the library. */
const PAGE = /\]\(<?https:\/\/[^)\s]*\/rules\/([a-z\d-]+)\.md>?\)/gu;

/** Changes the diagnostics themselves: the client knows its own again by their class. */
export function linkRules(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    const value = ruleOf(diagnostic);
    // A popup runs no commands from here, but opens documents.
    if (value !== '') diagnostic.code = { value, target: pageUri(value) };
  }
}

/** Links in Markdown may run commands, but open no documents of our own. */
export function linkHover({ contents }: Hover): void {
  for (const each of contents)
    if (each instanceof MarkdownString)
      each.value = each.value.replaceAll(PAGE, (_, rule: string) => {
        const given = encodeURIComponent(JSON.stringify([rule]));
        return `](command:${EXPLAIN_RULE}?${given})`;
      });
}
