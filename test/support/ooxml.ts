/**
 * Says what Word would not forgive in a document, as far as annotating can
 * break it: ids, relationships, types of parts, order and places of elements.
 */
import { unzipSync } from 'fflate';
import { relationshipsIn } from '../../src/docx/package/relationships.ts';
import { attribute, childOf, childrenOf, visit, type XmlElement } from '../../src/docx/xml/element.ts';
import { parseXml } from '../../src/docx/xml/parse.ts';
import { MARK_CHANGES, PARAGRAPH_PROPERTIES, RANGE_PARENTS, RUN_PARENTS } from './ooxml-order.data.ts';

const CHANGES: ReadonlySet<string> = new Set(
  ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange'].map(
    (name) => `w:${name}`,
  ),
);
const STORIES = ['comments', 'footnotes', 'endnotes', 'header', 'footer'];
const BYTE_ORDER_MARK = /^\u{FEFF}/u;

type Parts = ReadonlyMap<string, XmlElement>;

function readParts(bytes: Uint8Array, faults: string[]): { names: string[]; parts: Parts } {
  const files = unzipSync(bytes);
  const parts = new Map<string, XmlElement>();
  for (const [name, content] of Object.entries(files)) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const source = new TextDecoder('utf-8', { fatal: true }).decode(content).replace(BYTE_ORDER_MARK, '');
    try {
      parts.set(name, parseXml(source, name));
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    }
  }
  return { names: Object.keys(files).filter((name) => !name.endsWith('/')), parts };
}

function typeFaults(names: readonly string[], parts: Parts): string[] {
  const types = parts.get('[Content_Types].xml');
  if (types === undefined) return ['no [Content_Types].xml'];
  const extensions = new Set(
    childrenOf(types, 'ct:Default').map((each) => attribute(each, 'Extension')?.toLowerCase()),
  );
  const overrides = childrenOf(types, 'ct:Override').map((each) => attribute(each, 'PartName') ?? '');
  const known = new Set(overrides.map((each) => each.toLowerCase()));
  return [
    ...names
      .filter((name) => name !== '[Content_Types].xml')
      .filter(
        (name) =>
          !known.has(`/${name.toLowerCase()}`) && !extensions.has(name.split('.').at(-1)?.toLowerCase()),
      )
      .map((name) => `${name} has no type`),
    ...overrides
      .filter((each) => !names.includes(each.slice(1)))
      .map((each) => `a type for ${each}, which is not there`),
    ...doubles(overrides).map((each) => `two types for ${each}`),
  ];
}

function relationshipFaults(names: readonly string[], parts: Parts): string[] {
  return [...parts]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, root]) => {
      const owner = name.replace('_rels/', '').replace(/\.rels$/u, '');
      const all = relationshipsIn(root, owner === '' ? name : owner);
      return [
        ...(root.name === 'rel:Relationships' ? [] : [`${name}: holds no relationships`]),
        ...doubles(all.map(({ id }) => id)).map((id) => `${name}: ${id} twice`),
        ...all
          .filter(({ isExternal, target }) => !isExternal && !names.includes(target))
          .map(({ target }) => `${name}: ${target} is not there`),
        ...doubles(all.filter(({ type }) => type === 'comments').map(({ type }) => type)).map(
          () => `${name}: two parts of comments`,
        ),
      ];
    });
}

function doubles(values: readonly string[]): string[] {
  return [...new Set(values.filter((each, i) => values.indexOf(each) !== i))];
}

function all(root: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  const found: XmlElement[] = [];
  visit(root, (element) => {
    if (names.has(element.name)) found.push(element);
    return true;
  });
  return found;
}

const idOf = (element: XmlElement): string => attribute(element, 'w:id') ?? 'none';

function idFaults(stories: readonly XmlElement[], comments: readonly XmlElement[]): string[] {
  const changes = stories.flatMap((story) => all(story, CHANGES));
  return [
    ...doubles([...changes, ...comments].map(idOf)).map((id) => `id ${id} stands for two things`),
    ...changes
      .filter((each) => ['w:id', 'w:author'].some((name) => attribute(each, name) === null))
      .map(({ name }) => `${name} without id or author`),
  ];
}

function commentFaults(main: XmlElement, comments: readonly XmlElement[]): string[] {
  const ids = comments.map(idOf);
  const starts = all(main, new Set(['w:commentRangeStart']));
  const ends = all(main, new Set(['w:commentRangeEnd']));
  const references = all(main, new Set(['w:commentReference']));
  const faults = [...starts, ...ends, ...references]
    .filter((each) => !ids.includes(idOf(each)))
    .map((each) => `${each.name} of comment ${idOf(each)}, which is not there`);
  for (const id of ids) {
    const own = [starts, ends, references].map((each) => each.filter((one) => idOf(one) === id));
    const [[start] = [], [end] = [], [reference] = []] = own;
    if (own.some(({ length }) => length !== 1) || !start || !end || !reference)
      faults.push(`comment ${id} has ${own.map(({ length }) => String(length)).join(', ')} marks`);
    else if (start.start > end.start || end.start > reference.start)
      faults.push(`the marks of comment ${id} are out of order`);
  }
  return faults;
}

