// Every entry point, as TypeScript sees it with everything strict and nothing skipped.
import {
  analyse,
  defineRule,
  facts,
  lint,
  parse,
  type Document,
  type Facts,
  type Finding,
  type Rule,
} from 'thethuc';
import { checkDocx, type DocxFaultCode } from 'thethuc/docx';
import 'thethuc/lsp/worker';
import { readOrthography, type Orthography } from 'thethuc/orthography';
import { factsSchema, jsonSchemas } from 'thethuc/schema';
import { Readings, diagnosticsOf, type Workspace } from 'thethuc/service';
import { ruleCases, type RuleCase } from 'thethuc/testing';
import { thethucLint, thethucParse, thethucStringify, type ThethucLintOptions } from 'thethuc/unified';
import { unified } from 'unified';

const tree: Document = parse('KẾ HOẠCH\nTrồng cây xanh\n');
const findings: Finding[] = lint(tree, { stage: 'draft', lang: 'vi' });
const told: Facts = facts(analyse(tree));
const checked: { documentType: string | null } = factsSchema.parse(told);
const options: ThethucLintOptions = { stage: 'publish' };

export const processor = unified().use(thethucParse).use(thethucLint, options).use(thethucStringify);
export const places: number[] = findings.map(({ range }) => range.start.offset);
export const names: string[] = Object.keys(jsonSchemas.facts());
export const casesOf = (rule: Rule): RuleCase[] => ruleCases(rule);
export const readingsOf = (workspace: Workspace): Readings => new Readings(workspace);
export const counts = (bytes: Uint8Array): Orthography | null => readOrthography(bytes);
export const fault = (bytes: Uint8Array): DocxFaultCode | null => {
  const result = checkDocx(bytes);
  return result.ok ? null : result.fault;
};
export { checked, defineRule, diagnosticsOf };

// @ts-expect-error A stage is draft or publish.
lint(tree, { stage: 'later' });
