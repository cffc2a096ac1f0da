import type { Plugin } from 'unified';
import { VFile } from 'vfile';
import type { Document } from '../ast/nodes.ts';
import { analyse } from '../analyse/analyse.ts';
import type { ProfileId } from '../analyse/facts-types.ts';
import type { Finding } from '../lint/finding.ts';
import type { Language } from '../lint/messages.ts';
import type { Rule, RuleDocs, Stage } from '../lint/rule.ts';
import { BUILT_IN_REGISTRY } from '../registry/built-in.ts';
import type { Registry } from '../registry/registry.ts';
import { lint } from '../rules/lint.ts';
import { RULES } from '../rules/rules.ts';

/** What `thethucLint` takes. */
export interface ThethucLintOptions {
  /** `draft` is lenient about what is filled in on release; `publish` unless given. */
  stage?: Stage;
  /** Which standard the document answers to; told from the document unless given. */
  profile?: 'auto' | ProfileId;
  /** Language of messages; Vietnamese unless given. */
  lang?: Language;
  /** The day to judge by where the document has no date, `YYYY-MM-DD`. */
  now?: string | null;
  /** Where cited documents are looked up; what the project itself knows unless given. */
  registry?: Registry;
  /** The rules to run; all unless given. */
  rules?: readonly Rule[];
}

type Message = ReturnType<VFile['message']>;

const SOURCE = 'thethuc';

/** What unified calls fatal fails a run; what it leaves open is only for information. */
const FATAL: Readonly<Record<Finding['severity'], boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined,
};

/**
 * Checks the tree of `thethucParse`: every finding becomes a message of the
 * file. Errors are fatal, so an engine neither writes nor accepts such a file.
 */
export const thethucLint: Plugin<[ThethucLintOptions?], Document> = function (options = {}) {
  const { lang = 'vi', rules = RULES, stage = 'publish', profile = 'auto', now = null } = options;
  const { registry = BUILT_IN_REGISTRY } = options;
  const docs = new Map(rules.map((rule) => [rule.id, rule.docs[lang]]));
  return (tree, file) => {
    const analysis = analyse(tree, { profile, now, registry });
    const { text } = analysis.source;
    for (const finding of lint(analysis, { lang, rules, stage }))
      addMessage(file, finding, text, docs.get(finding.ruleId));
  };
};

function addMessage(file: VFile, finding: Finding, text: string, docs: RuleDocs | undefined): void {
  const { ruleId, range, url } = finding;
  const message = file.message(finding.message, { place: range, ruleId, source: SOURCE });
  message.fatal = FATAL[finding.severity];
  message.url = url;
  const actual = finding.actual ?? wordsAt(text, finding);
  if (actual !== null) message.actual = actual;
  const expected = finding.expected ?? replacementOf(finding);
  if (expected !== null) message.expected = [expected];
  const cause = causeOf(finding);
  if (cause !== null) message.cause = cause;
  const note = noteOf(finding, docs);
  if (note !== '') message.note = note;
}

/** The other places of a finding, each the cause of the one before it. */
function causeOf({ related, ruleId }: Finding): Message | null {
  const file = new VFile();
  let cause: Message | null = null;
  for (const { message, range } of [...related].reverse()) {
    const next = file.message(message, { place: range, ruleId, source: SOURCE });
    if (cause !== null) next.cause = cause;
    cause = next;
  }
  return cause;
}

/** What stands at the place of a finding; null where it points at a gap. */
function wordsAt(text: string, { range }: Finding): string | null {
  const words = text.slice(range.start.offset, range.end.offset);
  return words === '' ? null : words;
}

/** What the first fix puts there, where it replaces just this place. */
function replacementOf({ fixes, range }: Finding): string | null {
  const [edit, ...others] = fixes[0]?.edits ?? [];
  if (edit === undefined || others.length > 0) return null;
  const same = edit.range.start.offset === range.start.offset && edit.range.end.offset === range.end.offset;
  return same ? edit.text : null;
}

function noteOf({ clause, path }: Finding, docs: RuleDocs | undefined): string {
  const provision = clause === null ? '' : `${clause.standard} ${clause.ref}`;
  return [path, docs?.why ?? '', docs?.fix ?? '', provision].filter((line) => line !== '').join('\n\n');
}
