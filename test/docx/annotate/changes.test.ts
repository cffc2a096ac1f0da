import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/docx/annotate/annotate.ts';
import { DATE, editsOf, marked } from './marking.ts';
import { bodyOf, readWord, textOf } from '../../support/read-word.ts';
import { paragraph, run } from '../../support/word-xml.ts';
import { W, makeDocx } from '../../support/make-docx.ts';

const OWN = `w:author="thethuc" w:date="${DATE}"`;

function deleted(id: number, text: string, properties = ''): string {
  const looks = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:del w:id="${String(id)}" ${OWN}><w:r>${looks}<w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
}

function inserted(id: number, text: string, properties = ''): string {
  return `<w:ins w:id="${String(id)}" ${OWN}>${run(text, properties)}</w:ins>`;
}

/** How often a change could be made of the first words given. */
function changesIn(body: string, words: string, becomes: string, related = {}): number {
  const document = readWord(makeDocx({ body, related }));
  return annotate(document, [], { date: DATE, edits: editsOf(document.body.text, [[words, becomes]]) })
    .changes;
}

/** Lines all around the cells of a table, which is then one for whoever looks at it. */
const LINES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single"/>`)
  .join('');

describe('a change', () => {
  test('strikes out and writes in no more than what changes, with the looks of what was there', () => {
    const bytes = makeDocx({ body: paragraph(run('Uỷ ban nhân dân', '<w:b/><w:sz w:val="28"/>')) });
    const looks = '<w:b/><w:sz w:val="28"/>';
    const annotated = marked(bytes, { change: [['Uỷ ban', 'Ủy ban']] });
    expect(bodyOf(annotated.bytes)).toBe(
      paragraph([deleted(0, 'Uỷ', looks), inserted(1, 'Ủy', looks), run(' ban nhân dân', looks)]),
    );
  });

  test('across runs strikes out each in its own looks, as one deletion', () => {
    const bytes = makeDocx({ body: paragraph([run('thôn An', '<w:b/>'), run(' Bình cũ', '<w:i/>')]) });
    const annotated = marked(bytes, { change: [['An Bình', 'Ân Hòa']] });
    expect(bodyOf(annotated.bytes)).toBe(
      paragraph([
        run('thôn ', '<w:b/>'),
        `<w:del w:id="0" ${OWN}><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">An</w:delText></w:r><w:r><w:rPr><w:i/></w:rPr><w:delText xml:space="preserve"> Bình</w:delText></w:r></w:del>`,
        inserted(1, 'Ân Hòa', '<w:b/>'),
        run(' cũ', '<w:i/>'),
      ]),
    );
  });

  test('takes tabs, breaks and signs of the stretch along and leaves notes and pictures alone', () => {
    const body = paragraph(
      '<w:r><w:t>a</w:t><w:tab/><w:footnoteReference w:id="2"/><w:br/><w:t>b&amp;c</w:t></w:r>',
    );
    const { bytes } = marked(makeDocx({ body }), { change: [['a\t\nb&', 'x']] });
    expect(textOf(bytes)).toBe('xc\n');
    expect(bodyOf(bytes)).toContain('<w:r><w:footnoteReference w:id="2"/></w:r>');
    expect(bodyOf(bytes)).toContain('<w:delText xml:space="preserve">b&amp;</w:delText>');
  });

  test('shows no blanks that were not seen before', () => {
    const { bytes } = marked(makeDocx({ body: paragraph('<w:r><w:t> một hai </w:t></w:r>') }), {
      on: ['một'],
      change: [['hai', 'ba']],
    });
    expect(textOf(bytes)).toBe('một ba\n');
    // A blank that does not break is no blank of XML.
    const hard = marked(makeDocx({ body: paragraph('<w:r><w:t>\u{a0}một hai</w:t></w:r>') }), {
      on: ['hai'],
    });
    expect(bodyOf(hard.bytes)).toContain(
      '<w:t xml:space="preserve">\u{a0}một </w:t></w:r><w:commentRangeStart',
    );
  });

  test('parts no letter that is written with marks of its own', () => {
    const body = paragraph(run('hõa'.normalize('NFD')));
    const { bytes } = marked(makeDocx({ body }), {
      change: [['hõa'.normalize('NFD'), 'hòa'.normalize('NFD')]],
    });
    expect(bodyOf(bytes)).toContain(`${'õ'.normalize('NFD')}</w:delText>`);
    expect(bodyOf(bytes)).toContain(`${'ò'.normalize('NFD')}</w:t>`);
  });

  test('inside what somebody else wrote in parts it, and strikes out inside it', () => {
    const ins = (id: number, inner: string): string =>
      `<w:ins w:id="${String(id)}" w:author="Lan">${inner}</w:ins>`;
    const { bytes } = marked(makeDocx({ body: paragraph(ins(0, run('một hai ba'))) }), {
      change: [['hai', 'bốn']],
    });
    expect(bodyOf(bytes)).toBe(
      paragraph([ins(0, run('một ') + deleted(2, 'hai')), inserted(3, 'bốn'), ins(1, run(' ba'))]),
    );
  });

  test('leaves no tracked change of looks with an id that stands twice', () => {
    const looks = '<w:b/><w:rPrChange w:id="7" w:author="Lan"><w:rPr/></w:rPrChange>';
    const { bytes } = marked(makeDocx({ body: paragraph(run('một hai ba', looks)) }), {
      change: [['hai', 'bốn']],
    });
    expect(bodyOf(bytes)).toContain(
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">bốn</w:t></w:r></w:ins>',
    );
  });

  test('joins two paragraphs by striking out the end of the first', () => {
    const first = `<w:p><w:pPr><w:jc w:val="both"/><w:rPr><w:b/></w:rPr></w:pPr>${run('Câu bị')}</w:p>`;
    const annotated = marked(makeDocx({ body: first + paragraph(run('ngắt.')) }), {
      change: [['\nngắt', ' ngắt']],
    });
    expect(bodyOf(annotated.bytes)).toBe(
      `<w:p><w:pPr><w:jc w:val="both"/><w:rPr><w:del w:id="0" ${OWN}/><w:b/></w:rPr></w:pPr>${run('Câu bị')}${inserted(1, ' ')}</w:p>${paragraph(run('ngắt.'))}`,
    );
    expect(textOf(annotated.bytes)).toBe('Câu bị ngắt.\n');
  });

  test('takes a paragraph away that has nothing in it', () => {
    const body = `${paragraph(run('một'))}<w:p/>${paragraph(run('hai'))}`;
    const { bytes } = marked(makeDocx({ body }), { change: [['\n\nhai', '\nhai']] });
    expect(textOf(bytes)).toBe('một\nhai\n');
  });

  test('goes into links, fields, controls and cells', () => {
    const held = [
      `<w:hyperlink w:anchor="x">${run('một hai')}</w:hyperlink>`,
      `<w:fldSimple w:instr="REF x">${run('ba bốn')}</w:fldSimple>`,
      `<w:sdt><w:sdtPr/><w:sdtContent>${run('năm sáu')}</w:sdtContent></w:sdt>`,
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('bảy tám')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ].join('');
    const cell = `<w:tbl><w:tblPr><w:tblBorders>${LINES}</w:tblBorders></w:tblPr><w:tr><w:tc>${paragraph(run('chín mười'))}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`;
    const { bytes, changes } = marked(makeDocx({ body: paragraph(held) + cell }), {
      change: [
        ['hai', '2'],
        ['bốn', '4'],
        ['sáu', '6'],
        ['tám', '8'],
        ['mười', '10'],
      ],
    });
    expect(changes).toBe(5);
    expect(textOf(bytes)).toBe('một 2ba 4năm 6bảy 8\n| chín 10 |  |\n| --- | --- |\n');
  });

  test('writes the prefix that the document has, strict namespace or not', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    for (const [namespace, prefix] of [
      [W, 'x:'],
      [strict, 'w:'],
      [strict, ''],
    ] as const) {
      const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
      const p = prefix;
      const document = `<${p}document ${name}="${namespace}"><${p}body><${p}p><${p}r><${p}t>Uỷ ban</${p}t></${p}r></${p}p></${p}body></${p}document>`;
      const bytes = makeDocx({ body: '', document });
      const annotated = marked(bytes, { on: ['ban'], change: [['Uỷ', 'Ủy']] });
      expect(textOf(annotated.bytes)).toBe('Ủy ban\n');
    }
  });
});

