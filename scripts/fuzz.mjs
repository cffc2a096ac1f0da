/**
 * Feeds thethuc with anything for as long as one likes:
 *
 *   node scripts/fuzz.mjs --minutes 30 --seed 1 [--only text|docx|config|cli|lsp] [--save FOLDER]
 *
 * Inputs and checks are those of test/robustness, which try a few on every
 * build. What fails is made small and kept in the folder; `--replay FILE`
 * (with `--only`) tries a file again. The last line is the count; the code is 1
 * where something was found.
 */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { unzipSync, zipSync } from 'fflate';

const TARGETS = ['text', 'docx', 'config', 'cli', 'lsp'];
/** Most that an input may take, in milliseconds of work: a busy machine makes no fault. */
const PATIENCE = 10_000;
/** Most memory of a worker, in megabytes. */
const MEMORY = 768;
/** Inputs between two turns of the parent. */
const BATCH = 50;
/** Longest that an input is made smaller, in milliseconds. */
const SHRINKING = 60_000;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    save: { type: 'string', default: join(tmpdir(), 'thethuc-fuzz') },
    replay: { type: 'string' },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
const targets = values.only === undefined ? TARGETS : [values.only];
if (!(minutes > 0) || !Number.isInteger(seed) || targets.some((each) => !TARGETS.includes(each))) {
  console.error(`usage: node scripts/fuzz.mjs --minutes N --seed N [--only ${TARGETS.join('|')}]`);
  process.exit(2);
}

/** Joins the worker with the source that it tries. Node does not read TypeScript by itself everywhere. */
async function bundle(outfile) {
  // Files look for others from where they stand.
  const home = pathToFileURL(join(process.cwd(), 'src/node/version.ts')).href;
  await build({
    ...{ entryPoints: ['test/robustness/fuzz-worker.ts'], outfile, bundle: true },
    ...{ format: 'esm', platform: 'node', mainFields: ['module', 'main'], logLevel: 'error' },
    define: { 'import.meta.url': JSON.stringify(home) },
    banner: {
      js: `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(${JSON.stringify(home)});`,
    },
  });
}

/** A worker that is started again where it hangs or dies. */
class Patient {
  #file;
  #target;
  #worker = null;

  constructor(file, target) {
    this.#file = file;
    this.#target = target;
  }

