/**
 * For those who write rules of their own.
 *
 * @module thethuc/testing
 */
export { ruleCases, RuleFault, type RuleCase } from './rule-cases.ts';
