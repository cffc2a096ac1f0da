/** What settings files say of documents, each file loaded once. */
import { dirname } from 'node:path';
import type { Rule } from '../../lint/rule.ts';
import type { CheckOptions } from '../../rules/lint.ts';
import { findPath } from '../find-path.ts';
import type { Message } from '../messages/say.ts';
import { STDIN } from '../read-source.ts';
import { CONFIG_NAME, findUpward } from './find-config.ts';
import type { LoadedConfig } from './load-config.ts';

/** Settings with the rules of the packages that they name. */
export interface ReadyConfig {
  loaded: LoadedConfig;
  plugins: readonly Rule[];
}

/** What a file is checked with besides what the user says himself. */
export type FileOptions = Pick<CheckOptions, 'stage' | 'profile' | 'settings' | 'rules' | 'lexicon'>;

type Loaded = ReadyConfig | { fault: Message } | null;

/** Loads a settings file with its packages of rules, and checks what it says of them. */
async function load(path: string): Promise<Loaded> {
  const [{ faultsOfRules, loadConfig }, { describeFaultyFile, describePluginFault }] = await Promise.all([
    import('./load-config.ts'),
    import('./settings-fault.ts'),
  ]);
  const result = await loadConfig(path);
  if (!result.ok) return { fault: describeFaultyFile(result.file) };
  const { loaded } = result;
  const { RULES } = await import('../../rules/rules.ts');
  let plugins: readonly Rule[] = [];
  if (loaded.plugins.length > 0) {
    const { loadPlugins } = await import('./load-plugins.ts');
    const taken = RULES.map(({ id }) => id);
    const read = await loadPlugins(loaded.plugins, taken);
    if (!read.ok) return { fault: describePluginFault(read.fault, path) };
    plugins = read.rules;
  }
  const faulty = faultsOfRules(loaded, [...RULES, ...plugins]);
  return faulty === null ? { loaded, plugins } : { fault: describeFaultyFile(faulty) };
}

/** Where settings files are looked for. */
export interface SettingsPlace {
  /** The folder that relative paths start from. */
  cwd: string;
  /** The one file that holds for all; null where each document has the nearest above it. */
  only: string | null;
  /** True where none is read. */
  isOff: boolean;
}

/** Folders of which it is known where their settings are; a million documents may lie in as many. */
const MOST_FOLDERS = 10_000;

/** The settings files of a run, each loaded once. */
export class Settings {
  readonly #place: SettingsPlace;
  readonly #byPath = new Map<string, Promise<Loaded>>();
  readonly #byFolder = new Map<string, string | null>();

  constructor(place: SettingsPlace) {
    this.#place = place;
  }

  /** The settings that hold in a folder. */
  async in(folder: string): Promise<Loaded> {
    const path = this.#pathIn(folder);
    if (path === null) return null;
    const known = this.#byPath.get(path) ?? load(path);
    this.#byPath.set(path, known);
    return known;
  }

  /** The file that words of one's own go into: the last that the settings of a folder name; null without one. */
  async lexiconIn(folder: string): Promise<string | null> {
    const ready = await this.in(folder);
    return ready === null || 'fault' in ready ? null : (ready.loaded.lexicon.at(-1) ?? null);
  }

  /** What a document is checked with. */
  async of(name: string): Promise<FileOptions | { fault: Message }> {
    const path = findPath(name === STDIN ? 'van-ban.txt' : name, this.#place.cwd);
    const ready = await this.in(dirname(path));
    if (ready === null) return {};
    if ('fault' in ready) return ready;
    const { settingsFor } = await import('../../lint/config/settings-for.ts');
    const { stage, profile, rules } = settingsFor(ready.loaded.layers, path);
    const options: FileOptions = { settings: rules };
    if (stage !== null) options.stage = stage;
    if (profile !== null) options.profile = profile;
    if (ready.loaded.lexicon.length > 0) {
      const { readLexicons } = await import('../lexicon-file.ts');
      const read = readLexicons(ready.loaded.lexicon);
      if ('fault' in read) return read;
      options.lexicon = read.phrases;
    }
    if (ready.plugins.length > 0)
      options.rules = [...(await import('../../rules/rules.ts')).RULES, ...ready.plugins];
    return options;
  }

  #pathIn(folder: string): string | null {
    const { only, isOff } = this.#place;
    if (isOff) return null;
    if (only !== null) return only;
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const path = findUpward(folder, CONFIG_NAME);
    if (this.#byFolder.size >= MOST_FOLDERS) this.#byFolder.clear();
    this.#byFolder.set(folder, path);
    return path;
  }
}
