// Whose a tab is, told by what stands in it: setup makes missing ones, takes over empty ones, leaves the others alone.
import { type Grid, isBlank } from './cell.ts';

export type TabCondition = 'missing' | 'empty' | 'ours' | 'foreign';

/** A tab is ours by what stands in it, which travels with a copy of the spreadsheet as no stored id would. */
export function conditionOf(grid: Grid | null, isOurs: (grid: Grid) => boolean): TabCondition {
  if (!grid) return 'missing';
  if (grid.every((row) => row.every((cell) => isBlank(cell)))) return 'empty';
  return isOurs(grid) ? 'ours' : 'foreign';
}
