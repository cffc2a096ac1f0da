import type { Io } from './io.ts';
import type { MessageKey } from './messages/say.ts';
import {
  checkOptions,
  diffOptions,
  extractOptions,
  lexiconOptions,
  lspOptions,
  parseOptions,
  type OptionTable,
} from './options.ts';
import type { Request } from './request.ts';

/** Does what a command is asked for. @returns The exit code. */
export type Execute = (request: Request, io: Io) => Promise<number>;

/** A command as the table of commands knows it, without what it needs to run. */
export interface Command {
  name: string;
  summary: MessageKey;
  /** What is named behind it: one file, any number of files, two files, a rule, words, or nothing. */
  operand: 'file' | 'files' | 'pair' | 'rule' | 'words' | 'none';
  options: OptionTable;
  examples: readonly string[];
  /** Loads what runs it: a command pays for its own imports only. */
  load: () => Promise<Execute>;
}

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  {
    name: 'check',
    summary: 'summaryCheck',
    operand: 'files',
    options: checkOptions,
    examples: [
      'thethuc check ke-hoach.docx',
      'thethuc check "van-ban/**/*.docx" --format html > ket-qua.html',
      'thethuc check ke-hoach.txt --diff',
      'thethuc check ke-hoach.txt --fix',
      'thethuc check ke-hoach.docx --annotate da-xem.docx --fix',
      'thethuc check - --fix < ke-hoach.txt > da-sua.txt',
    ],
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'parse',
    summary: 'summaryParse',
    operand: 'file',
    options: parseOptions,
    examples: ['thethuc parse ke-hoach.docx', 'thethuc parse ke-hoach.txt --format json > cay.json'],
    load: async () => (await import('./commands/parse.ts')).parse,
  },
  {
    name: 'extract',
    summary: 'summaryExtract',
    operand: 'file',
    options: extractOptions,
    examples: ['thethuc extract ke-hoach.docx', 'thethuc extract ke-hoach.docx --format csv > phan-cong.csv'],
    load: async () => (await import('./commands/extract.ts')).extract,
  },
  {
    name: 'diff',
    summary: 'summaryDiff',
    operand: 'pair',
    options: diffOptions,
    examples: ['thethuc diff ban-cu.docx ban-moi.docx', 'thethuc diff cap-tren.txt cua-xa.txt --format json'],
    load: async () => (await import('./commands/diff.ts')).diff,
  },
  {
    name: 'explain',
    summary: 'summaryExplain',
    operand: 'rule',
    options: {},
    examples: ['thethuc explain date-conflict', 'thethuc explain'],
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'lsp',
    summary: 'summaryLsp',
    operand: 'none',
    options: lspOptions,
    examples: ['thethuc lsp --stdio'],
    load: async () => (await import('./commands/lsp.ts')).lsp,
  },
  {
    name: 'lexicon',
    summary: 'summaryLexicon',
    operand: 'words',
    options: lexiconOptions,
    examples: [
      'thethuc lexicon add "Bản Lác" --lexicon tu-rieng.txt',
      'thethuc check ke-hoach.txt --lexicon tu-rieng.txt',
    ],
    load: async () => (await import('./commands/lexicon.ts')).lexicon,
  },
  {
    name: 'init',
    summary: 'summaryInit',
    operand: 'none',
    options: {},
    examples: ['thethuc init'],
    load: async () => (await import('./commands/init.ts')).init,
  },
];

export function findCommand(name: string): Command | undefined {
  return commands.find((each) => each.name === name);
}
