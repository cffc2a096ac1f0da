import * as fc from 'fast-check';

/** Changes of XML by its elements, which keep it well formed more often than not. */
export type XmlChange = (source: string) => string;

/** Elements of Word that readers treat each in their own way. */
const NAMES = [
  'w:p',
  'w:r',
  'w:t',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:pPr',
  'w:rPr',
  'w:tcPr',
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:del',
  'w:delText',
  'w:moveFrom',
  'w:moveTo',
  'w:hyperlink',
  'w:fldSimple',
  'w:instrText',
  'w:txbxContent',
  'w:commentRangeStart',
  'w:footnoteReference',
  'w:numPr',
  'w:sectPr',
  'mc:AlternateContent',
  'mc:Choice',
  'mc:Fallback',
  'w:customXml',
  'w:smartTag',
  'x:none',
];

const PIECES = [
  '<w:p/>',
  '<w:p><w:r><w:t>Ủy ban</w:t></w:r></w:p>',
  '<w:r><w:tab/><w:br w:type="page"/><w:t xml:space="preserve"> a </w:t></w:r>',
  '<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
  '<w:tbl/>',
  '<w:tr/>',
  '<w:tc/>',
  '<w:tcPr><w:gridSpan w:val="99999999"/><w:vMerge/></w:tcPr>',
  '<w:ins w:id="1" w:author="Lan"><w:r><w:t>thêm</w:t></w:r></w:ins>',
  '<w:del w:id="2" w:author="Lan"><w:r><w:delText>bỏ</w:delText></w:r></w:del>',
  '<w:rPr><w:ins w:id="3" w:author="Lan"/></w:rPr>',
  '<w:rPr><w:del w:id="4" w:author="Lan"/></w:rPr>',
  '<w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr>',
  '<w:numPr><w:ilvl w:val="-1"/><w:numId w:val="99999999999"/></w:numPr>',
  '<w:basedOn w:val="Normal"/>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="separate"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:instrText>PAGE</w:instrText>',
  '<w:sym w:font="Wingdings" w:char="F0E0"/>',
  '<w:sym w:font="Symbol" w:char="ZZZZ"/>',
  '<w:commentRangeStart w:id="0"/>',
  '<w:commentReference w:id="0"/>',
  '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>',
  '<w:txbxContent><w:p><w:r><w:t>hộp</w:t></w:r></w:p></w:txbxContent>',
  '<w:sz w:val="-1"/>',
  '<w:sz w:val="1e309"/>',
  '<w:sectPr><w:pgSz w:w="0" w:h="-5"/><w:pgMar w:left="x"/></w:sectPr>',
  '<!-- ghi chú -->',
  '<![CDATA[<w:t>]]>',
  '<?thethuc a?>',
  '&amp;',
  '&#x202e;',
  '&#0;',
  '&#xd83d;',
  '&none;',
  '\u001b[31m',
  ']]>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
];

const VALUES = [
  '',
  '0',
  '-1',
  '1',
  '8',
  '99999999999',
  '1e9',
  'NaN',
  'true',
  '../x',
  'http://a/',
  '🙂',
  '&lt;',
  '__proto__',
  'constructor',
];

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const name = fc.constantFrom(...NAMES);
const piece = fc.constantFrom(...PIECES);

/** A stretch of the source: an element whole, or a tag where nothing closes it. */
interface Stretch {
  start: number;
  end: number;
}

const TAG = String.raw`<(/?)([\w:.-]+)[^<>]*?(/?)>`;

/** Long parts have elements enough in a stretch of them. */
const NEAR = 4000;

/** The element whose tag comes next behind a place. */
function elementAt(source: string, where: number): Stretch | null {
  const tag = new RegExp(TAG, 'gu');
  tag.lastIndex = Math.floor(where * source.length);
  let start = -1;
  let depth = 0;
  for (let count = 0; count < NEAR; count += 1) {
    const match = tag.exec(source);
    if (match === null) return null;
    const [whole, closing, , empty] = match;
    if (start === -1) {
      if (closing === '/') continue;
      start = match.index;
    }
    if (closing === '/') depth -= 1;
    else if (empty !== '/') depth += 1;
    if (depth <= 0) return { start, end: match.index + whole.length };
  }
  return null;
}

/** Changes the element behind a place. */
function onElement(where: number, change: (element: string) => string): XmlChange {
  return (source) => {
    const found = elementAt(source, where);
    if (found === null) return source;
    return (
      source.slice(0, found.start) + change(source.slice(found.start, found.end)) + source.slice(found.end)
    );
  };
}

const dropping = share.map((where) => onElement(where, () => ''));
const replacing = fc.tuple(share, piece).map(([where, words]) => onElement(where, () => words));
const preceding = fc
  .tuple(share, piece)
  .map(([where, words]) => onElement(where, (element) => words + element));
const repeating = fc
  .tuple(share, fc.constantFrom(2, 2, 3, 50))
  .map(([where, times]) =>
    onElement(where, (element) => (element.length > 5000 ? element : element.repeat(times))),
  );
const nesting = fc
  .tuple(share, name, fc.constantFrom(1, 1, 2, 30, 300))
  .map(([where, tag, depth]) =>
    onElement(where, (element) => `<${tag}>`.repeat(depth) + element + `</${tag}>`.repeat(depth)),
  );
const unwrapping = share.map((where) =>
  onElement(where, (element) => element.replace(/^<[^>]*>/u, '').replace(/<\/[^>]*>$/u, '')),
);
const renaming = fc
  .tuple(share, name)
  .map(([where, tag]) =>
    onElement(where, (element) =>
      element.replace(/^<[\w:.-]+/u, `<${tag}`).replace(/<\/[\w:.-]+>$/u, `</${tag}>`),
    ),
  );
const setting = fc
  .tuple(share, fc.constantFrom(...VALUES))
  .map(([where, value]) => onElement(where, (element) => element.replace(/"[^"]*"/u, () => `"${value}"`)));
const renamingAttribute = fc
  .tuple(share, fc.constantFrom('w:val', 'w:id', 'x', '__proto__', 'xmlns:w', 'xmlns'))
  .map(([where, attribute]) =>
    onElement(where, (element) => element.replace(/ [\w:.-]+=/u, () => ` ${attribute}=`)),
  );
const moving = fc.tuple(share, share).map(([where, to]): XmlChange => (source) => {
  const found = elementAt(source, where);
  if (found === null) return source;
  const element = source.slice(found.start, found.end);
  const rest = source.slice(0, found.start) + source.slice(found.end);
  return onElement(to, (other) => element + other)(rest);
});
const breaking = fc.tuple(share, piece).map(([where, words]): XmlChange => (source) => {
  const place = Math.floor(where * source.length);
  return source.slice(0, place) + words + source.slice(place);
});

/** One change of a part. */
export const mutatedXml: fc.Arbitrary<XmlChange> = fc.oneof(
  { weight: 3, arbitrary: dropping },
  { weight: 3, arbitrary: replacing },
  { weight: 4, arbitrary: preceding },
  { weight: 2, arbitrary: repeating },
  { weight: 3, arbitrary: nesting },
  { weight: 2, arbitrary: unwrapping },
  { weight: 3, arbitrary: renaming },
  { weight: 3, arbitrary: setting },
  { weight: 1, arbitrary: renamingAttribute },
  { weight: 3, arbitrary: moving },
  { weight: 1, arbitrary: breaking },
);
