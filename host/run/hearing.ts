// How often Google lets the add-in hear of what happens: edits and trigger hours get lost, and come doubled.

export type Times = 'never' | 'once' | 'twice';

const TIMES: Readonly<Record<Times, number>> = { never: 0, once: 1, twice: 2 };
/** "The onEdit trigger only queues up to 2 trigger events" (Google's guide to simple triggers); the others are lost. */
const EDIT_QUEUE = 2;

export function hear(times: Times, run: () => void): void {
  for (let n = 0; n < TIMES[times]; n += 1) run();
}

/** The runs of onEdit that wait for those before them. */
export class EditQueue {
  times: Times = 'once';
  #waiting: (() => void)[] | null = null;

  /** Runs at once, or when the burst is over. */
  add(run: () => void): void {
    hear(this.times, () => {
      if (this.#waiting) this.#waiting.push(run);
      else run();
    });
  }

  /** Edits that come faster than onEdit runs. */
  burst(edits: () => void): void {
    this.#waiting = [];
    try {
      edits();
    } finally {
      const queued = this.#waiting.slice(0, EDIT_QUEUE);
      this.#waiting = null;
      for (const run of queued) run();
    }
  }
}
