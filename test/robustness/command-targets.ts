import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { CONFIG_TEMPLATE } from '../../src/cli/config-template.ts';
import { runCommand, type Outcome } from '../cli/run-command.ts';
import { Collector } from './collect.ts';
import { mutatedText } from './mutate-text.ts';
import type { Target } from './targets.ts';

/** The command among files that somebody else wrote, and with words that nobody would type. */

const DOCUMENT =
  'KẾ HOẠCH\nvề trồng cây\n\n1. Rà soát  hồ sơ trước ngày 31/02/2026.\nNơi nhận:\n- Lưu: VT.\n';

/** What may stand in a folder besides documents, each as it should be, and the words by which it is read. */
const FILES: readonly { name: string; words: readonly string[]; samples: readonly string[] }[] = [
  {
    name: 'thethuc.config.json',
    words: [],
    samples: [
      ...Object.values(CONFIG_TEMPLATE),
      '{"rules":{"subject-length":["warning",{"max":300}],"motto":"off"},"overrides":[{"files":["**/*.txt"],"stage":"draft"}]}',
      '{"extends":["./thethuc.config.json","strict"],"registry":["r.json"],"lexicon":["l.txt"],"plugins":["none"]}',
    ],
  },
  {
    name: 'r.json',
    words: ['--registry', 'r.json'],
    samples: [
      '{"version":1,"documents":[{"type":"Kế hoạch","number":"17","notation":"KH-UBND","date":"2026-03-02","issuer":"Ủy ban nhân dân tỉnh Trường Lĩnh","subject":"trồng cây"}]}',
    ],
  },
  { name: 'l.txt', words: ['--lexicon', 'l.txt'], samples: ['# từ của xã\nMường Quán\nphum sóc\n'] },
  {
    name: 'b.json',
    words: ['--baseline', 'b.json'],
    samples: ['{"version":1,"files":{"a.txt":[{"rule":"invalid-date","words":"31/02/2026","count":1}]}}'],
  },
  {
    name: 'a.txt.thethuc.json',
    words: [],
    samples: ['{"version":1,"suppressions":[{"rules":["invalid-date"],"lines":[1,4],"reason":"đã rõ"}]}'],
  },
  { name: '.thethucignore', words: [], samples: ['# cũ\nnhap/\n*.tmp\n!a.txt\n'] },
];

/** Pieces of JSON that have undone others. */
const JSON_PIECES = [
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  '"toString":1,',
  '1e999',
  '[',
  '{',
];

const WORDS = [
  ...[
    'check',
    'parse',
    'extract',
    'diff',
    'explain',
    'help',
    'a.txt',
    'b.txt',
    '.',
    '-',
    '--',
    '**',
    '[',
    '{a,b}.txt',
  ],
  ...[
    '--format',
    'json',
    'csv',
    'ics',
    'tree',
    'html',
    'sarif',
    '--fix',
    '--diff',
    '--unsafe',
    '--all',
    '--quiet',
    '--stage',
    'draft',
  ],
  ...[
    '--lang',
    'en',
    '--today',
    '2026-02-30',
    '--max-warnings',
    '-1',
    '1e9',
    '--profile',
    'dang',
    '--config',
    '--baseline',
    '--stdin-name',
  ],
  ...[
    '--help',
    '--version',
    '--no-ignore',
    '--print-config',
    '--update-baseline',
    '__proto__',
    'constructor',
    'motto',
    '',
    '\u0000',
    '\u001b[31m',
    '=',
    '--format=',
    '-x',
    'ă'.repeat(5000),
  ],
];

const REPORT = ['check', 'a.txt', '--format', 'json'];

async function inFolder(files: Readonly<Record<string, string>>, argv: readonly string[]): Promise<Outcome> {
  const cwd = mkdtempSync(join(tmpdir(), 'thethuc-fuzz-folder-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
    return await runCommand(argv, { cwd, stdin: DOCUMENT });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

async function faultsOf(files: Readonly<Record<string, string>>, argv: readonly string[]): Promise<string[]> {
  const collector = new Collector();
  const outcome = await collector.tryAsync('the command', () => inFolder(files, argv));
  if (outcome === null) return collector.faults;
  const { code, stdout, stderr } = outcome;
  collector.expect([0, 1, 2].includes(code), `the command ends with ${String(code)}`);
  collector.expect(
    !/lỗi bên trong|internal error|went wrong inside/u.test(stderr),
    `the command fails: ${stderr}`,
  );
  collector.expect(code !== 2 || stderr.trim() !== '', 'the command cannot run and does not say why');
  const obeyed = /[\0-\x08\x0b-\x1f\x7f\x9b\u202e]/u.exec(stderr);
  if (obeyed !== null) collector.add(`the terminal obeys ${JSON.stringify(obeyed[0])} on stderr`);
  if (argv.join(' ').startsWith(REPORT.join(' ')) && code !== 2)
    collector.try('the report', () => {
      JSON.parse(stdout);
    });
  collector.expect(!('polluted' in {}), 'every object is polluted');
  return collector.faults;
}

/** A file by its number in the list, and what it holds. */
export function configTarget(): Target<string> {
  const inputs = fc.nat({ max: FILES.length - 1 }).chain((number) => {
    const changed = mutatedText(FILES[number]?.samples ?? []);
    const pieces = fc.array(
      fc.tuple(fc.constantFrom(...JSON_PIECES), fc.nat({ max: 60 }), fc.constantFrom(1, 1, 5000)),
      {
        maxLength: 2,
      },
    );
    return fc.tuple(changed, pieces).map(([text, added]) => {
      const content = added.reduce(
        (now, [piece, at, times]) => now.slice(0, at) + piece.repeat(times) + now.slice(at),
        text,
      );
      return `${String(number)}${content}`;
    });
  });
  return {
    inputs,
    faultsOf: (input) => {
      const file = FILES[Number(input[0])];
      if (file === undefined) return [];
      return faultsOf({ 'a.txt': DOCUMENT, [file.name]: input.slice(1) }, [...REPORT, ...file.words]);
    },
  };
}

/** The words of a command line, one on a line, in a folder of its own. */
export function cliTarget(): Target<string> {
  const inputs = fc
    .tuple(fc.constantFrom(...WORDS.slice(0, 6)), fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }))
    .map(([command, words]) => [command, ...words].join('\n'));
  return {
    inputs,
    faultsOf: (input) =>
      faultsOf({ 'a.txt': DOCUMENT, 'b.txt': `${DOCUMENT}\u001b[31m\u202e` }, input.split('\n')),
  };
}
