// What a run's service calls would take on Google: a model out of reports, for comparing designs, not a measurement.
import type { Call } from '../../host/meter.ts';

/** Milliseconds for a call, and for each cell it reads or writes; from measurements that others have published. */
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
/** Starting an execution; committing what was written, once for each run of writes, by cell. */
const START = 500;
const COMMIT: readonly [call: number, cell: number] = [100, 0.14];

/** Milliseconds. A read after writes commits them first, as a flush does. */
export function modelledTime(calls: readonly Call[]): number {
  let total = START;
  let dirty = 0;
  let pending = false;
  const commit = () => {
    if (pending) total += COMMIT[0] + COMMIT[1] * dirty;
    dirty = 0;
    pending = false;
  };
  for (const { method, kind, cells } of calls) {
    if (kind === 'read' || method === 'SpreadsheetApp.flush') commit();
    const [call, cell] = COST[kind];
    total += call + cell * cells;
    if (kind === 'write') {
      dirty += cells;
      pending = true;
    }
  }
  commit();
  return total;
}
