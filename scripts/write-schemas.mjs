// Writes schemas/*.schema.json from the built zod schemas: `npm run schemas`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../dist/schema/index.js';

const folder = new URL('../schemas/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, make] of Object.entries(jsonSchemas)) {
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(make(), null, 2)}\n`);
}
