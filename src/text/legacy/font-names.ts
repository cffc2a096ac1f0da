/** Fonts of the time before Unicode, told by their names: their text shows right in them only. */

export type LegacyEncoding = 'tcvn3' | 'vni';

export interface LegacyFont {
  encoding: LegacyEncoding;
  /** Whether small letters look like capitals in it (.VnTimeH). */
  isCapital: boolean;
}

const TCVN3_FONT = /^\.Vn/iu;
const VNI_FONT = /^VNI[- ]/iu;

/** The code that text in a font of this name is written in; null for fonts of Unicode. */
export function legacyFont(name: string): LegacyFont | null {
  if (TCVN3_FONT.test(name)) return { encoding: 'tcvn3', isCapital: name.endsWith('H') };
  return VNI_FONT.test(name) ? { encoding: 'vni', isCapital: false } : null;
}
