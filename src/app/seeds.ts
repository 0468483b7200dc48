// What setup fills new tabs with: the file seed.html that the build makes beside the script.
import type { TabLayout } from '../sheet/layout/column.ts';
import type { TabSeed } from '../sheet/setup.ts';
import { Fault } from './fault.ts';
import type { Ports } from './ports.ts';

/** @throws Fault seedsUnreadable when script and file were not pushed together. */
export function seedReader(ports: Ports): (layout: TabLayout) => TabSeed {
  const seeds = ports.seedFile() as Readonly<Record<string, TabSeed | undefined>>;
  return ({ name }) => {
    const seed = seeds[name];
    if (!seed) throw new Fault({ code: 'seedsUnreadable' });
    return seed;
  };
}
