/**
 * Effective formatting of runs: what all levels that speak of one come to
 * (ISO/IEC 29500-1, 17.7.2): defaults of the document, style of the table, of
 * the paragraph, of the characters, and what is set directly. The text asks it
 * what is hidden, the layout how it looks. What styles come to is worked out
 * once for each combination of them that occurs.
 */
import type { Styles, StyleType } from '../styles/styles.ts';
import { childOf, valueOf, type XmlElement } from '../xml/element.ts';
import { mergeRun, readRunProperties, type RunFormat, type RunProperties } from './run-format.ts';

export class RunFormatting {
  readonly #styles: Styles;
  readonly #defaults: RunProperties;
  readonly #byStyle = new Map<string, RunProperties>();
  readonly #byStyles = new Map<string, RunFormat>();

  constructor(styles: Styles) {
    this.#styles = styles;
    this.#defaults = readRunProperties(childOf(childOf(styles.defaults, 'w:rPrDefault'), 'w:rPr'));
  }

  /**
   * How a run looks.
   *
   * @param tableStyle The style of the table around it; null outside tables.
   */
  of(run: XmlElement, paragraph: XmlElement, tableStyle: string | null): RunFormat {
    const own = childOf(run, 'w:rPr');
    const paragraphStyle = valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle');
    const base = this.#styled(paragraphStyle, valueOf(own, 'w:rStyle'), tableStyle);
    return own === null ? base : { ...base, ...readRunProperties(own) };
  }

  #styled(
    paragraphStyle: string | null,
    characterStyle: string | null,
    tableStyle: string | null,
  ): RunFormat {
    const key = `${paragraphStyle ?? ''}\n${characterStyle ?? ''}\n${tableStyle ?? ''}`;
    const known = this.#byStyles.get(key);
    if (known !== undefined) return known;
    const format = mergeRun(this.#defaults, [
      tableStyle === null ? {} : this.#saidBy(tableStyle, 'table'),
      this.#saidBy(paragraphStyle, 'paragraph'),
      this.#saidBy(characterStyle, 'character'),
    ]);
    this.#byStyles.set(key, format);
    return format;
  }

  /** What a style and those that it is built on say of runs: the nearest counts, on and off included. */
  #saidBy(id: string | null, type: StyleType): RunProperties {
    const key = `${type} ${id ?? ''}`;
    const known = this.#byStyle.get(key);
    if (known !== undefined) return known;
    const said = this.#styles
      .chain(id, type)
      .map((style) => readRunProperties(childOf(style, 'w:rPr')))
      .reduceRight<RunProperties>((merged, each) => ({ ...merged, ...each }), {});
    this.#byStyle.set(key, said);
    return said;
  }
}
