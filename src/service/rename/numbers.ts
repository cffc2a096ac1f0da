/** New numbers for documents: the one at hand, with those that cite it, or one that it cites. */
import type { Citation } from '../../ast/inline.ts';
import type { DocumentNumber } from '../../ast/nodes.ts';
import type { Edit } from '../../lint/finding.ts';
import { isBlank } from '../../recognise/chars.ts';
import { readDocumentNumber } from '../../recognise/document-number.ts';
import { symbolKey } from '../../registry/keys.ts';
import type { CancelSignal } from '../cancel.ts';
import { ownIdentityOf } from '../library/entry.ts';
import { areSurelyOne, identityOf, keysOf, type Identity } from '../library/identity.ts';
import type { Library } from '../library/library.ts';
import { partsOf } from '../parts.ts';
import type { Reading } from '../reading.ts';
import type { Readings } from '../readings.ts';
import { citationsOfItself, type Cited } from '../target/cited.ts';
import { Flow } from '../target/flow.ts';
import { hullOf, type Occurrence } from '../target/places.ts';
import { refuse, type Refusal } from '../words/rename.ts';
import { editsOf, readAfter, replaceName, type DocumentEdits } from './edits.ts';

/** A node that holds a number: the header's, or a citation. */
type Numbered = Citation | DocumentNumber;

/** The end of a symbol at a place, blanks inside it left out of account; -1 where another thing stands there. */
function symbolEnd(text: string, at: number, symbol: string): number {
  let end = at;
  for (const unit of symbol) {
    while (end > at && isBlank(text.charCodeAt(end))) end += 1;
    if (text.charAt(end) !== unit) return -1;
    end += 1;
  }
  return end;
}

/** Where the number of a document stands in the words of a node; null where it is written in another way. */
function symbolIn(node: Numbered, symbol: string, reading: Reading): Occurrence | null {
  const flow = new Flow(node);
  const wanted = symbol.normalize('NFC').replaceAll(/\s/gu, '');
  for (
    let start = flow.text.indexOf(wanted.charAt(0));
    start >= 0;
    start = flow.text.indexOf(wanted.charAt(0), start + 1)
  ) {
    const end = symbolEnd(flow.text, start, wanted);
    const stretches = end < 0 ? [] : flow.stretches(start, end);
    const range = hullOf(stretches, reading);
    if (range !== null)
      return { range, stretches, isDefinition: node.type === 'documentNumber', isForeign: false };
  }
  return null;
}

/** The number as it stands in a node; of the header joined as it is written there. */
export function writtenSymbol(node: Numbered, reading: Reading): Occurrence | null {
  if (node.type === 'citation') return node.symbol === null ? null : symbolIn(node, node.symbol, reading);
  const { number, notation } = node;
  if (number === null || notation === null) return null;
  const flow = new Flow(node).text;
  const read = readDocumentNumber(flow);
  const start = read === null ? -1 : flow.indexOf(number);
  return read === null || start < 0 ? null : symbolIn(node, flow.slice(start, read.end), reading);
}

const DIGITS_ALONE = /^\d{1,6}$/u;
const FIRST_DIGITS = /^\d+/u;
const LABEL = 'Số: ';

function isNumbered({ number, notation }: Pick<DocumentNumber, 'number' | 'notation'>): boolean {
  return number !== null && notation !== null;
}

/** A new number with its notation, that of the old one where digits alone are given; null where it is none. */
function newSymbol(name: string, old: string): string | null {
  const symbol = DIGITS_ALONE.test(name) ? old.replace(FIRST_DIGITS, name) : name;
  const read = readDocumentNumber(LABEL + symbol);
  return read !== null && isNumbered(read) && read.end === LABEL.length + symbol.length ? symbol : null;
}

/** True for a number as registers give it; those of standards (`TCVN 7114-1:2008`) are formed otherwise. */
export function isRegistered(symbol: string): boolean {
  return newSymbol(symbol, symbol) !== null;
}

/** How often a document cites one of this number, and whether that is its own. */
interface Count {
  cited: number;
  isOwn: boolean;
}