/** Names of children must come in the order of a list. */
function orderFault(element: XmlElement, order: readonly string[]): string[] {
  const places = element.children.map(({ name }) => order.indexOf(name)).filter((at) => at >= 0);
  return places.every((at, i) => i === 0 || at > (places[i - 1] ?? -1))
    ? []
    : [`${element.name}: ${element.children.map(({ name }) => name).join(', ')}`];
}

function isInside(element: XmlElement, names: readonly string[], until: readonly string[]): boolean {
  for (let each = element.parent; each !== null && !until.includes(each.name); each = each.parent)
    if (names.includes(each.name)) return true;
  return false;
}

function faultsOf(element: XmlElement): string[] {
  const { name, parent, children } = element;
  const isFirst = parent?.children[0] === element;
  const at = `${name} in ${parent?.name ?? 'nothing'}`;
  switch (name) {
    case 'w:p':
      return isInside(element, ['w:p'], ['w:txbxContent']) ? ['a paragraph in a paragraph'] : [];
    case 'w:pPr': {
      const isPlaced =
        isFirst || ['w:pPrChange', 'w:lvl', 'w:style', 'w:pPrDefault'].includes(parent?.name ?? '');
      return [...orderFault(element, PARAGRAPH_PROPERTIES), ...(isPlaced ? [] : [`${at} is not first`])];
    }
    case 'w:rPr': {
      if (parent?.name === 'w:r') return isFirst ? [] : [`${at} is not first`];
      if (parent?.name !== 'w:pPr') return [];
      const changes = children.findLastIndex((each) => MARK_CHANGES.includes(each.name));
      const isInFront = children.slice(0, changes + 1).every((each) => MARK_CHANGES.includes(each.name));
      return [
        ...orderFault(element, MARK_CHANGES),
        ...(isInFront ? [] : [`${at}: changes are not in front`]),
      ];
    }
    case 'w:r': {
      const isMath = parent !== null && !parent.name.startsWith('w:');
      return isMath || RUN_PARENTS.has(parent?.name ?? '') ? [] : [at];
    }
    case 'w:tc':
      return children.at(-1)?.name === 'w:p' ? [] : ['a cell that does not end with a paragraph'];
    case 'w:ins':
    case 'w:del':
      return ['w:rPr', 'w:trPr', 'w:tcPr', 'w:numPr'].includes(parent?.name ?? '') ||
        RANGE_PARENTS.has(parent?.name ?? '')
        ? children.some((each) => each.name === 'w:p' || each.name === 'w:pPr')
          ? [`a paragraph in ${name}`]
          : []
        : [at];
    case 'w:t':
      return isInside(element, ['w:del'], ['w:p', 'w:txbxContent']) ? ['w:t in w:del'] : [];
    case 'w:delText':
      return isInside(element, ['w:del', 'w:moveFrom'], ['w:p']) ? [] : ['w:delText outside w:del'];
    case 'w:commentRangeStart':
    case 'w:commentRangeEnd':
      return RANGE_PARENTS.has(parent?.name ?? '') ? [] : [at];
    case 'w:commentReference':
      return parent?.name === 'w:r' ? [] : [at];
    default:
      return [];
  }
}

/** What is wrong with a document; empty where nothing is. */
export function ooxmlFaults(bytes: Uint8Array): string[] {
  const faults: string[] = [];
  const { names, parts } = readParts(bytes, faults);
  faults.push(...typeFaults(names, parts), ...relationshipFaults(names, parts));
  const root = parts.get('_rels/.rels');
  const main =
    root === undefined
      ? undefined
      : relationshipsIn(root, '_rels/.rels').find(({ type }) => type === 'officeDocument');
  const tree = parts.get(main?.target ?? '');
  if (main === undefined || tree === undefined) return [...faults, 'no main part'];
  const rels = parts.get(main.target.replace(/([^/]*)$/u, '_rels/$1.rels'));
  const related = rels === undefined ? [] : relationshipsIn(rels, main.target);
  const stories = related
    .filter(({ type }) => STORIES.includes(type))
    .flatMap(({ target }) => parts.get(target) ?? []);
  const commentsPart = parts.get(related.find(({ type }) => type === 'comments')?.target ?? '');
  const comments = commentsPart === undefined ? [] : childrenOf(commentsPart, 'w:comment');
  if (comments.some((each) => childOf(each, 'w:p') === null)) faults.push('a comment without a paragraph');
  faults.push(...idFaults([tree, ...stories], comments), ...commentFaults(tree, comments));
  for (const each of [tree, ...stories])
    visit(each, (element) => {
      faults.push(...faultsOf(element));
      return true;
    });
  return faults;
}
