/**
 * Joins the command and the language server into few files.
 *
 * Loading some hundred modules takes longer than checking a plan. What a
 * command does not use stays in files of its own that are never read. The
 * server is joined by itself: who opens an editor waits for all of it, and a
 * few large files are read sooner than the many small ones that it would share
 * with the command. The licences of the packages that are joined stand beside
 * them.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { licensesOf } from './licenses.mjs';

const OUT = 'dist/cli';

/** Folders of the edge: no entry point of the library leads into them. */
for (const folder of ['dist/cli', 'dist/lsp', 'dist/node']) rmSync(folder, { recursive: true, force: true });

function joined(entry, outdir, plugins = []) {
  return build({
    entryPoints: [entry],
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
    // Packages in the older form of modules ask for Node's own modules at run time.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    legalComments: 'none',
    plugins,
  });
}

/** Lets the command start the server from the file that it is joined into, as seen from the command's own chunks. */
const serverApart = {
  name: 'server-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/lsp\/stdio\.ts$/ }, () => ({ path: '../server/stdio.js', external: true }));
  },
};

const command = await joined('src/cli/main.ts', OUT, [serverApart]);
const server = await joined('src/lsp/stdio.ts', join(OUT, 'server'));
const inputs = { ...command.metafile.inputs, ...server.metafile.inputs };
writeFileSync(join(OUT, 'LICENSES.txt'), licensesOf(inputs));
