/**
 * Joins the command and the language server into few files.
 *
 * Loading some hundred modules takes longer than checking a plan. What a
 * command does not use stays in files of its own that are never read: all in
 * one file was tried, and reading past what is not run took as long as opening
 * the files (50 ms more for `--help`, nothing gained for a check). The server
 * is joined by itself: who opens an editor waits for all of it. Before the
 * command comes a file of some lines, which lets Node keep what it compiles.
 * The licences of the packages that are joined stand beside them.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { licensesOf } from './licenses.mjs';

const OUT = 'dist/cli';

/** Folders of the edge: no entry point of the library leads into them. */
for (const folder of ['dist/cli', 'dist/lsp', 'dist/node']) rmSync(folder, { recursive: true, force: true });

/** Packages in the older form of modules ask for Node's own modules at run time. */
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/** Imports of a source file that stay imports, of a file that is joined by itself. */
function apart(source, file) {
  return {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: source }, () => ({ path: file, external: true }));
    },
  };
}

function joined(entryPoints, outdir, { js = '', plugins = [] }) {
  return build({
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    // Packages that come in two forms: the older one asks for its own files at run time.
    mainFields: ['module', 'main'],
    platform: 'node',
    target: 'node20.19',
    minify: true,
    metafile: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js },
    legalComments: 'none',
    plugins,
  });
}

const parts = await Promise.all([
  joined({ main: 'src/cli/main.ts' }, OUT, { plugins: [apart(/\/start\.ts$/, './command.js')] }),
  joined({ command: 'src/cli/start.ts' }, OUT, {
    js: REQUIRE,
    // As seen from the command's own chunks.
    plugins: [apart(/\/lsp\/stdio\.ts$/, '../server/stdio.js')],
  }),
  joined({ stdio: 'src/lsp/stdio.ts' }, `${OUT}/server`, { js: REQUIRE }),
]);
const inputs = Object.assign({}, ...parts.map(({ metafile }) => metafile.inputs));
writeFileSync(`${OUT}/LICENSES.txt`, licensesOf(inputs));
