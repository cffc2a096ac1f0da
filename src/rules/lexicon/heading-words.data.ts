/**
 * How titles of criteria and tasks open when they name whom they are for.
 *
 * Source: usage in plans of emulation, whose criteria stand below
 * `Đối với …` for each audience; PL III of NĐ 30/2020/NĐ-CP has no such title.
 */
export interface ParallelOpening {
  /** The opening that most titles of a group share. */
  expected: string;
  /** Openings that break the row without saying anything else. */
  instead: readonly string[];
}

export const PARALLEL_OPENINGS: readonly ParallelOpening[] = [{ expected: 'Đối với', instead: ['Đề nghị'] }];
