// What a run's service calls would take on Google: a model out of reports that others have published, no measurement.
import type { Call } from './meter.ts';
import type { Origin } from './types.ts';

/** Milliseconds for a call, and for each cell it reads or writes. */
const COST: Readonly<Record<Call['kind'], readonly [call: number, cell: number]>> = {
  handle: [0.5, 0],
  read: [60, 0.003],
  write: [5, 0.01],
  property: [45, 0],
  mail: [600, 0],
  lock: [35, 0],
  ui: [20, 0],
  other: [1, 0],
};
/** Rules and rights are slow to change: reports have 100 to 300 ms a call. */
const SLOW = 200;
const SLOW_METHODS =
  /^(?:Protection\.(?:set|add|remove)|(?:Range|Sheet)\.protect$|Range\.\w*DataValidations?$|Sheet\.setConditionalFormatRules$)/;
/** Starting an execution; committing what was written, once for each run of writes, by cell. */
const START = 500;
const COMMIT: readonly [call: number, cell: number] = [100, 0.14];

/** Milliseconds after which Google ends a run: 30 s for simple triggers, 6 min for all others (its page on quotas). */
export function longestRun(origin: Origin): number {
  return origin === 'simple' ? 30_000 : 360_000;
}

/** The modelled time of one run, as its calls come in. */
export class Stopwatch {
  #elapsed = 0;
  #dirtyCells = 0;
  #pending = false;

  /** Milliseconds since the script's first line. */
  get elapsed(): number {
    return this.#elapsed;
  }

  /** Whether something has been written that no read and no flush has made Google carry out yet. */
  get pending(): boolean {
    return this.#pending;
  }

  /** A read after writes commits them first, as a flush does. */
  record({ method, kind, cells }: Call): void {
    if (kind === 'read' || method === 'SpreadsheetApp.flush') this.commit();
    const [call, cell] = COST[kind];
    this.#elapsed += (SLOW_METHODS.test(method) ? SLOW : call) + cell * cells;
    if (kind !== 'write') return;
    this.#dirtyCells += cells;
    this.#pending = true;
  }

  /** Google carries out what is still waiting, as at the end of a run. */
  commit(): void {
    if (this.#pending) this.#elapsed += COMMIT[0] + COMMIT[1] * this.#dirtyCells;
    this.#dirtyCells = 0;
    this.#pending = false;
  }

  /** The run stands still, as in Utilities.sleep or before a lock. */
  wait(milliseconds: number): void {
    this.#elapsed += Math.max(0, milliseconds);
  }
}

/** Milliseconds that a person waits for a run of these calls. */
export function modelledTime(calls: readonly Call[]): number {
  const watch = new Stopwatch();
  for (const call of calls) watch.record(call);
  watch.commit();
  return START + watch.elapsed;
}
