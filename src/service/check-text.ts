/** The one way from a text to its findings: the command and the editors' server both take it. */
import { analyse, type Analysis } from '../analyse/analyse.ts';
import type { Finding } from '../lint/finding.ts';
import { lint, type CheckOptions } from '../rules/lint.ts';
import { parseText } from './parse-text.ts';

export interface CheckedText {
  analysis: Analysis;
  findings: Finding[];
}

/** Parses, analyses and checks a text. */
export async function checkText(text: string, options: CheckOptions): Promise<CheckedText> {
  const analysis = analyse(await parseText(text), options);
  return { analysis, findings: lint(analysis, options) };
}
