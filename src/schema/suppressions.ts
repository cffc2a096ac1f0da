import * as z from 'zod';
import type { Baseline, BaselineEntry } from '../lint/suppress/baseline.ts';
import type { SuppressionEntry, SuppressionFile } from '../lint/suppress/file.ts';
import { exactly } from './exactly.ts';
import { names } from './names.ts';

const line = z.int().min(1);

const suppression: z.ZodType<SuppressionEntry, SuppressionEntry> = exactly<SuppressionEntry>()(
  z.strictObject({
    rules: z.array(z.string()).min(1),
    lines: z.tuple([line, line]).optional(),
    words: z.string().min(1).optional(),
    reason: z.string().min(1),
  }),
).register(names, {
  id: 'suppression',
  description: 'Rules held back in some lines, or where the place of the finding holds some words, and why.',
});

/** The file beside a document that says which of its findings are known to be right: `ke-hoach.txt.thethuc.json`. */
export const suppressionsSchema: z.ZodType<SuppressionFile, SuppressionFile> = exactly<SuppressionFile>()(
  z.strictObject({
    $schema: z.string().optional(),
    version: z.literal(1),
    suppressions: z.array(suppression),
  }),
).register(names, { id: 'suppressions', description: 'Findings of one document that are held back.' });

const entry: z.ZodType<BaselineEntry, BaselineEntry> = exactly<BaselineEntry>()(
  z.strictObject({ rule: z.string(), words: z.string(), count: z.int().min(1) }),
).register(names, { id: 'baselineEntry', description: 'A kind of finding, and how many of it are known.' });

/** The list of known findings. */
export const baselineSchema: z.ZodType<Baseline, Baseline> = exactly<Baseline>()(
  z.strictObject({ version: z.literal(1), files: z.record(z.string(), z.array(entry)) }),
).register(names, { id: 'baseline', description: 'Known findings by document.' });
