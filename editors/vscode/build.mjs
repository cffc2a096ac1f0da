/** Bundles the extension and its server into `dist/`, with what goes along with them. */
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { extension, server } from './bundles.mjs';
import { licensesOf } from './licenses.mjs';

const here = import.meta.dirname;
const root = join(here, '../..');
const dist = join(here, 'dist');

rmSync(dist, { recursive: true, force: true });
const built = await Promise.all(
  [extension, server(root)].map((each) => build({ ...each, absWorkingDir: here })),
);
const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
writeFileSync(join(dist, 'licenses.txt'), licensesOf(inputs, here));
copyFileSync(join(root, 'schemas/config.schema.json'), join(dist, 'config.schema.json'));
