import type { Language } from './messages/say.ts';

/** What a command is asked to do, its arguments found valid. */
export interface Request {
  language: Language;
  /** Files and other words that follow the command. */
  operands: readonly string[];
  /** Values by option; a switch that is on has an empty text. */
  values: ReadonlyMap<string, string>;
  /** All values by option, for those that may be given again. */
  lists: ReadonlyMap<string, readonly string[]>;
}

/**
 * The choice made for an option.
 *
 * @param choices What the option offers, its default first.
 * @returns The value given; the default where none was given.
 */
export function chosen<const Choice extends string>(
  request: Request,
  option: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const value = request.values.get(option);
  return choices.find((each) => each === value) ?? choices[0];
}
