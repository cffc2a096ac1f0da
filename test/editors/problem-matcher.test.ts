import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import * as z from 'zod';
import { runCommand } from '../cli/run-command.ts';
import { makeFolder } from '../cli/temporary-folder.ts';
import { ROOT } from '../support/source-files.ts';

const pattern = z.object({
  name: z.string(),
  regexp: z.string(),
  severity: z.number(),
  file: z.number(),
  line: z.number(),
  endLine: z.number(),
  column: z.number(),
  endColumn: z.number(),
  code: z.number(),
  message: z.number(),
});
const matcher = z.object({ name: z.string(), pattern: z.string(), severity: z.string() });

/** What is read of `--format json`. */
const report = z.looseObject({
  files: z.array(
    z.looseObject({
      diagnostics: z.array(
        z.looseObject({
          ruleId: z.string(),
          message: z.string(),
          range: z.looseObject({ start: z.looseObject({ line: z.number() }) }),
        }),
      ),
    }),
  ),
});

const { problemPatterns, problemMatchers } = z
  .looseObject({
    contributes: z.looseObject({
      problemPatterns: z.tuple([pattern]),
      problemMatchers: z.tuple([matcher]),
    }),
  })
  .parse(JSON.parse(readFileSync(new URL('editors/vscode/package.json', ROOT), 'utf8'))).contributes;

const { name: _, regexp, ...groups } = problemPatterns[0];

/** Reads a line as the editor does: what the groups of the pattern caught. */
function readLine(line: string): Record<string, string | undefined> | null {
  const match = new RegExp(regexp, 'u').exec(line);
  return match && Object.fromEntries(Object.entries(groups).map(([key, group]) => [key, match[group]]));
}

async function checkIn(folder: string): Promise<ReturnType<typeof readLine>[]> {
  const { stdout } = await runCommand(['check', '--all', '--format', 'github', '.'], { cwd: folder });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map(readLine);
}

// The first run of the command loads all of it.
vi.setConfig({ testTimeout: 30_000 });

test('the matcher goes by the pattern', () => {
  expect(problemMatchers[0].pattern).toBe(`$${problemPatterns[0].name}`);
});

test('the matcher reads where a finding is, its rule and its first sentence', async () => {
  const found = await checkIn(makeFolder({ 'kế hoạch.txt': 'KẾ HOẠCH\nNăm 2026\n\nTổ chức , chỉ đạo.\n' }));

  expect(found).toContainEqual({
    severity: 'warning',
    file: 'kế hoạch.txt',
    line: '4',
    endLine: '4',
    column: '8',
    endColumn: '10',
    code: 'spacing',
    message: 'Thừa dấu cách trước dấu “,”; hãy bỏ dấu cách.',
  });
});

test('the matcher reads the findings that a report for programs tells of', async () => {
  const plan = readFileSync(new URL('fixtures/plans/dang-flattened.txt', ROOT), 'utf8');
  const folder = makeFolder({
    'a.txt': plan,
    'b, c.txt': 'UBND PHƯỜNG AN THẠNH\nSố: 12/KH-UBND\nKẾ HOẠCH\nTổ chức , chỉ đạo : tăng 5 % .\n',
  });
  const { stdout } = await runCommand(['check', '--all', '--format', 'json', '.'], { cwd: folder });
  const told = report.parse(JSON.parse(stdout)).files.flatMap(({ diagnostics }) => diagnostics);

  const found = await checkIn(folder);

  expect(found.length).toBeGreaterThan(5);
  expect(found.map((each) => each?.['code'])).toEqual(told.map(({ ruleId }) => ruleId));
  expect(found.map((each) => each?.['line'])).toEqual(told.map(({ range }) => String(range.start.line)));
  // The editor cannot undo how the format writes a percent sign.
  expect(found.map((each) => each?.['message']?.replaceAll('%25', '%'))).toEqual(
    told.map(({ message }) => message),
  );
});

test('a hint, of which the editor has no word, falls to the severity of the matcher', () => {
  expect(problemMatchers[0].severity).toBe('info');
  expect(readLine('::notice file=a.txt,line=1,endLine=3,title=spacing::Gợi ý.')).toMatchObject({
    severity: 'notice',
    line: '1',
    endLine: '3',
    column: undefined,
  });
});
