/** Says where in the outline a place is: `mục V.6, đoạn 2`. */
import { once } from '../analyse/once.ts';
import type { Marker } from '../ast/leaves.ts';
import type { BlockContent, Document, DocumentContent, Node } from '../ast/nodes.ts';
import { countFront } from '../text/bisect.ts';
import { stripEnd } from '../text/strip.ts';
import type { Language } from './messages.ts';

const WORDS: Readonly<
  Record<Language, Readonly<Record<'section' | 'paragraph' | 'appendix' | 'header' | 'footer', string>>>
> = {
  vi: { section: 'mục', paragraph: 'đoạn', appendix: 'phụ lục', header: 'phần đầu', footer: 'phần cuối' },
  en: {
    section: 'section',
    paragraph: 'paragraph',
    appendix: 'appendix',
    header: 'header',
    footer: 'footer',
  },
};

type Container = Exclude<DocumentContent | BlockContent, { value: string }>;

function holds(node: Node, offset: number): boolean {
  return node.position.start.offset <= offset && offset <= node.position.end.offset;
}

/** What is asked of a node for every finding below it, read once. */
interface Level {
  marker: Marker | null;
  containers: readonly Container[];
  /** Whether each begins and ends behind the one before; parts of a torn footer need not. */
  inOrder: boolean;
  /** The numbers of paragraphs; empty where there is only one. */
  numbers: ReadonlyMap<Container, number>;
}

const levelOf: (node: Document | Container) => Level = once((node) => {
  let marker: Marker | null = null;
  let inOrder = true;
  const containers: Container[] = [];
  const paragraphs: Container[] = [];
  for (const child of node.children) {
    if (child.type === 'marker') marker ??= child;
    if (!('children' in child) || !isContainer(child)) continue;
    const last = containers.at(-1)?.position;
    const { start, end } = child.position;
    if (last !== undefined && (last.start.offset > start.offset || last.end.offset > end.offset))
      inOrder = false;
    containers.push(child);
    if (COUNTED.has(child.type)) paragraphs.push(child);
  }
  const numbers = new Map(paragraphs.length < 2 ? [] : paragraphs.map((child, i) => [child, i + 1]));
  return { marker, containers, inOrder, numbers };
});

function label(marker: Marker): string {
  return stripEnd(marker.value, '.)/:-–').replace(/^\(/u, '').trim();
}

/** The first child that holds an offset. */
function childAt({ containers, inOrder }: Level, offset: number): Container | null {
  if (!inOrder) return containers.find((child) => holds(child, offset)) ?? null;
  const child = containers[countFront(containers, ({ position }) => position.end.offset < offset)];
  return child !== undefined && holds(child, offset) ? child : null;
}

const CONTAINERS: ReadonlySet<Node['type']> = new Set([
  'header',
  'preamble',
  'section',
  'article',
  'clause',
  'point',
  'item',
  'criteriaList',
  'criterion',
  'closing',
  'footer',
  'appendix',
  'paragraph',
  'heading',
  'basis',
  'table',
]);

/** What is called a paragraph, and counted among its siblings. */
const COUNTED: ReadonlySet<Node['type']> = new Set(['paragraph', 'basis', 'item']);

function isContainer(node: Node): node is Container {
  return CONTAINERS.has(node.type);
}

/** The place of an offset in the outline, in words; empty where there is nothing to say. */
export function pathOf(document: Document, offset: number, language: Language): string {
  const words = WORDS[language];
  const labels: string[] = [];
  const parts: string[] = [];
  let paragraph = 0;
  let level = levelOf(document);
  for (let child = childAt(level, offset); child !== null; child = childAt(level, offset)) {
    if (child.type === 'appendix') parts.push(words.appendix);
    if (child.type === 'header') return [...parts, words.header].join(', ');
    if (child.type === 'footer') return [...parts, words.footer].join(', ');
    const number = level.numbers.get(child) ?? 0;
    level = levelOf(child);
    const { marker } = level;
    if (marker !== null && marker.style !== 'bullet') {
      labels.push(label(marker));
      paragraph = 0;
    } else if (number > 0) paragraph = number;
  }
  if (labels.length > 0) parts.push(`${words.section} ${joinLabels(labels)}`);
  if (paragraph > 0 && labels.length > 0) parts.push(`${words.paragraph} ${String(paragraph)}`);
  return parts.join(', ');
}

/** `III`, `3`, `3.1` make `III.3.1`: a decimal already says what it stands under. */
function joinLabels(labels: readonly string[]): string {
  let path = '';
  let last = '';
  for (const each of labels) {
    path =
      last !== '' && each.startsWith(`${last}.`)
        ? path.slice(0, path.length - last.length) + each
        : path === ''
          ? each
          : `${path}.${each}`;
    last = each;
  }
  return path;
}
