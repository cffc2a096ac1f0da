/** What the command meets of the world, given to it so that tests need no process. */

/** A stream of text for a person or a program. */
export type Output = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  /** The width of a terminal. */
  readonly columns?: number;
};

export interface Io {
  stdout: Output;
  stderr: Output;
  stdin: AsyncIterable<Uint8Array | string> & {
    readonly isTTY?: boolean;
    /** Ends it for whoever waits for more. */
    destroy?: () => unknown;
  };
  /** The folder that relative paths start from. */
  cwd: string;
  /** Today's date as YYYY-MM-DD, where the reader of the clock lives. */
  today: string;
  env: Readonly<Record<string, string | undefined>>;
}

/** Done. */
export const OK = 0;
/** Ran, and what was checked does not pass. */
export const FAILED = 1;
/** Could not run: a wrong option, a file that cannot be read. */
export const COULD_NOT_RUN = 2;
