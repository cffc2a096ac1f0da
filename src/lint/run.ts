/** Runs rules over an analysis. A rule that throws is one finding, and the others run. */
import { isoDate } from '../ast/calendar.ts';
import type { Analysis } from '../analyse/analyse.ts';
import type { Standard } from '../profile/standard.ts';
import { STANDARDS, standardOn } from '../profile/standards.ts';
import type { Finding, Provision, Severity } from './finding.ts';
import { mergeFindings } from './merge.ts';
import type { Language } from './messages.ts';
import type { RuleSetting, RuleSettings } from './options.ts';
import { pathOf } from './path.ts';
import type { Rule, RuleHost, Stage } from './rule.ts';

export interface LintOptions {
  rules: readonly Rule[];
  stage?: Stage;
  language?: Language;
  /** What the user's settings say of rules. */
  settings?: RuleSettings;
}

const STANDARD_IDS: ReadonlySet<string> = new Set(STANDARDS.map(({ id }) => id));

/** Where the page of a rule stands. */
export const PAGES = 'https://github.com/thethuc/thethuc/blob/main/docs/rules/';

const AGAIN: Readonly<Record<Language, string>> = { vi: 'cũng ở đây', en: 'here as well' };
const CRASH: Readonly<Record<Language, (id: string, error: string) => string>> = {
  vi: (id, error) => `Quy tắc “${id}” gặp lỗi bên trong (${error}); các quy tắc khác vẫn chạy.`,
  en: (id, error) => `Rule "${id}" failed (${error}); the other rules went on.`,
};

/**
 * The day by which a document is judged: its own date as far as it is known,
 * else the latest of its basis citations, else the day given.
 */
export function judgedOn(analysis: Analysis): string | null {
  const own = analysis.issueDate === null ? null : isoDate(analysis.issueDate);
  if (own !== null) return own;
  let latest: string | null = null;
  for (const { citation, role } of analysis.citations) {
    const date = role === 'basis' && citation.date !== null ? isoDate(citation.date) : null;
    if (date !== null && (latest === null || date > latest)) latest = date;
  }
  return latest ?? analysis.now;
}

function runOne(
  analysis: Analysis,
  options: Required<LintOptions>,
  attached: boolean,
  found: Finding[],
): void {
  const standard = standardOn(analysis.profile.id, judgedOn(analysis));
  for (const rule of options.rules) {
    const setting = Object.hasOwn(options.settings, rule.id) ? (options.settings[rule.id] ?? {}) : {};
    if (setting.severity === 'off') continue;
    const host: RuleHost = {
      analysis,
      standard,
      stage: options.stage,
      language: options.language,
      attached,
      options: setting.options ?? {},
      report: ({ text, at, ...report }) => {
        const range = 'position' in at ? at.position : at;
        found.push({
          ruleId: rule.id,
          severity: severityOf(report.severity ?? rule.severity[options.stage], rule, setting, options.stage),
          message: text,
          path: pathOf(analysis.document, range.start.offset, options.language),
          range,
          related: [...(report.related ?? [])],
          clause: report.clause === undefined ? inForce(rule.clause, standard) : report.clause,
          url: `${PAGES}${rule.id}.md`,
          confidence: report.confidence ?? rule.confidence ?? 1,
          fixes: [...(report.fixes ?? [])],
          group: report.group ?? rule.group ?? null,
          actual: report.actual ?? null,
          expected: report.expected ?? null,
        });
      },
    };
    try {
      rule.run(host);
    } catch (error) {
      found.push(crash(rule, error, analysis, options.language));
    }
  }
}

const GRAVITY: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** What is set takes the place of the rule's own severity; what the rule itself holds to be milder stays so. */
function severityOf(own: Severity, rule: Rule, { severity }: RuleSetting, stage: Stage): Severity {
  if (severity === undefined || severity === 'off') return own;
  return own !== rule.severity[stage] && GRAVITY[own] < GRAVITY[severity] ? own : severity;
}

function crash(rule: Rule, error: unknown, { root }: Analysis, language: Language): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    ruleId: 'internal',
    severity: 'error',
    message: CRASH[language](rule.id, reason),
    path: '',
    range: { start: root.position.start, end: root.position.start },
    related: [],
    clause: null,
    url: `${PAGES}internal.md`,
    confidence: 1,
    fixes: [],
    group: null,
    actual: null,
    expected: null,
  };
}

/** A provision of one system binds no document of another; laws bind all. */
function inForce(clause: Provision | null, standard: Standard): Provision | null {
  const foreign = clause !== null && clause.standard !== standard.id && STANDARD_IDS.has(clause.standard);
  return foreign ? null : clause;
}

/** Runs rules over a document and over the plans attached to it. */
export function runRules(analysis: Analysis, options: LintOptions): Finding[] {
  const all = { stage: 'publish', language: 'vi', settings: {}, ...options } satisfies Required<LintOptions>;
  const found: Finding[] = [];
  runOne(analysis, all, false, found);
  for (const attached of analysis.attached) runOne(attached, all, true, found);
  return mergeFindings(found, AGAIN[all.language]);
}
