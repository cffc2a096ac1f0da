import { commands, type Command } from './commands.ts';
import { COULD_NOT_RUN, FAILED, OK } from './io.ts';
import { message, say, type Language, type Message, type MessageKey } from './messages/say.ts';
import { argumentOf, sharedOptions, type OptionTable } from './options.ts';

type Row = readonly [left: string, right: string];
type Words = (key: Message) => string;

function section(title: string, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return `${title}:\n${rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd()).join('\n')}\n`;
}

function lines(title: string, texts: readonly string[]): string {
  return `${title}:\n${texts.map((each) => `  ${each}`).join('\n')}\n`;
}

function optionRows(table: OptionTable, words: Words): Row[] {
  return Object.entries(table).map(([name, option]) => {
    const short = option.short === undefined ? '' : `-${option.short}, `;
    const [value] = option.choices;
    const preset = value === undefined ? '' : ` (${words(message('helpDefault', { value }))})`;
    return [
      `${short}--${name} ${argumentOf(option, '|')}`.trimEnd(),
      `${words({ key: option.summary, values: {} })}${preset}`,
    ];
  });
}

/** How an operand is written and what it is. */
const operands = {
  file: { argument: ['helpFileArgument', ''], summary: 'helpFile' },
  files: { argument: ['helpFileArgument', '...'], summary: 'helpFiles' },
  pair: { argument: ['helpPairArgument', ''], summary: 'helpPair' },
  rule: { argument: ['helpRuleArgument', ''], summary: 'helpRule' },
  words: { argument: ['helpWordsArgument', ''], summary: 'helpWords' },
  none: null,
} as const satisfies Record<
  Command['operand'],
  { argument: readonly [MessageKey, string]; summary: MessageKey } | null
>;

const exits = {
  file: [
    [OK, 'helpExitOk'],
    [COULD_NOT_RUN, 'helpExitError'],
  ],
  files: [
    [OK, 'helpExitPassed'],
    [FAILED, 'helpExitFailed'],
    [COULD_NOT_RUN, 'helpExitNone'],
  ],
  pair: [
    [OK, 'helpExitSame'],
    [FAILED, 'helpExitDiffers'],
    [COULD_NOT_RUN, 'helpExitError'],
  ],
  rule: [
    [OK, 'helpExitOk'],
    [COULD_NOT_RUN, 'helpExitNoRule'],
  ],
  words: [
    [OK, 'helpExitOk'],
    [COULD_NOT_RUN, 'helpExitError'],
  ],
  none: [
    [OK, 'helpExitOk'],
    [COULD_NOT_RUN, 'helpExitError'],
  ],
} as const satisfies Record<Command['operand'], readonly (readonly [number, MessageKey])[]>;

function exitRows({ operand }: Command, words: Words): Row[] {
  return exits[operand].map(([code, key]) => [String(code), words(message(key))]);
}

function overview(words: Words): string {
  const word = (key: MessageKey): string => words({ key, values: {} });
  const usage = `thethuc ${word('helpCommandArgument')} [${word('helpFileArgument')}] [${word('helpOptionsArgument')}]`;
  const rows: Row[] = [
    ...commands.map((each): Row => [each.name, word(each.summary)]),
    [`help ${word('helpCommandArgument')}`, word('summaryHelp')],
  ];
  return [
    `${word('helpTagline')}\n`,
    lines(word('helpUsage'), [usage]),
    section(word('helpCommands'), rows),
    section(word('helpOptions'), optionRows(sharedOptions, words)),
    lines(
      word('helpExamples'),
      commands.flatMap((each) => each.examples.slice(0, 1)),
    ),
    `${word('helpMore')}\n`,
  ].join('\n');
}

/** How the operand of a command is written, and what it is; nothing where it has none. */
function operandRows({ operand }: Command, word: (key: MessageKey) => string): Row[] {
  const own = operands[operand];
  if (own === null) return [];
  const name = word(own.argument[0]);
  return [
    [operand === 'pair' || operand === 'words' ? name : `[${name}]${own.argument[1]}`, word(own.summary)],
  ];
}

function page(command: Command, words: Words): string {
  const word = (key: MessageKey): string => words({ key, values: {} });
  const operand = operandRows(command, word);
  const usage = [
    'thethuc',
    command.name,
    ...operand.map(([left]) => left),
    `[${word('helpOptionsArgument')}]`,
  ];
  return [
    `${word(command.summary)}\n`,
    lines(word('helpUsage'), [usage.join(' ')]),
    section(word('helpOptions'), [
      ...operand,
      ...optionRows({ ...command.options, ...sharedOptions }, words),
    ]),
    section(word('helpExitCodes'), exitRows(command, words)),
    lines(word('helpExamples'), command.examples),
  ].join('\n');
}

/** The help of a command; of all of them where none is given. */
export function formatHelp(command: Command | null, language: Language): string {
  const words: Words = (each) => say(language, each);
  return command === null ? overview(words) : page(command, words);
}
