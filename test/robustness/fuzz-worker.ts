import { parentPort, workerData } from 'node:worker_threads';
import * as fc from 'fast-check';
import { cliTarget, configTarget } from './command-targets.ts';
import { lspTarget } from './lsp-target.ts';
import { docxTarget, textTarget, type Target } from './targets.ts';

/** Tries inputs of one target for scripts/fuzz.mjs: by their numbers, or one that is given. */

type Input = string | Uint8Array;

/** What is asked: the inputs from a number on, or the faults of an input. */
type Order = { from: number; count: number } | { input: Input };

interface Runner {
  make: (number: number) => Input;
  faultsOf: (input: Input) => string[] | Promise<string[]>;
}

function runner<Kind extends Input>(
  { inputs, faultsOf }: Target<Kind>,
  seed: number,
  isKind: (input: Input) => input is Kind,
): Runner {
  return {
    // Each number has a seed of its own, so that an input is made again without those before it.
    make: (number) => {
      const [input] = fc.sample(inputs, { seed: (Math.imul(seed, 0x9e3779b1) + number) | 0, numRuns: 1 });
      if (input === undefined) throw new Error('no input');
      return input;
    },
    faultsOf: (input) => (isKind(input) ? faultsOf(input) : []),
  };
}

const isText = (input: Input): input is string => typeof input === 'string';
const isBytes = (input: Input): input is Uint8Array => typeof input !== 'string';

const RUNNERS: Readonly<Record<string, (seed: number) => Runner>> = {
  text: (seed) => runner(textTarget(true), seed, isText),
  config: (seed) => runner(configTarget(), seed, isText),
  lsp: (seed) => runner(lspTarget(), seed, isText),
  cli: (seed) => runner(cliTarget(), seed, isText),
  docx: (seed) => runner(docxTarget(true), seed, isBytes),
};

function serve(port: NonNullable<typeof parentPort>, target: string, seed: number): void {
  const made = RUNNERS[target]?.(seed);
  if (made === undefined) throw new Error(`no target is called ${target}`);
  port.on('message', (order: Order) => {
    void follow(order, made, port);
  });
  port.postMessage({ ready: true });
}

async function follow(
  order: Order,
  { make, faultsOf }: Runner,
  port: NonNullable<typeof parentPort>,
): Promise<void> {
  if ('input' in order) {
    port.postMessage({ faults: await faultsOf(order.input), input: order.input });
    return;
  }
  for (let number = order.from; number < order.from + order.count; number += 1) {
    const input = make(number);
    // Said before it is tried: what never comes back is known by it.
    port.postMessage({ trying: number, input });
    const faults = await faultsOf(input);
    if (faults.length > 0) port.postMessage({ number, input, faults });
  }
  port.postMessage({ done: order.from + order.count });
}

interface Wanted {
  target: string;
  seed: number;
}

function isWanted(data: unknown): data is Wanted {
  return typeof data === 'object' && data !== null && 'target' in data && 'seed' in data;
}

const wanted: unknown = workerData;
if (parentPort !== null && isWanted(wanted)) serve(parentPort, wanted.target, wanted.seed);
