/** A part of the extension that holds something of the editor until it is let go. */
export interface Part {
  dispose: () => void;
}

/** One that shows what settings say. */
export interface SettingsPart extends Part {
  /** Settings have changed. */
  update: () => void;
}
