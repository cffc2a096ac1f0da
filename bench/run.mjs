// Measures the built package: `npm run build && npm run bench`, or some parts of it:
// `npm run bench -- stages rules`, `npm run bench -- many --count 10000`. What the parts measure stands
// at the head of each.
// Tables are Markdown; times are milliseconds, "median (least)" where nothing else is said.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

/** In the order in which they run: a process grows with what it has measured, so the small texts come first. */
const PARTS = [
  'stages',
  'rules',
  'reports',
  'orthography',
  'docx',
  'cold',
  'server',
  'hostile',
  'many',
  'peers',
];

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '1000' } },
});
const unknown = asked.filter((name) => !PARTS.includes(name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${PARTS.join(', ')}.`);
  process.exit(2);
}
const [{ model }, ...others] = cpus();
const today = new Date().toISOString().slice(0, 10);
console.log(`${today}, node ${process.version}, ${process.platform}, ${others.length + 1} x ${model}\n`);
for (const name of PARTS) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`## ${name}\n`);
  const { measure } = await import(`./parts/${name}.mjs`);
  await measure({ count: Number(values.count) });
}
