import { analyse } from '../../analyse/analyse.ts';
import { findRule, groupRules } from '../../lint/explain.ts';
import type { Example, Rule } from '../../lint/rule.ts';
import { runRules } from '../../lint/run.ts';
import { formatRuleList, formatRulePage } from '../../report/rule-page.ts';
import { OWN_RULES } from '../../lint/own-rules.ts';
import { RULES } from '../../rules/rules.ts';
import { complain } from '../complain.ts';
import { OK, type Io } from '../io.ts';
import { message, type Language } from '../messages/say.ts';
import { parseText } from '../../service/parse-text.ts';
import { reportStyle } from '../report-style.ts';
import type { Request } from '../request.ts';
import { suggest } from '../suggest.ts';

const EVERY: readonly Rule[] = [...RULES, ...OWN_RULES];

/** An example with what is found in it said in a language: as written it is in Vietnamese. */
async function translate(rule: Rule, example: Example, language: Language): Promise<Example> {
  const analysis = analyse(await parseText(example.text), { now: example.now ?? null });
  const found = runRules(analysis, { rules: [rule], stage: example.stage ?? 'publish', lang: language });
  const findings = found.map(
    ({ range, message: words }) => `${range.start.line}:${range.start.column} ${words}`,
  );
  return { ...example, findings };
}

async function inLanguage(rule: Rule, language: Language): Promise<Rule> {
  if (language === 'vi') return rule;
  const invalid = await Promise.all(rule.examples.invalid.map((each) => translate(rule, each, language)));
  return { ...rule, examples: { ...rule.examples, invalid } };
}

/** `thethuc explain`: prints the page of a rule; without a name, the list of them. */
export async function explain({ language, operands }: Request, io: Io): Promise<number> {
  const [id, extra] = operands;
  if (extra !== undefined) return complain(io, language, [message('tooManyRules', { extra })]);
  const style = reportStyle(language, io);
  if (id === undefined) {
    io.stdout.write(formatRuleList(groupRules(RULES), style));
    return OK;
  }
  const rule = findRule(EVERY, id.toLowerCase());
  if (rule === null) {
    const ids = EVERY.map((each) => each.id);
    const seeList = message('seeRules', { command: 'thethuc explain' });
    return complain(io, language, [message('unknownRule', { id }), ...suggest(id, ids), seeList]);
  }
  io.stdout.write(formatRulePage(await inLanguage(rule, language), style));
  return OK;
}
