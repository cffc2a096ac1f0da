/** Lines drawn in a paragraph: shapes and pictures that hold no words. */
import { childOf, visit, type XmlElement } from '../xml/element.ts';

const DRAWINGS: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);
const TEXTS: ReadonlySet<string> = new Set(['w:txbxContent', 'v:textbox']);

function holdsText(drawing: XmlElement): boolean {
  let holds = false;
  visit(drawing, ({ name }) => {
    holds ||= TEXTS.has(name);
    return !holds;
  });
  return holds;
}

/**
 * How many drawings without words are anchored in a paragraph. A line may be
 * a connector, a flat box, a picture: what has no words is taken for one, so
 * that no line that is there is called missing.
 */
export function drawingsIn(paragraph: XmlElement): number {
  let count = 0;
  visit(paragraph, (element) => {
    const { name, parent } = element;
    // Of two ways to show the same, one counts.
    if (name === 'mc:Fallback' && childOf(parent, 'mc:Choice') !== null) return false;
    if (name === 'w:p' && element !== paragraph) return false;
    if (!DRAWINGS.has(name)) return true;
    if (!holdsText(element)) count += 1;
    return false;
  });
  return count;
}
