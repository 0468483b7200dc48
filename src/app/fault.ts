// What a use case cannot go on from, thrown as one class and put into words by text/faults.ts.
import type { TableProblem } from '../sheet/table.ts';
import type { FaultCode } from '../text/faults.ts';

export class Fault extends Error {
  readonly fault: FaultCode;

  constructor(fault: FaultCode) {
    super(fault.code);
    this.name = 'Fault';
    this.fault = fault;
  }
}

/** The value of a found tab, or a fault that names what is missing. */
export function demand<T>(found: { ok: true; value: T } | { ok: false; problem: TableProblem }): T {
  if (found.ok) return found.value;
  throw new Fault(found.problem);
}

/** For what no page of ours would send. */
export function badRequest(): Fault {
  return new Fault({ code: 'badRequest' });
}
