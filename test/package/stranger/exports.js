// Imports what it is told to, and says which names each gave: `node exports.js thethuc thethuc/docx …`
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { readOrthography } from 'thethuc/orthography';

const require = createRequire(import.meta.url);

/** A module as both kinds of projects load it, data as what reads it. */
async function load(specifier) {
  if (specifier.endsWith('.json')) return (await import(specifier, { with: { type: 'json' } })).default;
  if (specifier.endsWith('.gz')) {
    const bytes = readFileSync(new URL(import.meta.resolve(specifier)));
    const orthography = readOrthography(new Uint8Array(gunzipSync(bytes)));
    return orthography === null ? {} : { orthography };
  }
  const module = await import(specifier);
  if (require(specifier).parse !== module.parse) throw new Error(`${specifier} is there twice`);
  return module;
}

const loaded = {};
for (const specifier of process.argv.slice(2)) loaded[specifier] = Object.keys(await load(specifier));
console.log(JSON.stringify(loaded));
