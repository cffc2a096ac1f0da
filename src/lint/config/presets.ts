/** Settings that go by a name. */
import type { Config } from './config.ts';

export const PRESET_NAMES = ['recommended', 'strict', 'draft', 'publish'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

/**
 * `recommended` is what holds without settings. `strict` shows hints and
 * fails on a warning; it raises no severity, since a convention stays one.
 * `draft` and `publish` say how far the documents have come.
 */
export const PRESETS: Readonly<Record<PresetName, Config>> = {
  recommended: {},
  strict: { all: true, maxWarnings: 0 },
  draft: { stage: 'draft' },
  publish: { stage: 'publish' },
};

export function isPreset(name: string): name is PresetName {
  return Object.hasOwn(PRESETS, name);
}
