import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ROOT } from './root.ts';

/** A document that tests run over. */
export interface SampleDocument {
  readonly name: string;
  readonly text: string;
}

const PLANS = new URL('fixtures/plans/', ROOT);
const SHARED = new URL('../shared/', ROOT);

function readFolder(folder: URL, accepts: (name: string) => boolean): SampleDocument[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(accepts)
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}

/** The plans written for the tests. */
export function readPlans(): SampleDocument[] {
  return readFolder(PLANS, (name) => /^(?!README)[^.]*\.(?:txt|md)$/u.test(name));
}

/** Real documents kept beside the repository; none where that folder is not there. */
export function readSharedDocuments(): SampleDocument[] {
  const accepts = (name: string): boolean => /\.(?:txt|md)$/u.test(name);
  return ['seeds/', 'corpus/docs/', 'corpus/fragments/'].flatMap((folder) =>
    readFolder(new URL(folder, SHARED), accepts),
  );
}

/** A real Word document. */
export interface WordDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Real Word documents kept beside the repository; none where that folder is not there. */
export function readSharedWordDocuments(): WordDocument[] {
  const folder = new URL('corpus/docs/', SHARED);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));
}
