import * as z from 'zod';
import type { Config, Override, RuleEntry, SeveritySetting } from '../lint/config/config.ts';
import { exactly } from './exactly.ts';
import { names } from './names.ts';

const severity: z.ZodType<SeveritySetting, SeveritySetting> = z.enum(['off', 'info', 'warning', 'error']);

const ruleEntry: z.ZodType<RuleEntry, RuleEntry> = exactly<RuleEntry>()(
  z.union([severity, z.tuple([severity]), z.tuple([severity, z.record(z.string(), z.unknown())])]),
).register(names, {
  id: 'ruleEntry',
  description: 'A severity, or a severity and the options of the rule: ["warning", {"max": 300}].',
});

const documentShape = {
  stage: z.enum(['draft', 'publish']).optional(),
  profile: z.enum(['auto', 'nha-nuoc', 'dang', 'khac']).optional(),
  rules: z.record(z.string(), ruleEntry).optional(),
};

const texts = z.array(z.string());

const override: z.ZodType<Override, Override> = exactly<Override>()(
  z.strictObject({ files: texts, ...documentShape }),
).register(names, { id: 'override', description: 'Settings for the documents that a pattern names.' });

const configShape = {
  $schema: z.string().optional(),
  extends: z.union([z.string(), texts]).optional(),
  lang: z.enum(['vi', 'en']).optional(),
  all: z.boolean().optional(),
  maxWarnings: z.int().nonnegative().optional(),
  registry: texts.optional(),
  registryFrom: texts.optional(),
  lexicon: texts.optional(),
  baseline: z.string().optional(),
  plugins: texts.optional(),
  overrides: z.array(override).optional(),
  ...documentShape,
};

/** A settings file, `thethuc.config.json`. */
export const configSchema: z.ZodType<Config, Config> = exactly<Config>()(
  z.strictObject(configShape),
).register(names, { id: 'config', description: 'Settings of thethuc, thethuc.config.json.' });

/** The keys that settings may have, at the top and in overrides. */
export const configKeys: readonly string[] = [...Object.keys(configShape), 'files'];
