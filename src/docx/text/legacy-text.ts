/**
 * Text of legacy fonts. A font of that name is no proof: documents that were
 * converted to Unicode often kept the names. Where one letter in a font is of
 * Unicode (ế, ư), the font is only a name, for the whole part.
 */
import { legacyFont, type LegacyEncoding, type LegacyFont } from '../../text/legacy/font-names.ts';
import { namedFont } from '../formatting/run-format.ts';
import type { RunFormatting } from '../formatting/run-formatting.ts';
import { visit, type XmlElement } from '../xml/element.ts';

/** Vietnamese letters that no font of one byte has: ă đ ĩ ũ ơ ư, and those of two marks. */
const UNICODE = /[\u{102}-\u{1B0}\u{1EA0}-\u{1EF9}]/u;
/** The sign that stands for `ư` in TCVN3 is the soft hyphen of Latin 1. */
export const SOFT_HYPHEN = '\u{AD}';

export class LegacyText {
  readonly #root: XmlElement | null;
  readonly #formatting: RunFormatting;
  /** Fonts that hold letters of Unicode in this part; null until the first legacy font is met. */
  #unicode: ReadonlySet<string> | null = null;
  readonly #used = new Map<string, LegacyEncoding>();

  constructor(root: XmlElement | null, formatting: RunFormatting) {
    this.#root = root;
    this.#formatting = formatting;
  }

  /** The legacy fonts that were met. */
  get used(): ReadonlyMap<string, LegacyEncoding> {
    return this.#used;
  }

  /** The legacy code that text in a font is written in; null for Unicode. */
  of(font: string | null): LegacyFont | null {
    const found = font === null ? null : legacyFont(font);
    if (font === null || found === null) return null;
    this.#unicode ??= this.#findUnicode();
    if (this.#unicode.has(font)) return null;
    this.#used.set(font, found.encoding);
    return found;
  }

  #findUnicode(): Set<string> {
    const found = new Set<string>();
    if (this.#root === null) return found;
    let paragraph = this.#root;
    visit(this.#root, (element) => {
      if (element.name === 'w:p') paragraph = element;
      if (element.name !== 'w:r') return undefined;
      const holdsUnicode = element.children.some(({ name, text }) => name === 'w:t' && UNICODE.test(text));
      const font = namedFont(this.#formatting.of(element, paragraph, null).otherFont);
      if (holdsUnicode && font !== null) found.add(font);
      return undefined;
    });
    return found;
  }
}
