import { LanguageClient, TransportKind, vsdiag, type ServerOptions } from 'vscode-languageclient/node';
import { workspace, type ExtensionContext } from 'vscode';
import { SHOW_REFERENCES } from './commands/show-references.ts';
import { EXPLAIN } from './explain.ts';
import { EXPLAIN_RULE, linkHover, linkRules } from './rule-links.ts';
import type { RulePages } from './rule-pages.ts';
import { readLanguages, SECTION } from './settings.ts';

/** Also the name of the output. */
const NAME = 'Thể thức';

/** A server of its own for the languages set at this moment; not yet started. */
export function createClient(context: ExtensionContext, pages: RulePages): LanguageClient {
  const node = { module: context.asAbsolutePath('dist/server.mjs'), transport: TransportKind.stdio };
  const server: ServerOptions = { run: node, debug: node };
  return new LanguageClient(SECTION, NAME, server, {
    documentSelector: readLanguages().flatMap((language) => [
      { scheme: 'file', language },
      { scheme: 'untitled', language },
    ]),
    diagnosticCollectionName: SECTION,
    // Known from the first check on: otherwise what is found would change a moment later.
    initializationOptions: () => ({
      ...workspace.getConfiguration(SECTION),
      showReferences: SHOW_REFERENCES,
    }),
    diagnosticPullOptions: { onChange: true, onSave: true },
    // Links may run this command and no other.
    markdown: { isTrusted: { enabledCommands: [EXPLAIN_RULE] } },
    middleware: {
      handleDiagnostics: (uri, diagnostics, next) => {
        linkRules(diagnostics);
        next(uri, diagnostics);
      },
      provideDiagnostics: async (document, previous, token, next) => {
        const report = await next(document, previous, token);
        if (report?.kind === vsdiag.DocumentDiagnosticReportKind.full) linkRules(report.items);
        return report;
      },
      provideHover: async (document, position, token, next) => {
        const hover = await next(document, position, token);
        if (hover) linkHover(hover);
        return hover;
      },
      // The server answers with a page; whoever asked, from a light bulb or the palette, wants to read it.
      executeCommand: async (command, given: readonly unknown[], next) => {
        const answer: unknown = await next(command, [...given]);
        const [ruleId] = given;
        if (command === EXPLAIN && typeof ruleId === 'string' && typeof answer === 'string')
          await pages.show(ruleId, answer);
        return answer;
      },
    },
  });
}
