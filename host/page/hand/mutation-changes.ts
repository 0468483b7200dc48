// What one of Univer's mutations would change, in the words in which protections are asked.
import type { ICommandInfo } from '@univerjs/presets';
import { areaOf, type Box, sheetNumber } from '../../engine/book.ts';
import { lineChangeOf } from '../../engine/line-change.ts';
import type { Change } from '../../engine/protection-rights.ts';
import type { CellArea } from '../../types.ts';

type Matrix = Readonly<Record<string, object | null>>;

interface Side {
  readonly subUnitId: string;
  readonly value: Matrix;
}

interface Ruled {
  readonly ranges?: readonly Box[];
}

interface Params {
  readonly subUnitId?: string;
  /** A tab's id too, in mutations of notes. */
  readonly sheetId?: string;
  readonly range?: Box;
  readonly ranges?: readonly Box[];
  readonly cellValue?: Matrix;
  readonly from?: Side;
  readonly to?: Side;
  readonly rule?: Ruled | readonly Ruled[];
  readonly row?: number;
  readonly col?: number;
}

/** Widths, hidden rows, frozen parts, names, colours of a tab. */
const LOOK = /^sheet\.mutation\.(?:set-(?:worksheet-|row-|col-|frozen|tab-color|gridlines)|toggle-gridlines)/;

/** `grid` tells a sheet's size: whole rows and columns are removed. Empty where no protection has a say. */
export function changesOf(info: ICommandInfo, grid: (sheetId: number) => CellArea): readonly Change[] {
  const params = (info.params ?? {}) as Params;
  const lines = lineChanges(info, grid);
  if (lines) return lines;
  if (params.from && params.to)
    return [params.from, params.to].flatMap((side) => cellsOf(side.value, side.subUnitId));
  const sheet = params.subUnitId ?? params.sheetId;
  if (sheet === undefined) return [];
  const sheetId = sheetNumber(sheet);
  if (info.id === 'sheet.mutation.insert-sheet') return [];
  if (info.id === 'sheet.mutation.remove-sheet') return [{ kind: 'sheet removal', sheetId }];
  if (LOOK.test(info.id)) return [{ kind: 'look', sheetId }];
  if (params.cellValue) return cellsOf(params.cellValue, sheet);
  const boxes = boxesOf(params);
  if (boxes.length === 0) return [{ kind: 'look', sheetId }];
  return boxes.map((box) => ({ kind: 'cells', area: areaOf(box, sheetId) }));
}

function boxesOf({ range, ranges = [], rule, row, col }: Params): readonly Box[] {
  const cell =
    row === undefined || col === undefined
      ? []
      : [{ startRow: row, endRow: row, startColumn: col, endColumn: col }];
  const rules = rule === undefined ? [] : [rule].flat();
  return [...(range ? [range] : []), ...ranges, ...rules.flatMap(({ ranges: ruled = [] }) => ruled), ...cell];
}

function lineChanges(info: ICommandInfo, grid: (sheetId: number) => CellArea): readonly Change[] | null {
  const change = lineChangeOf(info);
  if (!change) return null;
  const { kind, axis, sheetId } = change;
  if (kind === 'inserted') return [{ kind: 'insertion', sheetId, axis, after: change.after }];
  const { first, count } = change;
  const lines = axis === 'row' ? { row: first, rows: count } : { column: first, columns: count };
  const removal: Change = { kind: 'removal', area: { ...grid(sheetId), ...lines } };
  if (kind === 'removed') return [removal];
  return [removal, { kind: 'insertion', sheetId, axis, after: change.before - 1 }];
}

/** Row by row: what was pasted or filled need not be a block. */
function cellsOf(matrix: Matrix, sheet: string): readonly Change[] {
  return Object.entries(matrix).flatMap(([row, cells]) => {
    const columns = Object.keys(cells ?? {}).map(Number);
    return columns.map((column): Change => {
      const area = {
        sheetId: sheetNumber(sheet),
        row: Number(row) + 1,
        column: column + 1,
        rows: 1,
        columns: 1,
      };
      return { kind: 'cells', area };
    });
  });
}
