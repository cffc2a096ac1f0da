/**
 * Joins the command and the language server into one file each.
 *
 * Loading some hundred modules takes longer than checking a plan. In the file
 * of the command, what is imported on demand stays a function that is not run
 * before, so a check pays for no zod, no Markdown and no reader of Word. The
 * server stands by itself: only who opens an editor reads it. Before both comes
 * a file of some lines, which lets Node keep what it compiles. The licences of
 * the packages that are joined stand beside them.
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

function joined(entry, file, { js = '', plugins = [] }) {
  return build({
    entryPoints: [entry],
    outfile: `${OUT}/${file}`,
    bundle: true,
    format: 'esm',
    // Packages that come in two forms: the older one asks for its own files at run time.
    mainFields: ['module', 'main'],
    platform: 'node',
    target: 'node20.19',
    minify: true,
    metafile: true,
    banner: { js },
    legalComments: 'none',
    plugins,
  });
}

const parts = await Promise.all([
  joined('src/cli/main.ts', 'main.js', { plugins: [apart(/\/start\.ts$/, './command.js')] }),
  joined('src/cli/start.ts', 'command.js', {
    js: REQUIRE,
    plugins: [apart(/\/lsp\/stdio\.ts$/, './server.js')],
  }),
  joined('src/lsp/stdio.ts', 'server.js', { js: REQUIRE }),
]);
const inputs = Object.assign({}, ...parts.map(({ metafile }) => metafile.inputs));
writeFileSync(`${OUT}/LICENSES.txt`, licensesOf(inputs));
