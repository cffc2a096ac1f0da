/** Which rule the user wants to read about. */
import { languages, type Diagnostic, type TextEditor } from 'vscode';

/** The server's command: given a rule it answers with its page, in Markdown. */
export const EXPLAIN = 'thethuc.explain';

const SOURCE = 'thethuc';

/** The rule that a finding is of; empty where it names none. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}

/** Rules that say something at the cursor; where none does, those that say something of the document. */
export function rulesNear({ document, selection }: TextEditor): string[] {
  const findings = languages.getDiagnostics(document.uri).filter(({ source }) => source === SOURCE);
  const here = findings.filter(({ range }) => range.intersection(selection) !== undefined);
  const rules = (here.length > 0 ? here : findings).map(ruleOf).filter((each) => each !== '');
  return [...new Set(rules)];
}
