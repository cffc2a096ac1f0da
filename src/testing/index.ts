/** For those who write rules of their own. */
export { ruleCases, RuleFault, type RuleCase } from './rule-cases.ts';
