/** The fonts and colours that a theme gives names to (ISO/IEC 29500-1, 20.1.6). */
import { attribute, childOf, type XmlElement } from '../xml/element.ts';
import { PLAIN_FONT, type Color, type Font } from './run-format.ts';

/** Names of colours in documents, by the names that the theme has for them. */
const COLORS: Readonly<Record<string, string>> = {
  dark1: 'a:dk1',
  text1: 'a:dk1',
  light1: 'a:lt1',
  background1: 'a:lt1',
  dark2: 'a:dk2',
  text2: 'a:dk2',
  light2: 'a:lt2',
  background2: 'a:lt2',
  accent1: 'a:accent1',
  accent2: 'a:accent2',
  accent3: 'a:accent3',
  accent4: 'a:accent4',
  accent5: 'a:accent5',
  accent6: 'a:accent6',
  hyperlink: 'a:hlink',
  followedHyperlink: 'a:folHlink',
};
const HEX = /^[\dA-F]{6}$/u;
const BYTE = 255;

export class Theme {
  readonly #read: () => XmlElement | null;
  #known: XmlElement | null | undefined;

  /** @param read Reads the part `theme1.xml`, null where a document has none: most documents never ask for it. */
  constructor(read: () => XmlElement | null) {
    this.#read = read;
  }

  get #elements(): XmlElement | null {
    if (this.#known === undefined) this.#known = childOf(this.#read(), 'a:themeElements');
    return this.#known;
  }

  /** The name of a font. */
  font({ name, themed }: Font): string {
    return (themed === null ? null : this.#fontNamed(themed)) ?? name ?? PLAIN_FONT;
  }

  /** A colour as `RRGGBB`; null for automatic. */
  color(color: Color | null): string | null {
    if (color === null) return null;
    const { value } = color;
    return this.#colorNamed(color) ?? (value === null || value === 'auto' ? null : value.toUpperCase());
  }

  /** The font of a name such as `minorHAnsi`; Vietnamese is set in the one for Latin letters. */
  #fontNamed(name: string): string | null {
    const scheme = childOf(this.#elements, 'a:fontScheme');
    const fonts = childOf(scheme, name.startsWith('major') ? 'a:majorFont' : 'a:minorFont');
    const typeface = attribute(childOf(fonts, 'a:latin'), 'typeface');
    return typeface === '' ? null : typeface;
  }

  #colorNamed({ themed, tint, shade }: Color): string | null {
    if (themed === null) return null;
    const element = childOf(childOf(this.#elements, 'a:clrScheme'), COLORS[themed] ?? '')?.children[0];
    const written = attribute(element ?? null, 'lastClr') ?? attribute(element ?? null, 'val');
    const hex = written?.toUpperCase() ?? '';
    if (!HEX.test(hex)) return null;
    const light = share(tint);
    const dark = share(shade);
    return [0, 2, 4]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) * dark)
      .map((value) => Math.round(value * light + BYTE * (1 - light)))
      .map((value) => value.toString(16).toUpperCase().padStart(2, '0'))
      .join('');
  }
}

function share(byte: string | null): number {
  const value = Number.parseInt(byte ?? 'FF', 16);
  return Number.isNaN(value) ? 1 : value / BYTE;
}
