/** What a part refers to. What leads out of the package is never followed. */
import { attribute, childrenOf, type XmlElement } from '../xml/element.ts';

/** How one part of a package leads to another, or to an address outside. */
export interface Relationship {
  id: string;
  /** The last word of its type, which the transitional and the strict form share: `styles`. */
  type: string;
  /** The name of a part, or an address where it leads out of the package. */
  target: string;
  isExternal: boolean;
}

/** The name of a part as its relationship writes it, from the folder of the part that refers to it. */
function resolve(target: string, from: string): string {
  const base = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '.' && step !== '') base.push(step);
  }
  return base.join('/');
}

/** @param owner The part that refers; for the package itself `_rels/.rels`. */
export function relationshipsIn(root: XmlElement, owner: string): Relationship[] {
  const from = owner.endsWith('.rels') ? owner.replace(/_rels\/[^/]*$/u, '') : owner;
  return childrenOf(root, 'rel:Relationship').map((each) => {
    const target = attribute(each, 'Target') ?? '';
    const type = attribute(each, 'Type') ?? '';
    const isExternal = attribute(each, 'TargetMode') === 'External';
    return {
      id: attribute(each, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: isExternal ? target : resolve(target, from),
      isExternal,
    };
  });
}
