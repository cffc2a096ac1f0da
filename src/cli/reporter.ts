import type { CheckedFile } from '../report/report.ts';
import type { Tally } from './tally.ts';
import type { Writer } from './writer.ts';

/** Takes results as they come. */
export interface Reporter {
  /** @param hidden Hints that were found in the file and are not among its findings. */
  file: (file: CheckedFile, hidden: number) => Promise<void>;
  end: (tally: Tally) => Promise<void>;
}

/** Writes what is said of a file as soon as it is checked. */
export function streamed(writer: Writer, format: (file: CheckedFile) => string): Reporter {
  return {
    file: (file) => writer.write(format(file)),
    end: () => Promise.resolve(),
  };
}

/**
 * Keeps what is said of each file until all is known.
 *
 * @param frame The report, in pieces: a long one is not put together in memory.
 */
export function collected<Piece>(
  writer: Writer,
  format: (file: CheckedFile) => Piece,
  frame: (pieces: readonly Piece[], tally: Tally) => readonly string[],
): Reporter {
  const pieces: Piece[] = [];
  return {
    file: async (file) => {
      pieces.push(format(file));
      // Signals and the stream want a turn after each file.
      await writer.write('');
    },
    end: async (tally) => {
      for (const each of frame(pieces, tally)) await writer.write(each);
    },
  };
}
