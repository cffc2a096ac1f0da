/** Bundles the extension and its server into `dist/`, with what goes along with them. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { licensesOf } from '../../scripts/licenses.mjs';
import { extension, files, server } from './bundles.mjs';

process.chdir(import.meta.dirname);
const root = '../..';

rmSync('dist', { recursive: true, force: true });
const built = await Promise.all([extension, server(root)].map((each) => build(each)));
const inputs = Object.assign({}, ...built.map(({ metafile }) => metafile.inputs));
writeFileSync('dist/LICENSES.txt', licensesOf(inputs));
for (const [from, to] of files) cpSync(`${root}/${from}`, `dist/${to}`);
