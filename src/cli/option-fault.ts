import { commands, type Command } from './commands.ts';
import { isDay } from '../node/day.ts';
import { message, type Message } from './messages/say.ts';
import { argumentOf, sharedOptions, type Option, type OptionTable } from './options.ts';
import { suggest } from './suggest.ts';
import type { OptionToken } from './tokens.ts';

function findUnknownFault(
  { name, rawName }: OptionToken,
  table: OptionTable,
  command: Command | null,
): Message[] {
  if (commands.some((each) => Object.hasOwn(each.options, name))) {
    // Without a command nothing can be said of an option that one of them has.
    return command === null ? [] : [message('foreignOption', { option: rawName, command: command.name })];
  }
  return [message('unknownOption', { option: rawName }), ...suggest(name, Object.keys(table), '--')];
}

const COUNT = /^\d{1,9}$/u;

function findValueFault({ rawName, value, inline }: OptionToken, option: Option): Message[] {
  // An option behind one that wants a value is another option, not the value.
  const isStdin = option.kind === 'source' && value === '-';
  if (value === null || value === '' || (!inline && value.startsWith('-') && !isStdin))
    return [message('missingValue', { option: rawName, expected: argumentOf(option, ' | ') })];
  if (option.kind === 'date') return isDay(value) ? [] : [message('wrongDate', { option: rawName, value })];
  if (option.kind === 'count')
    return COUNT.test(value) ? [] : [message('wrongCount', { option: rawName, value })];
  if (option.kind !== 'choice' || option.choices.includes(value)) return [];
  return [
    message('wrongChoice', { option: rawName, value, expected: option.choices.join(', ') }),
    ...suggest(value, option.choices),
  ];
}

/** What is wrong with an option; empty where nothing is. */
export function findOptionFault(token: OptionToken, command: Command | null): Message[] {
  const table: OptionTable = { ...command?.options, ...sharedOptions };
  const option = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
  if (option === undefined) return findUnknownFault(token, table, command);
  if (option.kind !== 'switch') return findValueFault(token, option);
  return token.inline ? [message('uselessValue', { option: token.rawName })] : [];
}
