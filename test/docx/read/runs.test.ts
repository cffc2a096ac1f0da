import { describe, expect, test } from 'vitest';
import { paragraph, run } from '../../support/word-xml.ts';
import { readWord, textOfBody } from '../../support/read-word.ts';
import { makeDocx, part } from '../../support/make-docx.ts';

const styles = (...content: readonly string[]): { styles: string } => ({
  styles: part('w:styles', content.join('')),
});

describe('words', () => {
  test('blanks around words count only where they are kept', () => {
    expect(textOfBody(paragraph('<w:r><w:t>\n  một </w:t></w:r>') + paragraph(run(' hai ')))).toBe(
      'một\n hai \n',
    );
  });

  test('what stands behind blanks that do not count leads to its place', () => {
    const { body } = readWord(makeDocx({ body: paragraph('<w:r><w:t>\n  một </w:t></w:r>') }));

    expect(body.pieces[0]).toMatchObject({ start: 0, end: 3, source: { offset: 3, length: 3 } });
  });

  test('a line end between the words of a run is a blank', () => {
    expect(textOfBody(paragraph(run('một\nhai')))).toBe('một hai\n');
  });

  test('tabs, breaks and hyphens are what they show', () => {
    const signs =
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:cr/><w:t>c</w:t><w:ptab/><w:t>d</w:t><w:br w:type="page"/><w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/><w:t>g</w:t></w:r>';

    expect(textOfBody(paragraph(signs))).toBe('a\tb\nc\td\n-eg\n');
  });

  test('words of ruby, formulas, tags and links are read, the notes of ruby are not', () => {
    const ruby = `<w:r><w:ruby><w:rt>${run('đọc')}</w:rt><w:rubyBase>${run('chữ')}</w:rubyBase></w:ruby></w:r>`;
    const formula = '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>';

    expect(
      textOfBody(
        paragraph(
          `${ruby}${formula}<w:smartTag>${run('x')}</w:smartTag><w:customXml>${run('y')}</w:customXml>`,
        ),
      ),
    ).toBe('chữa+bxy\n');
  });
});

describe('looks', () => {
  test('hidden text is not read, and hidden by its style neither', () => {
    const hidden = styles('<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>');

    expect(
      textOfBody(paragraph(run('a') + run('b', '<w:vanish/>') + run('c', '<w:rStyle w:val="An"/>')), hidden),
    ).toBe('a\n');
    expect(textOfBody(paragraph(run('c', '<w:rStyle w:val="An"/><w:vanish w:val="0"/>')), hidden)).toBe(
      'c\n',
    );
  });

  test('capitals are read as seen, also those of a style; two styles that ask for them undo each other', () => {
    const caps = styles(
      '<w:style w:type="paragraph" w:styleId="De"><w:rPr><w:caps/></w:rPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="DeCon"><w:basedOn w:val="De"/></w:style>',
      '<w:style w:type="character" w:styleId="Hoa"><w:rPr><w:caps/></w:rPr></w:style>',
    );

    expect(textOfBody(paragraph(run('kế hoạch'), '<w:pStyle w:val="DeCon"/>'), caps)).toBe('KẾ HOẠCH\n');
    expect(textOfBody(paragraph(run('ủy ban', '<w:rStyle w:val="Hoa"/>')), caps)).toBe('ỦY BAN\n');
    expect(
      textOfBody(paragraph(run('ủy ban', '<w:rStyle w:val="Hoa"/>'), '<w:pStyle w:val="De"/>'), caps),
    ).toBe('ủy ban\n');
  });

  test('where a style is not there the usual one counts, and below it the defaults of the document', () => {
    const usual = styles(
      '<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>',
      '<w:style w:type="paragraph" w:default="1" w:styleId="Thuong"><w:rPr><w:caps/></w:rPr></w:style>',
    );

    expect(
      textOfBody(paragraph(run('a') + run('b', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="Mat"/>'), usual),
    ).toBe('B\n');
  });

  test('signs of Symbol and Wingdings are what they look like', () => {
    const sign = (font: string, char: string): string =>
      `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;

    expect(
      textOfBody(
        paragraph(
          sign('Symbol', 'F0B3') + sign('Wingdings', 'F0FC') + sign('Symbol', 'F0B7') + sign('Lạ', 'F099'),
        ),
      ),
    ).toBe('≥✓••\n');
    expect(
      textOfBody(paragraph(run('\u{F0D8} mục', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'))),
    ).toBe('➢ mục\n');
  });
});

describe('fields', () => {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = (words: string): string => `<w:r><w:instrText>${words}</w:instrText></w:r>`;

  test('show what they came to, one in another too', () => {
    const inner = mark('begin') + instruction('MERGEFIELD x') + mark('separate') + run('trong') + mark('end');

    expect(
      textOfBody(
        paragraph(
          mark('begin') +
            instruction('IF ') +
            inner +
            mark('separate') +
            run('kết quả') +
            mark('end') +
            run('.'),
        ),
      ),
    ).toBe('kết quả.\n');
    expect(
      textOfBody(
        paragraph(mark('begin') + instruction('REF x') + mark('separate') + inner + run('!') + mark('end')),
      ),
    ).toBe('trong!\n');
  });

  test('that were torn swallow nothing behind their paragraph', () => {
    expect(textOfBody(paragraph(mark('begin') + instruction('PAGE')) + paragraph(run('sau')))).toBe(
      '\nsau\n',
    );
  });

  test('of a table of contents repeat the headings and are left out', () => {
    const contents =
      paragraph(mark('begin') + instruction(' TOC \\o ') + mark('separate') + run('I. MỤC ĐÍCH 1')) +
      paragraph(mark('end'));
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(run('Mục lục'))}</w:sdtContent></w:sdt>`;

    expect(textOfBody(control + contents + paragraph(run('I. MỤC ĐÍCH'))).trim()).toBe('I. MỤC ĐÍCH');
  });
});

test('a content control that nobody filled in is empty', () => {
  const control = (properties: string): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run('nhập ngày')}</w:sdtContent></w:sdt>`;

  expect(textOfBody(paragraph(run('Ngày: ') + control('<w:showingPlcHdr/>')))).toBe('Ngày: \n');
  expect(textOfBody(paragraph(run('Ngày: ') + control('')))).toBe('Ngày: nhập ngày\n');
});

test('a text box that is written in two ways is read once, behind its paragraph', () => {
  const box = (words: string): string =>
    `<w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run(words))}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('hộp')}</mc:Choice><mc:Fallback>${box('hộp')}</mc:Fallback></mc:AlternateContent></w:r>`;
  const onlyOld = `<w:r><mc:AlternateContent><mc:Choice Requires="wpc"/><mc:Fallback>${box('cũ')}</mc:Fallback></mc:AlternateContent></w:r>`;

  expect(textOfBody(paragraph(both + run('chữ')) + paragraph(onlyOld))).toBe('chữ\nhộp\n\ncũ\n');
});
