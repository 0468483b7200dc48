// Everything a use case may decide to change in the spreadsheet, as data; src/gas carries it out in one batch.
import type { Value } from './cell.ts';
import type { ColourRule } from './colours.ts';
import { runsOf } from './runs.ts';

/** Rows and columns count from 1. */
export interface Area {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Style {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: 'wrap' | 'overflow';
  readonly border?: string;
}

/** One of Google's own charts. */
export interface Chart {
  readonly type: 'BAR' | 'COLUMN';
  /** Names in the first column, names of the series in the first row. */
  readonly data: Omit<Area, 'tab'>;
  /** Its corner: pixels from that of a cell. */
  readonly place: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  readonly options: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

export type Write =
  | { readonly kind: 'insertTab'; readonly tab: string; readonly index: number }
  | { readonly kind: 'renameTab'; readonly tab: string; readonly name: string }
  /** A new column before the one that stands there, or the one that stands there. */
  | {
      readonly kind: 'column';
      readonly tab: string;
      readonly column: number;
      readonly insert: boolean;
      readonly hidden: boolean;
    }
  | { readonly kind: 'values'; readonly at: Area; readonly values: readonly (readonly Value[])[] }
  /** Below the last row of the tab, wherever that is by then. */
  | { readonly kind: 'append'; readonly tab: string; readonly rows: readonly (readonly Value[])[] }
  | { readonly kind: 'deleteRows'; readonly tab: string; readonly row: number; readonly rows: number }
  | { readonly kind: 'format'; readonly at: Area; readonly format: string }
  | { readonly kind: 'formats'; readonly at: Area; readonly formats: readonly (readonly string[])[] }
  | { readonly kind: 'notes'; readonly at: Area; readonly notes: readonly (readonly string[])[] }
  | { readonly kind: 'style'; readonly at: Area; readonly style: Style }
  /** A list of options, or days where there is none. */
  | {
      readonly kind: 'validation';
      readonly at: Area;
      readonly options: readonly string[] | null;
      readonly help: string;
    }
  | { readonly kind: 'colourRules'; readonly tab: string; readonly rules: readonly ColourRule[] }
  | {
      readonly kind: 'frame';
      readonly tab: string;
      readonly frozenRows: number;
      readonly frozenColumns: number;
      readonly widths: readonly number[];
      readonly hiddenColumns: readonly number[];
      readonly colour: string;
    }
  /** Of Tổng hợp. `runsOn`: for each row the column, from 0, whose text runs on to the right; others are broken and centred. */
  | {
      readonly kind: 'looks';
      readonly at: Area;
      readonly backgrounds: readonly (readonly string[])[];
      readonly colours: readonly (readonly string[])[];
      readonly bold: readonly (readonly boolean[])[];
      readonly runsOn: readonly (number | null)[];
      readonly titleSize: number;
    };

/**
 * Values for columns that people may have moved apart: one write for each run of neighbours, so that a
 * computed block costs one call in the usual order and never touches a cell between.
 */
export function columnWrites(
  tab: string,
  firstRow: number,
  columns: readonly { readonly number: number; readonly values: readonly Value[] }[],
): Write[] {
  const sorted = [...columns].sort((a, b) => a.number - b.number);
  return runsOf(sorted, (before, column) => before.number + 1 === column.number).map((run) => {
    const [{ number, values }] = run;
    return {
      kind: 'values',
      at: { tab, row: firstRow, column: number, rows: values.length, columns: run.length },
      values: values.map((_, row) => run.map((column) => column.values[row] ?? '')),
    };
  });
}

/** What is to stand in some columns of one row; `number` is its row on the sheet. */
export interface RowValues<K extends string> {
  readonly number: number;
  readonly values: Partial<Record<K, Value>>;
}

/**
 * One block for each run of rows that follow one another and fill the same columns. A row that is not listed is not
 * touched, be it between two others: somebody's total may stand there.
 */
export function rowWrites<K extends string>(
  tab: string,
  columnOf: Readonly<Record<K, number>>,
  rows: readonly RowValues<K>[],
): Write[] {
  const sorted = [...rows].sort((a, b) => a.number - b.number);
  const blocks = runsOf(
    sorted,
    (before, row) => before.number + 1 === row.number && keysOf(before).join() === keysOf(row).join(),
  );
  return blocks.flatMap((block) => {
    const [first] = block;
    const columns = keysOf(first).map((key) => ({
      number: columnOf[key],
      values: block.map((row) => row.values[key] ?? ''),
    }));
    return columnWrites(tab, first.number, columns);
  });
}

function keysOf<K extends string>(row: RowValues<K>): readonly K[] {
  return Object.keys(row.values) as K[];
}
