/**
 * Gives what stands at the cursor another name, wherever the document means
 * it: a short name, a body, a document by its number, a section by its own.
 *
 * Before anything is written the document is read as it would then be. Where
 * the new name would be told apart worse than the old one, it is refused with
 * a sentence that says why.
 */
import type { OutlineEntry } from '../analyse/outline.ts';
import type { Range } from '../text/place.ts';
import { NEVER, type CancelSignal } from './cancel.ts';
import type { Library } from './library/library.ts';
import type { Reading } from './reading.ts';
import type { Readings } from './readings.ts';
import { editsOf, type DocumentEdits } from './rename/edits.ts';
import { renameBody, renameShortName } from './rename/names.ts';
import { isRegistered, renumberCited, renumberItself, writtenSymbol } from './rename/numbers.ts';
import { numberIn, renumberEntry } from './rename/sections.ts';
import type { Target } from './target/kinds.ts';
import { targetAt } from './target/target.ts';
import { refuse, type Refusal } from './words/rename.ts';

export type { DocumentEdits } from './rename/edits.ts';
export type { Refusal } from './words/rename.ts';

/** What is to be renamed: where its name stands at the cursor, and what it is now. */
export interface RenamePlace {
  range: Range;
  placeholder: string;
}

/** A target that can be renamed, with the place of its name. */
type Renamed = RenamePlace & { target: Target };

function entryPlace(entry: OutlineEntry, target: Target, reading: Reading): Renamed | Refusal {
  const { marker } = entry;
  const number = numberIn(marker);
  if (number === null) return refuse(reading.options.lang, 'worded', { old: marker.value });
  const start = marker.position.start.offset + number.at;
  const own = reading.lines.range(start, start + number.text.length);
  // At a reference its label is what the user sees himself renaming.
  const range = target.origin.start.offset === marker.position.start.offset ? own : target.origin;
  return { target, range, placeholder: number.text };
}

/** What can be renamed at a cursor, or why nothing can. */
function renamedAt(reading: Reading, offset: number): Renamed | Refusal {
  const { lang } = reading.options;
  const { text } = reading.document;
  const nothing = refuse(lang, 'nothing', {});
  const target = targetAt(reading, offset);
  if (target === null) return nothing;
  const { origin } = target;
  switch (target.kind) {
    case 'shortName': {
      const { name } = target;
      const isGiven = name.kind === 'alias' || name.expansion !== null;
      return isGiven
        ? { target, range: origin, placeholder: name.name }
        : refuse(lang, 'notGiven', { name: name.name });
    }
    case 'body':
      return { target, range: origin, placeholder: target.body.name };
    case 'cited':
    case 'own': {
      const node = target.kind === 'cited' ? target.mention : target.numbered;
      // What is attached has the number of the main document.
      if (node === null || (target.kind === 'own' && target.part !== reading.analysis)) return nothing;
      if (node.type === 'documentNumber' && node.blank)
        return refuse(lang, 'blankNumber', {
          words: text.slice(origin.start.offset, origin.end.offset).trim(),
        });
      const written = writtenSymbol(node, reading);
      if (written === null) return nothing;
      const { range } = written;
      const words = text.slice(range.start.offset, range.end.offset).normalize('NFC');
      // A line end may tear it, blanks slip into it.
      const placeholder = words.replaceAll(/\s/gu, '');
      return isRegistered(placeholder) ? { target, range, placeholder } : nothing;
    }
    case 'entry': {
      const [entry, other] = target.entries;
      if (!target.onNumber || entry === undefined) return nothing;
      return other === undefined ? entryPlace(entry, target, reading) : refuse(lang, 'several', {});
    }
    case 'appendix':
    case 'elsewhere':
    case 'date':
      return nothing;
  }
}

/** Where a rename at a cursor begins, or why there is none. */
export function prepareRename(reading: Reading, offset: number): RenamePlace | Refusal {
  const found = renamedAt(reading, offset);
  return 'refused' in found ? found : { range: found.range, placeholder: found.placeholder };
}

const BROKEN = /[\r\n\t]/u;

async function editsFor(
  { target, placeholder }: Renamed,
  name: string,
  reading: Reading,
  others: { readings: Readings; library: Library } | null,
  signal: CancelSignal,
): Promise<DocumentEdits[] | Refusal> {
  const here = (edits: DocumentEdits['edits'] | Refusal): DocumentEdits[] | Refusal =>
    'refused' in edits ? edits : [editsOf(reading, edits)];
  switch (target.kind) {
    case 'shortName':
      return here(await renameShortName(target.name, name, reading));
    case 'body':
      return here(await renameBody(target.body, name, reading));
    case 'cited':
      return here(await renumberCited(target.cited, placeholder, name, reading));
    case 'own': {
      const number = reading.analysis.nodes.first('documentNumber');
      return number === null ? [] : renumberItself(number, placeholder, name, reading, others, signal);
    }
    case 'entry': {
      const [entry] = target.entries;
      return entry === undefined ? [] : here(await renumberEntry(entry, name, target.part, reading));
    }
    case 'appendix':
    case 'elsewhere':
    case 'date':
      return [];
  }
}

/**
 * The edits that give what stands at a cursor another name, or why it keeps
 * the old one.
 *
 * @param others Where documents that cite this one may be changed, too; null where only this one may.
 */
export async function renameAt(
  reading: Reading,
  offset: number,
  newName: string,
  others: { readings: Readings; library: Library } | null,
  signal: CancelSignal = NEVER,
): Promise<readonly DocumentEdits[] | Refusal> {
  const found = renamedAt(reading, offset);
  if ('refused' in found) return found;
  const name = newName.trim();
  if (name === '' || BROKEN.test(name)) return refuse(reading.options.lang, 'empty', {});
  return editsFor(found, name, reading, others, signal);
}
