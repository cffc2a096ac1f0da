import { LANGUAGES, type MessageKey } from './messages/say.ts';

/** An option: a switch, a choice of words, a date, a count, a name, a file, a file or `-`, or a folder. */
export interface Option {
  summary: MessageKey;
  short?: string;
  kind: 'switch' | 'choice' | 'date' | 'count' | 'name' | 'file' | 'source' | 'folder';
  /** The words to choose from, the default first. Empty unless `kind` is `choice`. */
  choices: readonly string[];
}

/** What stands for the value of an option in help and messages; `between` parts the words of a choice. */
export function argumentOf({ kind, choices }: Option, between: string): string {
  if (kind === 'choice') return choices.join(between);
  return {
    switch: '',
    date: 'YYYY-MM-DD',
    count: 'N',
    name: 'NAME',
    file: 'FILE',
    source: 'FILE|-',
    folder: 'DIR',
  }[kind];
}

export type OptionTable = Readonly<Record<string, Option>>;

function choice(summary: MessageKey, choices: readonly string[]): Option {
  return { summary, kind: 'choice', choices };
}

function plain(kind: Exclude<Option['kind'], 'choice'>, summary: MessageKey): Option {
  return { summary, kind, choices: [] };
}

/** Standards that a document may be held to. */
export const PROFILES = ['auto', 'nha-nuoc', 'dang', 'khac'] as const;
export const PARSE_FORMATS = ['tree', 'json'] as const;
export const DIFF_FORMATS = ['pretty', 'json'] as const;
export const EXTRACT_FORMATS = ['json', 'csv', 'ics'] as const;
export const CHECK_FORMATS = [
  'pretty',
  'json',
  'ndjson',
  'sarif',
  'github',
  'junit',
  'markdown',
  'html',
] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];
/** Tracked changes of Word documents, as if all were taken up or none. */
export const REVISIONS = ['accepted', 'rejected'] as const;
export const STAGES = ['publish', 'draft'] as const;

/** Options of every command. */
export const sharedOptions: OptionTable = {
  lang: choice('optionLang', LANGUAGES),
  help: { summary: 'optionHelp', short: 'h', kind: 'switch', choices: [] },
  version: { summary: 'optionVersion', short: 'v', kind: 'switch', choices: [] },
};

const revisions = choice('optionRevisions', REVISIONS);

export const parseOptions: OptionTable = {
  format: choice('optionFormat', PARSE_FORMATS),
  revisions,
};

export const extractOptions: OptionTable = {
  format: choice('optionFormat', EXTRACT_FORMATS),
  revisions,
  profile: choice('optionProfile', PROFILES),
  today: plain('date', 'optionToday'),
};

export const diffOptions: OptionTable = {
  format: choice('optionFormat', DIFF_FORMATS),
  revisions,
  profile: choice('optionProfile', PROFILES),
  today: plain('date', 'optionToday'),
};

export const lspOptions: OptionTable = {
  stdio: plain('switch', 'optionStdio'),
};

export const lexiconOptions: OptionTable = {
  lexicon: plain('file', 'optionLexiconInto'),
  config: plain('file', 'optionConfig'),
};

export const checkOptions: OptionTable = {
  format: choice('optionFormat', CHECK_FORMATS),
  stage: choice('optionStage', STAGES),
  profile: choice('optionProfile', PROFILES),
  all: plain('switch', 'optionAll'),
  quiet: plain('switch', 'optionQuiet'),
  fix: plain('switch', 'optionFix'),
  unsafe: plain('switch', 'optionUnsafe'),
  diff: plain('switch', 'optionDiff'),
  annotate: plain('file', 'optionAnnotate'),
  'max-warnings': plain('count', 'optionMaxWarnings'),
  today: plain('date', 'optionToday'),
  'stdin-name': plain('name', 'optionStdinName'),
  'files-from': plain('source', 'optionFilesFrom'),
  null: { summary: 'optionNull', short: '0', kind: 'switch', choices: [] },
  revisions,
  registry: plain('file', 'optionRegistry'),
  'registry-from': plain('folder', 'optionRegistryFrom'),
  lexicon: plain('file', 'optionLexicon'),
  config: plain('file', 'optionConfig'),
  'no-config': plain('switch', 'optionNoConfig'),
  'no-ignore': plain('switch', 'optionNoIgnore'),
  'print-config': plain('switch', 'optionPrintConfig'),
  cache: plain('switch', 'optionCache'),
  'cache-location': plain('folder', 'optionCacheLocation'),
  baseline: plain('file', 'optionBaseline'),
  'update-baseline': plain('switch', 'optionUpdateBaseline'),
  'prune-baseline': plain('switch', 'optionPruneBaseline'),
};
