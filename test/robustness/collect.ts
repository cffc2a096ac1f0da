/** Collects what is wrong with an input, step by step: what throws is wrong, and the steps behind it are tried all the same. */
export class Collector {
  readonly faults: string[] = [];

  add(fault: string): void {
    this.faults.push(fault);
  }

  expect(holds: boolean, fault: string): void {
    if (!holds) this.add(fault);
  }

  /** What a step gives, or null where it throws. */
  try<Value>(name: string, step: () => Value): Value | null {
    try {
      return step();
    } catch (error) {
      this.#threw(name, error);
      return null;
    }
  }

  /** As `try`, for what takes its time. */
  async tryAsync<Value>(name: string, step: () => Promise<Value>): Promise<Value | null> {
    try {
      return await step();
    } catch (error) {
      this.#threw(name, error);
      return null;
    }
  }

  #threw(name: string, error: unknown): void {
    const where = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.add(`${name} throws ${where.split('\n').slice(0, 4).join(' ')}`);
  }
}
