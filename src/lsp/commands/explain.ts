import { explainRule } from '../../service/explain-rule.ts';
import { WRONG, type Command } from './command.ts';
import { EXPLAIN } from './names.ts';

/** Gives the page of a rule in the user's language. */
export const explain: Command = {
  name: EXPLAIN,
  register:
    ({ workspace }) =>
    async ([ruleId]) =>
      typeof ruleId === 'string' ? explainRule(ruleId, workspace.language) : WRONG,
};
