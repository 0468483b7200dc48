// Which structure of tabs and columns the spreadsheet has: kept with the document, so that a later version knows what to change.
import type { Found } from '../sheet/table.ts';
import { demand, Fault } from './fault.ts';
import type { Store } from './ports.ts';

/** What setup builds today. One more with every change that spreadsheets in use have to be taken through (decision 0021). */
export const STRUCTURE = 7;

const KEY = 'structure-version';

/** Spreadsheets set up before it was kept have the first. */
export function structureOf(store: Store): number {
  const kept = Number(store.get(KEY) ?? 1);
  return Number.isInteger(kept) && kept > 0 ? kept : 1;
}

export function keepStructure(store: Store, version: number): void {
  if (store.get(KEY) !== String(version)) store.set(KEY, String(version));
}

/** @throws Fault structureNewer where a later version has been at work: what its cells mean is not known here. */
export function demandKnown(version: number): void {
  if (version > STRUCTURE) throw new Fault({ code: 'structureNewer' });
}

/** A tab as today's structure has it. @throws Fault structureOlder where it lacks what no earlier version gave it. */
export function demandCurrent<T>(version: number, found: Found<T>): T {
  const isOlder = !found.ok && found.problem.code === 'headersMissing' && version < STRUCTURE;
  if (isOlder) throw new Fault({ code: 'structureOlder' });
  return demand(found);
}
