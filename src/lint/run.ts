/** Runs rules over an analysis. A rule that throws is one finding, and the others run. */
import { isoDate } from '../ast/calendar.ts';
import type { Analysis } from '../analyse/analyse.ts';
import { standardOn } from '../profile/standards.ts';
import type { Finding } from './finding.ts';
import { makeFinding, type Circumstances } from './make-finding.ts';
import { byPlace, mergeFindings } from './merge.ts';
import { fill, type Language } from './messages.ts';
import type { RuleSetting, RuleSettings } from './options.ts';
import { internal } from './own-rules.ts';
import { pathOf } from './path.ts';
import type { Rule, RuleHost, Stage } from './rule.ts';
import { holdBack } from './suppress/hold-back.ts';
import type { Suppression } from './suppress/suppression.ts';

/** Which rules run, and how. */
export interface LintOptions {
  /** The rules to run, in any order. */
  rules: readonly Rule[];
  /** `publish` unless given. */
  stage?: Stage;
  /** The language of messages; `vi` unless given. */
  lang?: Language;
  /** What the user's settings say of rules. */
  settings?: RuleSettings;
  /** What is held back, besides what comments in the text hold back. */
  suppressions?: readonly Suppression[];
  /** What is wrong with files that say what is held back, in sentences. */
  suppressionFaults?: readonly string[];
  /** Ids of rules that there are though they do not run. */
  known?: readonly string[];
  /** True where findings that say the same stay one each, as for mending a stretch of a text. */
  apart?: boolean;
}

const AGAIN: Readonly<Record<Language, string>> = { vi: 'cũng ở đây', en: 'here as well' };
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

function settingOf(settings: RuleSettings, { id }: Rule): RuleSetting {
  return Object.hasOwn(settings, id) ? (settings[id] ?? {}) : {};
}

function circumstancesOf(analysis: Analysis, rule: Rule, options: Required<LintOptions>): Circumstances {
  const standard = standardOn(analysis.profile.id, judgedOn(analysis));
  const { stage, lang: language, settings } = options;
  return { analysis, standard, stage, language, setting: settingOf(settings, rule) };
}

function runOne(
  analysis: Analysis,
  options: Required<LintOptions>,
  attached: boolean,
  found: Finding[],
): void {
  const standard = standardOn(analysis.profile.id, judgedOn(analysis));
  const { stage, lang: language } = options;
  for (const rule of options.rules) {
    const setting = settingOf(options.settings, rule);
    if (setting.severity === 'off') continue;
    const circumstances: Circumstances = { analysis, standard, stage, language, setting };
    const host: RuleHost = {
      analysis,
      standard,
      stage,
      language,
      attached,
      options: setting.options ?? {},
      report: (report) => found.push(makeFinding(rule, report, circumstances)),
    };
    try {
      rule.run(host);
    } catch (error) {
      found.push(crash(rule, error, circumstances));
    }
  }
}

function crash({ id }: Rule, thrown: unknown, circumstances: Circumstances): Finding {
  const { analysis, language } = circumstances;
  const error = thrown instanceof Error ? thrown.message : String(thrown);
  const { start } = analysis.root.position;
  const text = fill(internal.messages[language]['crash'] ?? '', { id, error });
  return makeFinding(internal, { at: { start, end: start }, text, clause: null }, circumstances);
}

/** Runs rules over a document and over the plans attached to it. */
export function runRules(analysis: Analysis, options: LintOptions): Finding[] {
  const all = {
    stage: 'publish',
    lang: 'vi',
    settings: {},
    suppressions: [],
    suppressionFaults: [],
    known: [],
    apart: false,
    ...options,
  } satisfies Required<LintOptions>;
  const found: Finding[] = [];
  runOne(analysis, all, false, found);
  for (const attached of analysis.attached) runOne(attached, all, true, found);
  const ran = all.rules
    .filter((rule) => settingOf(all.settings, rule).severity !== 'off')
    .map(({ id }) => id);
  const kept = holdBack(found, analysis.source, {
    suppressions: all.suppressions,
    faults: all.suppressionFaults,
    ran,
    known: [...all.rules.map(({ id }) => id), ...all.known],
    language: all.lang,
    make: (rule, report) => makeFinding(rule, report, circumstancesOf(analysis, rule, all)),
  });
  const told = all.apart ? kept.sort(byPlace) : mergeFindings(kept, AGAIN[all.lang]);
  return told.map((finding) => ({
    ...finding,
    path: pathOf(analysis.document, finding.range.start.offset, all.lang),
  }));
}
