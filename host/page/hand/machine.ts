// Tells the add-in's writes from a person's: both end in the same commands of Univer.

export class Machine {
  #depth = 0;

  get working(): boolean {
    return this.#depth > 0;
  }

  run<T>(work: () => T): T {
    this.#depth += 1;
    try {
      return work();
    } finally {
      this.#depth -= 1;
    }
  }
}
