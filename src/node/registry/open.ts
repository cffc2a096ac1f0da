/** The registry that a user asks for: lists and folders, and behind them what the project knows. */
import { BUILT_IN_REGISTRY } from '../../registry/built-in.ts';
import type { RegisteredDocument } from '../../registry/entry.ts';
import {
  createRegistry,
  mergeRegistries,
  type CompleteList,
  type Registry,
} from '../../registry/registry.ts';
import type { Message } from '../messages/say.ts';
import type { Sources } from '../read-source.ts';

/** What is looked in. */
export interface RegistrySources {
  /** Files of JSON. */
  lists: readonly string[];
  /** Folders of documents. */
  folders: readonly string[];
}

/** A registry, and which documents of the folders are not in it; or what cannot be used at all. */
export type OpenedRegistry = { registry: Registry; skipped: Message[] } | { fault: Message };

/** Reads lists and folders. */
export async function openRegistry(
  { lists, folders }: RegistrySources,
  from: Sources,
): Promise<OpenedRegistry> {
  const documents: RegisteredDocument[] = [];
  const complete: CompleteList[] = [];
  const skipped: Message[] = [];
  for (const file of lists) {
    const { readRegistryFile } = await import('./list-file.ts');
    const read = await readRegistryFile(file, from);
    if ('key' in read) return { fault: read };
    for (const document of read.documents) documents.push(document);
    for (const list of read.complete) complete.push(list);
  }
  for (const folder of folders) {
    const { readRegistryFolder } = await import('./folder.ts');
    const read = await readRegistryFolder(folder, from);
    if ('key' in read) return { fault: read };
    skipped.push(...read.skipped);
    for (const document of read.documents) documents.push(document);
  }
  return { registry: mergeRegistries(createRegistry(documents, complete), BUILT_IN_REGISTRY), skipped };
}
