/** The registry that a command line asks for: its lists and folders, and behind them what the project knows. */
import { BUILT_IN_REGISTRY } from '../registry/built-in.ts';
import type { RegisteredDocument } from '../registry/entry.ts';
import { createRegistry, mergeRegistries, type CompleteList, type Registry } from '../registry/registry.ts';
import { complain } from './complain.ts';
import type { Io } from './io.ts';
import { message, say, type Language } from './messages/say.ts';

/** Sentences about files left out; more would hide the findings. */
const MOST_TOLD = 20;

/**
 * Reads lists and folders.
 *
 * @returns `faulty` where one of them cannot be used, which is then said on stderr.
 */
export async function openRegistry(
  lists: readonly string[],
  folders: readonly string[],
  language: Language,
  io: Io,
): Promise<Registry | 'faulty'> {
  const documents: RegisteredDocument[] = [];
  const complete: CompleteList[] = [];
  for (const file of lists) {
    const { readRegistryFile } = await import('./registry-file.ts');
    const read = await readRegistryFile(file, io);
    if ('key' in read) {
      complain(io, language, [read]);
      return 'faulty';
    }
    for (const document of read.documents) documents.push(document);
    for (const list of read.complete) complete.push(list);
  }
  for (const folder of folders) {
    const { readRegistryFolder } = await import('./registry-folder.ts');
    const read = await readRegistryFolder(folder, io);
    if ('key' in read) {
      complain(io, language, [read]);
      return 'faulty';
    }
    for (const reason of read.skipped.slice(0, MOST_TOLD))
      complain(io, language, [message('registrySkipped', { reason: say(language, reason) })]);
    for (const document of read.documents) documents.push(document);
  }
  return mergeRegistries(createRegistry(documents, complete), BUILT_IN_REGISTRY);
}
