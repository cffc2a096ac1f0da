/** Loads a settings file with all that it extends. */
import { dirname, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Config } from '../../lint/config/config.ts';
import { findPresetFaults, findRuleFaults, type ValueFault } from '../../lint/config/faults.ts';
import { isPreset, PRESETS } from '../../lint/config/presets.ts';
import type { ConfigLayer } from '../../lint/config/settings-for.ts';
import type { Rule } from '../../lint/rule.ts';
import { shortened } from '../../text/shorten.ts';
import { isBounded } from './pattern.ts';
import { readJson, type FileFault, type JsonFile, type JsonForm } from '../json/read-json.ts';

/** Faults of one file. */
export interface FaultyFile {
  path: string;
  faults: FileFault[];
}

/** Settings ready for use. */
export interface LoadedConfig {
  /** The file that was asked for. */
  path: string;
  layers: ConfigLayer[];
  /** The files it is made of, the lowest first. */
  files: JsonFile<Config>[];
  /** The values that are not laid over one another document by document: the last one said holds. */
  general: Pick<Config, 'lang' | 'all' | 'maxWarnings'>;
  /** Files and folders named, as absolute paths. */
  registry: string[];
  registryFrom: string[];
  lexicon: string[];
  baseline: string | null;
  /** Packages of rules, each with the folder that it is looked for from. */
  plugins: { name: string; from: string }[];
}

export type LoadResult = { ok: true; loaded: LoadedConfig } | { ok: false; file: FaultyFile };

/** Files that extend one another further than this do so in a circle. */
const DEEPEST = 10;
/** Ten files that extend the next one ten times each would be read ten thousand million times. */
const MOST = 100;
/** The letters that are shown of a pattern that is too long. */
const SHOWN = 60;

/** Patterns are written with slashes and count from the folder of their file. */
function matcher(folder: string): ConfigLayer['matches'] {
  return (patterns, path) => {
    const name = relative(folder, path).split(sep).join('/').normalize('NFC');
    return (
      !name.startsWith('../') &&
      picomatch.isMatch(
        name,
        patterns.map((each) => each.normalize('NFC')),
        { dot: true, nocase: true },
      )
    );
  };
}

function add(loaded: LoadedConfig, path: string, config: Config): void {
  const folder = dirname(path);
  const { lang, all, maxWarnings } = config;
  loaded.layers.push({ config, matches: matcher(folder) });
  loaded.general = {
    ...loaded.general,
    ...(lang === undefined ? {} : { lang }),
    ...(all === undefined ? {} : { all }),
    ...(maxWarnings === undefined ? {} : { maxWarnings }),
  };
  loaded.registry.push(...(config.registry ?? []).map((each) => resolve(folder, each)));
  loaded.registryFrom.push(...(config.registryFrom ?? []).map((each) => resolve(folder, each)));
  loaded.lexicon.push(...(config.lexicon ?? []).map((each) => resolve(folder, each)));
  if (config.baseline !== undefined) loaded.baseline = resolve(folder, config.baseline);
  loaded.plugins.push(...(config.plugins ?? []).map((name) => ({ name, from: path })));
}

function namesIn({ extends: given }: Config): string[] {
  return given === undefined ? [] : Array.isArray(given) ? given : [given];
}

async function formOfConfig(): Promise<JsonForm<Config>> {
  const { configKeys, configSchema } = await import('../../schema/config.ts');
  return { schema: configSchema, keys: configKeys };
}

function faultOf(path: ValueFault['path'], kind: ValueFault['kind'], word: string): ValueFault {
  return { path, kind, word, meant: null, expected: '' };
}

function findPatternFaults({ overrides = [] }: Config): ValueFault[] {
  return overrides.flatMap(({ files }, i) =>
    files.flatMap((pattern, j) =>
      isBounded(pattern)
        ? []
        : [faultOf(['overrides', i, 'files', j], 'wildPattern', shortened(pattern, SHOWN))],
    ),
  );
}

async function addFile(loaded: LoadedConfig, path: string, depth: number): Promise<FaultyFile | null> {
  const read = await readJson(path, formOfConfig);
  if (!read.ok) return { path, faults: read.faults };
  const { file } = read;
  const faults = [...findPresetFaults(file.value), ...findPatternFaults(file.value)];
  if (faults.length > 0) return { path, faults: file.place(faults) };
  for (const name of namesIn(file.value)) {
    if (loaded.layers.length >= MOST)
      return { path, faults: file.place([faultOf(['extends'], 'tooMany', name)]) };
    if (isPreset(name)) add(loaded, path, PRESETS[name]);
    else if (depth < DEEPEST) {
      const faulty = await addFile(loaded, resolve(dirname(path), name), depth + 1);
      if (faulty !== null) return faulty;
    } else return { path, faults: file.place([faultOf(['extends'], 'circle', name)]) };
  }
  add(loaded, path, file.value);
  loaded.files.push(file);
  return null;
}

/**
 * Loads a settings file.
 *
 * @param path An absolute path.
 */
export async function loadConfig(path: string): Promise<LoadResult> {
  const loaded: LoadedConfig = {
    path,
    layers: [],
    files: [],
    general: {},
    registry: [],
    registryFrom: [],
    lexicon: [],
    baseline: null,
    plugins: [],
  };
  const faulty = await addFile(loaded, path, 0);
  return faulty === null ? { ok: true, loaded } : { ok: false, file: faulty };
}

/** What is wrong with the rules that the settings name, once the rules of their packages are there. */
export function faultsOfRules({ files }: LoadedConfig, rules: readonly Rule[]): FaultyFile | null {
  for (const file of files) {
    const faults = findRuleFaults(file.value, rules);
    if (faults.length > 0) return { path: file.path, faults: file.place(faults) };
  }
  return null;
}
