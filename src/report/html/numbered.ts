/** Findings with the numbers that tie them to their places in the document. */
import type { Finding, FindingGroup } from '../../lint/finding.ts';

export interface Numbered {
  /** From 1, in the order in which they are shown. */
  number: number;
  finding: Finding;
}

/** The findings of a group, which is shown apart; null for what the author is to mend. */
export interface NumberedGroup {
  group: FindingGroup | null;
  findings: readonly Numbered[];
}

const ORDER: readonly (FindingGroup | null)[] = [null, 'extraction', 'release'];

/** Findings by group, without groups that have none. */
export function numberFindings(findings: readonly Finding[]): NumberedGroup[] {
  let number = 0;
  return ORDER.map((group) => ({
    group,
    findings: findings
      .filter((each) => each.group === group)
      .map((finding) => ({ number: (number += 1), finding })),
  })).filter((each) => each.findings.length > 0);
}

/** The names of places in the page. */
export const ids = {
  file: (file: number): string => `f${file}`,
  /** A finding in the list. */
  finding: (file: number, number: number): string => `f${file}-n${number}`,
  /** Its place in the document; `related` counts the related places from 1. */
  place: (file: number, number: number, related: number = 0): string =>
    related === 0 ? `f${file}-p${number}` : `f${file}-p${number}-${related}`,
  rule: (ruleId: string): string => `rule-${ruleId}`,
};
