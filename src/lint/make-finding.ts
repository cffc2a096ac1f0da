/** Makes a finding of what a rule reports. */
import type { Analysis } from '../analyse/analyse.ts';
import type { Standard } from '../profile/standard.ts';
import { STANDARDS } from '../profile/standards.ts';
import type { Finding, Provision, Severity } from './finding.ts';
import { withLineEnds } from './line-ends.ts';
import type { Language } from './messages.ts';
import type { RuleSetting } from './options.ts';
import type { RawReport, Rule, Stage } from './rule.ts';

const STANDARD_IDS: ReadonlySet<string> = new Set(STANDARDS.map(({ id }) => id));

/** Where the page of a rule stands. */
export const PAGES = 'https://github.com/thethuc/thethuc/blob/main/docs/rules/';

const GRAVITY: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** What a finding is made from besides the report. */
export interface Circumstances {
  analysis: Analysis;
  standard: Standard;
  stage: Stage;
  language: Language;
  setting: RuleSetting;
}

/** What is set takes the place of the rule's own severity; what the rule itself holds to be milder stays so. */
function severityOf(rule: Rule, reported: Severity | undefined, { setting, stage }: Circumstances): Severity {
  const usual = rule.severity[stage];
  const own = reported ?? usual;
  const { severity } = setting;
  if (severity === undefined || severity === 'off') return own;
  return own !== usual && GRAVITY[own] < GRAVITY[severity] ? own : severity;
}

/** A provision of one system binds no document of another; laws bind all. */
function inForce(clause: Provision | null, standard: Standard): Provision | null {
  const foreign = clause !== null && clause.standard !== standard.id && STANDARD_IDS.has(clause.standard);
  return foreign ? null : clause;
}

/**
 * A report with what the rule says once for all of its reports. Its place in
 * the outline is left open: it is told for those that are left when findings
 * that say the same are one.
 */
export function makeFinding(rule: Rule, report: RawReport, given: Circumstances): Finding {
  const { at } = report;
  const range = 'position' in at ? at.position : at;
  return {
    ruleId: rule.id,
    severity: severityOf(rule, report.severity, given),
    message: report.text,
    path: '',
    range,
    related: [...(report.related ?? [])],
    clause: report.clause === undefined ? inForce(rule.clause, given.standard) : report.clause,
    url: `${PAGES}${rule.id}.md`,
    confidence: report.confidence ?? rule.confidence ?? 1,
    fixes: withLineEnds(report.fixes ?? [], given.analysis.source.text),
    group: report.group ?? rule.group ?? null,
    actual: report.actual ?? null,
    expected: report.expected ?? null,
  };
}
