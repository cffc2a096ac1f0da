import { findRule, groupRules } from '../../lint/explain.ts';
import { formatRuleList, formatRulePage } from '../../report/rule-page.ts';
import { RULES } from '../../rules/rules.ts';
import { complain } from '../complain.ts';
import { OK, type Io } from '../io.ts';
import { message } from '../messages/say.ts';
import { EVERY_RULE, ruleIn } from '../../service/explain-rule.ts';
import { reportStyle } from '../report-style.ts';
import type { Request } from '../request.ts';
import { suggest } from '../suggest.ts';

/** `thethuc explain`: prints the page of a rule; without a name, the list of them. */
export async function explain({ language, operands }: Request, io: Io): Promise<number> {
  const [id, extra] = operands;
  if (extra !== undefined) return complain(io, language, [message('tooManyRules', { extra })]);
  const style = reportStyle(language, io);
  if (id === undefined) {
    io.stdout.write(formatRuleList(groupRules(RULES), style));
    return OK;
  }
  const rule = findRule(EVERY_RULE, id.toLowerCase());
  if (rule === null) {
    const ids = EVERY_RULE.map((each) => each.id);
    const seeList = message('seeRules', { command: 'thethuc explain' });
    return complain(io, language, [message('unknownRule', { id }), ...suggest(id, ids), seeList]);
  }
  io.stdout.write(formatRulePage(await ruleIn(rule, language), style));
  return OK;
}
