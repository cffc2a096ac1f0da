/** Reads a folder of documents into a registry, so that a plan is compared with what it cites. */
import { analyse } from '../../analyse/analyse.ts';
import { registeredFrom } from '../../analyse/registered.ts';
import { expandFiles } from '../expand-files.ts';
import { readSource, type Sources } from '../read-source.ts';
import { MAX_BYTES } from '../read-result.ts';
import { parseWith } from '../../parse/parse.ts';
import type { RegisteredDocument } from '../../registry/entry.ts';
import { readerFor } from '../../service/parse-text.ts';
import { message, type Message } from '../messages/say.ts';
import { describeReadError } from '../read-fault.ts';

/** Documents that are read of a folder; an office sends some thousand a year, and a plan cites a dozen. */
const MOST_DOCUMENTS = 5000;

export interface FolderRead {
  documents: RegisteredDocument[];
  /** What was left out, and why. */
  skipped: Message[];
}

/**
 * The entry of a document. Its tree takes fifty times the room of its text,
 * so the text is kept and parsed again for who wants to look inside.
 */
async function entryOf(text: string, name: string): Promise<RegisteredDocument | null> {
  const reader = await readerFor(text);
  const entry = registeredFrom(analyse(parseWith(text, reader)), name);
  return entry === null ? null : { ...entry, open: () => parseWith(text, reader) };
}

/** Reads a folder, or a document alone; a fault is a sentence. What cannot be read in a folder is left out and told. */
export async function readRegistryFolder(folder: string, from: Sources): Promise<FolderRead | Message> {
  const targets = await expandFiles([folder], from.cwd);
  const documents: RegisteredDocument[] = [];
  const skipped: Message[] = [];
  let units = 0;
  for (const { name, error } of targets) {
    if (documents.length >= MOST_DOCUMENTS || units > MAX_BYTES) {
      skipped.push(message('registryFull', { file: folder, most: String(MOST_DOCUMENTS) }));
      break;
    }
    const read =
      error === null ? await readSource(name, { ...from, filesOnly: true }) : { ok: false as const, error };
    if (!read.ok) {
      const reason = describeReadError(read.error, name);
      // Nothing stands for the word but itself: a folder that is not there, or has nothing to read.
      if (name === folder) return reason;
      skipped.push(reason);
      continue;
    }
    units += read.source.text.length;
    const entry = await entryOf(read.source.text, name);
    if (entry === null) skipped.push(message('registryNoNumber', { file: name }));
    else documents.push(entry);
  }
  return { documents, skipped };
}
