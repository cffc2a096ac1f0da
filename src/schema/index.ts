/** Schemas of what the command prints: zod for checking at run time, JSON Schema for everyone else. */
export { configSchema } from './config.ts';
export { factsSchema } from './facts.ts';
export { jsonSchemas } from './json-schemas.ts';
export { registrySchema } from './registry.ts';
export { reportSchema } from './report.ts';
export { baselineSchema, suppressionsSchema } from './suppressions.ts';
export { treeSchema } from './tree/document.ts';

export type { JsonSchema } from './json-schemas.ts';
