/** The words of a node as one text, each unit with its place in the source. */
import type { Node } from '../ast/nodes.ts';
import { textLeavesOf } from '../ast/walk.ts';
import { compose } from '../text/compose.ts';
import { LineIndex } from '../text/line-index.ts';
import type { Range } from '../text/place.ts';
import { OffsetMap } from '../text/offset-map.ts';

/** The source with its lines, for rules that name places inside a leaf. */
export class SourceText {
  readonly text: string;
  #index: LineIndex | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** The places of two offsets. */
  range(start: number, end: number): Range {
    this.#index ??= new LineIndex(this.text);
    return this.#index.range(start, end);
  }
}

/** A text that can be searched, with the way back to the source. Markers, markup and page numbers are left out. */
export class TextRun {
  /** NFC; line ends inside a paragraph stand as they are written. */
  readonly text: string;
  readonly #map = new OffsetMap();
  readonly #source: SourceText;

  constructor(node: Node, source: SourceText) {
    this.#source = source;
    let text = '';
    for (const leaf of textLeavesOf(node)) {
      const start = leaf.position.start.offset;
      const view = compose(leaf.value);
      const whole = new OffsetMap();
      whole.append(start, leaf.value.length);
      const map = view.map?.compose(whole) ?? whole;
      map.appendTo(this.#map);
      text += view.text;
    }
    this.text = text;
  }

  /** The place in the source of a stretch of the text. */
  range(start: number, end: number): Range {
    return this.#source.range(this.#map.start(start), this.#map.end(end));
  }
}
