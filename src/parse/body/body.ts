/** Builds the nodes of a document's body from its outline. */
import type { Marker, Syntax } from '../../ast/leaves.ts';
import type { BlockContent, CriteriaList, Section } from '../../ast/nodes.ts';
import { collapse } from '../../text/letters.ts';
import type { Stretch } from '../../text/place.ts';
import { stripEnd } from '../../text/strip.ts';
import { append } from '../append.ts';
import type { Block, TextBlock } from './blocks.ts';
import { headingLength, isBareHeading, roleOf } from './headings.ts';
import type { InlineReader } from '../markup/inline-reader.ts';
import { inlineContent } from '../inline.ts';
import { AUDIENCE, CRITERIA_WORDS } from '../lexicon/section-roles.data.ts';
import type { Entry, OutlineNode } from './outline.ts';
import { NOWHERE, type Source } from '../source.ts';
import { buildTable } from './table.ts';

/** Styles whose headed entries are sections at any depth. */
const SECTION_STYLES: ReadonlySet<Entry['marker']['style']> = new Set([
  'part',
  'chapter',
  'division',
  'upperLetter',
  'roman',
]);

interface Context {
  /** Whether headed entries here are sections whatever their style. */
  top: boolean;
  /** Whether a heading above speaks of criteria. */
  criteria: boolean;
}

type EntryType = 'section' | 'article' | 'clause' | 'point' | 'item' | 'criterion';

function isEntry(node: OutlineNode): node is Entry {
  return node.kind === 'entry';
}

/** Cuts stretches behind `length` units of the first. */
function cutAt(
  source: Source,
  stretches: readonly Stretch[],
  length: number,
): { head: Stretch[]; rest: Stretch[] } {
  const first = stretches[0];
  if (first === undefined || length === 0) return { head: [], rest: [...stretches] };
  const at = first.start + length;
  const left = source.trim({ start: at, end: first.end }).start;
  const rest = at < first.end ? [{ start: left, end: first.end }, ...stretches.slice(1)] : stretches.slice(1);
  return { head: [{ start: first.start, end: at }], rest };
}

/** `Chương I` alone on its line takes the next line as its heading. */
function takeTitle(entry: Entry): TextBlock | null {
  const next = entry.children[0];
  if (next?.kind !== 'text' || entry.marker.style === 'bullet') return null;
  entry.children.shift();
  return next;
}

export class BodyBuilder {
  readonly #source: Source;
  readonly #reader: InlineReader | null;

  constructor(source: Source, reader: InlineReader | null) {
    this.#source = source;
    this.#reader = reader;
  }

