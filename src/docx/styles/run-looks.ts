/**
 * What of the look of a run decides which text is seen: whether it is hidden,
 * whether it is shown in capitals, and the name of its font (ISO/IEC 29500-1,
 * 17.7.2 for styles, 17.7.3 for properties that toggle).
 */
import { attribute, childOf, isOn, valueOf, type XmlElement } from '../xml/element.ts';
import type { Styles } from './styles.ts';

export interface RunLook {
  isHidden: boolean;
  isCapital: boolean;
  /** The font of Latin letters; null where a theme gives it, or nobody. */
  font: string | null;
}

type Toggle = 'w:vanish' | 'w:caps';

/** The first of some properties that says something. */
function firstOf<Value>(
  chain: readonly XmlElement[],
  said: (properties: XmlElement) => Value | undefined,
): Value | undefined {
  for (const properties of chain) {
    const value = said(properties);
    if (value !== undefined) return value;
  }
  return undefined;
}

function toggled(properties: XmlElement, name: Toggle): boolean | undefined {
  return childOf(properties, name) === null ? undefined : isOn(properties, name);
}

/** The name of a font; null where it comes from the theme, whose fonts are of Unicode. */
export function fontIn(properties: XmlElement): string | null | undefined {
  const fonts = childOf(properties, 'w:rFonts');
  if (fonts === null) return undefined;
  if (attribute(fonts, 'w:hAnsiTheme') !== null || attribute(fonts, 'w:asciiTheme') !== null) return null;
  return attribute(fonts, 'w:hAnsi') ?? attribute(fonts, 'w:ascii') ?? undefined;
}

/** Gives the look of runs. Styles are looked up once for each pair of them. */
export class RunLooks {
  readonly #styles: Styles;
  readonly #defaults: readonly XmlElement[];
  readonly #byStyles = new Map<string, RunLook>();

  constructor(styles: Styles) {
    this.#styles = styles;
    const defaults = childOf(childOf(styles.defaults, 'w:rPrDefault'), 'w:rPr');
    this.#defaults = defaults === null ? [] : [defaults];
  }

  of(run: XmlElement, paragraph: XmlElement): RunLook {
    const own = childOf(run, 'w:rPr');
    const style = valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle');
    const base = this.#ofStyles(style, valueOf(own, 'w:rStyle'));
    if (own === null) return base;
    const font = fontIn(own);
    return {
      isHidden: toggled(own, 'w:vanish') ?? base.isHidden,
      isCapital: toggled(own, 'w:caps') ?? base.isCapital,
      font: font === undefined ? base.font : font,
    };
  }

  #ofStyles(paragraph: string | null, character: string | null): RunLook {
    const key = `${paragraph ?? ''}\n${character ?? ''}`;
    let look = this.#byStyles.get(key);
    if (look === undefined) {
      look = this.#resolve(paragraph, character);
      this.#byStyles.set(key, look);
    }
    return look;
  }

  #resolve(paragraph: string | null, character: string | null): RunLook {
    const properties = (id: string | null, type: 'paragraph' | 'character'): XmlElement[] =>
      this.#styles.chain(id, type).flatMap((style) => childOf(style, 'w:rPr') ?? []);
    const ofParagraph = properties(paragraph, 'paragraph');
    const ofCharacter = properties(character, 'character');
    // Both styles on is off again: a style that toggles stands out from the one around it.
    const toggle = (name: Toggle): boolean =>
      (firstOf(ofCharacter, (each) => toggled(each, name)) === true) !==
      (firstOf(ofParagraph, (each) => toggled(each, name)) === true);
    const font = firstOf([...ofCharacter, ...ofParagraph, ...this.#defaults], fontIn);
    return { isHidden: toggle('w:vanish'), isCapital: toggle('w:caps'), font: font ?? null };
  }
}
