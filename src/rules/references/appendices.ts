/** The appendices that a document has, and those that it speaks of. */
import type { Analysis } from '../../analyse/analyse.ts';
import { nearest } from '../../analyse/index-nodes.ts';
import { labelsOf } from '../../analyse/reference-targets.ts';
import type { CrossReference } from '../../ast/inline.ts';
import type { Appendix, Title } from '../../ast/nodes.ts';
import { plainText } from '../../ast/plain-text.ts';
import { romanValue } from '../../text/roman.ts';
import { ANOTHER_DOCUMENT, APPENDIX_LINE, GOES_ALONG } from '../lexicon/appendix-words.data.ts';
import { contextOf, lastSentence, type Context } from './citation-context.ts';

/** An appendix headed `PHỤ LỤC …`; what is issued with a decision is a document of its own. */
export interface Headed {
  appendix: Appendix;
  title: Title;
  /** Null where its number cannot be read, or it is the only one. */
  label: string | null;
}

/** A mention of an appendix of this document. */
export interface Announced {
  node: CrossReference;
  /** Null for a bare `phụ lục kèm theo`. */
  label: string | null;
  /** Whether the words say that it goes along with the document. */
  along: boolean;
}

/** Units behind a mention in which the document stands that it belongs to. */
const BEHIND = 80;
const FOREIGN = ['quotation', 'citation', 'alias', 'header', 'footer'] as const;

/** `I`, `1` and `01` are one label. */
export function labelKey(label: string): string {
  const value = /^\d+$/u.test(label) ? Number(label) : romanValue(label.toUpperCase());
  return value === null ? label.toUpperCase() : String(value);
}

function labelIn(words: string): string | null {
  const [line] = words.matchAll(APPENDIX_LINE);
  const label = line?.groups?.['label'];
  return label === undefined ? null : labelKey(label);
}

function titleOf({ children }: Appendix): Title | null {
  for (const child of children) {
    if (child.type !== 'header') continue;
    for (const part of child.children) if (part.type === 'title') return part;
  }
  return null;
}

/** Everything that stands behind the main document: what is headed `PHỤ LỤC`, and how much else. */
export function appendicesOf({ document }: Analysis): { headed: Headed[]; others: number } {
  const headed: Headed[] = [];
  let others = 0;
  const read = (children: Appendix['children']): void => {
    for (const child of children) {
      if (child.type !== 'appendix') continue;
      const title = titleOf(child);
      if (title !== null && plainText(title).toLowerCase().startsWith('phụ lục'))
        headed.push({ appendix: child, title, label: labelIn(plainText(title)) });
      else others += 1;
      read(child.children);
    }
  };
  read(document.children);
  return { headed, others };
}

/** The labels of all lines that open with `Phụ lục`, however they were read; `''` for one without. */
export function labelsOfLines({ source }: Analysis): Set<string> {
  const labels = new Set<string>();
  for (const { groups } of source.text.matchAll(APPENDIX_LINE)) {
    const label = groups?.['label'];
    labels.add(label === undefined ? '' : labelKey(label));
  }
  return labels;
}

/** True where the appendix of another document may be meant: one that the sentence speaks of. */
function isForeign({ before, after }: Context, words: string, along: boolean, type: string | null): boolean {
  // `Phụ lục II Nghị định này` stands in what explains a decree.
  if (words.endsWith(' này')) return type === null || !words.toLowerCase().endsWith(`${type} này`);
  if (ANOTHER_DOCUMENT.test(after.slice(0, BEHIND)) || ANOTHER_DOCUMENT.test(words)) return true;
  return !along && ANOTHER_DOCUMENT.test(lastSentence(before));
}

/** The mentions of this document's own appendices, one for each label. */
export function announcedIn({ nodes, root }: Analysis): Announced[] {
  const found: Announced[] = [];
  for (const mention of nodes.all('crossReference')) {
    const { node } = mention;
    const step = node.steps.find(({ unit }) => unit === 'appendix');
    if (step === undefined || node.target !== 'self' || nearest(mention, ...FOREIGN) !== null) continue;
    const words = plainText(node);
    const context = contextOf(mention);
    const along = GOES_ALONG.test(context.after) || words.includes('kèm');
    if (isForeign(context, words, along, root.documentType)) continue;
    const labels = labelsOf(step);
    if (labels.length === 0) found.push({ node, label: null, along });
    for (const label of labels) found.push({ node, label: labelKey(label), along });
  }
  return found;
}
