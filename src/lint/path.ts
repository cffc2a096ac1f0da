/** Says where in the outline a place is: `mục V.6, đoạn 2`. */
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

type Container = Exclude<DocumentContent | BlockContent, { value: string }>;

function holds(node: Node, offset: number): boolean {
  return node.position.start.offset <= offset && offset <= node.position.end.offset;
}

function markerOf(node: Container): Marker | null {
  for (const child of node.children) if (child.type === 'marker') return child;
  return null;
}

function label(marker: Marker): string {
  return stripEnd(marker.value, '.)/:-–').replace(/^\(/u, '').trim();
}

function childAt(node: Document | Container, offset: number): Container | null {
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

/** The number of a paragraph among its siblings; 0 where it is the only one. */
function paragraphNumber(parent: Document | Container, child: Container): number {
  const paragraphs = parent.children.filter(
    (each) => each.type === 'paragraph' || each.type === 'basis' || each.type === 'item',
  );
  return paragraphs.length < 2 ? 0 : paragraphs.findIndex((each) => each === child) + 1;
}

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
    const number = paragraphNumber(node, child);
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
