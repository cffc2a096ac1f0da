import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/lint/finding.ts';
import { parse } from '../../src/index.ts';
import { PAGES } from '../../src/lint/make-finding.ts';
import type { CheckedFile } from '../../src/report/report.ts';
import { startRun } from '../../src/report/sarif/log.ts';
import { RULES } from '../../src/rules/index.ts';
import { lint } from '../../src/rules/lint.ts';
import { LineIndex } from '../../src/text/line-index.ts';
import { readPlans } from '../support/documents.ts';
import { runs } from '../support/runs.ts';
import { ROOT } from '../support/source-files.ts';
import { fileOf, findingOn, UNREAD } from './findings.ts';
import { hostile } from './hostile.ts';

const source = readFileSync(new URL('fixtures/sarif/sarif-2.1.0-rtm.5.schema.json', ROOT), 'utf8');

/** Of draft 4 the schema uses nothing that later drafts read otherwise, but for the name of its id. */
function compile(text: string): ReturnType<Ajv['compile']> {
  const schema: unknown = JSON.parse(text, (key, value: unknown) =>
    (key === '$schema' || key === 'id') && typeof value === 'string' ? undefined : value,
  );
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    // One of its patterns is none under the u flag.
    unicodeRegExp: false,
    formats: {
      uri: (each: string) => URL.canParse(each),
      'uri-reference': (each: string) => URL.canParse(each, 'file:///'),
      'date-time': true,
    },
  });
  return ajv.compile(typeof schema === 'object' && schema !== null ? schema : {});
}

const validate = compile(source);

function logOf(files: readonly CheckedFile[], language: 'vi' | 'en' = 'vi'): unknown {
  const run = startRun({ version: '0.1.0', language, stage: 'publish', rules: RULES });
  for (const file of files) run.add(file);
  const log: unknown = JSON.parse(run.format());
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  return log;
}

const TEXT = '\u{feff}Từ SAI.\nTừ LẠ.\n';

describe('the log', () => {
  test('is refused by the schema where it is not one', () => {
    expect(validate({ version: '2.1.0' })).toBe(false);
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
    expect(validate({ version: '2.1.0', runs: [] })).toBe(true);
  });

  test('describes every rule, found or not', () => {
    const [first] = RULES;
    expect(logOf([])).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          columnKind: 'utf16CodeUnits',
          language: 'vi',
          tool: {
            driver: {
              name: 'thethuc',
              version: '0.1.0',
              rules: RULES.map(({ id, docs }) => ({
                id,
                shortDescription: { text: docs.vi.summary },
                helpUri: `${PAGES}${id}.md`,
              })),
            },
          },
          invocations: [{ executionSuccessful: true }],
          results: [],
        },
      ],
    });
    expect(JSON.stringify(logOf([], 'en'))).toContain(JSON.stringify(first?.docs.en.summary));
  });

  test('has a result for a finding, with its places counted without the byte order mark', () => {
    const lines = new LineIndex(TEXT);
    const finding = findingOn(TEXT, 'SAI', {
      ruleId: RULES[1]?.id ?? '',
      path: 'mục I',
      clause: { standard: 'nd30', ref: 'PL I/I/II/6' },
      confidence: 0.9,
      related: [{ message: 'ở đây', range: lines.range(12, 14) }],
      fixes: [
        { title: 'Bỏ', safety: 'safe', edits: [{ range: lines.range(4, 7), text: '' }] },
        { title: 'Không đổi gì', safety: 'unsafe', edits: [] },
      ],
    });
    const at = { uri: 'kh/a.txt', uriBaseId: '%SRCROOT%', index: 0 };
    const region = { startLine: 1, startColumn: 4, endLine: 1, endColumn: 7 };
    expect(logOf([fileOf(TEXT, [finding], './kh/a.txt')])).toMatchObject({
      runs: [
        {
          artifacts: [{ location: { uri: 'kh/a.txt', uriBaseId: '%SRCROOT%' } }],
          results: [
            {
              ruleId: RULES[1]?.id,
              ruleIndex: 1,
              level: 'error',
              message: { text: 'Có từ “SAI”.' },
              locations: [
                {
                  physicalLocation: { artifactLocation: at, region },
                  logicalLocations: [{ fullyQualifiedName: 'mục I' }],
                },
              ],
              relatedLocations: [
                {
                  id: 0,
                  message: { text: 'ở đây' },
                  physicalLocation: {
                    artifactLocation: at,
                    region: { startLine: 2, startColumn: 4, endLine: 2, endColumn: 6 },
                  },
                },
              ],
              fixes: [
                {
                  description: { text: 'Bỏ' },
                  properties: { safety: 'safe' },
                  artifactChanges: [
                    {
                      artifactLocation: at,
                      replacements: [{ deletedRegion: region, insertedContent: { text: '' } }],
                    },
                  ],
                },
              ],
              properties: {
                confidence: 0.9,
                clause: { standard: 'nd30', ref: 'PL I/I/II/6' },
                path: 'mục I',
                group: null,
              },
            },
          ],
        },
      ],
    });
  });

  test('tells of files that could not be read, which are no artifacts of the run', () => {
    const file = fileOf(TEXT, [findingOn(TEXT, 'LẠ', { severity: 'info' })]);
    expect(logOf([UNREAD, file])).toMatchObject({
      runs: [
        {
          artifacts: [{ location: { uri: 'a.txt' } }],
          invocations: [
            {
              executionSuccessful: false,
              toolExecutionNotifications: [
                {
                  descriptor: { id: 'not-found' },
                  level: 'error',
                  message: { text: 'Không tìm thấy tệp “mất.txt”.' },
                  locations: [{ physicalLocation: { artifactLocation: { uri: 'm%E1%BA%A5t.txt' } } }],
                },
              ],
            },
          ],
          results: [{ level: 'note', locations: [{ physicalLocation: { artifactLocation: { index: 0 } } }] }],
        },
      ],
    });
  });

  test('is valid for every plan of the fixtures, in both languages', () => {
    const files = readPlans().map(({ name, text }) => fileOf(text, lint(parse(text)), name));
    logOf(files, 'vi');
    logOf(files, 'en');
  });

  test('is valid whatever documents, paths and messages hold', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (path, text, message) => {
        const range = new LineIndex(text).range(0, text.length);
        const finding: Finding = findingOn(text, '', { message, path: message, range });
        logOf([fileOf(text, [finding, finding], path), { ...UNREAD, path: `${path}!` }]);
      }),
      runs(60),
    );
  });
});
