/** Sections: stretches of a document whose pages have one form (ISO/IEC 29500-1, 17.6). */
import type { Margins, PageNumberLayout, SectionLayout } from '../../analyse/layout/layout.ts';
import { toMillimetres, toPoints } from '../formatting/measure.ts';
import type { Formatting } from '../formatting/formatting.ts';
import type { DocxPackage } from '../package/package.ts';
import type { DocxText } from '../text/docx-text.ts';
import { attribute, childOf, isOn, type XmlElement } from '../xml/element.ts';
import { pageNumberIn, typeOf } from './page-number.ts';

const REFERENCES: Readonly<Record<string, PageNumberLayout['place']>> = {
  'w:headerReference': 'header',
  'w:footerReference': 'footer',
};

function millimetresOf(element: XmlElement | null, name: string): number | null {
  const points = toPoints(attribute(element, name));
  return points === null ? null : toMillimetres(points);
}

function pageOf(section: XmlElement): SectionLayout['page'] {
  const size = childOf(section, 'w:pgSz');
  const width = millimetresOf(size, 'w:w');
  const height = millimetresOf(size, 'w:h');
  return width === null || height === null ? null : { width, height };
}

/** The margins, the gutter with the left one; one below 0 means the same length, which headers must not push. */
function marginsOf(section: XmlElement): Margins<number> | null {
  const margins = childOf(section, 'w:pgMar');
  const top = millimetresOf(margins, 'w:top');
  const bottom = millimetresOf(margins, 'w:bottom');
  const left = millimetresOf(margins, 'w:left');
  const right = millimetresOf(margins, 'w:right');
  const gutter = millimetresOf(margins, 'w:gutter') ?? 0;
  if (top === null || bottom === null || left === null || right === null) return null;
  return {
    top: Math.abs(top),
    bottom: Math.abs(bottom),
    left: left + gutter,
    right,
  };
}

/** Where sections end in the text: at the paragraph that holds their properties, the last one with the body. */
function endsOf(body: XmlElement, { text, paragraphs }: DocxText): { element: XmlElement; end: number }[] {
  const inner = paragraphs.flatMap(({ element, end }) => {
    const section = childOf(childOf(element, 'w:pPr'), 'w:sectPr');
    return section === null ? [] : [{ element: section, end }];
  });
  const last = childOf(body, 'w:sectPr');
  return last === null ? inner : [...inner, { element: last, end: text.length }];
}

/** Reads the sections of a document in the order of its text. */
export function readSections(document: DocxPackage, text: DocxText, formatting: Formatting): SectionLayout[] {
  const body = childOf(document.part(document.main)?.root ?? null, 'w:body');
  if (body === null) return [];
  const targets = new Map(
    document
      .relationships(document.main)
      .filter(({ isExternal }) => !isExternal)
      .map(({ id, target }) => [id, target]),
  );
  /** Headers and footers in force, by place and kind: a section without its own goes on with those before it. */
  const inForce = new Map<string, XmlElement | null>();
  let start = 0;
  return endsOf(body, text).map(({ element, end }) => {
    for (const reference of element.children) {
      const place = REFERENCES[reference.name];
      if (place === undefined) continue;
      const target = targets.get(attribute(reference, 'r:id') ?? '') ?? '';
      inForce.set(`${place} ${typeOf(reference)}`, document.part(target)?.root ?? null);
    }
    const numbered = (kind: string): PageNumberLayout | null => {
      for (const place of ['header', 'footer'] as const) {
        const root = inForce.get(`${place} ${kind}`) ?? null;
        const found =
          root === null ? null : pageNumberIn(root, place, childOf(element, 'w:pgNumType'), formatting);
        if (found !== null) return found;
      }
      return null;
    };
    const pageNumber = numbered('default');
    const section: SectionLayout = {
      start,
      end,
      page: pageOf(element),
      margins: marginsOf(element),
      pageNumber,
      isFirstPageNumbered: (isOn(element, 'w:titlePg') ? numbered('first') : pageNumber) !== null,
    };
    start = end;
    return section;
  });
}
