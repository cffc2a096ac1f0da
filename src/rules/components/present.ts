/** Which components a document has, and which of those its type must have are not there. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Footer, Header, Node } from '../../ast/nodes.ts';
import { plainText } from '../../ast/plain-text.ts';
import type { ComponentName, Demand, Standard } from '../../profile/standard.ts';
import { COMPONENTS_OF_TYPE } from '../../profile/types.data.ts';
import { typeOfNotation } from '../../recognise/document-types.ts';
import { fold, isUpperCase } from '../../text/letters.ts';
import { UNREAD_MOTTO } from '../lexicon/motto-words.data.ts';

/** `(Kèm theo Quyết định số …)`: what is issued with another document borrows its header and signature. */
const ATTACHED = /^\((?:[Bb]an hành )?(?:[Kk]|đính k|Đính k)èm theo/u;
const DATED = /ngày|tháng/iu;
const NUMBERED = /\/\s?\p{Lu}|^S\p{L} ?:/u;
const SUBJECT = /v\/v|về việc/iu;
const LIST_LABEL = /n[oơờ]i\s+nh[aâậ]n/iu;
const ANNEX = /^(?:phụ lục|danh sách|biểu|mẫu)/iu;
/** A line this short behind the recipients may be a name that was misread. */
const NAME_LENGTH = 40;
const NAME_WORDS = 6;
/** How far behind the recipients such a line is looked for. */
const BEHIND = 400;

/** The type by its title, else by the notation: `12/KH-UBND` is a plan without its title. */
export function typeOf({ root, nodes }: Analysis): string | null {
  const notation = nodes.first('documentNumber')?.notation ?? null;
  return root.documentType ?? (notation === null ? null : (typeOfNotation(notation)?.toLowerCase() ?? null));
}

/** Lines of the header that were read as no part of it. */
function unreadLines(header: Header | null): string[] {
  return header?.children.filter((child) => child.type === 'text').map(({ value }) => value.trim()) ?? [];
}

function holdsIt(name: ComponentName, lines: readonly string[]): boolean {
  switch (name) {
    case 'motto':
      return lines.some((line) => UNREAD_MOTTO.test(fold(line)));
    case 'placeDate':
      return lines.some((line) => DATED.test(line));
    case 'documentNumber':
      return lines.some((line) => NUMBERED.test(line));
    case 'issuer':
      return lines.some(isUpperCase);
    default:
      return false;
  }
}

function footersOfAppendices({ nodes }: Analysis): Footer[] {
  return nodes.appendices.flatMap((appendix) => appendix.children.filter((child) => child.type === 'footer'));
}

/** True where a short line behind the recipients may be what optical reading left of a signature. */
function mayBeSigned({ nodes, source }: Analysis): boolean {
  const recipients = nodes.first('recipients');
  if (recipients === null) return false;
  const from = recipients.position.end.offset;
  const line = source.text
    .slice(from, from + BEHIND)
    .split('\n')
    .map((each) => each.trim())
    .find((each) => each !== '');
  if (line === undefined || line.length > NAME_LENGTH || ANNEX.test(line) || isUpperCase(line)) return false;
  return line.includes(' ') && line.split(/\s+/u).length <= NAME_WORDS;
}

/** The node of a component; null where there is none. */
export function componentNode({ nodes }: Analysis, name: ComponentName): Node | null {
  return nodes.first(name);
}

/** True where a component is there, or something that may be it but could not be read. */
function isPresent(analysis: Analysis, name: ComponentName): boolean {
  if (componentNode(analysis, name) !== null) return true;
  const { nodes, source } = analysis;
  switch (name) {
    case 'signature':
    case 'recipients':
      if (footersOfAppendices(analysis).some(({ children }) => children.some(({ type }) => type === name)))
        return true;
      return name === 'signature' ? mayBeSigned(analysis) : LIST_LABEL.test(source.text);
    case 'subject': {
      const title = nodes.first('title');
      const type = typeOf(analysis) ?? '';
      if (title !== null) return plainText(title).split(' ').length > type.split(' ').length;
      return type !== 'công văn' || unreadLines(nodes.first('header')).some((line) => SUBJECT.test(line));
    }
    default: {
      const parts = [nodes.first('issuer'), nodes.first('documentNumber')];
      const read = parts.flatMap((part) => (part === null || part.type === name ? [] : [plainText(part)]));
      const header = nodes.first('header');
      return holdsIt(name, unreadLines(header)) || (name !== 'documentNumber' && holdsIt(name, read));
    }
  }
}

/** The components that the document's type must have and that are absent, in their order. */
export function missingComponents(analysis: Analysis, standard: Standard): Demand<ComponentName>[] {
  const type = typeOf(analysis);
  const names = type === null ? undefined : COMPONENTS_OF_TYPE.get(type);
  if (names === undefined) return [];
  if (unreadLines(analysis.nodes.first('header')).some((line) => ATTACHED.test(line))) return [];
  return standard.components.filter(({ value }) => names.includes(value) && !isPresent(analysis, value));
}
