import { analyse, type AnalyseOptions } from '../../src/analyse/analyse.ts';
import { compare } from '../../src/analyse/compare/compare.ts';
import { facts } from '../../src/analyse/facts.ts';
import { stringify } from '../../src/ast/stringify.ts';
import { readDocx } from '../../src/docx/read.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { findAbbreviations } from '../../src/recognise/abbreviations.ts';
import { findAliases } from '../../src/recognise/aliases.ts';
import { findCitations } from '../../src/recognise/citations.ts';
import { findCrossReferences } from '../../src/recognise/cross-references.ts';
import { findDates } from '../../src/recognise/dates.ts';
import { readDocumentNumber } from '../../src/recognise/document-number.ts';
import { findOrdinalEvents } from '../../src/recognise/ordinal-events.ts';
import { findPeriods } from '../../src/recognise/periods.ts';
import { readPlaceDate } from '../../src/recognise/place-date.ts';
import { findQuantities } from '../../src/recognise/quantities.ts';
import { findQuotations } from '../../src/recognise/quotations.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { formatFacts } from '../../src/report/facts.ts';
import type { CheckedFile } from '../../src/report/report.ts';
import { formatTree } from '../../src/report/tree.ts';
import type { RuleHost } from '../../src/lint/rule.ts';
import { lint } from '../../src/rules/lint.ts';
import { RULES } from '../../src/rules/rules.ts';
import { makeDocx } from '../support/make-docx.ts';
import { paragraph, run } from '../support/word-xml.ts';
import { FORMS, reports } from './reports.ts';

/** Work of each step in milliseconds of the processor, so that a busy machine does not count. */
export type Works = Map<string, number>;

/** What reads one line: the recognisers of the field. */
const READERS = {
  ...{ recognise, findAbbreviations, findAliases, findCitations, findCrossReferences, findDates },
  ...{ findOrdinalEvents, findPeriods, findQuantities, findQuotations, readDocumentNumber, readPlaceDate },
} as const;

/** Letters of a paragraph of a Word document. */
const PARAGRAPH = 60;

function docxOf(text: string): Uint8Array {
  const body: string[] = [];
  for (let at = 0; at < text.length; at += PARAGRAPH) {
    const words = text.slice(at, at + PARAGRAPH).replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ');
    body.push(paragraph(run(words.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))));
  }
  return makeDocx({ body: body.join('') });
}

/** Measures every step over a text, each once. */
export function measure(text: string, options: AnalyseOptions): Works {
  const works: Works = new Map();
  const step = <Value>(name: string, task: () => Value): Value => {
    const begun = process.cpuUsage();
    const value = task();
    const { user, system } = process.cpuUsage(begun);
    // Rules run once more on plans that are attached.
    works.set(name, (works.get(name) ?? 0) + (user + system) / 1000);
    return value;
  };
  const line = text.replaceAll('\n', ' ');
  for (const [name, read] of Object.entries(READERS)) step(name, () => read(line));
  const tree = step('parse', () => parse(text));
  step('stringify', () => stringify(tree));
  step('tree', () => formatTree(tree));
  const analysis = step('analyse', () => analyse(tree, options));
  step('facts', () => formatFacts(facts(analysis)));
  const half = analyse(parse(text.slice(0, text.length / 2)), options);
  step('compare', () => compare(half, analysis));
  const rules = RULES.map((rule) => ({
    ...rule,
    run: (host: RuleHost) => step(`rule ${rule.id}`, () => rule.run(host)),
  }));
  const findings = step('rules', () => lint(analysis, { rules }));
  const file: CheckedFile = {
    ...{ path: 'a.txt', error: null, documentType: null, profile: null, text, paragraphs: null, findings },
  };
  for (const form of FORMS) step(`report ${form}`, () => reports[form](file));
  const docx = docxOf(text);
  step('Word document', () => readDocx(docx));
  return works;
}
