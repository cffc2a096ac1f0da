/** Options of rules: described as data, so that settings can be checked and documented without running a rule. */
import type { Language } from './messages.ts';

/** What settings may say for an option, in the words of JSON Schema. */
export type OptionSchema =
  | { readonly type: 'integer'; readonly minimum: number; readonly maximum: number }
  | { readonly enum: readonly string[] }
  | { readonly type: 'array'; readonly items: { readonly type: 'string' } };

/** An option of a rule. */
export interface RuleOption<Value = unknown> {
  name: string;
  /** What it is where settings say nothing. */
  default: Value;
  docs: Readonly<Record<Language, string>>;
  schema: OptionSchema;
  /** The value given, where it is one that the option may have; else null. */
  read: (given: unknown) => Value | null;
}

/** What every option says of itself. */
export type Described<Value> = Pick<RuleOption<Value>, 'name' | 'default' | 'docs'>;

/** A whole number within limits. */
export function numberOption(option: Described<number> & { min: number; max: number }): RuleOption<number> {
  const { min, max, ...rest } = option;
  const fits = (given: unknown): given is number =>
    typeof given === 'number' && Number.isInteger(given) && given >= min && given <= max;
  return {
    ...rest,
    schema: { type: 'integer', minimum: min, maximum: max },
    read: (given) => (fits(given) ? given : null),
  };
}

/** One of some words. */
export function choiceOption<const Choice extends string>(
  option: Described<NoInfer<Choice>> & { choices: readonly Choice[] },
): RuleOption<Choice> {
  const { choices, ...rest } = option;
  return {
    ...rest,
    schema: { enum: choices },
    read: (given) => choices.find((each) => each === given) ?? null,
  };
}

/** Words or names of the user's own. */
export function textsOption(option: Described<readonly string[]>): RuleOption<readonly string[]> {
  return {
    ...option,
    schema: { type: 'array', items: { type: 'string' } },
    read: (given) => (Array.isArray(given) && given.every((each) => typeof each === 'string') ? given : null),
  };
}

/** What settings say of a rule; what they leave open is the rule's own. */
export interface RuleSetting {
  severity?: 'error' | 'warning' | 'info' | 'off';
  /** Values by the names of options; one that does not fit counts as not given. */
  options?: Readonly<Record<string, unknown>>;
}

/** What settings say, by the id of the rule. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;