describe('no change is made', () => {
  test('of numbers that Word writes by itself, and beside them it is', () => {
    const numbering = `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const body = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('Tổ chức')}</w:p>`;
    expect(changesIn(body, '1.', '2.', { numbering })).toBe(0);
    expect(changesIn(body, 'Tổ', 'Tở', { numbering })).toBe(1);
    const { bytes, comments } = marked(makeDocx({ body, related: { numbering } }), { on: ['1.'] });
    expect(comments).toBe(1);
    expect(bodyOf(bytes)).toMatch(
      /<\/w:pPr><w:commentRangeStart w:id="0"\/><w:r>.*<w:commentRangeEnd w:id="0"\/>/u,
    );
  });

  test('of the lines of a table', () => {
    const table = `<w:tbl><w:tblPr><w:tblBorders>${LINES}</w:tblBorders></w:tblPr><w:tr><w:tc>${paragraph(run('a'))}</w:tc><w:tc>${paragraph(run('b'))}</w:tc></w:tr></w:tbl>`;
    expect(changesIn(table, 'a | b', 'a b')).toBe(0);
  });

  test('that would join paragraphs of two cells, or end a section', () => {
    const cells = `<w:tbl><w:tr><w:tc>${paragraph(run('a'))}</w:tc><w:tc>${paragraph(run('b'))}</w:tc></w:tr></w:tbl>`;
    expect(changesIn(cells, 'a\nb', 'a b')).toBe(0);
    const section = `<w:p><w:pPr><w:sectPr/></w:pPr>${run('a')}</w:p>${paragraph(run('b'))}`;
    expect(changesIn(section, 'a\nb', 'a b')).toBe(0);
  });

  test('of text boxes, which are written twice, and a comment stands beside the whole', () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
    const body = paragraph([
      run('Lời'),
      `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing>${box('khung hõa')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('khung hõa')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ]);
    expect(changesIn(body, 'hõa', 'hòa')).toBe(0);
    const { bytes } = marked(makeDocx({ body }), { on: ['hõa'] });
    expect(bodyOf(bytes)).toContain('</w:r><w:commentRangeStart w:id="0"/><w:r><mc:AlternateContent');
  });

  test('in an old font, but for letters that it shows as they are', () => {
    const looks = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>';
    expect(changesIn(paragraph(run('Uy ban', looks)), 'Uy', 'Ủy')).toBe(0);
    expect(changesIn(paragraph(run('Uy  ban', looks)), 'y  b', 'y b')).toBe(1);
    const styles = `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:rPr><w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/></w:rPr></w:style></w:styles>`;
    expect(changesIn(paragraph(run('Uy ban')), 'Uy', 'Ủy', { styles })).toBe(0);
  });

  test('in a control that is locked or filled from elsewhere', () => {
    for (const property of [
      '<w:lock w:val="sdtContentLocked"/>',
      '<w:dataBinding w:xpath="/a"/>',
      '<w:date/>',
    ]) {
      const body = paragraph(
        `<w:sdt><w:sdtPr>${property}</w:sdtPr><w:sdtContent>${run('hõa')}</w:sdtContent></w:sdt>`,
      );
      expect(changesIn(body, 'hõa', 'hòa')).toBe(0);
    }
  });

  test('that would need a line of its own, or letters that XML does not have', () => {
    expect(changesIn(paragraph(run('ab')), 'a^b', '\n')).toBe(0);
    expect(changesIn(paragraph(run('ab')), 'a^b', '\u0001')).toBe(0);
  });
});
