/** Who does what by when. */
import { isoDate, type CalendarDate } from '../ast/calendar.ts';
import type { Article, BlockContent, Clause, Item, Paragraph, Point, Section } from '../ast/nodes.ts';
import { plainText } from '../ast/plain-text.ts';
import { collapse, isUpperCase } from '../text/letters.ts';
import { readActor } from './actors.ts';
import { tableAssignments } from './actors-tables.ts';
import type { AssignmentFact } from './facts-types.ts';
import { nearest, type NodeIndex } from './index-nodes.ts';
import { ORGANIZATION_HEADING } from './lexicon/unit-words.data.ts';
import { headingOf, textBlocksOf } from './text-of.ts';
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
  return { text: collapse(text).replace(/^[:;,.–-]\s*/u, ''), deadline: due === null ? null : isoDate(due) };
}

/** An entry or paragraph as one task. */
function wholeTask(node: BlockContent): Task[] {
  const passages = textBlocksOf(node).map(passageOf);
  const text = passages.map((passage) => passage.text).join(' ');
  const due = passages.map((passage) => deadlineIn(passage)).find((date) => date !== null) ?? null;
  return isBlank(text) ? [] : [taskOf(text, due)];
}

/** The tasks in what stands below the name of a unit; words that only lead to a list are none. */
function tasksIn(nodes: readonly BlockContent[]): Task[] {
  return nodes.flatMap((node, i) => {
    if (node.type === 'criteriaList') return tasksIn(node.children);
    const next = nodes[i + 1];
    const leads =
      node.type === 'paragraph' && next !== undefined && isEntry(next) && plainText(node).endsWith(':');
    return leads || node.type === 'heading' || node.type === 'table' ? [] : wholeTask(node);
  });
}

/** A paragraph that begins with its unit: `Giao Công an phường theo dõi …`. */
function runInAssignment(
  paragraph: Paragraph,
  below: readonly BlockContent[],
): Omit<AssignmentFact, 'range'> | null {
  const passage = passageOf(paragraph);
  const actor = readActor(passage.text);
  if (actor === null) return null;
  const rest = passage.text.slice(actor.end);
  const leads = isBlank(rest) || (rest.trimEnd().endsWith(':') && below.some(isEntry));
  const own = leads ? [] : [taskOf(rest, deadlineIn(passage, actor.end))];
  return { unit: collapse(actor.name), tasks: [...own, ...tasksIn(below)] };
}

/**
 * An entry whose heading or first words are a unit; null for another. Outside the parts about organization
 * only a heading counts (`headed`), and none that says what an audience is measured by.
 */
function assignmentOf(entry: Entry, headed: boolean): AssignmentFact | null {
  const heading = headingOf(entry);
  const body = entry.children.filter((child) => child.type !== 'marker' && child.type !== 'heading');
  if (heading !== null) {
    const words = plainText(heading);
    if (headed && (isUpperCase(words) || body.some((child) => child.type === 'criteriaList'))) return null;
    const actor = readActor(words);
    return actor?.whole === true ? { unit: actor.name, tasks: tasksIn(body), range: entry.position } : null;
  }
  const [first, ...below] = body;
  if (headed || first?.type !== 'paragraph') return null;
  const found = runInAssignment(first, below);
  return found === null ? null : { ...found, range: entry.position };
}

/** The units of an entry's children, where it is a list of units itself. */
function unitsBelow(entry: Entry): AssignmentFact[] {
  const entries = entry.children.filter(isEntry);
  const found = entries.flatMap((child) => assignmentOf(child, false) ?? []);
  return entries.length > 1 && found.length === entries.length ? found : [];
}

/** The assignments of a part that says who does what. */
function assignmentsIn(nodes: readonly BlockContent[]): AssignmentFact[] {
  return nodes.flatMap((node) => {
    if (node.type === 'table') return tableAssignments(node);
    if (node.type === 'paragraph') {
      const found = runInAssignment(node, []);
      return found === null || found.tasks.length === 0 ? [] : [{ ...found, range: node.position }];
    }
    if (node.type === 'criteriaList') return assignmentsIn(node.children);
    if (!isEntry(node)) return [];
    const below = unitsBelow(node);
    if (below.length > 0) return below;
    const own = assignmentOf(node, false);
    if (own !== null) return own.tasks.length > 0 ? [own] : [];
    return assignmentsIn(node.children.filter(isEntry));
  });
}

function isOrganization(node: Section | Clause | Point): boolean {
  if (node.type === 'section' && node.role === 'organization') return true;
  const heading = headingOf(node);
  return heading !== null && ORGANIZATION_HEADING.test(plainText(heading));
}

/** Roles of sections whose entries name units for another reason. */
const OTHER_ROLES: ReadonlySet<Section['role']> = new Set(['criteria', 'awards', 'purpose']);

/**
 * The tasks of units: the parts about organization in full, and elsewhere
 * entries headed by a unit and tables with a column of units.
 */
export function assignmentsOf(nodes: NodeIndex): AssignmentFact[] {
  const facts: AssignmentFact[] = [];
  const read = new Set<object>();
  const entries = [...nodes.all('section'), ...nodes.all('clause'), ...nodes.all('point')];
  for (const { node, ancestors } of entries) {
    if (ancestors.some((ancestor) => read.has(ancestor)) || !isOrganization(node)) continue;
    read.add(node);
    facts.push(...assignmentsIn(node.children));
  }
  for (const mention of entries) {
    if ([...mention.ancestors, mention.node].some((node) => read.has(node))) continue;
    const section = nearest(mention, 'section');
    if (section !== null && OTHER_ROLES.has(section.role)) continue;
    const found = assignmentOf(mention.node, true);
    if (found === null || found.tasks.length === 0) continue;
    read.add(mention.node);
    facts.push(found);
  }
  for (const { node, ancestors } of nodes.all('table')) {
    if (!ancestors.some((ancestor) => read.has(ancestor))) facts.push(...tableAssignments(node));
  }
  return facts.sort((a, b) => a.range.start.offset - b.range.start.offset);
}
