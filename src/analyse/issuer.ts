/** Who issues the document: told by the header, else by its opening, else by its signature. */
import type { Node } from '../ast/nodes.ts';
import { plainText } from '../ast/plain-text.ts';
import { readBody } from '../recognise/bodies.ts';
import { capitalised, collapse, isUpperCase } from '../text/letters.ts';
import type { IssuerFact } from './facts-types.ts';
import type { NodeIndex } from './index-nodes.ts';
import { COUNCILS, ISSUING_WORDS, PLACE_UNITS, WRITTEN_OUT } from './lexicon/issuing-words.data.ts';

/** Paragraphs that may open a document without a preamble. */
const OPENING = 2;
/** Units behind a name in which words of issuing begin. */
const BEHIND = 60;
/** A name may begin a text or a clause. */
const CLAUSE_START = /(?:^|[;,.:] ?)(?=\p{Lu})/gu;

function issuesBehind(text: string, at: number): boolean {
  const behind = text
    .slice(at, at + BEHIND)
    .trimStart()
    .toLowerCase();
  return ISSUING_WORDS.some((words) => behind.startsWith(words));
}

/** The body that a sentence of the opening names as issuing; null where it names none. */
function issuerOf(text: string): string | null {
  let found: string | null = null;
  for (const start of text.matchAll(CLAUSE_START)) {
    const at = start.index + start[0].length;
    const end = readBody(text, at);
    if (end > at && issuesBehind(text, end)) found = text.slice(at, end);
  }
  return found;
}

/** The paragraphs that open a document: its preamble, or where it has none the first of its body. */
function openingOf(nodes: NodeIndex): Node[] {
  const preamble = nodes.first('preamble');
  if (preamble !== null) return [...preamble.children].reverse();
  return nodes
    .all('paragraph')
    .slice(0, OPENING)
    .filter(({ ancestors }) => ancestors.length === 1)
    .map(({ node }) => node);
}

function openingIssuer(nodes: NodeIndex): string | null {
  for (const node of openingOf(nodes)) {
    if (node.type !== 'paragraph' && node.type !== 'basis') continue;
    const name = issuerOf(plainText(node));
    if (name !== null) return name;
  }
  return null;
}

function writeOut(name: string): string {
  let text = name;
  for (const [short, full] of WRITTEN_OUT) {
    if (text === short || text.startsWith(`${short} `)) text = full + text.slice(short.length);
  }
  return text;
}

/**
 * An upper-case name as it is written in a sentence, where that can be told:
 * the councils and committees of places. Other bodies keep their capitals,
 * since which syllables of a name take one is for its owner to say.
 */
function sentenceCase(name: string): string {
  const lower = name.toLowerCase();
  const head = COUNCILS.find((full) => lower.startsWith(full.toLowerCase()));
  if (head === undefined) return name;
  const rest = lower.slice(head.length).trim();
  if (rest === '') return head;
  const unit = PLACE_UNITS.find((word) => rest.startsWith(`${word} `));
  if (unit === undefined) return name;
  const place = rest
    .slice(unit.length + 1)
    .split(' ')
    .map(capitalised)
    .join(' ');
  return `${head} ${unit} ${place}`;
}

/** The spelling of an upper-case name in the running text, where it stands there. */
function spelt(name: string, texts: Iterable<string>): string {
  const lower = name.toLowerCase();
  for (const text of texts) {
    const at = text.toLowerCase().indexOf(lower);
    if (at >= 0 && !isUpperCase(text.slice(at, at + name.length))) return text.slice(at, at + name.length);
  }
  return sentenceCase(name);
}

/** The running text, block by block: the name stands in one of the first of them as a rule. */
function* runningTexts(nodes: NodeIndex): Generator<string> {
  for (const { node } of nodes.all('basis')) yield plainText(node);
  for (const { node } of nodes.all('paragraph')) yield plainText(node);
  for (const { node } of nodes.all('recipient')) yield plainText(node);
}

function headerIssuer(nodes: NodeIndex): IssuerFact | null {
  const issuer = nodes.first('issuer');
  if (issuer === null) return null;
  const write = (name: string): string => {
    const full = writeOut(name);
    return isUpperCase(name) ? spelt(full.toUpperCase(), runningTexts(nodes)) : full;
  };
  return { name: write(issuer.name), superior: issuer.superior === null ? null : write(issuer.superior) };
}

/** The body that the signature speaks for, with the place of the header to complete it. */
function signatureIssuer(nodes: NodeIndex): string | null {
  const authority = nodes.first('authority');
  if (authority === null) return null;
  const body = collapse(plainText(authority).slice(authority.mark.length));
  return /^(?:TM|T\/M)/u.test(authority.mark) && body !== '' ? sentenceCase(writeOut(body)) : null;
}

/**
 * @returns The issuer, its name written out (`Ủy ban nhân dân phường …`);
 *   null where nothing names one.
 */
export function findIssuer(nodes: NodeIndex): IssuerFact | null {
  const header = headerIssuer(nodes);
  if (header !== null) return header;
  const name = openingIssuer(nodes) ?? signatureIssuer(nodes);
  return name === null ? null : { name: writeOut(name), superior: null };
}
