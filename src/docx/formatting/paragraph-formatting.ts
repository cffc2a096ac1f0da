/** Effective formatting of paragraphs, by the levels of that of runs and the list that one stands in. */
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

export class ParagraphFormatting {
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #defaults: ParagraphProperties;
  readonly #byStyles = new Map<string, ParagraphFormat>();

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#defaults = readParagraphProperties(childOf(childOf(styles.defaults, 'w:pPrDefault'), 'w:pPr'));
  }

  /**
   * How a paragraph is set.
   *
   * @param tableStyle The style of the table around it; null outside tables.
   */
  of(paragraph: XmlElement, tableStyle: string | null): ParagraphFormat {
    const own = childOf(paragraph, 'w:pPr');
    const styleId = valueOf(own, 'w:pStyle');
    const list = numberingOf(paragraph, this.#styles, this.#numbering);
    const isOwnList = valueOf(childOf(own, 'w:numPr'), 'w:numId') !== null;
    const level = list === null ? null : (this.#numbering.level(list.numId, list.level)?.element ?? null);
    const listed = readParagraphProperties(childOf(level, 'w:pPr'));
    const key = [styleId, tableStyle, isOwnList ? null : list?.numId, isOwnList ? null : list?.level].join(
      '\n',
    );
    let base = this.#byStyles.get(key);
    if (base === undefined) {
      base = this.#styled(styleId, tableStyle, isOwnList ? {} : listed);
      this.#byStyles.set(key, base);
    }
    if (own === null) return base;
    return { ...base, ...(isOwnList ? listed : {}), ...readParagraphProperties(own) };
  }

  /** What the indents of a list are stronger than: the styles below the one that puts a paragraph into it. */
  #styled(styleId: string | null, tableStyle: string | null, listed: ParagraphProperties): ParagraphFormat {
    const chain = this.#styles.chain(styleId, 'paragraph').map((style) => childOf(style, 'w:pPr'));
    const lister = chain.findIndex((each) => valueOf(childOf(each, 'w:numPr'), 'w:numId') !== null);
    const levels = chain.map((each, i) => ({
      ...(i === lister ? listed : {}),
      ...readParagraphProperties(each),
    }));
    const table = (tableStyle === null ? [] : this.#styles.chain(tableStyle, 'table')).map((style) =>
      readParagraphProperties(childOf(style, 'w:pPr')),
    );
    return [this.#defaults, ...table.reverse(), ...levels.reverse()].reduce<ParagraphFormat>(
      (merged, said) => ({ ...merged, ...said }),
      PLAIN_PARAGRAPH,
    );
  }
}
