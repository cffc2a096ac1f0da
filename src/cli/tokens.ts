import { parseArgs } from 'node:util';
import { commands } from './commands.ts';
import { sharedOptions } from './options.ts';

/** An option as it was written. */
export interface OptionToken {
  kind: 'option';
  name: string;
  /** With its dashes: `--format`, `-h`. */
  rawName: string;
  value: string | null;
  /** Whether the value was written behind `=`. */
  inline: boolean;
}

export type Token = OptionToken | { kind: 'operand'; value: string };

/** Every option of every command: which of them take a value must be known before the command is. */
function describeOptions(): Record<string, { type: 'boolean' | 'string'; short?: string }> {
  const tables = [...commands.map((each) => each.options), sharedOptions];
  return Object.fromEntries(
    tables
      .flatMap((table) => Object.entries(table))
      .map(([name, { kind, short }]) => {
        const type = kind === 'switch' ? 'boolean' : 'string';
        return [name, short === undefined ? { type } : { type, short }];
      }),
  );
}

/**
 * Splits a command line.
 *
 * `parseArgs` is not strict here: its errors are English sentences, and its
 * tokens tell all that is needed to write our own.
 */
export function tokenize(argv: readonly string[]): Token[] {
  const { tokens } = parseArgs({
    args: [...argv],
    options: describeOptions(),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens.flatMap((token): Token[] => {
    if (token.kind === 'positional') return [{ kind: 'operand', value: token.value }];
    if (token.kind === 'option-terminator') return [];
    const { name, rawName, value, inlineValue } = token;
    return [{ kind: 'option', name, rawName, value: value ?? null, inline: inlineValue === true }];
  });
}
