// google.script.run lets ten calls of a page be under way; the eleventh waits there until one of them is answered.

const MOST = 10;

export class TenAtOnce {
  #underWay = 0;
  readonly #waiting: (() => void)[] = [];

  begin(start: () => void): void {
    if (this.#underWay === MOST) {
      this.#waiting.push(start);
      return;
    }
    this.#underWay += 1;
    start();
  }

  /** One of those under way is over, and gives its place to the one that has waited longest. */
  end(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#underWay -= 1;
  }
}
