import * as z from 'zod';
import { configSchema } from './config.ts';
import { factsSchema } from './facts.ts';
import { names } from './names.ts';
import { registrySchema } from './registry.ts';
import { reportSchema } from './report.ts';
import { baselineSchema, suppressionsSchema } from './suppressions.ts';
import { treeSchema } from './tree/document.ts';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    metadata: names,
    override: ({ jsonSchema }) => {
      // zod bounds each integer by what a double can hold; to a reader these bounds say nothing.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
}

/** The published schemas: `schemas/NAME.schema.json`. */
export type SchemaName = 'baseline' | 'config' | 'facts' | 'registry' | 'report' | 'suppressions' | 'tree';

/** What each published schema is made from; a schema is made when it is asked for. */
export const jsonSchemas: Readonly<Record<SchemaName, () => JsonSchema>> = {
  baseline: () => toJsonSchema(baselineSchema),
  config: () => toJsonSchema(configSchema),
  facts: () => toJsonSchema(factsSchema),
  registry: () => toJsonSchema(registrySchema),
  report: () => toJsonSchema(reportSchema),
  suppressions: () => toJsonSchema(suppressionsSchema),
  tree: () => toJsonSchema(treeSchema),
};
