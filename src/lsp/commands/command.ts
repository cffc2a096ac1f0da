/** What a client can have done by name. */
import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Host } from '../feature.ts';

export interface CommandContext {
  readonly token: CancellationToken;
  /** Tells the client how far it is, where it wants to know. */
  readonly progress: WorkDoneProgressReporter;
}

/** Does it. @returns What the client is told; `WRONG` where the arguments are not what it takes. */
export type Run = (given: readonly unknown[], context: CommandContext) => Promise<unknown>;

export interface Command {
  readonly name: string;
  /** Called once, after the client has said what it can do. */
  register: (host: Host) => Run;
}

/** The arguments of a command are not what it takes. */
export const WRONG: unique symbol = Symbol('wrong arguments');
