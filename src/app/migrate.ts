// Takes a spreadsheet that an earlier version set up to today's structure, one step after the other.
import { perText } from '../plan/remember.ts';
import { STEPS } from '../sheet/migration/steps.ts';
import { demand } from './fault.ts';
import type { Ports } from './ports.ts';
import { demandKnown, keepStructure, STRUCTURE, structureOf } from './structure-version.ts';

/**
 * Nothing but a look at the version where it is today's. Each step is one batch, after which the version is kept: cut
 * off in between, it is decided anew from what stands. Must run alone in the document, with Văn phòng's rights.
 * @throws Fault structureNewer, seedsUnreadable; what a step lacks: a tab or a header, which it waits for.
 */
export function migrate(ports: Ports): void {
  const { book, store } = ports;
  demandKnown(structureOf(store));
  if (structureOf(store) === STRUCTURE) return;
  const { tabs: seed } = ports.seedFile();
  for (const step of STEPS) {
    if (step.from !== structureOf(store)) continue;
    const gridOf = perText(book.read);
    book.apply(demand(step.writes({ gridOf, seedOf: (tab) => seed[tab] ?? [] })));
    keepStructure(store, step.to);
  }
}
