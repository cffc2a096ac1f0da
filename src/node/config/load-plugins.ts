/**
 * Loads rules from packages. This runs their code: only packages that the
 * settings name are loaded, by name and never by path.
 */
import { pathToFileURL } from 'node:url';
import { resolve } from 'import-meta-resolve';
import type { Rule } from '../../lint/rule.ts';

/** A package of rules, and the settings file that names it. */
export interface PluginName {
  name: string;
  from: string;
}

export type PluginFault =
  | { kind: 'name' | 'noRules' | 'notFound'; name: string }
  /** A rule whose id is taken already. */
  | { kind: 'taken'; name: string; id: string }
  /** The package threw while it was loaded. */
  | { kind: 'threw'; name: string; error: string };

export type PluginsResult = { ok: true; rules: Rule[] } | { ok: false; fault: PluginFault };

const PACKAGE = /^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/u;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** True for what `defineRule` makes, by the parts that the engine relies on. */
function isRule(value: unknown): value is Rule {
  return (
    isRecord(value) &&
    typeof value['id'] === 'string' &&
    typeof value['category'] === 'string' &&
    typeof value['run'] === 'function' &&
    isRecord(value['severity']) &&
    isRecord(value['docs']) &&
    isRecord(value['messages']) &&
    isRecord(value['examples'])
  );
}

function addressOf({ name, from }: PluginName): string | null {
  try {
    return resolve(name, pathToFileURL(from).href);
  } catch {
    return null;
  }
}

async function loadOne(plugin: PluginName): Promise<PluginsResult> {
  const { name } = plugin;
  if (!PACKAGE.test(name)) return { ok: false, fault: { kind: 'name', name } };
  const address = addressOf(plugin);
  if (address === null) return { ok: false, fault: { kind: 'notFound', name } };
  try {
    const loaded: unknown = await import(address);
    const rules = isRecord(loaded) ? loaded['rules'] : undefined;
    if (!Array.isArray(rules) || !rules.every(isRule)) return { ok: false, fault: { kind: 'noRules', name } };
    return { ok: true, rules };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown.message : String(thrown);
    return { ok: false, fault: { kind: 'threw', name, error } };
  }
}

/**
 * Loads the rules of packages, each of which exports `rules`.
 *
 * @param taken Ids of the rules that there are already.
 */
export async function loadPlugins(
  plugins: readonly PluginName[],
  taken: readonly string[],
): Promise<PluginsResult> {
  const ids = new Set(taken);
  const rules: Rule[] = [];
  for (const plugin of plugins) {
    const loaded = await loadOne(plugin);
    if (!loaded.ok) return loaded;
    for (const rule of loaded.rules) {
      if (ids.has(rule.id)) return { ok: false, fault: { kind: 'taken', name: plugin.name, id: rule.id } };
      ids.add(rule.id);
      rules.push(rule);
    }
  }
  return { ok: true, rules };
}
