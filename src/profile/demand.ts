/** A demand with the clause that makes it; null where usage does, which `source` then names. */
export interface Demand<Value> {
  value: Value;
  clause: string | null;
  /** Who reports it, where no clause was read. */
  source?: string;
}
