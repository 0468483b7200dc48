// What a use case cannot go on from, thrown as one class and put into words by text/faults.ts.
import type { TableProblem, TableRow } from '../sheet/table.ts';
import type { FaultCode } from '../text/faults.ts';

export class Fault extends Error {
  readonly fault: FaultCode;

  constructor(fault: FaultCode) {
    super(fault.code);
    this.name = 'Fault';
    this.fault = fault;
  }
}

/** By its name: the seldom script has a class of its own, and `instanceof` is false across the two. */
export function isFault(error: unknown): error is Fault {
  return error instanceof Error && error.name === 'Fault';
}

/** All that may be told of an error where not only its person looks: a code, never its words. */
export function kindOf(error: unknown): string {
  if (isFault(error)) return error.fault.code;
  return error instanceof Error ? error.name : typeof error;
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

/** The one row of a Mã. @throws Fault rowGone, or doubledCode where a copied row carries it too. */
export function onlyRow<K extends string>(rows: readonly TableRow<K>[], code: string): TableRow<K> {
  const [row, another] = rows.filter((candidate) => candidate.text('code' as K) === code);
  if (!row) throw new Fault({ code: 'rowGone', row: code });
  if (another) throw new Fault({ code: 'doubledCode', row: code, rows: [row.number, another.number] });
  return row;
}
