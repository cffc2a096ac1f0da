/** What settings files say of a run and of each of its files; what the command line says stands above them. */
import { dirname } from 'node:path';
import type { Rule } from '../lint/rule.ts';
import { CONFIG_NAME, findUpward } from '../node/config/find-config.ts';
import type { LoadedConfig } from '../node/config/load-config.ts';
import { findPath } from '../node/find-path.ts';
import { STDIN } from '../node/read-source.ts';
import type { CheckOptions } from '../rules/lint.ts';
import type { Io } from './io.ts';
import type { Message } from './messages/say.ts';
import type { Request } from './request.ts';

/** Settings with the rules of the packages that they name. */
interface ReadyConfig {
  loaded: LoadedConfig;
  plugins: readonly Rule[];
}

/** What a file is checked with besides what the command line says. */
export type FileOptions = Pick<CheckOptions, 'stage' | 'profile' | 'settings' | 'rules'>;

type Loaded = ReadyConfig | { fault: Message } | null;

/** Loads a settings file with its packages of rules, and checks what it says of them. */
async function load(path: string): Promise<Loaded> {
  const [{ faultsOfRules, loadConfig }, { describeFaultyFile, describePluginFault }] = await Promise.all([
    import('../node/config/load-config.ts'),
    import('./settings-fault.ts'),
  ]);
  const result = await loadConfig(path);
  if (!result.ok) return { fault: describeFaultyFile(result.file) };
  const { loaded } = result;
  const { RULES } = await import('../rules/rules.ts');
  let plugins: readonly Rule[] = [];
  if (loaded.plugins.length > 0) {
    const { loadPlugins } = await import('../node/config/load-plugins.ts');
    const taken = RULES.map(({ id }) => id);
    const read = await loadPlugins(loaded.plugins, taken);
    if (!read.ok) return { fault: describePluginFault(read.fault, path) };
    plugins = read.rules;
  }
  const faulty = faultsOfRules(loaded, [...RULES, ...plugins]);
  return faulty === null ? { loaded, plugins } : { fault: describeFaultyFile(faulty) };
}

/** The settings files of a run, each loaded once. */
export class Settings {
  readonly #io: Io;
  /** The one file that holds for all; null where each document has the nearest above it. */
  readonly #only: string | null;
  readonly #isOff: boolean;
  readonly #byPath = new Map<string, Promise<Loaded>>();
  readonly #byFolder = new Map<string, string | null>();

  constructor({ values }: Request, io: Io) {
    this.#io = io;
    const given = values.get('config');
    this.#only = given === undefined ? null : findPath(given, io.cwd);
    this.#isOff = values.has('no-config');
  }

  /** The settings that hold in a folder. */
  async in(folder: string): Promise<Loaded> {
    const path = this.#pathIn(folder);
    if (path === null) return null;
    const known = this.#byPath.get(path) ?? load(path);
    this.#byPath.set(path, known);
    return known;
  }

  /** What a document is checked with. */
  async of(name: string): Promise<FileOptions | { fault: Message }> {
    const path = findPath(name === STDIN ? 'van-ban.txt' : name, this.#io.cwd);
    const ready = await this.in(dirname(path));
    if (ready === null) return {};
    if ('fault' in ready) return ready;
    const { settingsFor } = await import('../lint/config/settings-for.ts');
    const { stage, profile, rules } = settingsFor(ready.loaded.layers, path);
    const options: FileOptions = { settings: rules };
    if (stage !== null) options.stage = stage;
    if (profile !== null) options.profile = profile;
    if (ready.plugins.length > 0)
      options.rules = [...(await import('../rules/rules.ts')).RULES, ...ready.plugins];
    return options;
  }

  #pathIn(folder: string): string | null {
    if (this.#isOff) return null;
    if (this.#only !== null) return this.#only;
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const path = findUpward(folder, CONFIG_NAME);
    this.#byFolder.set(folder, path);
    return path;
  }
}

/** A request with what the settings of the folder say where the command line says nothing. */
export function withSettings(request: Request, ready: ReadyConfig | null): Request {
  if (ready === null) return request;
  const { general, registry, registryFrom, baseline } = ready.loaded;
  const values = new Map(request.values);
  const lists = new Map(request.lists);
  if (general.all === true && !values.has('quiet')) values.set('all', '');
  if (general.maxWarnings !== undefined && !values.has('max-warnings'))
    values.set('max-warnings', String(general.maxWarnings));
  if (baseline !== null && !values.has('baseline')) values.set('baseline', baseline);
  lists.set('registry', [...registry, ...(lists.get('registry') ?? [])]);
  lists.set('registry-from', [...registryFrom, ...(lists.get('registry-from') ?? [])]);
  const language = values.has('lang') ? request.language : (general.lang ?? request.language);
  return { ...request, language, values, lists };
}
