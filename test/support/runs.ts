interface Runs {
  numRuns: number;
  seed?: number;
}

const asked = process.env['PROPERTY_RUNS'];

/**
 * How often a property is tried. The same inputs on every run, so that a
 * build does not fail by chance; `PROPERTY_RUNS=20` tries twenty times as
 * many new ones.
 */
export function runs(usual: number): Runs {
  return asked === undefined ? { numRuns: usual, seed: 1926 } : { numRuns: usual * Number(asked) };
}
