/** The machine as Node gives it: files, settings beside them, registries. */
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Registry } from '../registry/registry.ts';
import { Settings, type FileOptions } from '../node/config/settings.ts';
import type { Baseline } from '../lint/suppress/baseline.ts';
import { nameInBaseline, readBaseline } from '../node/baseline-file.ts';
import { toDay } from '../node/day.ts';
import { expandFiles } from '../node/expand-files.ts';
import { addToLexicon } from '../node/lexicon-file.ts';
import { say, type Message } from '../node/messages/say.ts';
import { readSource, type Sources } from '../node/read-source.ts';
import { shippedOrthography } from '../node/orthography.ts';
import { openRegistry } from '../node/registry/open.ts';
import { systemCode } from '../node/system-error.ts';
import { readBeside } from '../node/suppressions-beside.ts';
import type { CheckOptions } from '../rules/lint.ts';
import type { FromFiles, Platform } from './platform.ts';
import type { ClientSettings } from './settings.ts';

/** Documents that are listed of a workspace. */
const MOST_LISTED = 5000;
/** Sentences about files left out of a registry; more would hide the rest. */
const MOST_TOLD = 20;

/** The path of a file; null for what is none (`untitled:`, `git:`). */
export function pathOf(uri: string): string | null {
  if (!uri.startsWith('file:')) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

/** A list of known findings; a fault where it cannot be read. */
async function openBaseline(path: string): Promise<Baseline | { fault: Message }> {
  const read = await readBaseline(path);
  if (read.ok) return read.file.value;
  const { describeFaultyFile } = await import('../node/config/settings-fault.ts');
  return { fault: describeFaultyFile({ path, faults: read.faults }) };
}

interface Opened {
  registry: Registry | null;
  /** What is wrong with it, or what was left out. */
  told: readonly Message[];
}

export class NodePlatform implements Platform {
  readonly #cwd: string;
  readonly #registries = new Map<string, Promise<Opened>>();
  readonly #baselines = new Map<string, Promise<Baseline | { fault: Message }>>();
  #settings: { for: string | null; files: Settings } | null = null;

  /** @param cwd The folder that relative paths of settings start from. */
  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  today(): string {
    return toDay(new Date());
  }

  keyOf(uri: string): string {
    const path = pathOf(uri);
    return path === null ? uri : path.normalize('NFC');
  }

  async read(uri: string): Promise<string | null> {
    const path = pathOf(uri);
    if (path === null) return null;
    const result = await readSource(path, this.#sources);
    return result.ok ? result.source.text : null;
  }

  async list(folders: readonly string[]): Promise<readonly string[]> {
    const paths = folders.map(pathOf).filter((path) => path !== null);
    // An editor opens no Word documents: nothing could be shown in them.
    const targets = await expandFiles(paths, this.#cwd, 'text');
    return targets
      .filter(({ error }) => error === null)
      .slice(0, MOST_LISTED)
      .map(({ name }) => pathToFileURL(name).href);
  }

  async options(uri: string, settings: ClientSettings): Promise<FromFiles> {
    const path = pathOf(uri) ?? '';
    const files = this.#filesFor(settings);
    const ready = await files.in(path === '' ? this.#cwd : dirname(path));
    const lang =
      settings.lang ?? (ready !== null && 'loaded' in ready ? ready.loaded.general.lang : null) ?? null;
    const faults: Message[] = [];
    let own: FileOptions = {};
    let lists = settings.registry;
    let folders = settings.registryFrom;
    if (ready !== null && 'fault' in ready) faults.push(ready.fault);
    else if (ready !== null) {
      const read = await files.of(path);
      if ('fault' in read) faults.push(read.fault);
      else own = read;
      lists = [...ready.loaded.registry, ...lists];
      folders = [...ready.loaded.registryFrom, ...folders];
    }
    const baseline = ready !== null && 'loaded' in ready ? ready.loaded.baseline : null;
    const known = baseline === null || path === '' ? null : await this.#baselineAt(baseline);
    if (known !== null && 'fault' in known) faults.push(known.fault);
    const { registry, told: skipped } = await this.#registryOf(lists, folders);
    faults.push(...skipped);
    const beside = path === '' ? {} : await readBeside(path, lang ?? 'vi', this.#cwd);
    const orthography = shippedOrthography();
    const options: CheckOptions = {
      orthography,
      ...own,
      ...beside,
      ...(registry === null ? {} : { registry }),
    };
    const told = faults.map((each) => say(lang ?? 'vi', each));
    if (baseline === null || known === null || 'fault' in known) return { options, lang, faults: told };
    const name = nameInBaseline(baseline, path);
    const entries = Object.hasOwn(known.files, name) ? known.files[name] : undefined;
    return { options, lang, faults: told, baseline: entries ?? [] };
  }

  async addToLexicon(
    uri: string,
    settings: ClientSettings,
    phrase: string,
  ): Promise<{ file: string; system: string | null } | null> {
    const path = pathOf(uri);
    const file = await this.#filesFor(settings).lexiconIn(path === null ? this.#cwd : dirname(path));
    if (file === null) return null;
    try {
      addToLexicon(file, [phrase]);
      return { file, system: null };
    } catch (error) {
      return { file, system: systemCode(error) };
    }
  }

  defer(callback: () => void): void {
    setImmediate(callback);
  }

  log(line: string): void {
    process.stderr.write(`thethuc: ${line}\n`);
  }

  forget(): void {
    this.#settings = null;
    this.#registries.clear();
    this.#baselines.clear();
  }

  get #sources(): Sources {
    return { cwd: this.#cwd, stdin: nothing(), filesOnly: true };
  }

  #filesFor({ config }: ClientSettings): Settings {
    if (this.#settings?.for === config) return this.#settings.files;
    const files = new Settings({ cwd: this.#cwd, only: config, isOff: false });
    this.#settings = { for: config, files };
    return files;
  }

  #baselineAt(path: string): Promise<Baseline | { fault: Message }> {
    const known = this.#baselines.get(path) ?? openBaseline(path);
    this.#baselines.set(path, known);
    return known;
  }

  #registryOf(lists: readonly string[], folders: readonly string[]): Promise<Opened> {
    const key = JSON.stringify([lists, folders]);
    const known = this.#registries.get(key) ?? this.#open(lists, folders);
    this.#registries.set(key, known);
    return known;
  }

  async #open(lists: readonly string[], folders: readonly string[]): Promise<Opened> {
    if (lists.length === 0 && folders.length === 0) return { registry: null, told: [] };
    const opened = await openRegistry({ lists, folders }, this.#sources);
    return 'fault' in opened
      ? { registry: null, told: [opened.fault] }
      : { registry: opened.registry, told: opened.skipped.slice(0, MOST_TOLD) };
  }
}

/** The server's own input is the protocol's: no document is read from it. */
async function* nothing(): AsyncGenerator<string> {
  // Nothing is given.
}
