/** An element of XML as far as reports use it. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Texts and elements as they follow each other. */
  content: (XmlElement | string)[];
  /** The texts right in it. */
  text: string;
}

const NAME = String.raw`[A-Za-z_][\w.-]*`;
const ATTRIBUTE = new RegExp(String.raw`\s+(${NAME})="([^"<]*)"`, 'uy');
const OPEN = new RegExp(`<(${NAME})`, 'uy');
const CLOSE = new RegExp(String.raw`</(${NAME})\s*>`, 'uy');
const BLANKS = /\s*/uy;
const TEXT = /[^<]+/uy;
/** The characters that XML 1.0 allows (production 2). */
const CHARACTERS = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
};

function decode(text: string): string {
  return text.replace(/&([^;]*);?/gu, (whole, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`no entity: ${whole}`);
    return character;
  });
}

/** Reads a document, strictly: what is not well-formed throws. Knows no more of XML than elements, attributes and text. */
export function readXml(source: string): XmlElement {
  if (!CHARACTERS.test(source)) throw new Error('a character that XML does not have');
  let at = source.startsWith('<?xml') ? source.indexOf('?>') + 2 : 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  const root: XmlElement = { name: '', attributes: {}, children: [], content: [], text: '' };
  const open = [root];
  while (at < source.length) {
    const parent = open.at(-1);
    if (parent === undefined) throw new Error(`nothing is open at ${String(at)}`);
    const text = take(TEXT);
    if (text !== null) {
      const words = decode(text[0]);
      parent.text += words;
      parent.content.push(words);
      continue;
    }
    const close = take(CLOSE);
    if (close !== null) {
      if (open.pop()?.name !== close[1]) throw new Error(`</${close[1] ?? ''}> closes another`);
      continue;
    }
    const start = take(OPEN);
    if (start === null) throw new Error(`no markup at ${String(at)}: ${source.slice(at, at + 20)}`);
    const element: XmlElement = {
      name: start[1] ?? '',
      attributes: {},
      children: [],
      content: [],
      text: '',
    };
    for (let each = take(ATTRIBUTE); each !== null; each = take(ATTRIBUTE)) {
      const [, name = '', value = ''] = each;
      if (name in element.attributes) throw new Error(`${name} twice`);
      element.attributes[name] = decode(value);
    }
    take(BLANKS);
    parent.children.push(element);
    parent.content.push(element);
    if (source.startsWith('/>', at)) at += 2;
    else if (source.startsWith('>', at)) {
      at += 1;
      open.push(element);
    } else throw new Error(`a tag that does not end at ${String(at)}`);
  }
  const [element, ...others] = root.children;
  if (open.length !== 1 || element === undefined || others.length > 0 || root.text.trim() !== '')
    throw new Error('not one element');
  return element;
}

/** An element and all below it, from the top. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

/** All text in an element and below. */
export function textOf(element: XmlElement): string {
  return element.content.map((each) => (typeof each === 'string' ? each : textOf(each))).join('');
}
