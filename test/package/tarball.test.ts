/** The package as a stranger gets it: packed, installed elsewhere, and used in every way that it offers. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { ROOT } from '../support/source-files.ts';
import { BUNDLERS, bundleOf, programOf, weigh } from './bundle.ts';
import { hasChromium, inChromium } from './chromium.ts';
import { filesOf, followMaps } from './contents.ts';
import { installOffline, installOnline, makeProject, pack, type Tarball } from './install.ts';
import { attempt, run } from './run.ts';
import { ENTRIES, HEADROOM, TARBALL } from './sizes.data.ts';

const STRANGER = fileURLToPath(new URL('stranger/', import.meta.url));
const WORKER_SCOPE = new URL('../lsp/worker-scope.mjs', import.meta.url);
const PLAN = 'KẾ HOẠCH\nTrồng cây xanh\n\nTổng kết , khen thưởng vào ngày 31/02/2026.\n';

/** What the program of twenty lines tells. */
const USED = {
  documentType: 'kế hoạch',
  lossless: true,
  rules: ['spacing', 'invalid-date'],
  linted: ['spacing', 'invalid-date'],
  mended: 'KẾ HOẠCH\nTrồng cây xanh\n\nTổng kết, khen thưởng vào ngày 31/02/2026.\n',
  code: 1,
  reported: true,
};

/** What the program for pages tells. */
const SHOWN = { lossless: true, rules: ['invalid-date'], diagnostics: ['invalid-date'], docx: 'not-word' };

const INITIALIZE = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { processId: null, capabilities: {} },
};

const SCHEMAS = readdirSync(new URL('schemas/', ROOT));

