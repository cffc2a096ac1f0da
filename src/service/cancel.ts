/** How whoever asks says that the answer is no longer wanted. An `AbortSignal` is one. */
export interface CancelSignal {
  readonly aborted: boolean;
}

/** For who always wants the answer. */
export const NEVER: CancelSignal = { aborted: false };
