/** Lays settings over one another: presets and extended files below, the file's own above; within one file, its overrides above the rest. */
import type { RuleSetting, RuleSettings } from '../options.ts';
import type { Config, DocumentSettings, RuleEntry } from './config.ts';

/** A settings file and how its patterns are matched. */
export interface ConfigLayer {
  config: Config;
  /** True where one of the patterns names the document, relative to the folder of the file. */
  matches: (patterns: readonly string[], path: string) => boolean;
}

/** What one document is checked with; null where no settings speak of it. */
export interface SettingsFor {
  stage: NonNullable<DocumentSettings['stage']> | null;
  profile: NonNullable<DocumentSettings['profile']> | null;
  rules: RuleSettings;
}

function settingOf(entry: RuleEntry): RuleSetting {
  if (!Array.isArray(entry)) return { severity: entry };
  const [severity, options] = entry;
  return options === undefined ? { severity } : { severity, options };
}

function layOver(below: SettingsFor, above: DocumentSettings): SettingsFor {
  const rules: Record<string, RuleSetting> = { ...below.rules };
  for (const [id, entry] of Object.entries(above.rules ?? {})) {
    // A severity alone keeps the options that stand below it.
    rules[id] = { ...(Object.hasOwn(rules, id) ? rules[id] : {}), ...settingOf(entry) };
  }
  return { stage: above.stage ?? below.stage, profile: above.profile ?? below.profile, rules };
}

/**
 * The settings of one document.
 *
 * @param layers The lowest first.
 * @param path The document as the layers match it.
 */
export function settingsFor(layers: readonly ConfigLayer[], path: string): SettingsFor {
  let settings: SettingsFor = { stage: null, profile: null, rules: {} };
  for (const { config, matches } of layers) {
    settings = layOver(settings, config);
    for (const override of config.overrides ?? [])
      if (matches(override.files, path)) settings = layOver(settings, override);
  }
  return settings;
}
