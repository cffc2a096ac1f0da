/**
 * Schemas of what the command prints: zod for checking at run time, JSON Schema for everyone else.
 *
 * @module thethuc/schema
 */
export { configSchema } from './config.ts';
export { factsSchema } from './facts.ts';
export { jsonSchemas } from './json-schemas.ts';
export { registrySchema } from './registry.ts';
export { reportSchema } from './report.ts';
export { baselineSchema, suppressionsSchema } from './suppressions.ts';
export { treeSchema } from './tree/document.ts';

export type { Config, Override, RuleEntry, SeveritySetting } from '../lint/config/config.ts';
export type { Baseline, BaselineEntry } from '../lint/suppress/baseline.ts';
export type { SuppressionEntry, SuppressionFile } from '../lint/suppress/file.ts';
export type { Diagnostic, FileError, FileReport, Report, Summary } from '../report/report.ts';
export type { JsonSchema, SchemaName } from './json-schemas.ts';