  /** Builds the body: the outline's top level and what stands between. */
  build(nodes: readonly OutlineNode[]): BlockContent[] {
    const entries = nodes.filter(isEntry).filter((entry) => entry.marker.style !== 'bullet');
    const headed = entries.filter((entry) => this.#headingOf(entry) > 0);
    return this.#nodes(nodes, { top: headed.length * 2 >= entries.length, criteria: false });
  }

  /** A block that opens no entry. */
  block(block: Block): BlockContent[] {
    if (block.kind === 'pageNumber') return this.#source.pageNumber(block.at);
    if (block.kind === 'rule') {
      const rule = this.#source.syntax(block.at);
      return block.hash === null ? rule : [...this.#source.syntax(block.hash), ...rule];
    }
    if (block.kind === 'table') {
      const table = this.#reader === null ? null : buildTable(this.#source, this.#reader, block.lines);
      return table === null
        ? block.lines.map((line) => this.#paragraph([{ start: line.from, end: line.to }]))
        : [table];
    }
    const lead = this.lead(block);
    if (block.stretches.length === 0) return lead;
    const bare = block.marker === null && isBareHeading(this.#source, block.stretches, block.depth);
    const content = bare ? this.#heading(block.stretches, block.depth) : this.#paragraph(block.stretches);
    return lead.length === 0 ? [content] : [...lead, content];
  }

  /** The hashes and the marker that a block begins with. */
  lead(block: TextBlock, marker: Entry['marker'] | null = block.marker): (Marker | Syntax)[] {
    const at = block.markerAt;
    const mark = at === null || marker === null ? [] : this.#source.marker(at, marker);
    return block.hash === null ? mark : [...this.#source.syntax(block.hash), ...mark];
  }

  #paragraph(stretches: readonly Stretch[]): BlockContent {
    return { type: 'paragraph', children: inlineContent(this.#source, stretches), position: NOWHERE };
  }

  #heading(stretches: readonly Stretch[], depth: number): BlockContent {
    return {
      type: 'heading',
      depth: depth === 0 ? null : depth,
      children: inlineContent(this.#source, stretches),
      position: NOWHERE,
    };
  }

  #headingOf(entry: Entry): number {
    const below = entry.children.some((child) => child.kind !== 'pageNumber' && child.kind !== 'rule');
    return headingLength(this.#source, entry, below);
  }

  #nodes(nodes: readonly OutlineNode[], context: Context): BlockContent[] {
    const content: BlockContent[] = [];
    for (const node of nodes) {
      if (isEntry(node)) content.push(this.#entry(node, context));
      else append(content, this.block(node));
    }
    return content;
  }

  #entry(entry: Entry, context: Context, as: EntryType | null = null): BlockContent {
    const { block } = entry;
    const { head, rest } = cutAt(this.#source, block.stretches, this.#headingOf(entry));
    const children: BlockContent[] = this.lead(block, entry.marker);
    const title = block.stretches.length === 0 ? takeTitle(entry) : null;
    if (title !== null) children.push(...this.lead(title), this.#heading(title.stretches, title.depth));
    else if (head.length > 0) children.push(this.#heading(head, block.depth));
    const words = this.#textOf(title?.stretches ?? head);
    const type = as ?? this.#typeOf(entry, words !== '', context);
    if (rest.length > 0) children.push(this.#paragraph(rest));
    if (entry.children.length > 0) {
      const about = CRITERIA_WORDS.test(words.toLowerCase());
      const below: Context = { top: false, criteria: context.criteria || about };
      append(children, this.#below(entry, words, about, below));
    }
    return this.#node(type, children, words);
  }

  #textOf(stretches: readonly Stretch[]): string {
    const [first] = stretches;
    if (first === undefined) return '';
    if (stretches.length === 1) return collapse(this.#source.slice(first));
    return collapse(stretches.map((stretch) => this.#source.slice(stretch)).join(' '));
  }

  /** What stands below an entry; a list of criteria where its heading says so. */
  #below(entry: Entry, heading: string, about: boolean, context: Context): BlockContent[] {
    if (!context.criteria) return this.#nodes(entry.children, context);
    const audience = AUDIENCE.test(heading) ? stripEnd(heading.replace(AUDIENCE, ''), ',.:;') : null;
    const lists = about || audience !== null;
    const leaves = lists ? entry.children.filter(isEntry) : [];
    const deep = leaves.some((child) => AUDIENCE.test(this.#words(child)) || this.#deepens(child));
    if (leaves.length === 0 || deep) return this.#nodes(entry.children, context);
    const first = entry.children.findIndex(isEntry);
    const last = entry.children.findLastIndex(isEntry);
    const list: CriteriaList = {
      type: 'criteriaList',
      audience,
      children: entry.children
        .slice(first, last + 1)
        .flatMap((child) =>
          isEntry(child) ? [this.#entry(child, context, 'criterion')] : this.block(child),
        ),
      position: NOWHERE,
    };
    return [
      ...this.#nodes(entry.children.slice(0, first), context),
      list,
      ...this.#nodes(entry.children.slice(last + 1), context),
    ];
  }

  /** True where an entry is no criterion but a heading over some. */
  #deepens(entry: Entry): boolean {
    return (
      entry.children.some((child) => isEntry(child) && child.marker.style !== 'bullet') ||
      (this.#headingOf(entry) === this.#words(entry).length && entry.children.length > 0)
    );
  }

  #words(entry: Entry): string {
    const first = entry.block.stretches[0];
    return first === undefined ? '' : this.#source.slice(first);
  }

  #typeOf(entry: Entry, headed: boolean, context: Context): EntryType {
    const { style } = entry.marker;
    if (style === 'article') return 'article';
    if (style === 'bullet') return 'item';
    if (headed && (context.top || SECTION_STYLES.has(style)) && style !== 'letter') return 'section';
    return style === 'letter' ? 'point' : 'clause';
  }

  #node(type: EntryType, children: BlockContent[], heading: string): BlockContent {
    if (type !== 'section') return { type, children, position: NOWHERE };
    const section: Section = { type, role: roleOf(heading), children, position: NOWHERE };
    return section;
  }
}
