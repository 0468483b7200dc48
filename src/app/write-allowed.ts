// Writes that another run can make up for: where this person may not change the cells, the rest is done all the same.
import type { Write } from '../sheet/write.ts';
import type { Ports } from './ports.ts';

/**
 * Each by itself once Google refuses them together, since it may tell of a refusal only when all is sent. What is
 * refused is reported. The writes must bear being carried out twice. @returns whether all have arrived.
 */
export function writeAllowed(ports: Ports, writes: readonly Write[]): boolean {
  try {
    ports.book.apply(writes);
    return true;
  } catch (error) {
    if (writes.length > 1) return writes.map((write) => writeAllowed(ports, [write])).every(Boolean);
    ports.report('writeRefused', error);
    return false;
  }
}
