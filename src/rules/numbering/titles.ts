/** The titles of entries side by side: headings, and short lead-ins that stand for one. */
import { once } from '../../analyse/once.ts';
import { outlineOf, type OutlineEntry } from '../../analyse/outline.ts';
import { wordsOf } from '../../analyse/text-of.ts';
import type { Appendix, Document, Heading, Paragraph } from '../../ast/nodes.ts';
import { groupBy } from '../../text/group-by.ts';

export interface TitledEntry {
  entry: OutlineEntry;
  title: Heading | Paragraph;
  /** Its words in one line. */
  words: string;
  /** True for a heading followed by its text on the same line: `Kinh phí: …`. */
  runIn: boolean;
}

/** A lead-in longer than this is a sentence. */
const LONGEST = 130;

function titleOf(entry: OutlineEntry): TitledEntry | null {
  let title: Heading | Paragraph | null = null;
  let runIn = false;
  let nested = false;
  for (const child of entry.node.children) {
    if (child.type === 'heading') title ??= child;
    else if (child.type === 'paragraph') {
      if (title?.position.end.line === child.position.start.line) runIn = true;
      title ??= child;
    } else if (child.type !== 'marker' && child.type !== 'syntax') nested = true;
  }
  if (title === null || (title.type === 'paragraph' && !nested)) return null;
  const words = wordsOf(title);
  return title.type === 'paragraph' && words.length > LONGEST ? null : { entry, title, words, runIn };
}

/**
 * Entries with titles, grouped as they stand side by side below one parent in
 * one style; only groups of two and more.
 */
export const titledSiblings: (root: Document | Appendix) => readonly (readonly TitledEntry[])[] = once(
  (root) => {
    const { roots, entries } = outlineOf(root);
    const groups: TitledEntry[][] = [];
    for (const siblings of [roots, ...entries.map(({ children }) => children)]) {
      if (siblings.length < 2) continue;
      const titled = siblings.flatMap((entry) => titleOf(entry) ?? []);
      const byStyle = groupBy(titled, ({ entry }) => entry.marker.style);
      for (const group of byStyle.values()) if (group.length > 1) groups.push(group);
    }
    return groups;
  },
);
