/** The end of a paragraph as something that is changed: its properties hold what became of it (ISO/IEC 29500-1, 17.13.5.15). */
import { childOf, type XmlElement } from '../xml/element.ts';
import { raw, type Token } from './tokens.ts';
import { closeTag, isEmptyTag, openTag } from './write-xml.ts';

/** What stands behind the properties of the mark in those of its paragraph. */
const BEHIND: readonly string[] = ['w:sectPr', 'w:pPrChange'];

interface Replacement {
  start: number;
  end: number;
  tokens: Token[];
}

/** Puts tokens inside an element at a place, opening it where it is empty. */
function inside(source: string, element: XmlElement, at: number, tokens: readonly Token[]): Replacement {
  if (!isEmptyTag(source, element)) return { start: at, end: at, tokens: [...tokens] };
  const open = openTag(source, element);
  return {
    start: element.start,
    end: element.end,
    tokens: [raw(open), ...tokens, raw(closeTag(open))],
  };
}

/** The properties of a paragraph that has none, with a change of its mark. */
export function newProperties(prefix: string, tokens: readonly Token[]): Token[] {
  return [raw(`<${prefix}:pPr><${prefix}:rPr>`), ...tokens, raw(`</${prefix}:rPr></${prefix}:pPr>`)];
}

/** Sets a change of the mark among the properties of a paragraph, in the place that the schema has for it. */
export function intoProperties(
  source: string,
  properties: XmlElement,
  prefix: string,
  tokens: readonly Token[],
): Replacement {
  const mark = childOf(properties, 'w:rPr');
  if (mark !== null) {
    const inserted = childOf(mark, 'w:ins');
    return inside(source, mark, inserted?.end ?? mark.innerStart, tokens);
  }
  const behind = properties.children.find(({ name }) => BEHIND.includes(name));
  const written = [raw(`<${prefix}:rPr>`), ...tokens, raw(`</${prefix}:rPr>`)];
  return inside(source, properties, behind?.start ?? properties.innerEnd, written);
}

/** True where the end of a paragraph can be struck out: another follows right behind it, and no section ends. */
export function isJoinable(paragraph: XmlElement, next: XmlElement): boolean {
  const { parent } = paragraph;
  if (parent === null || parent !== next.parent) return false;
  if (childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr') !== null) return false;
  const from = parent.children.indexOf(paragraph);
  const between = parent.children.slice(from + 1, parent.children.indexOf(next));
  // Marks of places, such as the end of a bookmark, may stand between two paragraphs.
  return between.every(({ children, text }) => children.length === 0 && text.trim() === '');
}
