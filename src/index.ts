/**
 * thethuc: parses Vietnamese administrative documents into a typed syntax tree, tells their facts and checks them.
 *
 * @module thethuc
 */

// Text to tree and back
export { parse, type ParseOptions } from './parse/parse-markdown.ts';
export { needsReader, parseWith, simpleReader } from './parse/parse.ts';
export { ParseMemory } from './parse/memory.ts';
export type { InlineReader, MarkupSpan, TableRows } from './parse/markup/inline-reader.ts';
export { stringify } from './ast/stringify.ts';

// The tree
export { isLeaf, isParent, isType } from './ast/guards.ts';
export { leavesOf, textLeavesOf, walk, type Visit } from './ast/walk.ts';
export { plainText } from './ast/plain-text.ts';
export { isoDate, type CalendarDate, type DatePart } from './ast/calendar.ts';
export type * from './ast/nodes.ts';
export type * from './ast/inline.ts';
export type * from './ast/leaves.ts';
export type { Branch, Place, Range } from './ast/unist.ts';

// What a document says
export { analyse, type Analysis, type AnalyseOptions } from './analyse/analyse.ts';
export { facts } from './analyse/facts.ts';
export type { CitedDocument } from './analyse/citations.ts';
export type { AnyMap, Mention, NodeIndex } from './analyse/index-nodes.ts';
export type { SourceText } from './analyse/text-run.ts';
export type * from './analyse/facts-types.ts';

// What other documents say
export { BUILT_IN_REGISTRY } from './registry/built-in.ts';
export { registered } from './registry/entry.ts';
export { createRegistry, mergeRegistries } from './registry/registry.ts';
export { registeredFrom } from './analyse/registered.ts';
export type {
  Detail,
  DocumentData,
  EndData,
  Ended,
  ListedDocument,
  RegisteredDocument,
} from './registry/entry.ts';
export type { Answer, CompleteList, Query, Registry, RegistryFile } from './registry/registry.ts';

// What is wrong with it
export { fix, lint, RULES, type CheckOptions, type Fixed, type FixOptions } from './rules/index.ts';
export { applyFixes, type ApplyOptions } from './lint/apply-fixes.ts';
export { defineRule } from './lint/define-rule.ts';
export { choiceOption, numberOption, textsOption } from './lint/options.ts';
export type { Described, OptionSchema, RuleOption, RuleSetting, RuleSettings } from './lint/options.ts';
export type * from './lint/finding.ts';
export type { LintOptions } from './lint/run.ts';
export type { Origin, Suppression } from './lint/suppress/suppression.ts';
export type { Language, Templates, Translated, Values } from './lint/messages.ts';
export type {
  Example,
  RawReport,
  Report as RuleReport,
  Rule,
  RuleContext,
  RuleDefinition,
  RuleDocs,
  RuleHost,
  RuleMeta,
  Stage,
} from './lint/rule.ts';
export { STANDARDS, standardOn } from './profile/standards.ts';
export type * from './profile/standard.ts';
export type * from './profile/layout.ts';
export type * from './analyse/layout/layout.ts';
export type { LayoutSketch, LineSketch } from './analyse/layout/sketch.ts';

// Bytes and places
export { decode, type Decoded } from './text/decode.ts';
export { LineIndex } from './text/line-index.ts';
