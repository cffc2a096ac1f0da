/** What a rule is. A rule file is its own page and test: prose, messages in two languages, examples that are run. */
import type { Analysis } from '../analyse/analyse.ts';
import type { LayoutSketch } from '../analyse/layout/sketch.ts';
import type { Node } from '../ast/nodes.ts';
import type { Standard } from '../profile/standard.ts';
import type { Range } from '../text/place.ts';
import type { Provision, FindingGroup, Fix, Related, Severity } from './finding.ts';
import type { RuleOption } from './options.ts';
import type { Language, Templates, Translated, Values } from './messages.ts';

/** A draft is not yet numbered or dated; what goes out is. */
export type Stage = 'draft' | 'publish';

/** What a rule's page says in each language, in plain sentences. */
export interface RuleDocs {
  /** What it flags, in one sentence. */
  summary: string;
  /** Why it matters, with the clause. */
  why: string;
  /** How to mend it. */
  fix: string;
  /** When to leave it out. */
  off: string;
}

/** A text, and what the rule says of it. Examples are run as tests. */
export interface Example {
  /** What the example shows. */
  title: string;
  text: string;
  /** Expected findings as `line:column message`; empty where the rule must be silent. */
  findings: readonly string[];
  stage?: Stage;
  /** The day to judge by, `YYYY-MM-DD`. */
  now?: string;
  /** How it looks on paper; not known unless given. */
  layout?: LayoutSketch;
}

/** What a rule reports of one place. */
export interface Report<M extends Templates, Key extends keyof M & string> {
  at: Node | Range;
  message: Key;
  values: Values<M[Key]>;
  related?: readonly Related[];
  fixes?: readonly Fix[];
  /** Overrides the rule's own. */
  severity?: Severity;
  clause?: Provision | null;
  confidence?: number;
  group?: FindingGroup;
  actual?: string;
  expected?: string;
}

/** What a rule is given. All lists are computed once for all rules. */
export interface RuleContext<M extends Templates> {
  analysis: Analysis;
  /** What the document's system demands on the document's date. */
  standard: Standard;
  stage: Stage;
  language: Language;
  /** True where the document is attached to another, which carries number, date and signature for it. */
  attached: boolean;
  /** What an option of the rule is set to. */
  option: <Value>(option: RuleOption<Value>) => Value;
  /** Reports a place. */
  report: <Key extends keyof M & string>(report: Report<M, Key>) => void;
  /** A message of this rule in the language asked for, for titles of fixes and related places. */
  say: <Key extends keyof M & string>(key: Key, values: Values<M[Key]>) => string;
}

/** What is known of a rule without running it. */
export interface RuleMeta {
  id: string;
  /** Final names of catalogue parts: components, numbering, dates, references, signature, typography … */
  category: string;
  severity: Readonly<Record<Stage, Severity>>;
  /** The provision that it rests on; null for contradictions and norms of the language. */
  clause: Provision | null;
  docs: Readonly<Record<Language, RuleDocs>>;
  group?: FindingGroup;
  options?: readonly RuleOption[];
  /** How sure it is unless a report says otherwise; 1 where it does not guess. */
  confidence?: number;
}

/** What `defineRule` makes a rule of. `M` are its messages by key, in Vietnamese. */
export interface RuleDefinition<M extends Templates> extends RuleMeta {
  messages: { vi: M; en: Translated<M> };
  examples: { invalid: readonly Example[]; valid: readonly Example[] };
  /** Looks at a document and reports what it finds. What it throws becomes a finding of the rule `internal`. */
  check: (context: RuleContext<M>) => void;
}

/** A rule as the engine runs it: the types of its messages are its own affair. */
export interface Rule extends RuleMeta {
  examples: { invalid: readonly Example[]; valid: readonly Example[] };
  messages: Readonly<Record<Language, Templates>>;
  /** Runs it; `lint` does that for all rules. */
  run: (host: RuleHost) => void;
}

/** What the engine lends a rule; `defineRule` types it for the rule. */
export interface RuleHost {
  analysis: Analysis;
  standard: Standard;
  stage: Stage;
  language: Language;
  attached: boolean;
  /** Values of options by name, as settings give them. */
  options: Readonly<Record<string, unknown>>;
  /** Takes what the rule found. */
  report: (report: RawReport) => void;
}

/** A report with its message written out. */
export interface RawReport extends Omit<Report<Templates, string>, 'message' | 'values'> {
  text: string;
}
