/**
 * Joins the command and the language server into few files.
 *
 * Loading some hundred modules takes longer than checking a plan. What a
 * command does not use stays in files of its own that are never read. The
 * licences of the packages that are joined stand beside them.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const OUT = 'dist/cli';

/** Folders of the edge: no entry point of the library leads into them. */
for (const folder of ['dist/cli', 'dist/lsp', 'dist/node']) rmSync(folder, { recursive: true, force: true });

const { metafile } = await build({
  entryPoints: ['src/cli/main.ts'],
  outdir: OUT,
  bundle: true,
  splitting: true,
  format: 'esm',
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
});

/** The folder of the package that a file belongs to; null for our own. */
function packageOf(file) {
  const at = file.lastIndexOf('node_modules/');
  if (at === -1) return null;
  const [first, second] = file.slice(at + 'node_modules/'.length).split('/');
  return join(file.slice(0, at), 'node_modules', first.startsWith('@') ? `${first}/${second}` : first);
}

const packages = new Set(
  Object.keys(metafile.inputs)
    .map(packageOf)
    .filter((each) => each !== null),
);
const parts = [];
for (const folder of [...packages].sort()) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/iu.test(each));
  const words = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  parts.push(`${name} ${version} (${license})\n\n${words}\n`);
}
writeFileSync(join(OUT, 'LICENSES.txt'), parts.join(`\n${'-'.repeat(72)}\n\n`));
