/** Says where in the outline a place is: `mục V.6, đoạn 2`. */
import { once } from '../analyse/once.ts';
import type { Marker } from '../ast/leaves.ts';
import type { BlockContent, Document, DocumentContent, Node } from '../ast/nodes.ts';
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

/** Blocks of running text: what stands in them has no place of its own in the outline. */
const TEXT: ReadonlySet<Node['type']> = new Set(['paragraph', 'heading', 'basis']);

type Container = Exclude<DocumentContent | BlockContent, { value: string }>;

function holds(node: Node, offset: number): boolean {
  return node.position.start.offset <= offset && offset <= node.position.end.offset;
}

function markerOf(node: Container): Marker | null {
  // A ground begins with its dash; the words behind it may be many.
  if (TEXT.has(node.type)) return node.children[0]?.type === 'marker' ? node.children[0] : null;
  for (const child of node.children) if (child.type === 'marker') return child;
  return null;
}

function label(marker: Marker): string {
  return stripEnd(marker.value, '.)/:-–').replace(/^\(/u, '').trim();
}

function childAt(node: Document | Container, offset: number): Container | null {
  if (TEXT.has(node.type)) return null;
  for (const child of node.children) {
    if ('children' in child && isContainer(child) && holds(child, offset)) return child;
  }
  return null;
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

function isContainer(node: Node): node is Container {
  return CONTAINERS.has(node.type);
}

/** The numbers of paragraphs among their siblings; none where there is only one. */
const paragraphNumbers = once((parent: Document | Container): ReadonlyMap<Node, number> => {
  const paragraphs = parent.children.filter(
    (each) => each.type === 'paragraph' || each.type === 'basis' || each.type === 'item',
  );
  return new Map(paragraphs.length < 2 ? [] : paragraphs.map((each, i) => [each, i + 1]));
});

/** The place of an offset in the outline, in words; empty where there is nothing to say. */
export function pathOf(document: Document, offset: number, language: Language): string {
  const words = WORDS[language];
  const labels: string[] = [];
  const parts: string[] = [];
  let paragraph = 0;
  let node: Document | Container = document;
  for (let child = childAt(node, offset); child !== null; child = childAt(node, offset)) {
    if (child.type === 'appendix') parts.push(words.appendix);
    if (child.type === 'header') return [...parts, words.header].join(', ');
    if (child.type === 'footer') return [...parts, words.footer].join(', ');
    const marker = markerOf(child);
    const number = paragraphNumbers(node).get(child) ?? 0;
    if (marker !== null && marker.style !== 'bullet') {
      labels.push(label(marker));
      paragraph = 0;
    } else if (number > 0) paragraph = number;
    node = child;
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