  async #start() {
    const worker = new Worker(this.#file, {
      workerData: { target: this.#target, seed },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    await once(worker, 'message');
    this.#worker = worker;
  }

  async stop() {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  /**
   * Gives an order and hands on what comes back, until `listen` gives a value.
   * What takes too long or dies is a fault like any other.
   */
  async ask(order, listen) {
    if (this.#worker === null) await this.#start();
    const worker = this.#worker;
    let timer;
    let hear;
    let die;
    const outcome = await new Promise((resolve) => {
      // The parent does next to nothing meanwhile: the work of the process is that of the worker.
      let begun = process.cpuUsage();
      timer = setInterval(() => {
        const { user, system } = process.cpuUsage(begun);
        if (user + system > PATIENCE * 1000) resolve({ lost: `no end after ${PATIENCE / 1000} s` });
      }, 500);
      hear = (message) => {
        begun = process.cpuUsage();
        const value = listen(message);
        if (value !== undefined) resolve({ value });
      };
      die = (error) => resolve({ lost: `the worker died: ${error.message}` });
      worker.on('message', hear).on('error', die);
      worker.postMessage(order);
    });
    clearInterval(timer);
    worker.off('message', hear).off('error', die);
    if ('lost' in outcome) await this.stop();
    return outcome;
  }

  /** The faults of one input. */
  async faultsOf(input) {
    const { value, lost } = await this.ask({ input }, ({ faults }) => faults);
    return lost === undefined ? value : [lost];
  }
}

/** What makes two faults the same: their words, without what is quoted of the input. */
const kindOf = (fault) =>
  fault
    .replaceAll(/“[^”]*”|"[^"]*"/gu, '"')
    .replaceAll(/\d+/gu, '0')
    .slice(0, 90);

const without = (input, start, end) =>
  typeof input === 'string'
    ? input.slice(0, start) + input.slice(end)
    : Buffer.concat([input.subarray(0, start), input.subarray(end)]);

/** Takes away stretches, long ones first, as long as it is still as bad. */
async function shorten(input, isBad, end) {
  let now = input;
  for (let size = Math.ceil(now.length / 2); size >= 1; size = Math.floor(size / 2))
    for (let at = 0; at < now.length;) {
      if (Date.now() > end) return now;
      const next = without(now, at, at + size);
      if (await isBad(next)) now = next;
      else at += size;
    }
  return now;
}

/** The files in an archive, or null where it is none. */
function filesOf(input) {
  try {
    return typeof input === 'string' ? null : unzipSync(input);
  } catch {
    return null;
  }
}

/** Makes an input small that goes wrong in the same way; of an archive each file by itself. */
async function shrink(patient, input, kind) {
  const end = Date.now() + SHRINKING;
  const isBad = async (next) => (await patient.faultsOf(next)).some((fault) => kindOf(fault) === kind);
  const files = filesOf(input);
  if (files === null || !(await isBad(zipSync(files)))) return shorten(input, isBad, end);
  const { 'word/document.xml': main = new Uint8Array(), ...others } = files;
  const kept = { ...others };
  for (const [name, content] of Object.entries(others)) {
    delete kept[name];
    if (!(await isBad(zipSync({ ...kept, 'word/document.xml': main })))) kept[name] = content;
  }
  const small = await shorten(main, (next) => isBad(zipSync({ ...kept, 'word/document.xml': next })), end);
  return zipSync({ ...kept, 'word/document.xml': small });
}

const found = new Map();

async function report(target, patient, { number, input, faults }) {
  const kind = kindOf(faults[0]);
  const known = found.get(kind);
  if (known !== undefined) return void (known.times += 1);
  found.set(kind, { times: 1 });
  console.log(`\n${target} ${seed}:${number} ${faults.slice(0, 3).join('\n  ').slice(0, 800)}`);
  const small = await shrink(patient, input, kind);
  mkdirSync(values.save, { recursive: true });
  const name = join(values.save, `${target}-${seed}-${number}`);
  // A lone half of a character has no bytes of its own; as JSON it has a form.
  if (typeof small === 'string') writeFileSync(`${name}.json`, JSON.stringify(small));
  else writeFileSync(`${name}.${target}`, small);
  console.log(`  ${small.length} units: ${name}`);
}

const inputFrom = (file) =>
  file.endsWith('.json') ? JSON.parse(readFileSync(file, 'utf8')) : readFileSync(file);

async function run(file) {
  const patients = targets.map((target) => ({
    target,
    patient: new Patient(file, target),
    next: 0,
    tried: 0,
  }));
  if (values.replay !== undefined) {
    const faults = await patients[0].patient.faultsOf(inputFrom(values.replay));
    console.log(faults.join('\n') || 'nothing is wrong');
    await patients[0].patient.stop();
    return faults.length === 0 ? 0 : 1;
  }
  const start = Date.now();
  const end = start + minutes * 60_000;
  let told = start;
  while (Date.now() < end)
    for (const each of patients) {
      const { target, patient } = each;
      const bad = [];
      let trying = { number: each.next, input: '' };
      const { lost } = await patient.ask({ from: each.next, count: BATCH }, (message) => {
        if ('trying' in message) {
          trying = { number: message.trying, input: message.input };
          each.tried += 1;
        } else if ('faults' in message) bad.push(message);
        return message.done;
      });
      if (lost !== undefined) bad.push({ ...trying, faults: [lost] });
      each.next = lost === undefined ? each.next + BATCH : trying.number + 1;
      for (const one of bad) await report(target, patient, one);
      if (Date.now() - told > 30_000) {
        told = Date.now();
        const counts = patients.map((one) => `${one.target} ${one.tried}`).join(', ');
        console.log(`${Math.round((told - start) / 1000)} s: ${counts}; found ${found.size}`);
      }
    }
  for (const { patient } of patients) await patient.stop();
  const tried = patients.map((one) => `${one.tried} ${one.target}`).join(', ');
  const spent = ((Date.now() - start) / 60_000).toFixed(1);
  console.log(`seed ${seed}, ${spent} minutes, tried ${tried}: ${found.size} kinds of faults`);
  return found.size === 0 ? 0 : 1;
}

const folder = mkdtempSync(join(tmpdir(), 'thethuc-fuzz-'));
try {
  const file = join(folder, 'worker.mjs');
  await bundle(file);
  process.exitCode = await run(file);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
