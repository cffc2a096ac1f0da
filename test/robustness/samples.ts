import { readdirSync, readFileSync } from 'node:fs';
import { readPlans, readSharedDocuments, readSharedWordDocuments } from '../support/documents.ts';
import { ROOT } from '../support/root.ts';

/** The plans of the project and, where they are beside it, real documents. */
export function sampleTexts(withShared: boolean): string[] {
  return [...readPlans(), ...(withShared ? readSharedDocuments() : [])].map(({ text }) => text);
}

/** As `sampleTexts`, of Word documents. */
export function sampleDocx(withShared: boolean): Uint8Array[] {
  const folder = new URL('fixtures/docx/', ROOT);
  const own = readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder)));
  return withShared ? [...own, ...readSharedWordDocuments().map(({ bytes }) => bytes)] : own;
}