function countIn(nodes: readonly Numbered[], key: string): Count {
  const cited = nodes.filter((node) => node.type === 'citation' && keysOf(identityOf(node)).includes(key));
  return { cited: cited.length, isOwn: nodes.some(({ type }) => type === 'documentNumber') };
}

function countAll({ analysis }: Reading, key: string): Count {
  const citations = partsOf(analysis).flatMap(({ nodes }) => nodes.all('citation').map(({ node }) => node));
  return { ...countIn(citations, key), isOwn: keysOf(ownIdentityOf(analysis)).includes(key) };
}

function editsIn(nodes: readonly Numbered[], key: string, name: string, reading: Reading): Edit[] {
  return nodes.flatMap((node) => {
    // `Chỉ thị 11` is a mention of 11-CT/TU, and has no number to write anew.
    if (node.type === 'citation' && (node.symbol === null || symbolKey(node.symbol) !== key)) return [];
    const place = writtenSymbol(node, reading);
    return place === null ? [] : replaceName(place, name, name, reading);
  });
}

/** The edits in one document, where it can be read with them as before; the number as it is written then. */
async function editsWithin(
  nodes: readonly Numbered[],
  old: string,
  given: string,
  reading: Reading,
): Promise<{ edits: Edit[]; symbol: string } | Refusal> {
  const { lang } = reading.options;
  const symbol = newSymbol(given, old);
  if (symbol === null) return refuse(lang, 'symbol', { name: given, example: old });
  const oldKey = symbolKey(old);
  const key = symbolKey(symbol);
  const edits = editsIn(nodes, oldKey, symbol, reading);
  if (key === oldKey) return { edits, symbol };
  const before = countAll(reading, key);
  if (before.cited > 0 || before.isOwn) return refuse(lang, 'taken', { name: symbol });
  const expected = countIn(nodes, oldKey);
  const after = countAll(await readAfter(reading, edits), key);
  const isSame = after.cited === expected.cited && after.isOwn === expected.isOwn;
  return isSame ? { edits, symbol } : refuse(lang, 'lost', { name: symbol });
}

/** A new number for a document that is cited: every mention of it here. */
export async function renumberCited(
  { mentions }: Cited,
  old: string,
  name: string,
  reading: Reading,
): Promise<Edit[] | Refusal> {
  const outcome = await editsWithin(mentions, old, name, reading);
  return 'refused' in outcome ? outcome : outcome.edits;
}

/** The edits in another document for what it cites by the number of this one, and surely means. */
function editsElsewhere(own: Identity, key: string, symbol: string, reading: Reading): Edit[] {
  const mentions = partsOf(reading.analysis)
    .flatMap(({ citations }) => citations)
    .filter(({ citation }) => areSurelyOne(own, identityOf(citation)))
    .flatMap((cited) => cited.mentions.map(({ node }) => node));
  return editsIn(mentions, key, symbol, reading);
}

/** A new number for the document itself: its header, where it names itself, and who cites it where that may be written. */
export async function renumberItself(
  node: DocumentNumber,
  old: string,
  name: string,
  reading: Reading,
  others: { readings: Readings; library: Library } | null,
  signal: CancelSignal,
): Promise<DocumentEdits[] | Refusal> {
  const { analysis } = reading;
  const outcome = await editsWithin([node, ...citationsOfItself(analysis)], old, name, reading);
  if ('refused' in outcome) return outcome;
  const own = ownIdentityOf(analysis);
  const found: DocumentEdits[] = [editsOf(reading, outcome.edits)];
  if (others === null || own.symbol === null) return found;
  const citing = await others.library.citing(own, signal);
  for (const uri of new Set(citing.map(({ entry }) => entry.uri))) {
    const other = uri === reading.document.uri || signal.aborted ? null : await others.readings.of(uri);
    if (other === null) continue;
    const edits = editsElsewhere(own, symbolKey(own.symbol), outcome.symbol, other);
    if (edits.length > 0) found.push(editsOf(other, edits));
  }
  return found;
}
