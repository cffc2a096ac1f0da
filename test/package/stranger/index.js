// A stranger's program: a plan is parsed, checked and mended, as a library, as plugins and in an engine.
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { analyse, facts, fix, lint, parse, stringify } from 'thethuc';
import { thethucLint, thethucParse, thethucStringify } from 'thethuc/unified';
import { unified } from 'unified';
import { engine } from 'unified-engine';

const text = readFileSync('ke-hoach.txt', 'utf8');
const analysis = analyse(parse(text));
const rules = lint(analysis, { stage: 'draft' }).map(({ ruleId }) => ruleId);
const mended = fix(text, { stage: 'draft' }).text;

const plugins = [thethucParse, [thethucLint, { stage: 'draft' }], thethucStringify];
const file = await unified().use({ plugins }).process(text);
const linted = file.messages.map(({ ruleId }) => ruleId);
const lossless = stringify(parse(text)) === text && String(file) === text;

const out = new PassThrough({ encoding: 'utf8' });
const job = { processor: unified(), plugins, files: ['ke-hoach.txt'], streamOut: out, streamError: out };
const code = await new Promise((resolve, reject) => {
  engine(job, (error, status) => (error ? reject(error) : resolve(status)));
});
const report = out.read();
const reported = linted.every((ruleId) => report.includes(ruleId));
const { documentType } = facts(analysis);
console.log(JSON.stringify({ documentType, lossless, rules, linted, mended, code, reported }));
