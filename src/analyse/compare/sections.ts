/** Compares two documents section by section. */
import type { Appendix, Document, Node, Section } from '../../ast/nodes.ts';
import { headingOf, textBlocksOf, wordsOf } from '../text-of.ts';
import type { BlockChange, Passage, SectionChange, SectionName } from './comparison.ts';
import { pairUp } from './pairing.ts';
import { diffWords, likeness, wordsIn } from './words.ts';

/** Blocks less alike than this are two different ones. */
const ALIKE = 0.5;
/** A role that both have counts for this much of their likeness, the words of the headings for the rest. */
const SAME_ROLE = 0.4;

interface Block extends Passage {
  words: string[];
}

interface Part {
  name: SectionName;
  words: string[];
  blocks: Block[];
}

/** What frames a document is compared as facts. */
const FRAME: ReadonlySet<Node['type']> = new Set(['header', 'footer', 'appendix']);

function blocksIn(nodes: readonly Node[], heading: Node | null): Block[] {
  return nodes
    .flatMap((node) => textBlocksOf(node))
    .filter((block) => block !== heading)
    .map((block) => {
      const text = wordsOf(block);
      return { text, range: block.position, words: wordsIn(text) };
    })
    .filter(({ words }) => words.length > 0);
}

function partOf(section: Section): Part {
  const heading = headingOf(section);
  const words = heading === null ? null : wordsOf(heading);
  const marker = section.children.find((child) => child.type === 'marker');
  return {
    name: { numeral: marker?.value ?? '', heading: words, role: section.role, range: section.position },
    words: wordsIn(words ?? ''),
    blocks: blocksIn(section.children, heading),
  };
}

/** The sections of a document; what stands before and beside them is one part more, the first. */
function partsOf(root: Document | Appendix): Part[] {
  const beside = root.children.filter(({ type }) => type !== 'section' && !FRAME.has(type));
  const sections = root.children.filter((child) => child.type === 'section');
  const name: SectionName = {
    numeral: '',
    heading: null,
    role: 'other',
    range: (beside[0] ?? root).position,
  };
  return [{ name, words: [], blocks: blocksIn(beside, null) }, ...sections.map(partOf)];
}

function partLikeness(a: Part, b: Part): number {
  if (a.name.heading === null || b.name.heading === null) return 0;
  const role = a.name.role === b.name.role && a.name.role !== 'other' ? SAME_ROLE : 0;
  return role + (1 - SAME_ROLE) * likeness(a.words, b.words);
}

function passageOf({ text, range }: Block): Passage {
  return { text, range };
}

function compareBlocks(old: readonly Block[], next: readonly Block[]): BlockChange[] {
  const pairs = pairUp(old, next, {
    key: ({ text }) => text,
    likeness: (a, b) => likeness(a.words, b.words),
    least: ALIKE,
  });
  return pairs.map((pair) => {
    const before = pair.old === null ? null : passageOf(pair.old);
    const after = pair.new === null ? null : passageOf(pair.new);
    if (before === null) return { change: 'added', old: null, new: after, words: [] };
    if (after === null) return { change: 'dropped', old: before, new: null, words: [] };
    if (before.text === after.text) return { change: 'same', old: before, new: after, words: [] };
    return { change: 'changed', old: before, new: after, words: diffWords(before.text, after.text) };
  });
}

/** How much of the old words is still there. */
function keptOf(old: readonly Block[], blocks: readonly BlockChange[]): number {
  let all = 0;
  for (const { words } of old) all += words.length;
  let kept = 0;
  for (const { change, old: before, words } of blocks) {
    if (change === 'same') kept += wordsIn(before?.text ?? '').length;
    for (const run of words) if (run.change === 'same') kept += wordsIn(run.text).length;
  }
  return all === 0 ? 1 : kept / all;
}

function comparePair(old: Part, next: Part): SectionChange {
  const all = compareBlocks(old.blocks, next.blocks);
  const blocks = all.filter(({ change }) => change !== 'same');
  const renamed = old.name.heading !== next.name.heading || old.name.numeral !== next.name.numeral;
  const change = blocks.length === 0 && !renamed ? 'same' : 'changed';
  return { change, old: old.name, new: next.name, kept: keptOf(old.blocks, all), blocks };
}

/** The sections of two documents, matched by role and wording, in the order of the new one. */
export function compareSections(old: Document | Appendix, next: Document | Appendix): SectionChange[] {
  const [oldStart, ...oldParts] = partsOf(old);
  const [newStart, ...newParts] = partsOf(next);
  const pairs = pairUp(oldParts, newParts, {
    key: ({ name, words }) => `${name.role} ${words.join(' ')}`,
    likeness: partLikeness,
    least: ALIKE,
  });
  const start = oldStart === undefined || newStart === undefined ? [] : [comparePair(oldStart, newStart)];
  const sections = pairs.map((pair): SectionChange => {
    if (pair.old !== null && pair.new !== null) return comparePair(pair.old, pair.new);
    const only = pair.old ?? pair.new;
    return {
      change: pair.old === null ? 'added' : 'dropped',
      old: pair.old?.name ?? null,
      new: pair.new?.name ?? null,
      kept: 0,
      blocks: (only?.blocks ?? []).map((block) => ({
        change: pair.old === null ? 'added' : 'dropped',
        old: pair.old === null ? null : passageOf(block),
        new: pair.old === null ? passageOf(block) : null,
        words: [],
      })),
    };
  });
  return [...start, ...sections];
}
