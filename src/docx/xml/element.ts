/** XML as docx/ reads it: elements with their places in the part, so that a part is mended by splices and never written anew. */

export interface XmlElement {
  /** The local name behind the usual prefix of its namespace, whatever prefix the file uses: `w:p`. */
  readonly name: string;
  /** By name; with prefix where the attribute has a namespace of its own: `w:val`, `r:id`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly parent: XmlElement | null;
  /** The text right inside it, entities resolved. */
  readonly text: string;
  /** UTF-16 offsets in the part: the element, and what stands between its tags (both ends equal where it is empty). */
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

/** So many children are looked through as fast as they are looked up. */
const FEW = 24;

/** First children by name, of elements that have many: whoever is asked often must not be searched as often. */
const indexes = new WeakMap<XmlElement, ReadonlyMap<string, XmlElement>>();

function indexOf(element: XmlElement): ReadonlyMap<string, XmlElement> {
  const known = indexes.get(element);
  if (known !== undefined) return known;
  const index = new Map<string, XmlElement>();
  for (const child of element.children) if (!index.has(child.name)) index.set(child.name, child);
  indexes.set(element, index);
  return index;
}

/** The first child of a name; null where there is none. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  if (element === null) return null;
  const { children } = element;
  if (children.length > FEW) return indexOf(element).get(name) ?? null;
  for (const child of children) if (child.name === name) return child;
  return null;
}

/** The children of a name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** An attribute; null where it is not there. */
export function attribute(element: XmlElement | null, name: string): string | null {
  return element?.attributes.get(name) ?? null;
}

/** The value of a property that is a child with one attribute: `<w:jc w:val="both"/>`. */
export function valueOf(element: XmlElement | null, name: string): string | null {
  return attribute(childOf(element, name), 'w:val');
}

/** True where a property that is on or off is on. */
export function isOn(properties: XmlElement | null, name: string): boolean {
  const property = childOf(properties, name);
  const value = attribute(property, 'w:val');
  return property !== null && value !== '0' && value !== 'false' && value !== 'off';
}

/** Visits an element and all below it, parents first; `false` leaves the children out. */
export function visit(element: XmlElement, see: (element: XmlElement) => boolean | undefined): void {
  if (see(element) === false) return;
  for (const child of element.children) visit(child, see);
}
