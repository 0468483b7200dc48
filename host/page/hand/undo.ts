// Lets Ctrl+Z take back what was typed or pasted: the engine writes past Univer's undo, so the step is noted here.
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { type ICellData, type IMutationInfo, IUndoRedoService, type Nullable } from '@univerjs/presets';
import type { Grid } from '../univer.ts';

/** Counted from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A property that a cell lacks must be cleared by name, or the mutation would leave the newer one. */
const NOTHING = { v: null, f: null, si: null, p: null, t: null, s: null, custom: null } as const;

function whole(cell: Nullable<ICellData>): ICellData {
  return { ...NOTHING, ...(cell ? structuredClone(cell) : {}) };
}

export function withUndo({ univer, api }: Grid, place: Place, write: () => void): void {
  const workbook = api.getActiveWorkbook()?.getWorkbook();
  const unitId = workbook?.getUnitId() ?? '';
  const matrix = workbook?.getSheetBySheetId(place.sheet)?.getCellMatrix();

  const asItIs = (): IMutationInfo => {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let row = place.row; row < place.row + place.rows; row += 1) {
      const line: Record<number, ICellData> = {};
      for (let column = place.column; column < place.column + place.columns; column += 1) {
        line[column] = whole(matrix?.getValue(row, column));
      }
      cellValue[row] = line;
    }
    return { id: SetRangeValuesMutation.id, params: { unitId, subUnitId: place.sheet, cellValue } };
  };

  const before = asItIs();
  write();
  univer
    .__getInjector()
    .get(IUndoRedoService)
    .pushUndoRedo({ unitID: unitId, undoMutations: [before], redoMutations: [asItIs()] });
}
