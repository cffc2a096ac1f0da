// Writes docs/ from the built rules: `npm run docs`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { docsPages } from '../dist/report/docs/pages.js';

const folder = new URL('../docs/', import.meta.url);

rmSync(new URL('rules/', folder), { recursive: true, force: true });
mkdirSync(new URL('rules/', folder), { recursive: true });
for (const [name, text] of docsPages()) writeFileSync(new URL(name, folder), text);
