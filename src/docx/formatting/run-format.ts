/** Properties of runs (ISO/IEC 29500-1, 17.3.2) as one level says them, and as all levels come to. */
import { attribute, childOf, isOn, valueOf, type XmlElement } from '../xml/element.ts';
import { toPoints } from './measure.ts';

/** What is on or off, and turns over where two styles both set it (17.7.3). */
export const TOGGLES = ['isBold', 'isItalic', 'isCaps', 'isSmallCaps', 'isHidden'] as const;
export type Toggle = (typeof TOGGLES)[number];

/** A font as it is written: by its own name, or by one that the theme knows, which goes before. */
export interface Font {
  name: string | null;
  themed: string | null;
}

/** The name of a font; null where it comes from the theme, whose fonts are of Unicode. */
export function namedFont({ name, themed }: Font): string | null {
  return themed === null ? name : null;
}

/** A colour as it is written: `RRGGBB`, `auto`, or by a name that the theme knows, which goes before. */
export interface Color {
  value: string | null;
  themed: string | null;
  /** How far that of the theme is mixed with white: from `00` for white to `FF` for not at all. */
  tint: string | null;
  /** As much with black. */
  shade: string | null;
}

export interface RunFormat extends Record<Toggle, boolean> {
  /** The font of ASCII. */
  asciiFont: Font;
  /** The font of all other letters of Vietnamese. */
  otherFont: Font;
  /** In points. */
  size: number;
  isUnderlined: boolean;
  color: Color | null;
}

/** What one level says; it leaves the rest to those below it. */
export type RunProperties = Partial<RunFormat>;

export const PLAIN_FONT = 'Times New Roman';

/** What Word takes where nothing is said at all. */
const PLAIN_RUN: RunFormat = {
  asciiFont: { name: PLAIN_FONT, themed: null },
  otherFont: { name: PLAIN_FONT, themed: null },
  size: 10,
  isBold: false,
  isItalic: false,
  isCaps: false,
  isSmallCaps: false,
  isHidden: false,
  isUnderlined: false,
  color: null,
};

const TOGGLE_NAMES: Readonly<Record<Toggle, string>> = {
  isBold: 'w:b',
  isItalic: 'w:i',
  isCaps: 'w:caps',
  isSmallCaps: 'w:smallCaps',
  isHidden: 'w:vanish',
};
const HALF_POINTS = 2;

/** The font of a slot; undefined where nothing is said of it. */
function fontOf(fonts: XmlElement | null, slot: 'ascii' | 'hAnsi'): Font | undefined {
  const name = attribute(fonts, `w:${slot}`);
  const themed = attribute(fonts, `w:${slot}Theme`);
  return name === null && themed === null ? undefined : { name, themed };
}

function colorOf(color: XmlElement): Color {
  return {
    value: attribute(color, 'w:val'),
    themed: attribute(color, 'w:themeColor'),
    tint: attribute(color, 'w:themeTint'),
    shade: attribute(color, 'w:themeShade'),
  };
}

/** What an element `w:rPr` says. */
export function readRunProperties(element: XmlElement | null): RunProperties {
  if (element === null) return {};
  const said: RunProperties = {};
  const fonts = childOf(element, 'w:rFonts');
  const asciiFont = fontOf(fonts, 'ascii');
  const otherFont = fontOf(fonts, 'hAnsi');
  if (asciiFont !== undefined) said.asciiFont = asciiFont;
  if (otherFont !== undefined) said.otherFont = otherFont;
  const size = toPoints(valueOf(element, 'w:sz'), HALF_POINTS);
  if (size !== null) said.size = size;
  for (const toggle of TOGGLES) {
    const name = TOGGLE_NAMES[toggle];
    if (childOf(element, name) !== null) said[toggle] = isOn(element, name);
  }
  const underline = childOf(element, 'w:u');
  if (underline !== null) said.isUnderlined = (attribute(underline, 'w:val') ?? 'single') !== 'none';
  const color = childOf(element, 'w:color');
  if (color !== null) said.color = colorOf(color);
  return said;
}

/** The levels of a run, the weakest first: defaults, table style, paragraph style, character style. */
export function mergeRun(defaults: RunProperties, styles: readonly RunProperties[]): RunFormat {
  const merged = [defaults, ...styles].reduce<RunFormat>((all, said) => ({ ...all, ...said }), {
    ...PLAIN_RUN,
  });
  for (const toggle of TOGGLES) {
    const times = styles.filter((style) => style[toggle] === true).length;
    merged[toggle] = defaults[toggle] === true || times % 2 === 1;
  }
  return merged;
}