/** What the stranger installs besides. */
const BESIDES = ['@types/node', 'unified', 'unified-engine'];
const MANIFEST = z.object({
  version: z.string(),
  exports: z.record(z.string(), z.unknown()),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const manifest = MANIFEST.parse(JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')));

const project = makeProject();
const home = join(project, 'node_modules', 'thethuc');
let tarball: Tarball;
beforeAll(async () => {
  tarball = await pack(project);
  await installOffline(tarball, project, BESIDES);
  cpSync(STRANGER, project, { recursive: true });
}, 120_000);
afterAll(() => rm(project, { recursive: true, force: true }), 120_000);

const SLOW = { timeout: 120_000 };

/** Says what a size is where it is not about what is written down; null where it is. */
function growthOf(size: number, known: number): string | null {
  const ratio = size / known;
  if (Math.abs(ratio - 1) <= HEADROOM) return null;
  return `${String(size)} bytes are ${ratio.toFixed(2)} times the ${String(known)} of test/package/sizes.data.ts`;
}

describe('what is in it', () => {
  test('is what runs, its types, its sources and its papers, and nothing else', () => {
    const files = filesOf(home);
    const beside = files.filter((path) => !/^(?:dist|schemas|src)\//u.test(path));
    const kinds = new Set(files.map((path) => /(?:\.d|\.js|\.d\.ts|\.schema|\.bin)?\.\w+$/u.exec(path)?.[0]));

    expect(beside).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'README.vi.md', 'package.json']);
    expect(kinds).toEqual(
      new Set([
        '.md',
        undefined,
        '.json',
        '.js',
        '.js.map',
        '.d.ts',
        '.d.ts.map',
        '.ts',
        '.txt',
        '.bin.gz',
        '.schema.json',
      ]),
    );
    expect(files.filter((path) => path.endsWith('.txt'))).toEqual([
      'dist/cli/LICENSES.txt',
      'dist/lsp/LICENSES.txt',
    ]);
    expect(files.filter((path) => path.endsWith('.gz'))).toEqual(['dist/orthography/counts.bin.gz']);
  });

  test('names nothing of the machine that it was built on', () => {
    const here = fileURLToPath(ROOT);

    expect(filesOf(home).filter((path) => readFileSync(join(home, path)).includes(here))).toEqual([]);
  });

  test('source maps lead to the sources, and no source lies there that none leads to', SLOW, () => {
    const files = filesOf(home);
    const { sources, names, faults } = followMaps(home, files);

    expect(faults).toEqual([]);
    expect(names).toBeGreaterThan(1000);
    expect(files.filter((path) => path.startsWith('src/'))).toEqual([...sources].sort());
  });

  test.each(['packed', 'unpacked'] as const)('weighs, %s, what is written down', (kind) => {
    const size = kind === 'packed' ? tarball.size : tarball.unpackedSize;

    expect(growthOf(size, TARBALL[kind])).toBeNull();
  });
});

describe('in Node', () => {
  test('each entry point loads, as a module and by require', SLOW, async () => {
    const specifiers = Object.keys(manifest.exports)
      // The server of pages speaks to a page as soon as it is loaded: one of the bundles below is of it.
      .filter((key) => key !== './lsp/worker')
      .flatMap((key) => (key === './schemas/*' ? SCHEMAS.map((name) => `./schemas/${name}`) : [key]))
      .map((key) => `thethuc${key.slice(1)}`);

    const { stdout } = await run(process.execPath, ['exports.js', ...specifiers], project);

    const loaded = z.record(z.string(), z.array(z.string())).parse(JSON.parse(stdout));
    expect(Object.keys(loaded)).toEqual(specifiers);
    expect(Object.keys(loaded).filter((each) => loaded[each]?.length === 0)).toEqual([]);
  });

  test('twenty lines use it as library, as plugins and in an engine', SLOW, async () => {
    expect(await use(project)).toEqual(USED);
  });

  test('the command runs as npm links it', SLOW, async () => {
    const command = join(project, 'node_modules', '.bin', 'thethuc');
    const version = await run(command, ['--version'], project);
    const check = await attempt(command, ['check', 'ke-hoach.txt', '--format', 'json'], project);
    const parsed = await run(command, ['parse', 'ke-hoach.txt', '--format', 'tree'], project);

    expect(version.stdout.trim()).toContain(manifest.version);
    expect(check).toMatchObject({ status: 1, stderr: '' });
    expect(check.stdout).toContain('"invalid-date"');
    expect(parsed.stdout).toContain('KẾ HOẠCH');
  });

  /** Installs really, where CI has just installed from a registry. Elsewhere the copies above must do. */
  test.runIf(process.env['CI'])('npm installs it from a registry', SLOW, async ({ skip }) => {
    const elsewhere = makeProject();
    onTestFinished(() => rm(elsewhere, { recursive: true, force: true }), 120_000);
    const versions = BESIDES.map(
      (name) => `${name}@${manifest.dependencies[name] ?? manifest.devDependencies[name] ?? ''}`,
    );
    const unreached = await installOnline(tarball, elsewhere, versions);
    if (unreached !== null) skip(`no registry was reached: ${unreached}`);
    cpSync(STRANGER, elsewhere, { recursive: true });

    expect(await use(elsewhere)).toEqual(USED);
    const command = join(elsewhere, 'node_modules', '.bin', 'thethuc');
    expect((await run(command, ['--version'], elsewhere)).stdout.trim()).toContain(manifest.version);
  });
});

describe('in TypeScript', () => {
  // What Node or a browser declares is asked for by types of packages only: `URL` by vfile and zod.
  test.concurrent.each([
    ['nodenext', ['--module', 'nodenext', '--lib', 'es2023', '--types', 'node']],
    ['bundler', ['--module', 'esnext', '--moduleResolution', 'bundler', '--lib', 'es2023,dom']],
  ])('strictly, libraries checked too, as %s resolves', SLOW, async (_, kind) => {
    const compiler = fileURLToPath(new URL('node_modules/typescript/lib/tsc.js', ROOT));
    const strictly = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];
    const all = ['--skipLibCheck', 'false', '--target', 'es2022', '--noEmit'];

    const args = [compiler, ...strictly, ...all, ...kind, 'consumer.ts'];
    const ran = await attempt(process.execPath, args, project);

    expect(ran).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('the consumer imports each entry point that has types', () => {
    const imported = new Set(
      [...programOf('consumer.ts').matchAll(/ '(?<name>thethuc[^']*)'/gu)].map(([, name]) => name),
    );
    const typed = Object.entries(manifest.exports).filter(([, target]) => typeof target !== 'string');

    expect([...imported].sort()).toEqual(typed.map(([key]) => `thethuc${key.slice(1)}`).sort());
  });
});

describe.each(Object.entries(BUNDLERS))('bundled by %s for a page', (_, bundle) => {
  test('it reads and checks there', SLOW, async () => {
    const code = await bundle(project, programOf('page.js'));
    // What a page has and Node gives as well; no `process`, no `require`, no `Buffer`.
    const page: Record<string, unknown> = {
      TextDecoder,
      TextEncoder,
      document: { createElement: () => ({}) },
    };
    runInContext(code, createContext(page));

    expect(JSON.parse(String(await page['told']))).toEqual(SHOWN);
  });

  test('what needs Node is refused', SLOW, async () => {
    await expect(bundle(project, "export * from 'node:zlib';")).rejects.toThrow(/node:zlib/u);
  });

  test('the server answers in a worker', SLOW, async () => {
    const path = join(project, 'server.js');
    writeFileSync(path, await bundle(project, "import 'thethuc/lsp/worker';"));
    const worker = new Worker(WORKER_SCOPE, { workerData: path });
    onTestFinished(() => void worker.terminate());

    worker.postMessage(INITIALIZE);
    const [answer] = z.tuple([z.unknown()]).parse(await once(worker, 'message'));

    expect(answer).toMatchObject({ id: 1, result: { serverInfo: { name: 'thethuc' } } });
  });
});

test('bundled for a worker it asks for nothing of a page', SLOW, async () => {
  const { code } = await bundleOf(project, programOf('page.js'), ['worker']);
  const worker: Record<string, unknown> = { TextDecoder, TextEncoder };
  runInContext(code, createContext(worker));

  expect(JSON.parse(String(await worker['told']))).toEqual(SHOWN);
});

test.runIf(hasChromium)('it reads and checks in Chromium, in a page and in a worker', SLOW, async () => {
  const page = await BUNDLERS.vite(project, programOf('page.js'));
  const files = { '/page.js': page, '/server.js': readFileSync(join(home, 'dist/lsp/worker.js'), 'utf8') };

  const told = await inChromium(
    files,
    `import '/page.js';
     const worker = new Worker('/server.js');
     worker.onerror = ({ message }) => tell(message);
     worker.onmessage = async ({ data }) => tell(JSON.stringify([JSON.parse(await told), data.result.serverInfo.name]));
     worker.postMessage(${JSON.stringify(INITIALIZE)});`,
  );

  expect(JSON.parse(told)).toEqual([SHOWN, 'thethuc']);
});

describe.each(ENTRIES)('importing $entry', ({ entry, minified, gzip, dependencies }) => {
  test('costs what is written down, and pulls in no other dependency', SLOW, async () => {
    const weight = await weigh(project, entry);

    expect({ minified: growthOf(weight.minified, minified), gzip: growthOf(weight.gzip, gzip) }).toEqual({
      minified: null,
      gzip: null,
    });
    expect(weight.packages.filter((name) => name in manifest.dependencies)).toEqual([...dependencies].sort());
  });
});

test('the core holds nothing of Word, of schemas and of the server', SLOW, async () => {
  const { own } = await weigh(project, 'thethuc');

  expect(
    own.filter((path) => /^(?:cli|docx|lsp|node|report|schema|service|testing|unified)\//u.test(path)),
  ).toEqual([]);
});

/** Runs the stranger's program. */
async function use(where: string): Promise<unknown> {
  writeFileSync(join(where, 'ke-hoach.txt'), PLAN);
  const { stdout } = await run(process.execPath, ['index.js'], where);
  return JSON.parse(stdout);
}
