import { addTo } from '../text/group-by.ts';
import { commands, findCommand, type Command } from './commands.ts';
import { message, LANGUAGES, type Language, type Message } from './messages/say.ts';
import { findOptionFault } from './option-fault.ts';
import type { Request } from './request.ts';
import { suggest } from './suggest.ts';
import { tokenize, type Token } from './tokens.ts';

/** The word that asks for help where a command is expected: `thethuc help parse`. */
const HELP = 'help';

/** A command line, read. */
export interface CommandLine {
  /** Null where none is named or no such command exists. */
  command: Command | null;
  help: boolean;
  version: boolean;
  request: Request;
  /** Why it cannot be done; empty where it can. */
  fault: readonly Message[];
}

function collectLists(tokens: readonly Token[]): Map<string, string[]> {
  const lists: Map<string, string[]> = new Map();
  for (const token of tokens) if (token.kind === 'option') addTo(lists, token.name, token.value ?? '');
  return lists;
}

/** An option that is given again takes the place of the first, as in other commands. */
function lastOf(lists: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  return new Map([...lists].map(([name, values]) => [name, values.at(-1) ?? '']));
}

function readLanguage(values: ReadonlyMap<string, string>): Language {
  return LANGUAGES.find((each) => each === values.get('lang')) ?? 'vi';
}

function findCommandFault(name: string): Message[] {
  const names = [...commands.map((each) => each.name), HELP];
  return names.includes(name) ? [] : [message('unknownCommand', { name }), ...suggest(name, names)];
}

function findOptionsFault(tokens: readonly Token[], command: Command | null): Message[] {
  for (const token of tokens) {
    const fault = token.kind === 'option' ? findOptionFault(token, command) : [];
    if (fault.length > 0) return fault;
  }
  return [];
}

/** The first fault as one reads: options before the command, the command, options behind it. */
function findFault(tokens: readonly Token[], name: string | undefined, command: Command | null): Message[] {
  const first = tokens.findIndex((token) => token.kind === 'operand');
  const before = findOptionsFault(first < 0 ? tokens : tokens.slice(0, first), command);
  if (before.length > 0) return before;
  if (name === undefined) return [message('missingCommand')];
  const fault = findCommandFault(name);
  return fault.length > 0 ? fault : findOptionsFault(tokens, command);
}

/** Reads a command line. A fault is a value, and only the first one is told. */
export function readArguments(argv: readonly string[]): CommandLine {
  const tokens = tokenize(argv);
  const lists = collectLists(tokens);
  const values = lastOf(lists);
  const words = tokens.flatMap((token) => (token.kind === 'operand' ? [token.value] : []));
  const [name, ...operands] = words[0] === HELP ? words.slice(1) : words;
  const command = (name === undefined ? undefined : findCommand(name)) ?? null;
  const help = words[0] === HELP || values.get('help') === '';
  const version = values.get('version') === '';
  const request = { language: readLanguage(values), operands, values, lists };
  // Who asks for help gets it, whatever else is wrong, and needs to name no command for it.
  const fault = help || version ? findCommandFault(name ?? HELP) : findFault(tokens, name, command);
  return { command, help, version, request, fault };
}
