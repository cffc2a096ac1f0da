import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse, facts, parse } from '../../src/index.ts';
import { addFile, NOTHING, toFileReport, type Report } from '../../src/report/report.ts';
import { lint } from '../../src/rules/lint.ts';
import { validators } from './validators.ts';

const folder = new URL('../../fixtures/plans/', import.meta.url);
const plans = readdirSync(folder).filter((name) => /^(?!README)[^.]*\.(?:txt|md)$/u.test(name));

describe.each(plans)('%s', (name) => {
  const tree = parse(readFileSync(new URL(name, folder), 'utf8'));

  test('has a tree that both schemas accept', () => {
    expect(validators.tree.schema.parse(tree)).toEqual(tree);
    expect(validators.tree.accepts(JSON.parse(JSON.stringify(tree)))).toBe(true);
  });

  test('has facts that both schemas accept', () => {
    const found = facts(analyse(tree));
    expect(validators.facts.schema.parse(found)).toEqual(found);
    expect(validators.facts.accepts(JSON.parse(JSON.stringify(found)))).toBe(true);
  });

  test('has a report that both schemas accept', () => {
    const analysis = analyse(tree);
    const file = {
      path: name,
      error: null,
      documentType: tree.documentType,
      profile: analysis.profile,
      text: '',
      paragraphs: null,
      findings: lint(analysis),
    };
    const report: Report = {
      version: 1,
      tool: { name: 'thethuc', version: '0.0.0' },
      files: [toFileReport(file)],
      summary: addFile(NOTHING, file.findings),
    };
    expect(validators.report.schema.parse(report)).toEqual(report);
    expect(validators.report.accepts(JSON.parse(JSON.stringify(report)))).toBe(true);
  });
});
