/** Checks a document with the rules of the catalogue. */
import { analyse, type Analysis, type AnalyseOptions } from '../analyse/analyse.ts';
import type { Document } from '../ast/nodes.ts';
import type { Finding } from '../lint/finding.ts';
import { runRules, type LintOptions } from '../lint/run.ts';
import { RULES } from './rules.ts';

const RULE_IDS: readonly string[] = RULES.map(({ id }) => id);

/** What a check takes: which rules run and how, and what its analysis takes. */
export type CheckOptions = Partial<LintOptions> & AnalyseOptions;

function isAnalysis(given: Document | Analysis): given is Analysis {
  return 'nodes' in given;
}

/**
 * Checks a document.
 *
 * @param given A tree, which is analysed once, or an analysis.
 * @returns Findings in the order of the document.
 */
export function lint(given: Document | Analysis, options: CheckOptions = {}): Finding[] {
  const analysis = isAnalysis(given) ? given : analyse(given, options);
  return runRules(analysis, { rules: RULES, known: RULE_IDS, ...options });
}
