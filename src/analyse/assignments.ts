/** Who does what by when. */
import { isoDate, type CalendarDate } from '../ast/calendar.ts';
import type { Article, BlockContent, Clause, Item, Paragraph, Point, Section } from '../ast/nodes.ts';
import { isUpperCase } from '../text/letters.ts';
import { opensWithUnit, readActor } from './actors.ts';
import { tableAssignments } from './actors-tables.ts';
import { Assigned } from './assigned.ts';
import type { AssignmentFact } from './facts-types.ts';
import { nearest, type NodeIndex } from './index-nodes.ts';
import { ORGANIZATION_HEADING } from './lexicon/unit-words.data.ts';
import { once } from './once.ts';
import { headingOf, namesTime, openingOf, textBlocksOf, tidy, wordsOf, type TextBlock } from './text-of.ts';
import { passageOf } from './text-of-passage.ts';
import { deadlineIn } from './text-of-times.ts';

type Task = AssignmentFact['tasks'][number];
type Entry = Section | Article | Clause | Point | Item;

function isEntry(node: BlockContent): node is Entry {
  return (
    node.type === 'section' ||
    node.type === 'article' ||
    node.type === 'clause' ||
    node.type === 'point' ||
    node.type === 'item'
  );
}

function isBlank(text: string): boolean {
  return /^[\s:;,.–-]*$/u.test(text);
}

function taskOf(text: string, due: CalendarDate | null): Task {
  return { text: text.replace(/^[:;,.–-]\s*/u, ''), deadline: due === null ? null : isoDate(due) };
}

/** An entry or paragraph as one task. */
function wholeTask(node: BlockContent): Task[] {
  const blocks = textBlocksOf(node);
  const text = blocks.map(wordsOf).join(' ');
  const dated = blocks.filter(namesTime);
  const due = dated.map((block) => deadlineIn(passageOf(block))).find((date) => date !== null) ?? null;
  return isBlank(text) ? [] : [taskOf(text, due)];
}

/** The tasks in what stands below the name of a unit; words that only lead to a list are none. */
function tasksIn(nodes: readonly BlockContent[]): Task[] {
  return nodes.flatMap((node, i) => {
    if (node.type === 'criteriaList') return tasksIn(node.children);
    const next = nodes[i + 1];
    const leads =
      node.type === 'paragraph' && next !== undefined && isEntry(next) && wordsOf(node).endsWith(':');
    return leads || node.type === 'heading' || node.type === 'table' ? [] : wholeTask(node);
  });
}

/** A unit, where its name stands, and its tasks, which are read only where they are wanted. */
interface Assignment {
  name: string;
  block: TextBlock;
  tasks: () => Task[];
}

/** What stands behind the name in a paragraph that begins with it; words that only lead to a list are no task. */
function ownTask(paragraph: Paragraph, below: readonly BlockContent[]): Task[] {
  const passage = passageOf(paragraph);
  const end = readActor(passage.text)?.end ?? 0;
  const rest = passage.text.slice(end);
  const leads = isBlank(rest) || (rest.trimEnd().endsWith(':') && below.some(isEntry));
  return leads ? [] : [taskOf(tidy(rest.trim()), deadlineIn(passage, end))];
}

/** A paragraph that begins with its unit: `Giao Công an phường theo dõi …`. */
function runIn(paragraph: Paragraph, below: readonly BlockContent[]): Assignment | null {
  if (!opensWithUnit(openingOf(paragraph))) return null;
  const actor = readActor(wordsOf(paragraph));
  // A sentence that is no more than a name gives nobody anything to do.
  if (actor === null || (actor.whole && below.length === 0)) return null;
  return {
    name: actor.name,
    block: paragraph,
    tasks: () => [...ownTask(paragraph, below), ...tasksIn(below)],
  };
}

/**
 * An entry whose heading or first words are a unit; null for another. Outside the parts about organization
 * only a heading counts (`headed`), and none that says what an audience is measured by.
 */
function assignmentOf(entry: Entry, headed: boolean): Assignment | null {
  const heading = headingOf(entry);
  if (heading === null && headed) return null;
  const body = entry.children.filter((child) => child.type !== 'marker' && child.type !== 'heading');
  if (heading !== null) {
    const words = wordsOf(heading);
    if (headed && (isUpperCase(words) || body.some((child) => child.type === 'criteriaList'))) return null;
    const actor = readActor(words);
    return actor?.whole === true ? { name: actor.name, block: heading, tasks: () => tasksIn(body) } : null;
  }
  const [first, ...below] = body;
  return first?.type === 'paragraph' ? runIn(first, below) : null;
}

/** Whether the children of an entry are a list of units. */
function listsUnits(entry: Entry): boolean {
  const entries = entry.children.filter(isEntry);
  return entries.length > 1 && entries.every((child) => assignmentOf(child, false) !== null);
}

/** The assignments of a part that says who does what. */
function assignmentsIn(nodes: readonly BlockContent[]): Assigned[] {
  return nodes.flatMap((node) => {
    if (node.type === 'table') return tableAssignments(node);
    if (node.type === 'criteriaList') return assignmentsIn(node.children);
    if (node.type !== 'paragraph' && !isEntry(node)) return [];
    const own = node.type === 'paragraph' ? runIn(node, []) : assignmentOf(node, false);
    if (own !== null && (node.type === 'paragraph' || !listsUnits(node)))
      return [new Assigned(own, node, nodes)];
    return node.type === 'paragraph' ? [] : assignmentsIn(node.children.filter(isEntry));
  });
}

function isOrganization(node: Section | Clause | Point): boolean {
  if (node.type === 'section' && node.role === 'organization') return true;
  const heading = headingOf(node);
  return heading !== null && ORGANIZATION_HEADING.test(wordsOf(heading));
}

/** Roles of sections whose entries name units for another reason. */
const OTHER_ROLES: ReadonlySet<Section['role']> = new Set(['criteria', 'awards', 'purpose']);

/**
 * The units that are named as those to act: in the parts about organization
 * wherever they begin an entry, and elsewhere where they head one or stand in
 * a column of a table.
 */
export const assignedIn: (nodes: NodeIndex) => readonly Assigned[] = once((nodes) => {
  const found: Assigned[] = [];
  const read = new Set<object>();
  const entries = [...nodes.all('section'), ...nodes.all('clause'), ...nodes.all('point')];
  for (const { node, ancestors } of entries) {
    if (ancestors.some((ancestor) => read.has(ancestor)) || !isOrganization(node)) continue;
    read.add(node);
    found.push(...assignmentsIn(node.children));
  }
  for (const mention of entries) {
    if (read.has(mention.node) || mention.ancestors.some((node) => read.has(node))) continue;
    const section = nearest(mention, 'section');
    if (section !== null && OTHER_ROLES.has(section.role)) continue;
    const own = assignmentOf(mention.node, true);
    if (own === null) continue;
    read.add(mention.node);
    found.push(new Assigned(own, mention.node, null));
  }
  for (const { node, ancestors } of nodes.all('table')) {
    if (!ancestors.some((ancestor) => read.has(ancestor))) found.push(...tableAssignments(node));
  }
  return found.sort((a, b) => a.entry.position.start.offset - b.entry.position.start.offset);
});

/** The tasks of units as facts. */
export function assignmentsOf(nodes: NodeIndex): AssignmentFact[] {
  return assignedIn(nodes)
    .filter(({ tasks }) => tasks.length > 0)
    .map(({ name, tasks, entry }) => ({ unit: name, tasks: [...tasks], range: entry.position }));
}
