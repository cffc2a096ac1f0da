import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { DocxFault } from '../../../src/docx/fault.ts';
import { attribute, childOf, type XmlElement } from '../../../src/docx/xml/element.ts';
import { parseXml } from '../../../src/docx/xml/parse.ts';
import { W } from '../../support/make-docx.ts';

interface Plain {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Plain[];
}

function plain({ name, attributes, text, children }: XmlElement): Plain {
  return { name, attributes: Object.fromEntries(attributes), text, children: children.map(plain) };
}

/** The same as a reader of any XML has it; null where it refuses. */
function bySaxes(source: string): Plain | null {
  const name = (uri: string, local: string): string =>
    uri === '' ? local : `${uri === W ? 'w' : uri}:${local}`;
  const open: Plain[] = [];
  const roots: Plain[] = [];
  const faults: unknown[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => void faults.push(error));
  parser.on('doctype', (type) => void faults.push(type));
  parser.on('opentag', (tag) => {
    const own = Object.values(tag.attributes).filter(
      // `w:xmlns` is an attribute like any other.
      ({ prefix, name: written }) => prefix !== 'xmlns' && written !== 'xmlns',
    );
    const attributes = Object.fromEntries(own.map((each) => [name(each.uri, each.local), each.value]));
    const element: Plain = { name: name(tag.uri, tag.local), attributes, text: '', children: [] };
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  const say = (text: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('closetag', () => open.pop());
  parser.write(source).close();
  return faults.length > 0 ? null : (roots[0] ?? null);
}

function byUs(source: string): Plain | null {
  try {
    return plain(parseXml(source, 'part'));
  } catch (error) {
    if (!(error instanceof DocxFault)) throw error;
    return null;
  }
}

const SAMPLE = `<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- đầu --><w:p xmlns:w="${W}" xmlns="urn:x" w:a = 'một "hai"' b="&lt;&#x1EBF;&amp;"><w:r><t c="1\n2">Kế &#273;ó &gt; 🌳 \r\nhết</t><![CDATA[<a> & b]]></w:r><w:r/><w:r></w:r ><e xmlns=""/></w:p>\n`;

describe('the reader of XML', () => {
  test('reads what any reader of XML does', () => {
    expect(byUs(SAMPLE)).toEqual(bySaxes(SAMPLE));
    expect(byUs(SAMPLE)?.children).toHaveLength(4);
  });

  test('takes a name that only looks like a declaration for an attribute', () => {
    const source = `<w:p xmlns:w="${W}" w:xmlns=""/>`;
    expect(byUs(source)).toMatchObject({ attributes: { 'w:xmlns': '' } });
    expect(byUs(source)).toEqual(bySaxes(source));
  });

  test('says where each element stands, behind signs of two units and line ends of two', () => {
    const root = parseXml(SAMPLE, 'part');
    const [first, second, third] = root.children;
    const cut = (element: XmlElement | undefined): string => SAMPLE.slice(element?.start, element?.end);

    expect(cut(second)).toBe('<w:r/>');
    expect(cut(third)).toBe('<w:r></w:r >');
    expect(cut(childOf(first ?? null, 'urn:x:t') ?? undefined)).toMatch(/^<t c=.*<\/t>$/su);
    expect(SAMPLE.slice(first?.innerStart, first?.innerEnd)).toMatch(/^<t .*\]\]>$/su);
    expect(attribute(root, 'w:a')).toBe('một "hai"');
  });

  test('takes whatever a reader of any XML takes, and understands it alike', () => {
    const change = fc.tuple(
      fc.nat(SAMPLE.length),
      fc.nat(3),
      fc.constantFrom(
        '',
        '<',
        '>',
        '/',
        '"',
        "'",
        '&',
        ';',
        ' ',
        '=',
        'w:',
        '<a>',
        '</a>',
        '<!--',
        '-->',
        ']]>',
        '\r',
        '\u{1}',
      ),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        let source = SAMPLE;
        for (const [at, length, text] of changes)
          source = source.slice(0, at) + text + source.slice(at + length);
        // Half a sign is in no decoded part.
        if (/\p{Cs}/u.test(source)) return;
        const theirs = bySaxes(source);
        const ours = byUs(source);
        if (theirs !== null) expect(ours).toEqual(theirs);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['a document type', '<!DOCTYPE a><a/>', 'hostile'],
    ['entities of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'hostile'],
    ['elements in one another without end', '<a>'.repeat(300) + '</a>'.repeat(300), 'hostile'],
    ['an entity of nobody', '<a>&b;</a>', 'damaged'],
    ['a character that is none', '<a>&#0;</a>', 'damaged'],
    ['a tag that does not end', '<a', 'damaged'],
    ['an element that does not end', '<a><b></a>', 'damaged'],
    ['a prefix of nothing', '<w:a/>', 'damaged'],
    ['two roots', '<a/><b/>', 'damaged'],
    ['words outside', '<a/>b', 'damaged'],
    ['nothing', '', 'damaged'],
  ])('refuses %s', (_, source, code) => {
    expect(() => parseXml(source, 'part')).toThrow(expect.objectContaining({ code }));
  });
});
