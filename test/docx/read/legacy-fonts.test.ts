import { expect, test } from 'vitest';
import { paragraph, run } from '../../support/word-xml.ts';
import { readWord, textOfBody } from '../../support/read-word.ts';
import { makeDocx, part } from '../../support/make-docx.ts';

const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

test('text in a legacy font is converted, and the document says so', () => {
  const { body } = readWord(
    makeDocx({
      body: paragraph(
        run('kÕ ho¹ch', font('.VnTimeH')) + run(' và ', font('Arial')) + run('ph\u{AD}êng', font('.VnTime')),
      ),
    }),
  );

  expect(body.text).toBe('KẾ HOẠCH và phường\n');
  expect(body.notices).toEqual([
    { kind: 'legacy-font', font: '.VnTimeH', encoding: 'tcvn3' },
    { kind: 'legacy-font', font: '.VnTime', encoding: 'tcvn3' },
  ]);
});

test('a letter that VNI writes as two leads back to both', () => {
  const { body } = readWord(makeDocx({ body: paragraph(run('boä ba', font('VNI-Times'))) }));

  expect(body.text).toBe('bộ ba\n');
  expect(body.pieces[1]).toMatchObject({
    start: 1,
    end: 2,
    source: { offset: 1, length: 2, encoding: 'vni' },
  });
});

test('the font of a style, and of the document, counts', () => {
  const style = (content: string): { styles: string } => ({
    styles: part('w:styles', content),
  });
  const usual = style(
    `<w:docDefaults><w:rPrDefault><w:rPr>${font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>`,
  );
  const named = style(
    `<w:style w:type="paragraph" w:styleId="A"><w:rPr>${font('.VnTimeH')}</w:rPr></w:style>`,
  );

  expect(textOfBody(paragraph(run('kÕ')), usual)).toBe('kế\n');
  expect(textOfBody(paragraph(run('kÕ'), '<w:pStyle w:val="A"/>'), named)).toBe('KẾ\n');
  expect(
    textOfBody(paragraph(run('à', '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>')), usual),
  ).toBe('à\n');
});

test('a font of ASCII alone leaves other letters in theirs', () => {
  expect(textOfBody(paragraph(run('à', '<w:rFonts w:ascii=".VnTime"/>')))).toBe('à\n');
});

test('ư is a letter even where a program wrote it as the soft hyphen that it looks like', () => {
  expect(
    textOfBody(paragraph(`<w:r><w:rPr>${font('.VnTime')}</w:rPr><w:t>th</w:t><w:softHyphen/></w:r>`)),
  ).toBe('thư\n');
});

test('a legacy font that holds letters of Unicode is only a name', () => {
  const { body } = readWord(
    makeDocx({
      body: paragraph(run('Kế hoạch', font('.VnTime'))) + paragraph(run('cân à', font('.VnTime'))),
    }),
  );

  expect(body.text).toBe('Kế hoạch\ncân à\n');
  expect(body.notices).toEqual([]);
});
