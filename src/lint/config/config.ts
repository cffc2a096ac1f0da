/** What a settings file (`thethuc.config.json`) may say. It is data: nothing in it is run. */
import type { ProfileId } from '../../profile/standard.ts';
import type { Severity } from '../finding.ts';
import type { Language } from '../messages.ts';
import type { Stage } from '../rule.ts';

/** What settings make of a rule: how grave its findings are, or `off`. */
export type SeveritySetting = Severity | 'off';

/** A rule's severity, or its severity and its options. */
export type RuleEntry = SeveritySetting | [SeveritySetting] | [SeveritySetting, Record<string, unknown>];

/** What may be said of all documents, and of some. */
export interface DocumentSettings {
  stage?: Stage | undefined;
  profile?: 'auto' | ProfileId | undefined;
  rules?: Record<string, RuleEntry> | undefined;
}

/** Settings for the documents that a pattern names, relative to the folder of the settings file. */
export interface Override extends DocumentSettings {
  files: string[];
}

/** A settings file. */
export interface Config extends DocumentSettings {
  $schema?: string | undefined;
  /** Presets by name, and other settings files by a path that starts with a dot; later ones win. */
  extends?: string | string[] | undefined;
  lang?: Language | undefined;
  /** Whether hints are shown. */
  all?: boolean | undefined;
  maxWarnings?: number | undefined;
  /** Lists of known documents, and folders of documents to look things up in; paths are relative to the file. */
  registry?: string[] | undefined;
  registryFrom?: string[] | undefined;
  /** Files of words, names and phrases of one's own, which are never called misspelt. */
  lexicon?: string[] | undefined;
  /** The list of findings that are known and not shown. */
  baseline?: string | undefined;
  /** Packages that hold rules. They are loaded, which runs their code; nothing runs that is not named here. */
  plugins?: string[] | undefined;
  overrides?: Override[] | undefined;
}
