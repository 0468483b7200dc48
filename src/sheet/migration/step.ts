// What takes a spreadsheet in use from one structure to the next.
import type { Grid } from '../cell.ts';
import type { TabLayout } from '../layout/column.ts';
import { INDICATORS_TAB } from '../layout/indicators.ts';
import { TASKS_TAB } from '../layout/tasks.ts';
import type { Found } from '../table.ts';
import type { Write } from '../write.ts';

export interface Step {
  readonly from: number;
  readonly to: number;
  /**
   * Decided from what stands in the tabs, `from` being no proof of it: nothing where the change has been made already,
   * and after a run that was cut off at any write what is still missing. What people typed stays. A problem where a tab
   * or header is missing that the step has to know: it is tried again once that is mended.
   */
  writes(standing: Standing): Found<readonly Write[]>;
}

export interface Standing {
  /** As it stands before the step's first write; null where there is no such tab. */
  gridOf(tab: string): Grid | null;
  /** What setup builds a tab with. */
  seedOf(tab: string): readonly Write[];
}

/** All of them, or the first problem. */
export function allOf(parts: readonly Found<readonly Write[]>[]): Found<readonly Write[]> {
  const writes: Write[] = [];
  for (const part of parts) {
    if (!part.ok) return part;
    writes.push(...part.value);
  }
  return { ok: true, value: writes };
}

/** The same on both. */
export function onAppendices(
  { gridOf, seedOf }: Standing,
  part: (layout: TabLayout, grid: Grid | null, seed: readonly Write[]) => Found<readonly Write[]>,
): Found<readonly Write[]> {
  return allOf(
    [TASKS_TAB, INDICATORS_TAB].map((layout) => part(layout, gridOf(layout.name), seedOf(layout.name))),
  );
}
