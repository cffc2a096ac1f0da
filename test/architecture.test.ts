import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { nodesOf, placeOf, readSourceFiles, type SourceFile } from './support/source-files.ts';

/** From the bottom up: a folder imports from itself and from lower rows, never from a neighbour in its row. */
const ROWS: readonly (readonly string[])[] = [
  ['text'],
  ['ast', 'orthography'],
  ['recognise'],
  ['parse'],
  ['profile'],
  ['registry'],
  ['analyse'],
  ['lint'],
  ['rules'],
  ['report'],
  ['schema', 'docx', 'unified', 'testing', 'service'],
  ['index.ts'],
  ['node'],
  ['lsp'],
  ['cli'],
];

/** Only these may reach for Node or an editor: everything else runs in a browser too. */
const EDGE: readonly string[] = ['node', 'lsp', 'cli'];

/** Where a package may be imported. One that is not listed may be imported nowhere: add a row, and say why. */
const PACKAGES: readonly { readonly name: string; readonly in: readonly string[]; readonly why: string }[] = [
  { name: 'mdast', in: ['src/parse/dialect.ts'], why: 'Markdown is read in one place' },
  { name: 'mdast-util-gfm-table', in: ['src/parse/dialect.ts'], why: 'Markdown is read in one place' },
  {
    name: 'micromark-extension-gfm-table',
    in: ['src/parse/dialect.ts'],
    why: 'Markdown is read in one place',
  },
  { name: 'remark-parse', in: ['src/parse/dialect.ts'], why: 'Markdown is read in one place' },
  {
    name: 'unified',
    in: ['src/parse/dialect.ts', 'src/unified/'],
    why: 'the plugin faces, and remark-parse',
  },
  { name: 'vfile', in: ['src/unified/'], why: 'findings become messages at the edge' },
  { name: 'tinyglobby', in: ['src/node/'], why: 'loaded where a folder or a pattern is asked for' },
  {
    name: 'diff',
    in: ['src/analyse/compare/', 'src/rules/', 'src/report/'],
    why: 'what differs, in words; always bounded',
  },
  { name: 'fflate', in: ['src/docx/zip/'], why: 'Word documents are archives' },
  { name: 'saxes', in: ['src/docx/xml/'], why: 'Word documents are XML' },
  { name: 'ignore', in: ['src/node/config/ignore.ts'], why: 'the patterns that people know from .gitignore' },
  {
    name: 'import-meta-resolve',
    in: ['src/node/config/load-plugins.ts'],
    why: 'packages of rules are looked for from the settings that name them',
  },
  { name: 'jsonc-parser', in: ['src/node/json/'], why: 'faults of a settings file have places' },
  { name: 'picomatch', in: ['src/node/config/load-config.ts'], why: 'patterns of overrides' },
  { name: 'mdast-util-to-string', in: ['src/ast/plain-text.ts'], why: 'never where positions are needed' },
  { name: 'unist', in: ['src/ast/', 'src/unified/'], why: 'types only' },
  { name: 'vscode-languageserver', in: ['src/lsp/'], why: 'the protocol of editors' },
  { name: 'vscode-languageserver-textdocument', in: ['src/lsp/'], why: 'the protocol of editors' },
  { name: 'zod', in: ['src/schema/', 'src/node/', 'src/cli/'], why: 'kept out of the hot path' },
];

/** Lines a file may have, unless it only holds data: a file is one idea. */
const LONGEST = 300;
const DATA = /\/lexicon\/|\.data\.ts$/u;

interface Import {
  readonly place: string;
  readonly from: SourceFile;
  readonly specifier: string;
  /** The path of the file for a relative import, the name of the package for another. */
  readonly target: string;
  readonly relative: boolean;
  readonly statement: ts.Node;
}

const files = readSourceFiles();
const imports = files.flatMap(importsOf);

test('every folder is a layer', () => {
  const strangers = files.filter((file) => rowOf(file.path) === -1);

  expect(strangers.map((file) => `${file.path}: ${layerOf(file.path)} is in no row`)).toEqual([]);
});

test('a folder imports only from the layers below it', () => {
  const breaches = imports.filter(
    ({ from, target, relative }) =>
      relative && layerOf(from.path) !== layerOf(target) && rowOf(target) >= rowOf(from.path),
  );

  expect(
    breaches.map(
      ({ place, from, target }) =>
        `${place}: ${layerOf(from.path)}/ must not import ${target}: ${layerOf(target)} is not below it`,
    ),
  ).toEqual([]);
});

test('relative imports stay in src', () => {
  const strays = imports.filter(({ relative, target }) => relative && !target.startsWith('src/'));

  expect(strays.map(({ place, specifier }) => `${place}: '${specifier}' is not published`)).toEqual([]);
});

