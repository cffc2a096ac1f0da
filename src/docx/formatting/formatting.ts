/** All that the layout of a document asks of how it is set. */
import type { Numbering } from '../numbering/numbering.ts';
import type { Styles } from '../styles/styles.ts';
import { ParagraphFormatting } from './paragraph-formatting.ts';
import { RunFormatting } from './run-formatting.ts';
import type { Theme } from './theme.ts';

export class Formatting {
  readonly runs: RunFormatting;
  readonly paragraphs: ParagraphFormatting;
  readonly theme: Theme;

  constructor(styles: Styles, numbering: Numbering, theme: Theme) {
    this.runs = new RunFormatting(styles);
    this.paragraphs = new ParagraphFormatting(styles, numbering);
    this.theme = theme;
  }
}
