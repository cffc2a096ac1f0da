/** Keeps a long run small. */
import { setFlagsFromString } from 'node:v8';

/** The versions of V8 that are known to have the flags; another would complain of them on standard error. */
const OLDEST = 11;
const NEWEST = 13;

function set(flag: string): void {
  const version = Number.parseInt(process.versions.v8, 10);
  if (version >= OLDEST && version <= NEWEST) setFlagsFromString(flag);
}

/**
 * Left alone, V8 lets garbage grow to three times what is in use before it
 * looks for it. A tree is garbage as soon as its document has been reported:
 * looking sooner costs little, and a long run takes little more than a short
 * one. V8 reads the flag whenever it has looked; Node has no other way to it
 * once a program runs.
 */
export function collectSooner(): void {
  set('--heap-growing-percent=30');
}

/** Keeps the young generation, of which there are three copies, as large as it is: enough once a document has been checked. */
export function growNoFurther(): void {
  set('--semi-space-growth-factor=1');
}
