/** References whose own words name another section than the one they point at. */
import { once } from '../../analyse/once.ts';
import type { Outline, OutlineEntry } from '../../analyse/outline.ts';
import { headingOf, textBlocksOf } from '../../analyse/text-of.ts';
import { plainText } from '../../ast/plain-text.ts';
import { addTo } from '../../text/group-by.ts';
import { placeWords, roleWords, statedWords } from '../lexicon/role-words.data.ts';

/** Takes one of the words off the end of a text; null where none stands there. */
function without(text: string, words: readonly string[]): string | null {
  const found = words.find((word) => text.endsWith(` ${word}`));
  return found === undefined ? null : text.slice(0, -found.length - 1);
}

/** What the words in front of a reference say that stands there: `nội dung` of `các nội dung nêu tại`; null where they name nothing. */
function roleBefore(before: string): string | null {
  const placed = without(before.toLowerCase(), placeWords);
  if (placed === null) return null;
  const stated = without(placed, statedWords) ?? placed;
  return roleWords.find((role) => stated.endsWith(` ${role}`)) ?? null;
}

/** All that an entry calls itself, with the headings around and below it; its text where it has no heading. */
function wordsOf(entry: OutlineEntry): string {
  const own = headingOf(entry.node);
  const words = own === null ? textBlocksOf(entry.node).map(plainText) : headings(entry);
  for (let at = entry.parent; at !== null; at = at.parent) {
    const heading = headingOf(at.node);
    if (heading !== null) words.push(plainText(heading));
  }
  return words.join(' ').toLowerCase();
}

function headings({ node, children }: OutlineEntry): string[] {
  const own = headingOf(node);
  return [...(own === null ? [] : [plainText(own)]), ...children.flatMap(headings)];
}

/** The roles that the words of an entry name. */
const rolesIn: (entry: OutlineEntry) => ReadonlySet<string> = once((entry) => {
  const words = wordsOf(entry);
  return new Set(roleWords.filter((role) => words.includes(role)));
});

/** The entries whose headings begin with a role, by style and role, and by number as well. */
const headedWith: (outline: Outline) => ReadonlyMap<string, OutlineEntry[]> = once(({ entries }) => {
  const found = new Map<string, OutlineEntry[]>();
  for (const entry of entries) {
    const heading = headingOf(entry.node);
    const words = heading === null ? '' : plainText(heading).toLowerCase();
    for (const role of roleWords) {
      if (!words.startsWith(role)) continue;
      for (const key of [keyOf(entry, role), numberKeyOf(entry, role)]) addTo(found, key, entry);
    }
  }
  return found;
});

function keyOf({ marker }: OutlineEntry, role: string): string {
  return `${marker.style} ${role}`;
}

function numberKeyOf(entry: OutlineEntry, role: string): string {
  return `${keyOf(entry, role)} ${String(entry.marker.ordinals.at(-1))}`;
}

/**
 * The section that a reference plainly means instead of its target: the words
 * in front name what it is headed with, and nothing in the target does.
 */
export function meantInstead(before: string, target: OutlineEntry, outline: Outline): OutlineEntry | null {
  const role = roleBefore(before);
  if (role === null || rolesIn(target).has(role)) return null;
  const headed = headedWith(outline);
  const [only, ...others] = headed.get(keyOf(target, role)) ?? [];
  if (others.length === 0) return only ?? null;
  // Of several the one with the same number is meant: only the part around it was mistaken.
  const [meant, second] = headed.get(numberKeyOf(target, role)) ?? [];
  return second === undefined ? (meant ?? null) : null;
}
