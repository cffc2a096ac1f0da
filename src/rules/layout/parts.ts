/** Where the parts of a document that have a look of their own stand. */
import type { Analysis } from '../../analyse/analyse.ts';
import { nearest } from '../../analyse/index-nodes.ts';
import { headingOf } from '../../analyse/text-of.ts';
import type { Issuer, Node } from '../../ast/nodes.ts';
import { leavesOf } from '../../ast/walk.ts';
import type { PartName } from '../../profile/layout.ts';
import { collapse } from '../../text/letters.ts';
import type { Stretch } from '../../text/place.ts';
import { mottoLines } from '../components/motto-lines.ts';

/** `Căn cứ …;` */
const LISTED = /;\s*$/u;

/** A part, with all stretches that make it up: every recipient is one. */
export interface Part {
  name: PartName;
  stretches: Stretch[];
}

function stretchOf({ position }: Node): Stretch {
  return { start: position.start.offset, end: position.end.offset };
}

/** The lines of the issuer that name the body above it, and those that name itself. */
function issuerParts(issuer: Issuer): Part[] {
  const superior = collapse(issuer.superior ?? '').toLowerCase();
  const name = collapse(issuer.name).toLowerCase();
  const above: Stretch[] = [];
  const own: Stretch[] = [];
  for (const leaf of leavesOf(issuer)) {
    if (leaf.type !== 'text') continue;
    const words = collapse(leaf.value).toLowerCase();
    // What is part of both names tells neither.
    if (name.includes(words) === superior.includes(words)) continue;
    (superior.includes(words) ? above : own).push(stretchOf(leaf));
  }
  return [
    { name: 'superior', stretches: above },
    { name: 'issuer', stretches: own },
  ];
}

function mottoParts({ nodes, source }: Analysis): Part[] {
  const motto = nodes.first('motto');
  const lines = motto === null ? [] : mottoLines(motto, source);
  return [false, true].map((second) => ({
    name: second ? 'mottoLine' : 'mottoName',
    stretches: lines
      .filter((line) => line.second === second)
      .map(({ range }) => ({ start: range.start.offset, end: range.end.offset })),
  }));
}

/** Mục of the outline's top level: `I.` with a heading. */
function sectionHeadings({ nodes }: Analysis): Stretch[] {
  return nodes.all('section').flatMap((mention) => {
    const marker = mention.node.children.find((child) => child.type === 'marker');
    const heading = headingOf(mention.node);
    const isTop = nearest(mention, 'section') === null;
    return isTop && heading !== null && marker?.style === 'roman' ? [stretchOf(heading)] : [];
  });
}

/** Grounds that are listed, one a line: a sentence that opens the plan with its ground is set as the body. */
function grounds({ nodes, source }: Analysis): Stretch[] {
  return nodes
    .all('basis')
    .map(({ node }) => stretchOf(node))
    .filter(({ start, end }) => LISTED.test(source.text.slice(start, end)));
}

/** Parts of a document by name; one that it does not have has no stretches. */
export function partsOf(analysis: Analysis): Part[] {
  const { nodes, document } = analysis;
  const issuer = nodes.first('issuer');
  // The subject of a công văn stands under its number and looks otherwise.
  const isTitled = nodes.first('title') !== null && document.documentType !== 'công văn';
  const all = (type: 'documentNumber' | 'placeDate' | 'title' | 'subject' | 'addressee'): Stretch[] =>
    nodes.all(type).map(({ node }) => stretchOf(node));
  const [label] = nodes.all('label');
  return [
    ...mottoParts(analysis),
    ...(issuer === null ? [] : issuerParts(issuer)),
    { name: 'documentNumber', stretches: all('documentNumber') },
    { name: 'placeDate', stretches: all('placeDate') },
    { name: 'title', stretches: all('title') },
    { name: 'subject', stretches: isTitled ? all('subject') : [] },
    { name: 'addressee', stretches: all('addressee') },
    { name: 'basis', stretches: grounds(analysis) },
    { name: 'sectionHeading', stretches: sectionHeadings(analysis) },
    { name: 'authority', stretches: nodes.all('authority').map(({ node }) => stretchOf(node)) },
    { name: 'position', stretches: nodes.all('position').map(({ node }) => stretchOf(node)) },
    { name: 'signer', stretches: nodes.all('signer').map(({ node }) => stretchOf(node)) },
    { name: 'recipientsLabel', stretches: label === undefined ? [] : [stretchOf(label.node)] },
    { name: 'recipient', stretches: nodes.all('recipient').map(({ node }) => stretchOf(node)) },
  ];
}
