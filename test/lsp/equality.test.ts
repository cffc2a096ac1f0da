import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  DiagnosticSeverity,
  type Diagnostic,
  type Range as LspRange,
} from 'vscode-languageserver-protocol/node';
import { toDay } from '../../src/node/day.ts';
import { reportSchema } from '../../src/schema/index.ts';
import { decode } from '../../src/text/decode.ts';
import type { Range } from '../../src/text/place.ts';
import { runCommand } from '../cli/run-command.ts';
import { makeFolder } from '../cli/temporary-folder.ts';
import { ROOT } from '../support/source-files.ts';
import { Client } from './client.ts';

/** What the command says of a finding, as far as an editor is told of it. */
interface Reported {
  ruleId: string;
  severity: string;
  message: string;
  url: string;
  range: Range;
  related: { message: string; range: Range }[];
}

const SEVERITIES: Readonly<Record<string, string>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'info',
};

/** What is longer is shown at its first line. */
const MOST_LINES = 8;

function toLsp({ start, end }: Range): LspRange {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}

/** A finding of the command as an editor should show it. */
function expected({ ruleId, severity, message, url, range, related }: Reported): unknown {
  const { start, end } = toLsp(range);
  const isClipped = end.line - start.line >= MOST_LINES;
  return {
    ruleId,
    severity,
    message,
    url,
    start,
    end: isClipped ? start.line : end,
    related: related.map((each) => ({ message: each.message, range: toLsp(each.range) })),
  };
}

function shown(
  { code, severity, message, codeDescription, range, relatedInformation = [] }: Diagnostic,
  { range: whole }: Reported,
): unknown {
  const isClipped = whole.end.line - whole.start.line >= MOST_LINES;
  return {
    ruleId: code,
    severity: SEVERITIES[severity ?? 0],
    message,
    url: codeDescription?.href,
    start: range.start,
    end: isClipped ? range.end.line : range.end,
    related: relatedInformation.map((each) => ({ message: each.message, range: each.location.range })),
  };
}

function documentsIn(folder: URL): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^(?!README)[^.]*(?:\.vb)?\.(?:txt|md)$/u.test(name))
    .sort()
    .map((name) => fileURLToPath(new URL(name, folder)));
}

const PATHS = ['fixtures/plans/', 'fixtures/editors/', '../shared/seeds/', '../shared/corpus/docs/'].flatMap(
  (folder) => documentsIn(new URL(folder, ROOT)),
);

/** What the command finds in a file, hints too, at the stage that editors begin with. */
async function findWithCommand(path: string, cwd: string): Promise<Reported[]> {
  const today = toDay(new Date());
  const argv = ['check', path, '--format', 'json', '--all', '--stage', 'draft', '--today', today];
  const { stdout } = await runCommand(argv, { cwd });
  const [file] = reportSchema.parse(JSON.parse(stdout)).files;
  expect(file?.error).toBeNull();
  return file?.diagnostics ?? [];
}

async function expectSame(client: Client, path: string, cwd: string): Promise<number> {
  const found = await findWithCommand(path, cwd);
  const uri = pathToFileURL(path).href;
  await client.open(uri, decode(readFileSync(path)).text);
  const { diagnostics } = await client.diagnostics(uri);
  await client.close(uri);
  expect(diagnostics).toHaveLength(found.length);
  expect(
    found.map((each, i) => {
      const diagnostic = diagnostics[i];
      return diagnostic === undefined ? null : shown(diagnostic, each);
    }),
  ).toEqual(found.map(expected));
  return found.length;
}

describe('the server finds what the command finds', () => {
  let client: Client;
  beforeAll(async () => {
    client = await Client.start();
  });
  afterAll(async () => {
    expect(await client.stop()).toBe(0);
  });

  test('in the documents of the repository and those beside it', async () => {
    expect(PATHS.length).toBeGreaterThan(10);
    let count = 0;
    for (const path of PATHS) count += await expectSame(client, path, '/');
    expect(count).toBeGreaterThan(20);
  }, 60_000);

  test('with settings, files beside documents, lists of documents and known findings', async () => {
    const text = readFileSync(new URL('fixtures/plans/ubnd-markdown.md', ROOT), 'utf8');
    const known = readFileSync(new URL('fixtures/plans/dang-flattened.txt', ROOT), 'utf8');
    const folder = makeFolder({
      'thethuc.config.json': JSON.stringify({
        registry: ['so.json'],
        baseline: 'da-biet.json',
        rules: { spacing: 'error', 'blank-field': 'off' },
        overrides: [{ files: ['dang/**'], profile: 'dang', rules: { spacing: 'off' } }],
      }),
      'so.json': JSON.stringify({ version: 1, documents: [] }),
      'da-biet.json': JSON.stringify({ version: 1, files: {} }),
      'kế hoạch.md': text,
      'kế hoạch.md.thethuc.json': JSON.stringify({
        version: 1,
        suppressions: [{ rules: ['quotes', 'spacing'], lines: [1, 20], reason: 'đã biết' }],
      }),
      'dang/a.txt': known,
    });

    await runCommand(['check', 'dang/a.txt', '--update-baseline'], { cwd: folder });
    writeFileSync(
      join(folder, 'dang/a.txt'),
      known.replace('\nII', '\nHọp ngày 31/02/2026 tại thôn Đông.\nII'),
    );

    const counts = [];
    for (const name of ['kế hoạch.md', 'dang/a.txt'])
      counts.push(await expectSame(client, join(folder, name), folder));
    expect(counts).not.toContain(0);
  });
});
