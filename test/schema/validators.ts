import { Ajv2020 } from 'ajv/dist/2020.js';
import type * as z from 'zod';
import {
  factsSchema,
  jsonSchemas,
  registrySchema,
  reportSchema,
  treeSchema,
} from '../../src/schema/index.ts';

interface Validator {
  schema: z.ZodType;
  /** Whether the JSON Schema accepts a value. */
  accepts: (value: unknown) => boolean;
}

function compile(schema: z.ZodType, json: object): Validator {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(json);
  return { schema, accepts: (value) => validate(value) };
}

/** Both forms of each schema. */
export const validators: Readonly<Record<'facts' | 'registry' | 'report' | 'tree', Validator>> = {
  facts: compile(factsSchema, jsonSchemas.facts()),
  registry: compile(registrySchema, jsonSchemas.registry()),
  report: compile(reportSchema, jsonSchemas.report()),
  tree: compile(treeSchema, jsonSchemas.tree()),
};
