// One run at a time in a document: what reads, decides and writes must not cross a colleague's.
import { Fault } from './fault.ts';
import type { Ports } from './ports.ts';

/** @throws Fault busy when a colleague's run has not ended in time. */
export function inTurn<T>(ports: Ports, work: () => T): T {
  const done: T[] = [];
  if (!ports.alone(() => done.push(work()))) throw new Fault({ code: 'busy' });
  return done[0] as T;
}
