/** One thing in several ways (ISO/IEC 29500-3): of them one is read, so that nothing is read twice. */
import { visit, type XmlElement } from '../xml/element.ts';

function holdsWords(element: XmlElement): boolean {
  let found = false;
  visit(element, ({ name }) => {
    found ||= name === 'w:t' || name === 'w:txbxContent';
    return found ? false : undefined;
  });
  return found;
}

/** The newest way that holds words; the newest of all where none does. */
export function alternativeOf(element: XmlElement): XmlElement {
  const ways = element.children.filter(({ name }) => name === 'mc:Choice' || name === 'mc:Fallback');
  return ways.find(holdsWords) ?? ways[0] ?? element;
}
