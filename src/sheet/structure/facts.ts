// What the server hands over of the tabs as they stand, for whoever looks for what is wrong with them.
import { cellText, type Grid, type Row } from '../cell.ts';
import type { Write } from '../write.ts';

export interface TabFacts {
  readonly name: string;
  /** Rows of the grid, blank ones included. */
  readonly height: number;
  /** From A1: the whole tab, or its first rows where no more is looked at. */
  readonly cells: Grid;
  /** Number formats, of the first LOOKED_AT rows. */
  readonly formats: readonly (readonly string[])[];
  /** Data validation of the same rows: criterion, value and whether it lets other entries stand, joined by "|". */
  readonly validations: readonly (readonly string[])[];
  /** Our colour rules: formula and areas of each, in their order. */
  readonly colours: readonly (readonly string[])[];
}

/** Plain JSON. */
export interface StructureFacts {
  readonly locale: string;
  readonly timeZone: string;
  readonly scriptZone: string;
  readonly tabs: readonly TabFacts[];
  /** What builds each tab, by its name: the printed plan is in it. */
  readonly seed: Readonly<Record<string, readonly Write[]>>;
}

/** Each cell's rule is asked for by itself. */
export const LOOKED_AT = 300;

/** Of tabs without typed columns, and of strangers' tabs. */
export const HEAD_ROWS = 10;

/** A row in one text: by it the server tells whether the row is still the one that was looked at. */
export function rowText(row: Row | undefined): string {
  return (row ?? []).map(cellText).join('\t').trimEnd();
}
