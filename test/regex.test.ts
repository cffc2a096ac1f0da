import { availableParallelism } from 'node:os';
import { check, type Diagnostics } from 'recheck';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { nodesOf, placeOf, readSourceFiles, ROOT, type SourceFile } from './support/source-files.ts';

/** Patterns that recheck cannot decide, or judges without knowing how short their text is: each with the reason. */
const DECIDED_BY_HAND: Readonly<Record<string, string>> = {};

/** What starts as soon as it is loaded, in a browser only; what it imports is loaded all the same. */
const WORKERS: readonly string[] = ['src/lsp/worker.ts'];

/** Milliseconds for one pattern; most take a tenth of a second. */
const PATIENCE = 15_000;

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const files = readSourceFiles();
const built: Pattern[] = [];
const constructors = new Set<string>();

// A pattern composed from strings shows only when it is built, exported or not: so every module is loaded
// while `RegExp` keeps a record of what it makes, and for which line.
beforeAll(async () => {
  const record = (pattern: RegExp): RegExp => {
    const places = placesOf(new Error().stack ?? '');
    const place = places.at(-1);
    if (place === undefined) return pattern;
    built.push({ place, source: pattern.source, flags: pattern.flags });
    places.forEach((each) => constructors.add(each));
    return pattern;
  };
  const Recorder: RegExpConstructor = new Proxy(RegExp, {
    apply: (target, _, [pattern, flags]: [string, string?]) => record(target(pattern, flags)),
    construct: (target, [pattern, flags]: [string, string?]) => record(new target(pattern, flags)),
  });
  vi.stubGlobal('RegExp', Recorder);
  for (const { path, text } of files) {
    const isProgram = text.startsWith('#!') || WORKERS.includes(path);
    if (!isProgram) await import(/* @vite-ignore */ new URL(path, ROOT).href);
  }
}, 60_000);

afterAll(() => {
  vi.unstubAllGlobals();
});

test('every pattern is built while its module loads, where it can be checked', () => {
  const unseen = files.flatMap(constructorsOf).filter((place) => !constructors.has(place));

  expect(unseen.map((place) => `${place}: built too late; make it a constant of the module`)).toEqual([]);
});

test('no pattern is made in a way that is not seen here', () => {
  const unseen = files.flatMap((file) => [...aliasesOf(file), ...stringsOf(file)]);

  expect(unseen.map((place) => `${place}: write a literal or new RegExp(…)`)).toEqual([]);
});

test('no pattern takes more than linear time', { timeout: 180_000 }, async () => {
  const patterns = distinct([...files.flatMap(literalsOf), ...built]);
  const queue = patterns.values();
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    for (const pattern of queue) faults.push(...(await judge(pattern)));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));

  expect(patterns).not.toEqual([]);
  expect(faults.sort()).toEqual([]);
});

test('every pattern decided by hand is still there', () => {
  const sources = new Set([...files.flatMap(literalsOf), ...built].map(({ source }) => source));

  expect(Object.keys(DECIDED_BY_HAND).filter((source) => !sources.has(source))).toEqual([]);
});

/** Chances of the search where a pattern has to be searched: it counts steps of an engine of its own, and once in hundreds of runs it takes a linear pattern for a slow one. A slow one is found by each. */
const SEEDS = [1, 2, 3] as const;

async function diagnose({ source, flags }: Pattern): Promise<Diagnostics> {
  const [first, ...others] = SEEDS;
  // recheck does not know `d`, which only asks for more of the result.
  const ask = (randomSeed: number): Promise<Diagnostics> =>
    check(source, flags.replace('d', ''), { timeout: PATIENCE, randomSeed });
  let diagnosis = await ask(first);
  for (const seed of others)
    if (diagnosis.status === 'vulnerable' && diagnosis.checker === 'fuzz') diagnosis = await ask(seed);
  return diagnosis;
}

async function judge(asked: Pattern): Promise<string[]> {
  const { place, source, flags } = asked;
  if (source in DECIDED_BY_HAND) return [];
  const diagnosis = await diagnose(asked);
  const pattern = `${place}: /${source}/${flags}`;
  switch (diagnosis.status) {
    case 'safe':
      return [];
    case 'vulnerable':
      return [`${pattern} takes ${diagnosis.complexity.summary} time on ${diagnosis.attack.pattern}`];
    case 'unknown':
      return [`${pattern} is not decided (${diagnosis.error.kind})`];
  }
}

function literalsOf(file: SourceFile): Pattern[] {
  return [...nodesOf(file.tree)].filter(ts.isRegularExpressionLiteral).map((node) => {
    const end = node.text.lastIndexOf('/');
    return { place: placeOf(file, node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  });
}

/** The places of `RegExp(…)` and `new RegExp(…)`. */
function constructorsOf(file: SourceFile): string[] {
  return [...nodesOf(file.tree)]
    .filter((node) => ts.isNewExpression(node) || ts.isCallExpression(node))
    .filter(({ expression }) => ts.isIdentifier(expression) && expression.text === 'RegExp')
    .map((node) => placeOf(file, node));
}

/** Places where `RegExp` is handed on under another name, by which it could be called. */
function aliasesOf(file: SourceFile): string[] {
  return [...nodesOf(file.tree)]
    .filter((node) => ts.isIdentifier(node) && node.text === 'RegExp')
    .filter(({ parent }) => {
      if (ts.isNewExpression(parent) || ts.isCallExpression(parent)) return false;
      const isTested =
        ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
      return !isTested && !ts.isTypeNode(parent);
    })
    .map((node) => placeOf(file, node));
}

/** Places where a string becomes a pattern by itself: `text.match('a.b')`. */
function stringsOf(file: SourceFile): string[] {
  return [...nodesOf(file.tree)]
    .filter(ts.isCallExpression)
    .filter(({ expression, arguments: [first] }) => {
      const isMatched =
        ts.isPropertyAccessExpression(expression) &&
        /^(?:match|matchAll|search)$/u.test(expression.name.text);
      return (
        isMatched && first !== undefined && (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first))
      );
    })
    .map((node) => placeOf(file, node));
}

/** The lines of our source in a stack trace, from the constructor out to the constant that holds the pattern. */
function placesOf(stack: string): string[] {
  return [...stack.matchAll(/\/(src\/[^\s:?]+\.ts)(?:\?[^\s:]*)?(:\d+)/gu)].map(
    ([, path, line]) => `${path}${line}`,
  );
}

function distinct(patterns: readonly Pattern[]): Pattern[] {
  return [...new Map(patterns.map((pattern) => [`${pattern.flags}/${pattern.source}`, pattern])).values()];
}
