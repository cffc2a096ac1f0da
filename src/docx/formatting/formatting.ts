/**
 * Effective formatting: what all levels that speak of a run or paragraph come
 * to (ISO/IEC 29500-1, 17.7.2): defaults of the document, style of the table,
 * of the paragraph, of the characters, and what is set directly. What styles
 * come to is worked out once for each combination of them that occurs.
 */
import type { Numbering } from '../numbering/numbering.ts';
import type { Styles } from '../styles/styles.ts';
import { numberingOf } from '../text/paragraph-properties.ts';
import { childOf, valueOf, type XmlElement } from '../xml/element.ts';
import {
  PLAIN_PARAGRAPH,
  readParagraphProperties,
  type ParagraphFormat,
  type ParagraphProperties,
} from './paragraph-format.ts';
import { mergeRun, readRunProperties, type RunFormat, type RunProperties } from './run-format.ts';
import type { Theme } from './theme.ts';

type StyleType = 'paragraph' | 'character' | 'table';

export class Formatting {
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #theme: Theme;
  readonly #runDefaults: RunProperties;
  readonly #paragraphDefaults: ParagraphProperties;
  readonly #styleRuns = new Map<string, RunProperties>();
  readonly #runs = new Map<string, RunFormat>();
  readonly #paragraphs = new Map<string, ParagraphFormat>();

  constructor(styles: Styles, numbering: Numbering, theme: Theme) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#theme = theme;
    const { defaults } = styles;
    this.#runDefaults = readRunProperties(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'), theme);
    this.#paragraphDefaults = readParagraphProperties(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'));
  }

  /**
   * How a run looks.
   *
   * @param tableStyle The style of the table around it; null outside tables.
   */
  run(run: XmlElement, paragraph: XmlElement, tableStyle: string | null): RunFormat {
    const own = childOf(run, 'w:rPr');
    const characterStyle = valueOf(own, 'w:rStyle');
    const base = this.#styled(valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'), characterStyle, tableStyle);
    return own === null ? base : { ...base, ...readRunProperties(own, this.#theme) };
  }

  /** How a paragraph is set. */
  paragraph(paragraph: XmlElement, tableStyle: string | null): ParagraphFormat {
    const own = childOf(paragraph, 'w:pPr');
    const styleId = valueOf(own, 'w:pStyle');
    const list = numberingOf(paragraph, this.#styles, this.#numbering);
    const isOwnList = valueOf(childOf(own, 'w:numPr'), 'w:numId') !== null;
    const level = list === null ? null : (this.#numbering.level(list.numId, list.level)?.element ?? null);
    const listed = readParagraphProperties(childOf(level, 'w:pPr'));
    const key = [styleId, tableStyle, isOwnList ? null : list?.numId, isOwnList ? null : list?.level].join(
      '\n',
    );
    let base = this.#paragraphs.get(key);
    if (base === undefined) {
      base = this.#styledParagraph(styleId, tableStyle, isOwnList ? {} : listed);
      this.#paragraphs.set(key, base);
    }
    if (own === null) return base;
    return { ...base, ...(isOwnList ? listed : {}), ...readParagraphProperties(own) };
  }

  /** What the indents of a list are stronger than: the styles below the one that puts a paragraph into it. */
  #styledParagraph(
    styleId: string | null,
    tableStyle: string | null,
    listed: ParagraphProperties,
  ): ParagraphFormat {
    const chain = this.#chain(styleId, 'paragraph').map((style) => childOf(style, 'w:pPr'));
    const lister = chain.findIndex((each) => valueOf(childOf(each, 'w:numPr'), 'w:numId') !== null);
    const levels = chain.map((each, i) => ({
      ...(i === lister ? listed : {}),
      ...readParagraphProperties(each),
    }));
    const table = (tableStyle === null ? [] : this.#chain(tableStyle, 'table')).map((style) =>
      readParagraphProperties(childOf(style, 'w:pPr')),
    );
    return [this.#paragraphDefaults, ...table.reverse(), ...levels.reverse()].reduce<ParagraphFormat>(
      (merged, said) => ({ ...merged, ...said }),
      PLAIN_PARAGRAPH,
    );
  }

  /** A style that is not there is taken for the usual one. */
  #chain(id: string | null, type: StyleType): XmlElement[] {
    const chain = this.#styles.chain(id, type);
    return chain.length === 0 ? this.#styles.chain(null, type) : chain;
  }

  #styled(
    paragraphStyle: string | null,
    characterStyle: string | null,
    tableStyle: string | null,
  ): RunFormat {
    const key = [paragraphStyle, characterStyle, tableStyle].join('\n');
    const known = this.#runs.get(key);
    if (known !== undefined) return known;
    const format = mergeRun(this.#runDefaults, [
      tableStyle === null ? {} : this.#styleRun(tableStyle, 'table'),
      this.#styleRun(paragraphStyle, 'paragraph'),
      this.#styleRun(characterStyle, 'character'),
    ]);
    this.#runs.set(key, format);
    return format;
  }

  /** What a style and those that it is built on say of runs: the nearest counts, on and off included. */
  #styleRun(id: string | null, type: StyleType): RunProperties {
    const key = `${type} ${id ?? ''}`;
    const known = this.#styleRuns.get(key);
    if (known !== undefined) return known;
    const chain = this.#chain(id, type);
    const said = chain
      .map((style) => readRunProperties(childOf(style, 'w:rPr'), this.#theme))
      .reduceRight<RunProperties>((merged, each) => ({ ...merged, ...each }), {});
    this.#styleRuns.set(key, said);
    return said;
  }
}
