import { expect, describe, test, vi } from 'vitest';
import { reportSchema } from '../../src/schema/index.ts';
import { runCommand, type Outcome, type Setting } from './run-command.ts';
import { makeFolder } from './temporary-folder.ts';

vi.mock('../../src/rules/rules.ts', async () => ({ RULES: (await import('./toy-rules.ts')).TOY_RULES }));

const MIXED = 'KẾ HOẠCH\nTriển khai công tác năm 2026\n\nTừ SAI, từ LẠ và từ NHỎ.\n';

function check(argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  return runCommand(['check', ...argv], setting);
}

async function report(argv: readonly string[], setting: Setting = {}): ReturnType<typeof toReport> {
  return toReport(await check([...argv, '--format', 'json'], setting));
}

function toReport({ stdout }: Outcome): Promise<ReturnType<typeof reportSchema.parse>> {
  return Promise.resolve(reportSchema.parse(JSON.parse(stdout)));
}

describe('JSON', () => {
  test('is the report of the contract', async () => {
    const { files, ...rest } = await report(['a.txt', '--profile', 'nha-nuoc'], {
      cwd: makeFolder({ 'a.txt': MIXED }),
    });
    expect(rest).toEqual({
      version: 1,
      tool: { name: 'thethuc', version: '0.1.0' },
      summary: { files: 1, errors: 1, warnings: 1, infos: 0, fixable: 1 },
    });
    expect(files).toMatchObject([
      {
        path: 'a.txt',
        error: null,
        documentType: 'kế hoạch',
        profile: { id: 'nha-nuoc' },
        diagnostics: [
          {
            ruleId: 'wrong-word',
            severity: 'error',
            message: 'Có từ “SAI”.',
            range: { start: { line: 4, column: 4, offset: 42 }, end: { line: 4, column: 7, offset: 45 } },
            clause: { standard: 'nd30', ref: 'PL I/I/II/6' },
            confidence: 1,
            fixes: [{ safety: 'safe' }],
          },
          { ruleId: 'odd-word', severity: 'warning', clause: null, fixes: [] },
        ],
      },
    ]);
  });

  test('has hints where they are asked for', async () => {
    const { summary } = await report(['--all'], { stdin: MIXED });
    expect(summary).toMatchObject({ errors: 1, warnings: 1, infos: 1 });
  });

  test('has errors alone under --quiet', async () => {
    const { summary } = await report(['--quiet', '--all'], { stdin: MIXED });
    expect(summary).toMatchObject({ errors: 1, warnings: 0, infos: 0 });
  });

  test('speaks English', async () => {
    const { files } = await report(['--lang', 'en'], { stdin: MIXED });
    expect(files[0]?.diagnostics[0]?.message).toBe('The word "SAI".');
  });

  test('names standard input as asked', async () => {
    expect((await report(['-'], { stdin: MIXED })).files[0]?.path).toBe('-');
    const named = await report(['-', '--stdin-name', 'dự thảo.txt'], { stdin: MIXED });
    expect(named.files[0]?.path).toBe('dự thảo.txt');
  });

  test('has no colour', async () => {
    expect((await check(['--format', 'json'], { stdin: MIXED, terminal: true })).stdout).not.toContain(
      '\u001b',
    );
  });
});

describe('what a document is held to', () => {
  test('is as asked', async () => {
    const { files } = await report(['--profile', 'dang'], { stdin: MIXED });
    expect(files[0]?.profile?.id).toBe('dang');
  });

  test('is milder for a draft', async () => {
    const { summary } = await report(['--stage', 'draft'], { stdin: MIXED });
    expect(summary).toMatchObject({ errors: 0, warnings: 2 });
  });
});

describe('exit code', () => {
  const codes: readonly [argv: readonly string[], text: string, code: number][] = [
    [[], 'Từ đúng.', 0],
    [[], 'Từ LẠ, từ NHỎ.', 0],
    [[], 'Từ SAI.', 1],
    [['--quiet'], 'Từ SAI.', 1],
    [['--max-warnings', '1'], 'Từ LẠ.', 0],
    [['--max-warnings', '1'], 'Từ LẠ, từ LẠ nữa.', 0],
    [['--max-warnings', '0'], 'Từ LẠ.', 1],
    [['--max-warnings=0'], 'Từ NHỎ.', 0],
    [['--max-warnings', '0', '--quiet'], 'Từ LẠ.', 1],
    [['--max-warnings', '-1'], 'Từ LẠ.', 2],
    [['--max-warnings', 'ít'], 'Từ LẠ.', 2],
    [['--format', 'xml'], 'Từ đúng.', 2],
    [['--fix'], 'Từ đúng.', 0],
    [['--fix'], 'Từ SAI.', 0],
    [['--unsafe'], 'Từ đúng.', 2],
  ];
  test.each(codes)('%j on %j is %i', async (argv, stdin, code) => {
    for (const format of [[], ['--format', 'json']])
      expect((await check([...format, ...argv], { stdin })).code).toBe(code);
  });

  test('for too many warnings is explained', async () => {
    const { stderr } = await check(['--max-warnings', '0', '--lang', 'en'], { stdin: 'LẠ' });
    expect(stderr).toBe('thethuc: There are 1 warnings, and 0 are allowed (--max-warnings).\n');
  });

  test('for a format that does not exist comes with those that do', async () => {
    const { stderr } = await check(['--format', 'xml'], { stdin: '' });
    expect(stderr).toContain('chọn một trong: pretty, json, ndjson, sarif, github, junit, markdown, html');
  });
});

describe('nothing to check', () => {
  test('at a terminal is a question', async () => {
    const { code, stdout, stderr } = await check([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Ví dụ: thethuc check ke-hoach.docx');
  });

  test('in a pipe is an empty document', async () => {
    expect((await check([], { stdin: '' })).code).toBe(0);
  });
});
