/** Properties of runs (ISO/IEC 29500-1, 17.3.2) as one level says them, and as all levels come to. */
import { attribute, childOf, isOn, valueOf, type XmlElement } from '../xml/element.ts';
import { toPoints } from './measure.ts';
import type { Theme } from './theme.ts';

/** What is on or off, and turns over where two styles both set it (17.7.3). */
export const TOGGLES = ['isBold', 'isItalic', 'isCaps', 'isSmallCaps'] as const;
export type Toggle = (typeof TOGGLES)[number];

export interface RunFormat extends Record<Toggle, boolean> {
  /** The font of ASCII. */
  asciiFont: string;
  /** The font of all other letters of Vietnamese. */
  otherFont: string;
  /** In points. */
  size: number;
  isUnderlined: boolean;
  /** `RRGGBB`; null for automatic. */
  color: string | null;
}

/** What one level says; it leaves the rest to those below it. */
export type RunProperties = Partial<RunFormat>;

/** What Word takes where nothing is said at all. */
const PLAIN_RUN: RunFormat = {
  asciiFont: 'Times New Roman',
  otherFont: 'Times New Roman',
  size: 10,
  isBold: false,
  isItalic: false,
  isCaps: false,
  isSmallCaps: false,
  isUnderlined: false,
  color: null,
};

const TOGGLE_NAMES: Readonly<Record<Toggle, string>> = {
  isBold: 'w:b',
  isItalic: 'w:i',
  isCaps: 'w:caps',
  isSmallCaps: 'w:smallCaps',
};
const HALF_POINTS = 2;

/** A font of a slot: the theme's goes before one named beside it. */
function fontOf(fonts: XmlElement | null, slot: 'ascii' | 'hAnsi', theme: Theme): string | null {
  const themed = attribute(fonts, `w:${slot}Theme`);
  return (themed === null ? null : theme.font(themed)) ?? attribute(fonts, `w:${slot}`);
}

function colorOf(color: XmlElement, theme: Theme): string | null {
  const name = attribute(color, 'w:themeColor');
  const tint = attribute(color, 'w:themeTint');
  const shade = attribute(color, 'w:themeShade');
  const themed = name === null ? null : theme.color(name, tint, shade);
  const written = attribute(color, 'w:val');
  return themed ?? (written === null || written === 'auto' ? null : written.toUpperCase());
}

/** What an element `w:rPr` says. */
export function readRunProperties(element: XmlElement | null, theme: Theme): RunProperties {
  if (element === null) return {};
  const said: RunProperties = {};
  const fonts = childOf(element, 'w:rFonts');
  const asciiFont = fontOf(fonts, 'ascii', theme);
  const otherFont = fontOf(fonts, 'hAnsi', theme);
  if (asciiFont !== null) said.asciiFont = asciiFont;
  if (otherFont !== null) said.otherFont = otherFont;
  const size = toPoints(valueOf(element, 'w:sz'), HALF_POINTS);
  if (size !== null) said.size = size;
  for (const toggle of TOGGLES) {
    const name = TOGGLE_NAMES[toggle];
    if (childOf(element, name) !== null) said[toggle] = isOn(element, name);
  }
  const underline = childOf(element, 'w:u');
  if (underline !== null) said.isUnderlined = (attribute(underline, 'w:val') ?? 'single') !== 'none';
  const color = childOf(element, 'w:color');
  if (color !== null) said.color = colorOf(color, theme);
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