test('only the edge imports from Node or an editor', () => {
  const breaches = imports.filter(
    ({ from, target }) => isOfEdge(target) && !EDGE.includes(layerOf(from.path)),
  );

  expect(
    breaches.map(({ place, specifier }) => `${place}: '${specifier}' belongs in ${EDGE.join('/, ')}/ only`),
  ).toEqual([]);
});

test('a package is imported only where it is needed', () => {
  const breaches = imports.flatMap(({ place, from, target, relative }) => {
    if (relative || isOfEdge(target)) return [];
    const row = PACKAGES.find(({ name }) => name === target);
    if (row === undefined) return [`${place}: '${target}' has no row in PACKAGES`];
    if (row.in.some((prefix) => from.path.startsWith(prefix))) return [];
    return [`${place}: '${target}' belongs in ${row.in.join(', ')} only (${row.why})`];
  });

  expect(breaches).toEqual([]);
});

test('zod is imported as a namespace, so that bundlers drop what is not used', () => {
  const breaches = imports.filter(
    ({ target, statement }) => target === 'zod' && !isNamespaceImport(statement, 'z'),
  );

  expect(breaches.map(({ place }) => `${place}: write import * as z from 'zod'`)).toEqual([]);
});

test('no file exports a default', () => {
  const breaches = files.flatMap((file) =>
    [...nodesOf(file.tree)].filter(isDefaultExport).map((node) => `${placeOf(file, node)}: export by name`),
  );

  expect(breaches).toEqual([]);
});

test('index files only re-export', () => {
  const breaches = files
    .filter((file) => posix.basename(file.path) === 'index.ts')
    .flatMap((file) =>
      file.tree.statements
        .filter((statement) => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier))
        .map((statement) => `${placeOf(file, statement)}: an index file holds nothing but export … from`),
    );

  expect(breaches).toEqual([]);
});

test(`no file is longer than ${LONGEST} lines`, () => {
  const long = files
    .filter((file) => !DATA.test(file.path))
    .map((file) => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LONGEST);

  expect(long.map(({ path, lines }) => `${path}: ${lines} lines; which idea can leave?`)).toEqual([]);
});

test('no files import each other in a circle', () => {
  expect(findCycles().map((cycle) => cycle.join(' → '))).toEqual([]);
});

function importsOf(file: SourceFile): Import[] {
  return [...nodesOf(file.tree)].flatMap((statement) => {
    const specifier = specifierOf(statement);
    if (specifier === null) return [];
    const relative = specifier.startsWith('.');
    const target = relative ? posix.join(posix.dirname(file.path), specifier) : packageOf(specifier);
    return [{ place: placeOf(file, statement), from: file, specifier, target, relative, statement }];
  });
}

/** What a node imports, be it `import … from`, `export … from`, `import(…)` or a type `import('…')`. */
function specifierOf(node: ts.Node): string | null {
  let specifier: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) specifier = node.moduleSpecifier;
  else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    specifier = node.arguments[0];
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    specifier = node.argument.literal;
  return specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier.text : null;
}

/** `zod` of `zod/v4`, `@types/node` of `@types/node/fs`. */
function packageOf(specifier: string): string {
  if (isBuiltin(specifier)) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function isOfEdge(target: string): boolean {
  return isBuiltin(target) || target.startsWith('vscode-');
}

/** The folder below `src/`, or the file where it stands in `src/` itself. */
function layerOf(path: string): string {
  return path.split('/')[1] ?? path;
}

function rowOf(path: string): number {
  return ROWS.findIndex((row) => row.includes(layerOf(path)));
}

function isNamespaceImport(node: ts.Node, name: string): boolean {
  const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined;
  return bindings !== undefined && ts.isNamespaceImport(bindings) && bindings.name.text === name;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  if (ts.isExportAssignment(node)) return true;
  return ts.isStatement(node) && ts.canHaveModifiers(node)
    ? (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false)
    : false;
}

/** One circle for each file that closes one, from depth-first walks over the imports. */
function findCycles(): string[][] {
  const targets = new Map<string, Set<string>>(files.map((file) => [file.path, new Set()]));
  for (const { from, target, relative } of imports) if (relative) targets.get(from.path)?.add(target);

  const cycles: string[][] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    const start = trail.indexOf(path);
    if (start !== -1) cycles.push([...trail.slice(start), path]);
    if (start !== -1 || done.has(path)) return;
    trail.push(path);
    for (const target of targets.get(path) ?? []) visit(target);
    trail.pop();
    done.add(path);
  };
  for (const path of targets.keys()) visit(path);
  return cycles;
}
