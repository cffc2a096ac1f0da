import { LANGUAGES, type MessageKey } from './messages/say.ts';

/** An option: a switch, a choice of words or a date. */
export interface Option {
  summary: MessageKey;
  short?: string;
  kind: 'switch' | 'choice' | 'date';
  /** The words to choose from, the default first. Empty unless `kind` is `choice`. */
  choices: readonly string[];
}

export type OptionTable = Readonly<Record<string, Option>>;

function choice(summary: MessageKey, choices: readonly string[]): Option {
  return { summary, kind: 'choice', choices };
}

/** Standards that a document may be held to. */
export const PROFILES = ['auto', 'nha-nuoc', 'dang', 'khac'] as const;
export const PARSE_FORMATS = ['tree', 'json'] as const;
const EXTRACT_FORMATS = ['json'] as const;

/** Options of every command. */
export const sharedOptions: OptionTable = {
  lang: choice('optionLang', LANGUAGES),
  help: { summary: 'optionHelp', short: 'h', kind: 'switch', choices: [] },
  version: { summary: 'optionVersion', short: 'v', kind: 'switch', choices: [] },
};

export const parseOptions: OptionTable = {
  format: choice('optionFormat', PARSE_FORMATS),
};

export const extractOptions: OptionTable = {
  format: choice('optionFormat', EXTRACT_FORMATS),
  profile: choice('optionProfile', PROFILES),
  today: { summary: 'optionToday', kind: 'date', choices: [] },
};
